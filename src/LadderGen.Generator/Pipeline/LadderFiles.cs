using System.Text;
using LadderGen.Compiler;
using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Csv;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Html;
using LadderGen.Compiler.Markdown;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.PlainText;
using LadderGen.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace LadderGen.Generator.Pipeline;

/// <summary>A file of the build, and why its text cannot be used, if so. That is told only if a ladder needs the file.</summary>
internal sealed record ReadFile(TextFile File, EquatableArray<LadderDiagnostic> Diagnostics);

/// <summary>From the build's additional files to declarations and documents.</summary>
internal static class LadderFiles
{
    private static readonly Dictionary<string, Func<TextFile, Document>> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".md"] = MarkdownReader.Read,
        [".markdown"] = MarkdownReader.Read,
        [".txt"] = PlainTextReader.Read,
        [".html"] = HtmlReader.Read,
        [".htm"] = HtmlReader.Read,
        [".csv"] = CsvReader.Read,
    };

    /// <summary>Told by the name alone: other additional files are other people's, and never opened.</summary>
    public static bool MayBelongToLadder(AdditionalText file) => IsDeclaration(file.Path) || Readers.ContainsKey(Path.GetExtension(file.Path));

    public static bool IsDeclaration(string path) =>
        Path.GetFileName(path).Equals("ladder.yml", StringComparison.OrdinalIgnoreCase)
        || Path.GetFileName(path).Equals("ladder.yaml", StringComparison.OrdinalIgnoreCase);

    public static ReadFile ReadText(AdditionalText additional, string projectDirectory, CancellationToken cancellation)
    {
        var source = additional.GetText(cancellation);
        var file = new TextFile(additional.Path, ProjectPath.Relative(projectDirectory, additional.Path), source?.ToString() ?? "");
        if (source is null)
        {
            return Failed(file, FileDiagnostics.NoText(file));
        }

        // Roslyn falls back to the machine's code page where a file is no UTF-8, and remembers which one it took.
        if (source.Encoding is { } encoding && encoding.CodePage != Encoding.UTF8.CodePage && FirstNonAscii(file.Text) is { } foreign)
        {
            return Failed(file, FileDiagnostics.NotUtf8(file, foreign, encoding.WebName));
        }

        // Where the code page is UTF-8 itself, as everywhere but on Windows, this is all that is left of such a letter.
        var replaced = file.Text.IndexOf('\uFFFD');
        if (replaced >= 0)
        {
            return Failed(file, FileDiagnostics.HasReplacement(file, replaced));
        }

        var nul = file.Text.IndexOf('\0');
        return nul >= 0
            ? Failed(file, FileDiagnostics.HasNul(file, nul))
            : new ReadFile(file, EquatableArray<LadderDiagnostic>.Empty);
    }

    /// <summary>The declaration in a file; null if it has none.</summary>
    public static ReadDeclaration? ReadDeclaration(ReadFile file)
    {
        try
        {
            var isDeclaration = IsDeclaration(file.File.Path);
            if (file.Diagnostics.Count > 0)
            {
                return isDeclaration || DeclarationReader.ReadFrontMatter(file.File) is not null ? new ReadDeclaration(EquatableArray<Declaration>.Empty, file.Diagnostics) : null;
            }

            return isDeclaration ? DeclarationReader.ReadFile(file.File) : DeclarationReader.ReadFrontMatter(file.File);
        }
        catch (Exception unforeseen)
        {
            return new ReadDeclaration(EquatableArray<Declaration>.Empty, new([CompilingDiagnostics.Internal(file.File, unforeseen)]));
        }
    }

    public static Document ReadDocument(ReadFile file)
    {
        try
        {
            // Without its text: saved rightly it may read the same, and a document is known by its text.
            return file.Diagnostics.Count > 0 ? Empty(new TextFile(file.File.Path, file.File.Name, ""), file.Diagnostics)
                : Readers.TryGetValue(Path.GetExtension(file.File.Path), out var read) ? read(file.File)
                : Empty(file.File, EquatableArray<LadderDiagnostic>.Empty);
        }
        catch (Exception unforeseen)
        {
            return Empty(file.File, new([CompilingDiagnostics.Internal(file.File, unforeseen)]));
        }
    }

    private static Document Empty(TextFile file, EquatableArray<LadderDiagnostic> diagnostics) => new()
    {
        File = file,
        Labels = EquatableArray<Label>.Empty,
        Statements = EquatableArray<Statement>.Empty,
        Grids = EquatableArray<Grid>.Empty,
        Diagnostics = diagnostics,
    };

    private static ReadFile Failed(TextFile file, LadderDiagnostic diagnostic) => new(file, new([diagnostic]));

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
