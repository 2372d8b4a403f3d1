namespace LadderGen.Tool.Exporting;

/// <summary>
/// Puts a whole ladder into one document that LadderGen reads back: first what the levels are, then competency by competency what each
/// level expects.
/// </summary>
/// <param name="ladder">The ladder.</param>
/// <param name="named">The ids of the parts whose names the words do not give, and which are written in braces.</param>
internal sealed class LadderOutline(Ladder ladder, IReadOnlySet<string> named)
{
    private IReadOnlyList<Level> Levels { get; } = ladder.SharedLevel is { } shared ? [.. ladder.Levels, shared] : ladder.Levels;

    public IEnumerable<LadderBlock> Blocks() =>
    [
        new HeadingBlock(1, ladder.Title, "", ladder.Id),
        .. Text(ladder.Description),
        .. Levels.Where(SaysSomething).SelectMany(AboutLevel),
        .. Below(null, 2),
    ];

    private static bool SaysSomething(Level level) => level.Summary.Length > 0 || level.Facts.Count > 0;

    private IEnumerable<LadderBlock> AboutLevel(Level level)
    {
        yield return new HeadingBlock(2, level.Title, "", level.Id);
        foreach (var paragraph in Text(level.Summary))
        {
            yield return paragraph;
        }

        if (level.Facts.Count > 0)
        {
            yield return new ListBlock([.. level.Facts.Select(f => new ListItem(f.Title, f.Text, "", "", []))]);
        }
    }

    /// <summary>The competencies and groups right under a group, or under none, in the order of the ladder.</summary>
    private IEnumerable<LadderBlock> Below(Group? parent, int depth)
    {
        var seen = new HashSet<Group>();
        foreach (var competency in ladder.Competencies)
        {
            var groups = competency.Groups;
            var position = parent is null ? 0 : groups.ToList().IndexOf(parent) + 1;
            if (parent is not null && position == 0)
            {
                continue;
            }

            if (position == groups.Count)
            {
                foreach (var block in AboutCompetency(competency, depth))
                {
                    yield return block;
                }
            }
            else if (seen.Add(groups[position]))
            {
                yield return new HeadingBlock(depth, groups[position].Title, NameOf(groups[position]), groups[position].Id);
                foreach (var block in Text(groups[position].Description).Concat(Below(groups[position], depth + 1)))
                {
                    yield return block;
                }
            }
        }
    }

    private IEnumerable<LadderBlock> AboutCompetency(Competency competency, int depth) =>
    [
        new HeadingBlock(depth, competency.Title, NameOf(competency), competency.Id),
        .. Text(competency.Description),
        .. Levels.Select(l => l[competency]).Where(e => e.Own.Count > 0 || e.Examples.Count > 0 || e.Summary.Length > 0)
            .SelectMany(e => AboutExpectations(e, depth + 1)),
    ];

    private IEnumerable<LadderBlock> AboutExpectations(CompetencyExpectations expectations, int depth)
    {
        yield return new HeadingBlock(depth, expectations.Level.Title, "", expectations.Id);
        foreach (var paragraph in Text(expectations.Summary))
        {
            yield return paragraph;
        }

        List<ListItem> items =
        [
            .. expectations.Own.Select(e => new ListItem("", e.Text, NameOf(e), e.Id, e.Details)),
            .. expectations.Examples.Select(e => new ListItem("", "E.g. " + e, "", "", [])),
        ];
        if (items.Count > 0)
        {
            yield return new ListBlock(items);
        }
    }

    private string NameOf(LadderPart part) => named.Contains(part.Id) ? part.Id[(part.Id.LastIndexOf('/') + 1)..] : "";

    private static IEnumerable<TextBlock> Text(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(t => new TextBlock(t));
}
