using LadderGen.Tool.Views;

namespace LadderGen.Tool.Site;

/// <summary>The first page: all ladders.</summary>
internal static class IndexPage
{
    public static SiteFile Write(LadderSet ladders)
    {
        var parts = new PageParts(SitePaths.Index);
        return new SitePage(SitePaths.Index, "index", "Career ladders", [], $"""
            <h1>Career ladders</h1>
            <ul class="ladders">
            {ladders.Select(ladder => Ladder(parts, ladder))}
            </ul>
            """).ToFile();
    }

    private static Html Ladder(PageParts parts, Ladder ladder) => $"""
        <li>
        <h2>{parts.Link(SitePaths.Of(ladder), ladder.Title)}</h2>
        {PageParts.Paragraphs(ladder.Description).Take(1)}
        {parts.Rungs(ladder, null)}
        <p class="aside">{Size(ladder)}
        </p>
        </li>
        """;

    private static string Size(Ladder ladder) =>
        Writing.Counted(ladder.Levels.Count, "level", "levels") + ", " +
        Writing.Counted(ladder.Competencies.Count, "competency", "competencies");
}
