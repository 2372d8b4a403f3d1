namespace LadderGen.Tool.Site;

/// <summary>A static web site of ladders. It works from a file, without a server.</summary>
internal static class LadderSite
{
    private static readonly string[] Assets = ["assessment.js", "icon.svg", "search.js", "site.css"];

    /// <summary>Returns the files of the site: the same bytes for the same ladders.</summary>
    public static IReadOnlyList<SiteFile> Files(LadderSet ladders) =>
    [
        IndexPage.Write(ladders),
        SearchPage.Write(),
        SearchIndex.Write(ladders),
        .. Assets.Select(Asset),
        .. ladders.SelectMany(Pages),
    ];

    private static IEnumerable<SiteFile> Pages(Ladder ladder) =>
    [
        new LadderPage(ladder).Write(),
        new AssessmentPage(ladder).Write(),
        .. (ladder.SharedLevel is { } shared ? ladder.Levels.Append(shared) : ladder.Levels).Select(level => new LevelPage(level).Write()),
        .. from to in ladder.Levels
           from lower in ladder.Levels.Take(to.Rank - 1)
           select new ComparisonPage(lower, to).Write(),
    ];

    private static SiteFile Asset(string name)
    {
        using var resource = typeof(LadderSite).Assembly.GetManifestResourceStream(name)!;
        using MemoryStream content = new();
        resource.CopyTo(content);
        return new("assets/" + name, content.ToArray());
    }
}
