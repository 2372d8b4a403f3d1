using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Compiling;

/// <summary>The documents that one declaration claims.</summary>
/// <param name="Declaration">The path of the declaration's file. Its name is not enough: files outside the project may share one.</param>
/// <param name="Folder">The folder of that file with a slash at its end; null if the file is itself the only document.</param>
/// <param name="Patterns">Globs relative to the folder. Without any, all documents in the folder but a <c>README</c> are claimed.</param>
/// <param name="Ignored">Globs of documents that are left out even so.</param>
internal sealed record DocumentClaim(
    string Declaration,
    string? Folder,
    EquatableArray<string> Patterns,
    EquatableArray<string> Ignored)
{
    public static DocumentClaim Of(Declaration declaration) => new(
        PathOf(declaration.File),
        declaration.IsFrontMatter ? null : FolderOf(PathOf(declaration.File)),
        declaration.Documents.Select(d => d.Text).ToEquatableArray(),
        IgnoredFiles.Of(declaration).ToEquatableArray());

    public static string PathOf(TextFile file) => file.Path.Replace('\\', '/');

    public bool Includes(TextFile file)
    {
        var path = PathOf(file);
        if (Folder is null)
        {
            return path == Declaration;
        }

        if (!path.StartsWith(Folder, StringComparison.Ordinal))
        {
            return false;
        }

        path = path.Substring(Folder.Length);
        return Patterns.Count > 0
            ? Patterns.Any(p => Glob.IsMatch(path, p))
            : path.IndexOf('/') < 0 && !QuietFiles.IsReadme(path);
    }

    /// <summary>Determines whether the declaration leaves out a document.</summary>
    public bool Ignores(string path) => Ignored.Any(pattern => Glob.IsMatch(path, pattern));

    /// <summary>Returns the path of a file from the folder of the declaration.</summary>
    public string PathBelow(TextFile file) => PathOf(file).Substring(Folder?.Length ?? 0);

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);
}
