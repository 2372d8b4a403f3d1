using LadderGen.Compiler.Csv;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Html;
using LadderGen.Compiler.Locking;
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
        [".tsv"] = CsvReader.Read,
    };

    /// <summary>Determines by its name alone whether a file is of interest: one that is not belongs to another tool.</summary>
    public static bool AreInterestedIn(string path) =>
        IsText(path) || FileForm.IsKnown(path) || (IsInLaddersFolder(path) && !QuietFiles.Include(path));

    /// <summary>
    /// Determines whether the text of a file is needed. The other files matter only by their names, and are never opened.
    /// </summary>
    public static bool IsText(string path) =>
        IsLock(path) || IsDeclaration(path) || IsDocument(path) || (IsYaml(path) && IsInLaddersFolder(path));

    /// <summary>Determines whether there is a reader for a file.</summary>
    public static bool IsDocument(string path) => Readers.ContainsKey(Path.GetExtension(path));

    /// <summary>Determines whether a document may have a declaration at its top. A sheet cannot.</summary>
    public static bool MayDeclare(string path) => Readers.TryGetValue(Path.GetExtension(path), out var read) && read != CsvReader.Read;

    public static bool IsYaml(string path) => Path.GetExtension(path) is var ending
        && (ending.Equals(".yml", StringComparison.OrdinalIgnoreCase) || ending.Equals(".yaml", StringComparison.OrdinalIgnoreCase));

    /// <summary>Determines whether a file is below a folder named <c>ladders</c>.</summary>
    /// <param name="path">Its path relative to the project, with forward slashes.</param>
    public static bool IsInLaddersFolder(string path) =>
        path.Split('/') is var parts && parts.Take(parts.Length - 1).Contains("ladders", StringComparer.OrdinalIgnoreCase);

    public static bool IsLock(string path) => Path.GetExtension(path).Equals(LockFile.Ending, StringComparison.OrdinalIgnoreCase);

    public static bool IsDeclaration(string path) =>
        Path.GetFileName(path).Equals("ladder.yml", StringComparison.OrdinalIgnoreCase)
        || Path.GetFileName(path).Equals("ladder.yaml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a lock; null if a file is none.</summary>
    public static LockFile? ReadLock(InputFile input)
    {
        try
        {
            return !IsLock(input.File.Path) ? null
                : input.Diagnostics.Count > 0 ? LockReader.Unreadable(input.File, input.Diagnostics)
                : LockReader.Read(input.File);
        }
        catch (Exception unforeseen)
        {
            return LockReader.Unreadable(input.File, [CompilingDiagnostics.Internal(input.File, unforeseen)]);
        }
    }

    /// <summary>Reads the declarations in a file; null if it has none.</summary>
    public static DeclarationFile? ReadDeclarations(InputFile input)
    {
        try
        {
            var isDeclaration = IsDeclaration(input.File.Path);
            if (!isDeclaration && !MayDeclare(input.File.Path))
            {
                return null;
            }

            if (input.Diagnostics.Count == 0)
            {
                return isDeclaration ? DeclarationReader.ReadFile(input.File) : DeclarationReader.ReadFrontMatter(input.File);
            }

            return isDeclaration || DeclarationReader.ReadFrontMatter(input.File) is not null
                ? DeclarationFile.Unread(input.File, input.Diagnostics)
                : null;
        }
        catch (Exception unforeseen)
        {
            return DeclarationFile.Unread(input.File, new([CompilingDiagnostics.Internal(input.File, unforeseen)]));
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
