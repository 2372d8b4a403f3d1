namespace LadderGen.Tool.Site;

/// <summary>
/// The paths of the pages, and the links between them. Paths follow from ids, as <c>sre/senior/index.html</c>, so a link stays right as
/// long as an id does.
/// </summary>
internal static class SitePaths
{
    public const string Index = "index.html";
    public const string Search = "search.html";

    // Windows takes these for devices, with any extension.
    private static readonly HashSet<string> Devices = new(
        [
            "con", "prn", "aux", "nul",
            .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" }),
        ],
        StringComparer.OrdinalIgnoreCase);

    public static string Of(Ladder ladder) => $"{Folder(ladder.Id)}/index.html";

    public static string Of(Level level) => $"{Folder(level.Id)}/index.html";

    public static string OfComparison(Level from, Level to) => $"{Folder(to.Id)}/compared-with-{LastSegment(from.Id)}.html";

    public static string OfAssessment(Ladder ladder) => $"{Folder(ladder.Id)}/assessment.html";

    /// <summary>
    /// Returns a link from one page to another. It names the file, since a file system has no index page for a folder.
    /// </summary>
    /// <param name="page">The page that has the link.</param>
    /// <param name="target">The page that it goes to.</param>
    /// <param name="anchor">The id of a part on that page; empty for the page itself.</param>
    public static string Link(string page, string target, string anchor = "")
    {
        var path = page == target && anchor.Length > 0
            ? ""
            : string.Concat(Enumerable.Repeat("../", page.Count(letter => letter == '/'))) + Escaped(target);
        return anchor.Length > 0 ? $"{path}#{Escaped(anchor)}" : path;
    }

    public static string LastSegment(string id) => id[(id.LastIndexOf('/') + 1)..];

    /// <summary>Escapes a path of a page for a link.</summary>
    public static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    // No id has an underscore.
    private static string Folder(string id) =>
        string.Join('/', id.Split('/').Select(segment => Devices.Contains(segment) ? segment + "_" : segment));
}
