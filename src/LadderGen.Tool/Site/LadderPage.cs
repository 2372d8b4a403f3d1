using System.Globalization;
using LadderGen.Tool.Views;

namespace LadderGen.Tool.Site;

/// <summary>The page of a ladder: a table, with levels across and competencies down.</summary>
internal sealed class LadderPage(Ladder ladder)
{
    // More levels than that have their own scroll bar.
    private const int MostSideBySide = 6;

    private readonly PageParts _parts = new(SitePaths.Of(ladder));

    // What is expected at every level comes first, below the lowest level.
    private readonly Level[] _columns = ladder.SharedLevel is { } shared ? [shared, .. ladder.Levels] : [.. ladder.Levels];

    public SiteFile Write() => new SitePage(SitePaths.Of(ladder), "ladder", ladder.Title, [], $"""
        <header class="page">
        <h1 dir="auto">{ladder.Title}</h1>
        {Version()}
        {PageParts.Paragraphs(ladder.Description)}
        <ul class="actions">
        <li>{_parts.Link(SitePaths.OfAssessment(ladder), "Assess yourself")}</li>
        <li><a href="#compare">Compare two levels</a></li>
        </ul>
        </header>
        <section>
        <h2 id="matrix">What each level expects</h2>
        <div class="scroll" role="region" aria-labelledby="matrix" tabindex="0">
        <table class="matrix{(_columns.Length > MostSideBySide ? " many" : "")}">
        <thead>
        <tr>
        <th scope="col">Competency</th>
        {_columns.Select(Header)}
        </tr>
        </thead>
        {ladder.Competencies.GroupBy(Writing.GroupTitle).Select(Group)}
        </table>
        </div>
        </section>
        <section>
        <h2 id="compare">Compare two levels</h2>
        <ul class="pairs">
        {ladder.Levels.Skip(1).Select(Pairs)}
        </ul>
        </section>
        """).ToFile();

    private Html Version()
    {
        var version = ladder.Version is { } name ? $"Version {name}" : "";
        var from = ladder.EffectiveFrom is { } day ? "In effect from " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return version.Length + from.Length == 0 ? Html.Empty : $"""
            <p class="aside">{string.Join(". ", new[] { version, from }.Where(words => words.Length > 0))}</p>
            """;
    }

    private Html Header(Level level) => $"""
        <th scope="col"{_parts.Anchor(level)}>{_parts.Link(level)}</th>
        """;

    private Html Group(IGrouping<string, Competency> group) => $"""
        <tbody>
        {(group.Key.Length == 0 ? Html.Empty : GroupHeader(group))}
        {group.Select(Row)}
        </tbody>
        """;

    private Html GroupHeader(IGrouping<string, Competency> group) => $"""
        <tr class="group"><th scope="rowgroup" colspan="{_columns.Length + 1}" dir="auto"><span>{group.Key}</span></th></tr>
        """;

    private Html Row(Competency competency) => $"""
        <tr>
        <th scope="row"{_parts.Anchor(competency)} dir="auto">{competency.Title}</th>
        {_columns.Select(level => Cell(level[competency]))}
        </tr>
        """;

    private Html Cell(CompetencyExpectations cell) => $"""
        <td{_parts.Anchor(cell)} data-level="{cell.Level.Title}">
        {PageParts.Paragraphs(cell.Summary)}
        {_parts.Expectations(cell.Own)}
        {Inherited(cell)}
        {(SaysNothing(cell) ? Nothing : Html.Empty)}
        </td>
        """;

    /// <summary>Refers to what is written elsewhere: a table that repeats it in every column cannot be read.</summary>
    private Html Inherited(CompetencyExpectations cell)
    {
        var from = cell.InheritedFrom.Where(source => source.Level != ladder.SharedLevel).ToList();
        return from.Count == 0 ? Html.Empty : $"""
            <p class="inherited">{(cell.Own.Count > 0 ? "and all of" : "All of")} {from.Select(Source)}</p>
            """;
    }

    private Html Source(CompetencyExpectations source, int index) =>
        $"{(index > 0 ? "and " : "")}{_parts.Link(SitePaths.Of(source.Level), source.Level.Title, source.Id)}";

    private static bool SaysNothing(CompetencyExpectations cell) => cell.Count == 0 && cell.Summary.Length == 0;

    private static Html Nothing => $"""
        <p class="nothing"><span aria-hidden="true">–</span><span class="unseen">Nothing</span></p>
        """;

    private Html Pairs(Level level) => $"""
        <li><span dir="auto">{level.Title}</span> compared with
        <ul>
        {ladder.Levels.Take(level.Rank - 1).Reverse().Select(lower => Pair(lower, level))}
        </ul>
        </li>
        """;

    private Html Pair(Level lower, Level level) => $"""
        <li>{_parts.Link(SitePaths.OfComparison(lower, level), lower.Title)}</li>
        """;
}
