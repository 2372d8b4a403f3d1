using LadderGen.Tool.Views;

namespace LadderGen.Tool.Site;

/// <summary>The parts of ladders as they look on every page.</summary>
/// <param name="page">The path of the page.</param>
internal sealed class PageParts(string page)
{
    // A part that is inherited in two ways may come twice on a page, and an id may not.
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);

    /// <summary>Returns the attribute that makes a part the target of links.</summary>
    public Html Anchor(LadderPart part) => _anchors.Add(part.Id) ? $" id=\"{part.Id}\"" : Html.Empty;

    /// <summary>Returns a link to another page of the site.</summary>
    public Html Link(string target, string text, string anchor = "") =>
        $"<a href=\"{SitePaths.Link(page, target, anchor)}\" dir=\"auto\">{text}</a>";

    public Html Link(Level level) => Link(SitePaths.Of(level), level.Title);

    /// <summary>Returns a paragraph for each line of a text.</summary>
    public static IEnumerable<Html> Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => (Html)$"""
            <p dir="auto">{line}</p>
            """);

    /// <summary>Returns expectations as a list, each of them the target of links; nothing if there are none.</summary>
    /// <param name="expectations">The expectations.</param>
    /// <param name="linked">True to make the mark before each of them a link to it, for people to copy.</param>
    public Html Expectations(IReadOnlyList<Expectation> expectations, bool linked = false) => List(
        linked ? "expectations linked" : "expectations",
        expectations.Select(expectation => Expectation(expectation, linked)));

    public static Html Details(Expectation expectation) => List("details", expectation.Details.Select(Text));

    public static Html Examples(IReadOnlyList<string> examples) => examples.Count == 0 ? Html.Empty : $"""
        <div class="examples">
        <p>For example</p>
        {Texts(examples)}
        </div>
        """;

    public static Html Texts(IReadOnlyList<string> texts) => List("texts", texts.Select(Text));

    /// <summary>Returns the competencies by groups, each under a heading of its own.</summary>
    /// <param name="competencies">The competencies, in the order of the ladder.</param>
    /// <param name="content">Returns what the page says of one of them, under a heading of the given depth.</param>
    public IEnumerable<Html> ByGroup(IEnumerable<Competency> competencies, Func<Competency, int, Html> content) =>
        competencies.GroupBy(Writing.GroupTitle).SelectMany(group => Group(group, content));

    /// <summary>Returns the levels of a ladder as its rungs, lowest first.</summary>
    /// <param name="current">The level that the page is about; null if it is about none.</param>
    public Html Rungs(Ladder ladder, Level? current) => $"""
        <nav class="rungs" aria-label="Levels of {ladder.Title}">
        <ol>
        {ladder.Levels.Select(level => Rung(level, level == current ? SitePage.Current : Html.Empty))}
        </ol>
        </nav>
        """;

    private static Html Text(string text) => $"""
        <li dir="auto">{text}</li>
        """;

    private static Html List(string kind, IEnumerable<Html> items)
    {
        var all = items.ToList();
        return all.Count == 0 ? Html.Empty : $"""
            <ul class="{kind}" role="list">
            {all}
            </ul>
            """;
    }

    private Html Expectation(Expectation expectation, bool linked) => $"""
        <li{Anchor(expectation)} dir="auto">
        {(linked ? OwnLink(expectation) : Html.Empty)}
        {expectation.Text}
        {Details(expectation)}
        </li>
        """;

    private Html OwnLink(Expectation expectation) =>
        $"<a class=\"anchor\" href=\"{SitePaths.Link(page, page, expectation.Id)}\" aria-label=\"Link to this expectation\"></a>";

    private IEnumerable<Html> Group(IGrouping<string, Competency> group, Func<Competency, int, Html> content)
    {
        if (group.Key.Length == 0)
        {
            return group.Select(competency => content(competency, 2));
        }

        var above = group.First().Groups.Where(part => _anchors.Add(part.Id)).SelectMany(part => Paragraphs(part.Description));
        return
        [
            $"""
            <section class="group">
            <h2 class="group" dir="auto">{group.Key}</h2>
            {above}
            {group.Select(competency => content(competency, 3))}
            </section>
            """,
        ];
    }

    private Html Rung(Level level, Html current) => $"""
        <li><a href="{SitePaths.Link(page, SitePaths.Of(level))}" dir="auto"{current}>{level.Title}</a></li>
        """;
}
