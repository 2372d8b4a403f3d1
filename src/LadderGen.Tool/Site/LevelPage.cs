namespace LadderGen.Tool.Site;

/// <summary>The page of a level: all that it expects.</summary>
internal sealed class LevelPage(Level level)
{
    private readonly PageParts _parts = new(SitePaths.Of(level));

    public SiteFile Write() => new SitePage(
        SitePaths.Of(level),
        "level",
        level.Title,
        [(level.Ladder.Title, SitePaths.Of(level.Ladder))],
        $"""
        <header class="page">
        {_parts.Rungs(level.Ladder, level)}
        <h1 dir="auto">{level.Title}
        </h1>
        <p class="aside">{Rank()} <span dir="auto">{level.Ladder.Title}</span></p>
        {PageParts.Paragraphs(level.Summary)}
        {Facts()}
        {Actions()}
        </header>
        {_parts.ByGroup(level.Ladder.Competencies.Where(SaysSomething), Competency)}
        """).ToFile();

    private bool SaysSomething(Competency competency) =>
        level[competency] is var cell && (cell.Count > 0 || cell.Summary.Length > 0 || cell.Examples.Count > 0);

    private string Rank() => level.Rank == 0 ? "Holds at every level of" : $"Level {level.Rank} of {level.Ladder.Levels.Count} in";

    private Html Facts() => level.Facts.Count == 0 ? Html.Empty : $"""
        <dl class="facts">
        {level.Facts.Select(Fact)}
        </dl>
        """;

    private static Html Fact(Fact fact) => $"""
        <div><dt dir="auto">{fact.Title}</dt><dd dir="auto">{fact.Text}</dd></div>
        """;

    private Html Actions()
    {
        List<Html> actions = [];
        if (level.Previous is { } previous)
        {
            actions.Add(Action(SitePaths.OfAssessment(level.Ladder), "Assess yourself for this level", previous.Id));
            actions.Add(Action(SitePaths.OfComparison(previous, level), $"Compare with {previous.Title}"));
        }

        if (level.Next is { } next)
        {
            actions.Add(Action(SitePaths.OfComparison(level, next), $"Compare with {next.Title}"));
        }

        return actions.Count == 0 ? Html.Empty : $"""
            <ul class="actions">
            {actions}
            </ul>
            """;
    }

    private Html Action(string target, string text, string anchor = "") => $"""
        <li>{_parts.Link(target, text, anchor)}</li>
        """;

    private Html Competency(Competency competency, int depth) => $"""
        <section class="competency"{_parts.Anchor(level[competency])}>
        <h{depth} dir="auto">{competency.Title}</h{depth}>
        {PageParts.Paragraphs(competency.Description)}
        {PageParts.Paragraphs(level[competency].Summary)}
        {_parts.Expectations(level[competency].Own, linked: true)}
        {PageParts.Examples(level[competency].Examples)}
        {Inherited(level[competency])}
        </section>
        """;

    private IEnumerable<Html> Inherited(CompetencyExpectations cell) =>
        cell.Inherited.GroupBy(expectation => expectation.Level).Select(source => (Html)$"""
            <div class="inherited">
            <p>Also, from {_parts.Link(source.Key)}{(source.Key.Ladder == level.Ladder ? "" : " of " + source.Key.Ladder.Title)}</p>
            {_parts.Expectations([.. source], linked: true)}
            </div>
            """);
}
