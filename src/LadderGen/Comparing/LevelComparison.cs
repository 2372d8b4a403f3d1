using System.Diagnostics;

namespace LadderGen;

/// <summary>
/// The difference between what two levels of a ladder expect, such as what a promotion asks for. Immutable and safe for use by
/// several threads.
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
            .. from.CompetencyExpectations.Zip(to.CompetencyExpectations, (was, @is) => (was, @is))
                .Where(pair => CompetencyComparison.SaysAnything(pair.was) || CompetencyComparison.SaysAnything(pair.@is))
                .Select(pair => new CompetencyComparison(pair.was, pair.@is)),
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
    /// <exception cref="ArgumentException">
    /// The levels belong to two ladders, or to two versions of one with different competencies.
    /// </exception>
    internal static LevelComparison Of(Level other, Level level)
    {
        var was = (other ?? throw new ArgumentNullException(nameof(other))).Ladder;
        var @is = (level ?? throw new ArgumentNullException(nameof(level))).Ladder;
        if (was.Id != @is.Id)
        {
            throw new ArgumentException(
                $"Only levels of one ladder can be compared: '{other.Title}' belongs to the ladder '{was.Title}', "
                + $"and '{level.Title}' to '{@is.Title}'.",
                nameof(other));
        }

        // Two assemblies may have the same ladder, one of them in an older version.
        if (!ReferenceEquals(was, @is) && !was.Competencies.Select(c => c.Id).SequenceEqual(@is.Competencies.Select(c => c.Id)))
        {
            throw new ArgumentException(
                $"Only levels of one ladder can be compared: '{other.Title}' and '{level.Title}' belong to two versions of '{@is.Title}' "
                + "with different competencies.",
                nameof(other));
        }

        return new LevelComparison(other, level);
    }
}
