namespace LadderGen.Compiler.Compiling;

/// <summary>Knows the files that nobody takes for a ladder: they may be in its folder without a word.</summary>
internal static class QuietFiles
{
    /// <summary>The pages about a folder, with any ending, and in other languages: <c>README.de.md</c>.</summary>
    private static readonly string[] Pages =
        ["readme", "license", "licence", "changelog", "contributing", "codeowners", "security", "notice", "code_of_conduct"];

    /// <summary>Pictures, and what belongs to a website or to the code of a project.</summary>
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".ico", ".avif", ".tif", ".tiff", ".heic",
        ".css", ".scss", ".less", ".js", ".mjs", ".ts", ".jsx", ".tsx", ".map", ".woff", ".woff2", ".ttf", ".otf", ".eot",
        ".cs", ".csx", ".vb", ".fs", ".razor", ".cshtml", ".vbhtml", ".resx", ".xaml", ".sql", ".csproj", ".props", ".targets", ".sln",
        ".ps1", ".sh", ".bat", ".cmd", ".py", ".rb", ".lock", ".tmp", ".swp", ".lnk",
    };

    private static readonly string[] OfTheSystem = ["thumbs.db", "desktop.ini", "icon\r"];

    public static bool Include(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return path.Split('/').Any(part => part.Length > 1 && part[0] == '.' && part != "..")
            || name.StartsWith("~$", StringComparison.Ordinal)
            || name.EndsWith("~", StringComparison.Ordinal)
            || Endings.Contains(Path.GetExtension(name))
            || OfTheSystem.Contains(name, StringComparer.OrdinalIgnoreCase)
            || Pages.Any(page => IsPage(name, page));
    }

    /// <summary>Determines whether a file tells about its folder, in any language.</summary>
    public static bool IsReadme(string name) => IsPage(name, "readme");

    private static bool IsPage(string name, string page) =>
        name.StartsWith(page, StringComparison.OrdinalIgnoreCase)
        && (name.Length == page.Length || !char.IsLetterOrDigit(name[page.Length]));
}
