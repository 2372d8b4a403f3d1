namespace LadderGen.Tool.Site;

/// <summary>
/// The page on which people note what they have shown of the next level. Its script, <c>assets/assessment.js</c>, keeps the notes in the
/// browser; this class writes all steps of the ladder, and the script shows the one that was chosen.
/// </summary>
internal sealed class AssessmentPage(Ladder ladder)
{
    private readonly string _path = SitePaths.OfAssessment(ladder);
    private readonly PageParts _parts = new(SitePaths.OfAssessment(ladder));
    private int _fields;

    public SiteFile Write() => new SitePage(
        _path,
        "assessment",
        "Self-assessment",
        [(ladder.Title, SitePaths.Of(ladder))],
        $"""
        <header class="page">
        <h1>Self-assessment</h1>
        <p>What does the next level expect, and what of it have you shown? Tick what you have shown, and note where.</p>
        <p class="aside">Your notes stay in this browser, on this computer. They leave it only in a file that you save.</p>
        <noscript><p class="notice">This page needs JavaScript, which is switched off in your browser.</p></noscript>
        </header>
        <form id="assessment" data-ladder="{ladder.Id}" data-former="{string.Join(' ', ladder.FormerIds)}" hidden>
        <div class="fields">
        <p><label for="person">Name</label> <input id="person" autocomplete="off"></p>
        <p><label for="level">Present level</label> <select id="level">
        {ladder.Levels.Select(Choice)}
        </select></p>
        </div>
        {ladder.Levels.Where(level => level.Next is not null).Select(level => Step(level, level.Next!))}
        <section class="step" data-level="{ladder.Levels[^1].Id}" hidden>
        <h2>No further level</h2>
        <p><span dir="auto">{ladder.Levels[^1].Title}</span> is the last level of this ladder.</p>
        </section>
        <section id="elsewhere" hidden>
        <h2>Shown, and not asked for at this step</h2>
        <p class="aside">These notes belong to other levels, or to an earlier version of the ladder. They are saved with the rest.</p>
        <ul></ul>
        </section>
        <ul id="known" hidden>
        {Renamed()}
        {ladder.Levels[0].Expectations.Concat(ladder.Retired.OfType<Expectation>()).Select(Known)}
        </ul>
        <div class="keep">
        <ul class="actions">
        <li><button type="button" id="save">Save as a file</button></li>
        <li><button type="button" id="open">Open a file</button></li>
        <li><button type="button" id="print">Print</button></li>
        <li><button type="button" id="clear">Delete my notes</button></li>
        </ul>
        <input type="file" id="file" accept=".json,application/json" aria-label="File with an assessment" tabindex="-1" hidden>
        <p id="status" role="status"></p>
        </div>
        </form>
        """,
        "assessment.js").ToFile();

    /// <summary>Returns the ids that parts had before, since notes may be older than the ladder.</summary>
    private IEnumerable<Html> Renamed() => new LadderSet(ladder).RenamedIds
        .Where(renamed => ladder.Find(renamed.New) is Level or Expectation)
        .Select(renamed => (Html)$"<li data-id=\"{renamed.Old}\" data-now=\"{renamed.New}\"></li>");

    /// <summary>Returns the words of an expectation that no step asks for.</summary>
    private static Html Known(Expectation expectation) => $"<li data-id=\"{expectation.Id}\">{expectation.Text}</li>";

    private static Html Choice(Level level) => $"""
        <option value="{level.Id}">{level.Title}</option>
        """;

    private Html Step(Level from, Level to)
    {
        var competencies = to.ComparedWith(from).Competencies.Where(competency => competency.To.Count > 0).ToList();
        return $"""
            <section class="step" data-level="{from.Id}" data-title="{to.Title}" hidden>
            <h2>Next: {_parts.Link(to)}</h2>
            <ul class="overview">
            {competencies.Select(Overview)}
            </ul>
            <p class="aside legend"><span class="strip"><i class="met"></i></span> met <span class="strip"><i></i></span> missing</p>
            <fieldset class="filter">
            <legend>Show</legend>
            {Filter("all", "Everything", from)}
            {Filter("missing", "What is missing", from)}
            {Filter("met", "What is met", from)}
            </fieldset>
            {competencies.Select(Competency)}
            </section>
            """;
    }

    private static Html Overview(CompetencyComparison competency) => $"""
        <li>
        <a href="#{SitePaths.Escaped(competency.To.Id)}" dir="auto">{competency.Competency.Title}</a>
        {Strip(competency)}
        </li>
        """;

    // A mark for each expectation, in the order of the list below, and no share of a whole: nobody completes a ladder.
    private static Html Strip(CompetencyComparison competency) => $"""
        <span class="strip" role="img" aria-label="" data-of="{competency.To.Id}">{Asked(competency).Select(Mark)}</span>
        """;

    private static Html Mark(Expectation expectation) => $"<i data-id=\"{expectation.Id}\"></i>";

    private static Html Filter(string value, string text, Level from) => $"""
        <label><input type="radio" name="show {from.Id}" value="{value}"{(value == "all" ? Checked : Html.Empty)}> {text}</label>
        """;

    private static Html Checked => $" checked";

    private Html Competency(CompetencyComparison competency) => $"""
        <section class="competency"{_parts.Anchor(competency.To)}>
        <h3 dir="auto">{competency.Competency.Title}</h3>
        {PageParts.Paragraphs(competency.To.Summary)}
        <ul class="checks">
        {Asked(competency).Select(Check)}
        </ul>
        {PageParts.Examples(competency.To.Examples)}
        {Before(competency)}
        </section>
        """;

    private Html Check(Expectation expectation)
    {
        var field = ++_fields;
        return $"""
            <li data-id="{expectation.Id}">
            <p class="check"><input type="checkbox" id="met-{field}"> <label for="met-{field}" dir="auto">{expectation.Text}</label></p>
            {PageParts.Details(expectation)}
            <p class="evidence" hidden>
            <label for="note-{field}">Evidence</label>
            <textarea id="note-{field}" rows="2" placeholder="When, where, and who saw it"></textarea>
            </p>
            </li>
            """;
    }

    private static Html Before(CompetencyComparison competency) => competency.Unchanged.Count == 0 ? Html.Empty : $"""
        <details class="before">
        <summary>Expected at {competency.From.Level.Title} already: {competency.Unchanged.Count}</summary>
        <ul class="expectations">
        {competency.Unchanged.Select(unchanged => (Html)$"<li dir=\"auto\">{unchanged.To.Text}</li>")}
        </ul>
        </details>
        """;

    /// <summary>Returns the expectations of the next level that the present one does not have.</summary>
    private static IEnumerable<Expectation> Asked(CompetencyComparison competency) =>
        competency.To.Except(competency.Unchanged.Select(unchanged => unchanged.To));
}
