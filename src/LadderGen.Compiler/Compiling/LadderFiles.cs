using LadderGen.Compiler.Csv;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Html;
using LadderGen.Compiler.Markdown;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.PlainText;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Compiling;

/// <summary>Reads the files of a project: each as a declaration, as a document, or as both.</summary>
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

    /// <summary>Determines by its name alone whether a file may belong to a ladder.</summary>
    public static bool MayBelongToLadder(string path) => IsDeclaration(path) || Readers.ContainsKey(Path.GetExtension(path));

    public static bool IsDeclaration(string path) =>
        Path.GetFileName(path).Equals("ladder.yml", StringComparison.OrdinalIgnoreCase)
        || Path.GetFileName(path).Equals("ladder.yaml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the declarations in a file; null if it has none.</summary>
    public static DeclarationFile? ReadDeclarations(InputFile input)
    {
        try
        {
            var isDeclaration = IsDeclaration(input.File.Path);
            if (input.Diagnostics.Count == 0)
            {
                return isDeclaration ? DeclarationReader.ReadFile(input.File) : DeclarationReader.ReadFrontMatter(input.File);
            }

            return isDeclaration || DeclarationReader.ReadFrontMatter(input.File) is not null
                ? DeclarationFile.Unread(input.Diagnostics)
                : null;
        }
        catch (Exception unforeseen)
        {
            return DeclarationFile.Unread(new([CompilingDiagnostics.Internal(input.File, unforeseen)]));
        }
    }

    /// <summary>Reads a document with the reader for its file extension.</summary>
    public static Document ReadDocument(InputFile input)
    {
        var file = input.File;
        try
        {
            if (input.Diagnostics.Count > 0)
            {
                // Without the text: correctly saved, the file may have the same text, and a document is compared by its text.
                return Empty(new TextFile(file.Path, file.Name, ""), input.Diagnostics);
            }

            return Readers.TryGetValue(Path.GetExtension(file.Path), out var read)
                ? read(file)
                : Empty(file, EquatableArray<LadderDiagnostic>.Empty);
        }
        catch (Exception unforeseen)
        {
            return Empty(file, new([CompilingDiagnostics.Internal(file, unforeseen)]));
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
}
