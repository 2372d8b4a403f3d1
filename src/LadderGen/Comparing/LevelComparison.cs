using System.Diagnostics;

namespace LadderGen;

/// <summary>
/// The difference between what two levels of a ladder expect, such as what a promotion asks for, or what a level expects in the next
/// version of the ladder. Immutable and safe for use by several threads.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LevelComparison
{
    private LevelComparison(Level from, Level to)
    {
        From = from;
        To = to;
        Competencies = ReadOnlyList<CompetencyComparison>.Of(
        [
            .. Pairs(from, to)
                .Where(pair => CompetencyComparison.SaysAnything(pair.Was) || CompetencyComparison.SaysAnything(pair.Is))
                .Select(pair => new CompetencyComparison(pair.Was, pair.Is)),
        ]);
    }

    /// <summary>The level it is compared with, such as the one somebody has now. It may be above <see cref="To"/>.</summary>
    public Level From { get; }

    /// <summary>The compared level, such as the one somebody wants to reach.</summary>
    public Level To { get; }

    /// <summary>The differences by competency, in the order of the ladder, without competencies that both levels leave out.</summary>
    public ReadOnlyList<CompetencyComparison> Competencies { get; }

    /// <summary>Returns both titles and the number of expectations that are added, removed, reworded and unchanged.</summary>
    /// <returns>Such as <c>Senior SRE (L3) compared with SRE (L2): 20 added, 17 removed, 3 reworded, 1 unchanged</c>.</returns>
    public override string ToString() =>
        $"{To.Title} compared with {From.Title}: " + CompetencyComparison.Counts(
            Competencies.Sum(c => c.Added.Count),
            Competencies.Sum(c => c.Removed.Count),
            Competencies.Sum(c => c.Reworded.Count),
            Competencies.Sum(c => c.Unchanged.Count));

    /// <exception cref="ArgumentNullException">A level is null.</exception>
    /// <exception cref="ArgumentException">The levels belong to two ladders.</exception>
    internal static LevelComparison Of(Level other, Level level)
    {
        var was = (other ?? throw new ArgumentNullException(nameof(other))).Ladder;
        var @is = (level ?? throw new ArgumentNullException(nameof(level))).Ladder;
        if (!@is.IsVersionOf(was))
        {
            throw new ArgumentException(
                $"Only levels of one ladder can be compared: '{other.Title}' belongs to the ladder '{was.Title}', "
                + $"and '{level.Title}' to '{@is.Title}'.",
                nameof(other));
        }

        return new LevelComparison(other, level);
    }

    /// <summary>Pairs the lists of both levels. Two versions of a ladder may have different competencies.</summary>
    private static IEnumerable<(CompetencyExpectations Was, CompetencyExpectations Is)> Pairs(Level from, Level to)
    {
        if (ReferenceEquals(from.Ladder, to.Ladder))
        {
            return from.CompetencyExpectations.Zip(to.CompetencyExpectations, (was, @is) => (was, @is));
        }

        // The newer version knows what became of a competency of the older one.
        var names = from.Ladder.Competencies.ToLookup(to.Ladder.CounterpartOf);
        var paired = to.CompetencyExpectations.Select(@is =>
            (names[@is.Competency].Select(c => from[c]).FirstOrDefault() ?? new NoCompetencyExpectations(from, @is.Competency), @is));
        var removed = from.CompetencyExpectations.Where(was => to.Ladder.CounterpartOf(was.Competency) is null or { IsRetired: true });
        return paired.Concat(removed.Select(was => (was, (CompetencyExpectations)new NoCompetencyExpectations(to, was.Competency))));
    }
}
