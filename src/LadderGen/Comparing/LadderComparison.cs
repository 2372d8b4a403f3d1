using System.Diagnostics;
using System.Globalization;

namespace LadderGen;

/// <summary>
/// The difference between two versions of a ladder, by the ids of their levels, competencies, groups and expectations. Immutable and safe
/// for use by several threads.
/// </summary>
/// <remarks>
/// <para>
/// An id counts without its ladder, so two ladders that are side by side (<c>sre2026</c>, <c>sre2027</c>) can be compared, and so can one
/// ladder from two assemblies.
/// </para>
/// <para>
/// Every part of either version is in one of the lists, unless nothing about it has changed. A part that is reworded, and renamed or
/// moved as well, is in both of these lists.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LadderComparison
{
    internal LadderComparison(Ladder from, Ladder to)
    {
        From = from;
        To = to;
        var pairs = new List<LadderPartChange>();
        var retired = new List<LadderPart>();
        var removed = new List<LadderPart>();
        foreach (var part in Parts(from))
        {
            if (Counterpart(part) is not { } now)
            {
                removed.Add(part);
            }
            else if (now.IsRetired)
            {
                retired.Add(now);
            }
            else
            {
                pairs.Add(new LadderPartChange(part, now));
            }
        }

        var known = new HashSet<LadderPart>(pairs.Select(p => p.To));
        Added = ReadOnlyList<LadderPart>.Of([.. Parts(to).Where(p => !known.Contains(p))]);
        Removed = ReadOnlyList<LadderPart>.Of([.. removed]);
        Retired = ReadOnlyList<LadderPart>.Of([.. retired]);
        Moved = Where(pairs, IsMoved);
        Renamed = Where(pairs, p => !IsMoved(p) && EndOf(p.From) != EndOf(p.To));
        Reworded = Where(pairs, p => WordsOf(p.From) != WordsOf(p.To));
    }

    /// <summary>The version it is compared with, which is usually the older one.</summary>
    public Ladder From { get; }

    /// <summary>The compared version.</summary>
    public Ladder To { get; }

    /// <summary>The parts that only <see cref="To"/> has, outer parts first.</summary>
    public ReadOnlyList<LadderPart> Added { get; }

    /// <summary>The parts of <see cref="From"/> whose ids <see cref="To"/> does not know; none if its lock is older than both.</summary>
    public ReadOnlyList<LadderPart> Removed { get; }

    /// <summary>The parts of <see cref="To"/> that <see cref="From"/> still had, and that are retired.</summary>
    public ReadOnlyList<LadderPart> Retired { get; }

    /// <summary>The parts that have another name, as <c>renamed</c> in the declaration of <see cref="To"/> says.</summary>
    public ReadOnlyList<LadderPartChange> Renamed { get; }

    /// <summary>The expectations that belong to another level or competency.</summary>
    public ReadOnlyList<LadderPartChange> Moved { get; }

    /// <summary>The parts whose title, or whose text and details, have other words.</summary>
    public ReadOnlyList<LadderPartChange> Reworded { get; }

    /// <summary>Returns the titles and the number of parts in each list.</summary>
    /// <returns>Such as <c>SRE compared with SRE: 2 added, 0 removed, 1 retired, 0 renamed, 1 moved, 3 reworded</c>.</returns>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0} compared with {1}: {2} added, {3} removed, {4} retired, {5} renamed, {6} moved, {7} reworded",
        To.Title,
        From.Title,
        Added.Count,
        Removed.Count,
        Retired.Count,
        Renamed.Count,
        Moved.Count,
        Reworded.Count);

    // A list of expectations follows from its level and its competency, and the ladder itself is what is compared.
    private static IEnumerable<LadderPart> Parts(Ladder ladder) =>
        IdIndex.PartsOf(ladder).Where(p => p is not (LadderGen.Ladder or CompetencyExpectations));

    private LadderPart? Counterpart(LadderPart part) => To.CounterpartOf(part);

    private bool IsMoved(LadderPartChange pair) =>
        pair is { From: Expectation was, To: Expectation now }
        && (Counterpart(was.Level) != now.Level || Counterpart(was.Competency) != now.Competency);

    private static ReadOnlyList<LadderPartChange> Where(List<LadderPartChange> pairs, Func<LadderPartChange, bool> isMeant) =>
        ReadOnlyList<LadderPartChange>.Of([.. pairs.Where(isMeant)]);

    private static string EndOf(LadderPart part) => part.Id.Substring(part.Id.LastIndexOf('/') + 1);

    private static string WordsOf(LadderPart part) => Fingerprints.WordsOf(part);
}
