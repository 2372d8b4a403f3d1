using LadderGen.Compiler.Declaring;

namespace LadderGen.Compiler.Compiling;

/// <summary>Finds the entries of <c>ignore</c> that name files, such as <c>notes.md</c> or <c>old/*</c>. The others name text.</summary>
internal static class IgnoredFiles
{
    /// <summary>Returns the files that a declaration ignores, as globs from the root.</summary>
    public static IEnumerable<string> Of(Declaration declaration) =>
        declaration.Ignore.Where(i => IsFile(i.Text)).Select(i => Resolved(declaration, i));

    /// <summary>
    /// Returns the entries that name a file by its ending, each with its glob, in the folder of the declaration or below. Of other files,
    /// such as pictures, nobody hears.
    /// </summary>
    public static IEnumerable<(Word Entry, string Pattern)> Named(Declaration declaration) =>
        declaration.Ignore.Where(i => HasEnding(i.Text) && i.Text.IndexOf("..", StringComparison.Ordinal) < 0)
            .Select(i => (i, Resolved(declaration, i)));

    /// <summary>Returns a declaration that ignores only text.</summary>
    public static Declaration Without(Declaration declaration) => declaration.Ignore.Any(i => IsFile(i.Text))
        ? declaration with { Ignore = declaration.Ignore.Where(i => !IsFile(i.Text)).ToEquatableArray() }
        : declaration;

    private static bool IsFile(string text) =>
        HasEnding(text)
        || (text.IndexOf('/') >= 0 && text.IndexOf(' ') < 0 && (text.IndexOf('*') >= 0 || text[text.Length - 1] == '/'));

    private static bool HasEnding(string text) =>
        LadderFiles.IsDocument(text) || LadderFiles.IsYaml(text) || FileForm.IsKnown(text);

    private static string Resolved(Declaration declaration, Word entry)
    {
        var path = DocumentClaim.PathOf(declaration.File);
        return Resolved(path.Substring(0, path.LastIndexOf('/') + 1) + entry.Text.Replace('\\', '/'));
    }

    /// <summary>Resolves <c>..</c>, and takes a folder to mean all files below it.</summary>
    private static string Resolved(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/').Where(p => p != "."))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts) + (path[path.Length - 1] == '/' ? "**" : "");
    }
}
