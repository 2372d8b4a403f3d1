namespace LadderGen.Tool.Site;

/// <summary>The page of two levels side by side, with the words that differ marked.</summary>
internal sealed class ComparisonPage(Level from, Level to)
{
    private readonly string _path = SitePaths.OfComparison(from, to);
    private readonly PageParts _parts = new(SitePaths.OfComparison(from, to));

    public SiteFile Write()
    {
        var comparison = to.ComparedWith(from);
        return new SitePage(
            _path,
            "comparison",
            $"{from.Title} and {to.Title}",
            [(to.Ladder.Title, SitePaths.Of(to.Ladder))],
            $"""
            <header class="page">
            <h1><span dir="auto">{from.Title}</span> <span class="and">and</span> <span dir="auto">{to.Title}</span></h1>
            <p class="aside">Words that only <del>{from.Title}</del> has, and words that only <ins>{to.Title}</ins> has, are marked.</p>
            <ul class="actions">
            {(from.Next == to ? Assess() : Html.Empty)}
            <li><a href="{SitePaths.Link(_path, SitePaths.Of(to.Ladder), "compare")}
            ">Compare two others</a></li>
            </ul>
            </header>
            <table class="pair">
            <thead>
            <tr><td></td><th scope="col">{_parts.Link(from)}</th><th scope="col">{_parts.Link(to)}</th></tr>
            </thead>
            <tbody>
            {Row("In short", PageParts.Paragraphs(from.Summary), PageParts.Paragraphs(to.Summary))}
            </tbody>
            {comparison.Competencies.Select(Competency)}
            </table>
            """).ToFile();
    }

    private Html Assess() => $"""
        <li>{_parts.Link(SitePaths.OfAssessment(to.Ladder), "Assess yourself for this step", from.Id)}</li>
        """;

    private Html Competency(CompetencyComparison competency) => $"""
        <tbody>
        <tr class="competency">
        <th scope="rowgroup" colspan="3" dir="auto"{_parts.Anchor(competency.Competency)}>{competency.Competency.Title}</th>
        </tr>
        {Row("In short", PageParts.Paragraphs(competency.From.Summary), PageParts.Paragraphs(competency.To.Summary))}
        {competency.Reworded.Select(Reworded)}
        {Row("Different", Listed(competency.Removed), Listed(competency.Added))}
        {Same(competency)}
        {Row("Examples", [PageParts.Texts(competency.From.Examples)], [PageParts.Texts(competency.To.Examples)])}
        </tbody>
        """;

    private IEnumerable<Html> Listed(ReadOnlyList<Expectation> expectations) =>
        expectations.Count == 0 ? [] : [_parts.Expectations(expectations)];

    private Html Reworded(RewordedExpectation reworded) => $"""
        <tr>
        <th scope="row">Reworded</th>
        <td data-level="{from.Title}"><p dir="auto"{_parts.Anchor(reworded.From)}>{Words(reworded, WordChangeKind.Added)}</p></td>
        <td data-level="{to.Title}"><p dir="auto"{_parts.Anchor(reworded.To)}>{Words(reworded, WordChangeKind.Removed)}</p></td>
        </tr>
        """;

    /// <summary>Returns the words of one of the two texts.</summary>
    /// <param name="absent">The kind of the words that only the other text has.</param>
    private static Html Words(RewordedExpectation reworded, WordChangeKind absent)
    {
        var words = new Html(0, 0);
        foreach (var change in reworded.Words.Where(change => change.Kind != absent))
        {
            words.AppendFormatted(change.Kind switch
            {
                WordChangeKind.Removed => $"<del>{Kept(change.From)}</del>{Space(change.From)}",
                WordChangeKind.Added => $"<ins>{Kept(change.To)}</ins>{Space(change.To)}",
                _ => (Html)$"{(absent == WordChangeKind.Added ? change.From : change.To)}",
            });
        }

        return words;
    }

    // The space after the last word is not marked: a line under it would join what differs to what follows.
    private static string Kept(string words) => words.TrimEnd();

    private static string Space(string words) => words[words.TrimEnd().Length..];

    private Html Same(CompetencyComparison competency) => competency.Unchanged.Count == 0 ? Html.Empty : $"""
        <tr class="same">
        <th scope="row">The same</th>
        <td colspan="2">
        {_parts.Expectations([.. competency.Unchanged.Select(unchanged => unchanged.To)])}
        </td>
        </tr>
        """;

    private Html Row(string title, IEnumerable<Html> left, IEnumerable<Html> right)
    {
        var (lower, upper) = ((Html)$"{left}", (Html)$"{right}");
        return lower.IsEmpty && upper.IsEmpty ? Html.Empty : $"""
            <tr>
            <th scope="row">{title}</th>
            <td data-level="{from.Title}">{lower}</td>
            <td data-level="{to.Title}">{upper}</td>
            </tr>
            """;
    }
}
