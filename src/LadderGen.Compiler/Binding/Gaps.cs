using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Binding;

/// <summary>Reports competencies that have nothing at some level.</summary>
internal sealed class Gaps(
    Declaration declaration,
    LevelTable levels,
    PlacedLadder ladder,
    DiagnosticBag diagnostics)
{
    /// <summary>With more gaps than this, they are not slips, and no two are compared.</summary>
    private const int MostCompared = 200;

    private sealed record Gap(PlacedCompetency Competency, List<int> Levels);

    public void Check()
    {
        var gaps = ladder.Competencies.Where(c => c.Spellings.Count > 0)
            .Select(c => new Gap(c, [.. Enumerable.Range(0, levels.Count).Where(i => IsGap(i, c))]))
            .Where(g => g.Levels.Count > 0)
            .ToList();
        foreach (var gap in gaps.OrderByDescending(g => g.Levels.Count))
        {
            if (diagnostics.IsExplained(gap))
            {
                continue;
            }

            var other = gaps.Count > MostCompared ? null : gaps.Find(g => IsProbablySame(g, gap));
            if (other is not null)
            {
                diagnostics.Explain(other);
            }

            Report(gap, other);
        }
    }

    /// <summary>
    /// Two names of which one is only where the other is not are most likely one name and a slip: one diagnostic, at the rarer.
    /// </summary>
    private bool IsProbablySame(Gap other, Gap gap) =>
        other.Levels.Count + gap.Levels.Count == levels.Count
        && !other.Levels.Intersect(gap.Levels).Any()
        && Suggestion.Nearest(gap.Competency.Title, [other.Competency.Title]) is not null;

    private void Report(Gap gap, Gap? other)
    {
        var first = gap.Competency.Spellings[0];
        var missing = CompetencyDiagnostics.MissingExpectation(
            first.Tree.File.LocationOf(first.Label.Span),
            gap.Competency.Title,
            [.. gap.Levels.Select(i => levels.Labels[i])],
            declaration.Competencies is { Count: > 0 } ? Severity.Error : Severity.Warning,
            other?.Competency.Spellings[0]);
        diagnostics.Add(missing, gap.Competency);
    }

    /// <summary>Determines whether neither the level, nor what it takes over, says anything about the competency.</summary>
    private bool IsGap(int level, PlacedCompetency competency) =>
        !Says(ladder.Levels[level], competency)
        && !IsUnwritten(ladder.Levels[level])
        && !ladder.Levels[level].Excused.Contains(competency)
        && ladder.Levels[level].Pending.Count == 0
        && !Says(ladder.AllLevels, competency)
        && !(declaration.IsCumulative && ladder.Levels.Take(level).Any(l => Says(l, competency)));

    /// <summary>Determines whether nothing but "later" is written under a level.</summary>
    private static bool IsUnwritten(PlacedLevel level) => level.IsExcused && level.Cells.Count == 0;

    private static bool Says(PlacedLevel level, PlacedCompetency competency) =>
        level.Cells.TryGetValue(competency, out var cell) && cell.Expectations.Count + cell.References.Count > 0;
}
