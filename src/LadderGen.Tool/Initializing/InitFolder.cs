using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Text;
using LadderGen.Tasks;

namespace LadderGen.Tool.Initializing;

/// <summary>A folder that gets a <c>ladder.yml</c>, and the documents that it is for.</summary>
/// <param name="Path">The full path of the folder.</param>
/// <param name="Documents">The documents, in the order of their names.</param>
/// <param name="IsWhole">True if all documents of the folder are meant, and not only those that were typed.</param>
internal sealed record InitFolder(string Path, IReadOnlyList<InputFile> Documents, bool IsWhole)
{
    /// <summary>The path of the declaration.</summary>
    public string Declaration => System.IO.Path.Combine(Path, "ladder.yml");

    /// <summary>Returns the folders of the documents that were typed. A document that declares a ladder by itself is left out.</summary>
    /// <exception cref="WrongUseException">A path does not exist, or has no document.</exception>
    public static IReadOnlyList<InitFolder> Of(IReadOnlyList<string> paths) =>
    [
        .. paths.SelectMany(Find)
            .GroupBy(f => System.IO.Path.GetDirectoryName(f.Path)!, StringComparer.Ordinal)
            .Select(group => new InitFolder(
                group.Key,
                [.. group.Select(f => f.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Read)],
                group.All(f => f.IsOfFolder))),
    ];

    /// <summary>Returns a legal name that a file or a folder gives.</summary>
    public static string NameOf(string path) => Identifier.From(System.IO.Path.GetFileNameWithoutExtension(path), "Ladder");

    private static IEnumerable<(string Path, bool IsOfFolder)> Find(string path)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        if (File.Exists(full))
        {
            return LadderFiles.IsDocument(full)
                ? [(full, false)]
                : throw new WrongUseException($"'{path}' is not a document that LadderGen reads. 'laddergen import' may bring it in.");
        }

        if (!Directory.Exists(full))
        {
            throw new WrongUseException($"'{path}' does not exist. Give a folder or a document.");
        }

        var documents = Directory.EnumerateFiles(full)
            .Where(f => LadderFiles.IsDocument(f) && !QuietFiles.IsReadme(System.IO.Path.GetFileName(f)))
            .ToList();
        return documents.Count > 0
            ? documents.Select(f => (f, true))
            : throw new WrongUseException($"No document is in '{path}'. Give the folder that the documents are in.");
    }

    private static InputFile Read(string path) => ProjectFiles.Read(path, System.IO.Path.GetFileName(path));
}
