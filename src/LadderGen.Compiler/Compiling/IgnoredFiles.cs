using LadderGen.Compiler.Declaring;

namespace LadderGen.Compiler.Compiling;

/// <summary>Finds the entries of <c>ignore</c> that name files, such as <c>notes.md</c> or <c>old/*</c>. The others name text.</summary>
internal static class IgnoredFiles
{
    /// <summary>Returns the files that a declaration ignores, as globs from the root.</summary>
    public static IEnumerable<string> Of(Declaration declaration)
    {
        var path = DocumentClaim.PathOf(declaration.File);
        var folder = path.Substring(0, path.LastIndexOf('/') + 1);
        return declaration.Ignore.Where(i => IsFile(i.Text)).Select(i => Resolved(folder + i.Text.Replace('\\', '/')));
    }

    /// <summary>Returns a declaration that ignores only text.</summary>
    public static Declaration Without(Declaration declaration) => declaration.Ignore.Any(i => IsFile(i.Text))
        ? declaration with { Ignore = declaration.Ignore.Where(i => !IsFile(i.Text)).ToEquatableArray() }
        : declaration;

    private static bool IsFile(string text) =>
        LadderFiles.IsDocument(text) || LadderFiles.IsYaml(text) || FileForm.IsKnown(text)
        || (text.IndexOf('/') >= 0 && text.IndexOf(' ') < 0 && (text.IndexOf('*') >= 0 || text[text.Length - 1] == '/'));

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
