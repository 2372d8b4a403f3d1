using LadderGen.Internals;

namespace LadderGen;

/// <summary>A ladder in the words of another language. What is not translated has the words of the original.</summary>
internal sealed class TranslatedLadder : Ladder
{
    private readonly Dictionary<string, Words> _words;
    private Level[]? _levels;
    private Level? _shared;

    public TranslatedLadder(Ladder original, string language, Words[] words)
        : this(original, language, words.ToDictionary(w => w.Id, StringComparer.Ordinal))
    {
    }

    private TranslatedLadder(Ladder original, string language, Dictionary<string, Words> words)
        : base(
            original.Id,
            original.Name,
            TitleOf(words, original.Id) ?? original.Title,
            DescriptionOf(words, original.Id) ?? original.Description,
            original.IsCumulative,
            [
                .. original.Groups.Select(g => new Group(
                    g.Id, g.Name, TitleOf(words, g.Id) ?? g.Title, DescriptionOf(words, g.Id) ?? g.Description, g.Parent?.Id)),
            ])
    {
        Original = original;
        Language = language;
        _words = words;
    }

    public override string? Language { get; }

    public override string? Version => Original.Version;

    public override DateTime? EffectiveFrom => Original.EffectiveFrom;

    public override Ladder? Predecessor => Original.Predecessor?.In(Language!);

    internal override Ladder Original { get; }

    /// <summary>Returns the words of a part; null if it is not translated.</summary>
    public Words? Find(LadderPart part) => _words.TryGetValue(part.Id, out var words) ? words : null;

    protected override ReadOnlyList<Competency> CreateCompetencies() => ReadOnlyList<Competency>.Of(
    [
        .. Original.Competencies.Select(c => new Competency(
            this,
            c.Index,
            c.Id,
            c.Name,
            TitleOf(_words, c.Id) ?? c.Title,
            DescriptionOf(_words, c.Id) ?? c.Description,
            c.Groups.Count > 0 ? c.Groups[c.Groups.Count - 1].Id : null)),
    ]);

    protected override Renamed[] CreateRenamed() => Original.RenamedParts;

    protected override Retired[] CreateRetired() => Original.RetiredData;

    protected override FormerId[] CreateFormerIds() => Original.MovedParts;

    private protected override Level[] LevelArray() => _levels ?? Once.Set(ref _levels, [.. Original.Levels.Select(Translated)]);

    private protected override Level? GetSharedLevel() =>
        Original.SharedLevel is { } shared ? _shared ?? Once.Set(ref _shared, Translated(shared)) : null;

    private Level Translated(Level level) => new TranslatedLevel(this, level, Find(level));

    private static string? TitleOf(Dictionary<string, Words> words, string id) =>
        words.TryGetValue(id, out var found) && found.Text.Length > 0 ? found.Text : null;

    private static string? DescriptionOf(Dictionary<string, Words> words, string id) =>
        words.TryGetValue(id, out var found) && found.Description.Length > 0 ? found.Description : null;
}

/// <summary>A level in the words of another language.</summary>
internal sealed class TranslatedLevel : Level
{
    public TranslatedLevel(TranslatedLadder ladder, Level original, Words? words)
        : base(
            ladder,
            original.Id,
            original.Name,
            words?.Text ?? original.Title,
            original.Code,
            original.Rank,
            words?.Document ?? original.Source.Document,
            words?.Line ?? original.Source.Line,
            words is { Description.Length: > 0 } ? words.Description : original.Summary,
            [.. FactsOf(original, words)])
    {
        // Each adds itself to the level.
        foreach (var expectations in original.Stated)
        {
            _ = new TranslatedExpectations(this, expectations, ladder);
        }
    }

    private static IEnumerable<Fact> FactsOf(Level original, Words? words) =>
        original.Facts.Select((fact, i) => words is not null && words.Facts.Length == 2 * original.Facts.Count
            ? CreateFact(words.Facts[2 * i], words.Facts[(2 * i) + 1], words.Document, words.Line)
            : CreateFact(fact.Title, fact.Text, fact.Source.Document, fact.Source.Line));
}

/// <summary>The expectations of a level for a competency in the words of another language.</summary>
internal sealed class TranslatedExpectations : CompetencyExpectations
{
    private readonly CompetencyExpectations _original;
    private readonly string _language;

    public TranslatedExpectations(Level level, CompetencyExpectations original, TranslatedLadder ladder)
        : this(level, original, ladder.Find(original))
    {
        _language = ladder.Language!;
        foreach (var expectation in original.Own)
        {
            if (ladder.Find(expectation) is { } words)
            {
                Expect(expectation.Id, expectation.Name, words.Line, words.Text, words.Lines, words.Document);
            }
            else
            {
                var source = expectation.Source;
                Expect(expectation.Id, expectation.Name, source.Line, expectation.Text, [.. expectation.Details], source.Document);
            }
        }
    }

    private TranslatedExpectations(Level level, CompetencyExpectations original, Words? words)
        : base(
            level,
            original.Name,
            original.Id,
            words?.Line ?? original.Source.Line,
            words is { Description.Length: > 0 } ? words.Description : original.Summary,
            words is { Lines.Length: > 0 } ? words.Lines : [.. original.Examples],
            words is null ? original.Source.Document : words.Document)
    {
        _original = original;
        _language = "";
    }

    // Those of other ladders too, if they are translated.
    protected override CompetencyExpectations[] CreateReferences() => [.. _original.References.Select(r => r.In(_language))];
}
