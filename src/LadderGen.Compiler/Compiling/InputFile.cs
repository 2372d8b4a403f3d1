using System.Text;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Compiling;

/// <summary>A file that may belong to a ladder.</summary>
/// <param name="File">The file and its text.</param>
/// <param name="Diagnostics">Why the text cannot be used; empty if it can. Reported only if a ladder needs the file.</param>
internal sealed record InputFile(TextFile File, EquatableArray<LadderDiagnostic> Diagnostics)
{
    /// <summary>Checks that a file was decoded without loss.</summary>
    /// <param name="file">The file as it was decoded.</param>
    /// <param name="encoding">The encoding it was decoded from; null if unknown.</param>
    public static InputFile Of(TextFile file, Encoding? encoding)
    {
        if (FileContent.FormOf(file.Text) is { } form)
        {
            return Unusable(file, FileDiagnostics.OtherForm(file, form));
        }

        // Roslyn falls back to the machine's code page if a file is not UTF-8, and remembers which one it took.
        if (encoding is not null && encoding.CodePage != Encoding.UTF8.CodePage && FirstNonAscii(file.Text) is { } foreign)
        {
            return Unusable(file, FileDiagnostics.NotUtf8(file, foreign, encoding.WebName));
        }

        // Where the code page is UTF-8 itself, as everywhere but on Windows, this is all that is left of such a letter.
        var replaced = file.Text.IndexOf('\uFFFD');
        if (replaced >= 0)
        {
            return Unusable(file, FileDiagnostics.HasReplacement(file, replaced));
        }

        var nul = file.Text.IndexOf('\0');
        return nul >= 0
            ? Unusable(file, FileDiagnostics.HasNul(file, nul))
            : new InputFile(file, EquatableArray<LadderDiagnostic>.Empty);
    }

    /// <summary>Returns a file that is known only by its name.</summary>
    public static InputFile Unopened(string path, string name) => new(new TextFile(path, name, ""), EquatableArray<LadderDiagnostic>.Empty);

    public static InputFile Unusable(TextFile file, LadderDiagnostic reason) => new(file, new([reason]));

    private static int? FirstNonAscii(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '\u007F')
            {
                return i;
            }
        }

        return null;
    }
}
