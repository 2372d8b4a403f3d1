using System.Diagnostics;
using System.Globalization;

namespace LadderGen;

/// <summary>What two levels expect of one competency. Immutable, and safe across threads.</summary>
/// <remarks>
/// <para>
/// Every expectation of either level stands in exactly one of the four lists. Two are the same expectation, and
/// <see cref="Unchanged"/>, if they and their details have the same words in the same order: white space, case and punctuation make
/// no difference. Of the others those that are more alike than not, by <see cref="RewordedExpectation.Similarity"/>, are paired and
/// <see cref="Reworded"/>: the most alike ones first, and of equally alike ones those that stand first. What is left is
/// <see cref="Added"/> or <see cref="Removed"/>. Comparing the other way round gives the same pairs.
/// </para>
/// <para>
/// All that is expected at each level is compared, what it takes over from others included: in a cumulative ladder nothing goes on the way up.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CompetencyComparison
{
    internal CompetencyComparison(Expectations from, Expectations to)
    {
        From = from;
        To = to;
        var words = new WordTable();
        var (was, @is) = (words.Read(from.All), words.Read(to.All));
        var pairs = Pairing.Of(was, @is);
        Unchanged = ReadOnlyList<UnchangedExpectation>.Of(
            [.. pairs.Where(p => p.IsEqual).Select(p => new UnchangedExpectation(from.All[p.From], to.All[p.To]))]);
        Reworded = ReadOnlyList<RewordedExpectation>.Of(
            [.. pairs.Where(p => !p.IsEqual).Select(p => new RewordedExpectation(from.All[p.From], to.All[p.To], was[p.From], @is[p.To], p.Similarity))]);
        Removed = Others(from.All, [.. pairs.Select(p => p.From)]);
        Added = Others(to.All, [.. pairs.Select(p => p.To)]);
    }

    /// <summary>The competency.</summary>
    public Competency Competency => To.Competency;

    /// <summary>What the level that is compared with expects; empty if nothing.</summary>
    public Expectations From { get; }

    /// <summary>What the level that is looked at expects; empty if nothing.</summary>
    public Expectations To { get; }

    /// <summary>Whether only <see cref="From"/> says anything of the competency, be it an expectation, a summary or an example.</summary>
    public bool IsOnlyInFrom => !SaysAnything(To);

    /// <summary>Whether only <see cref="To"/> says anything of the competency, be it an expectation, a summary or an example.</summary>
    public bool IsOnlyInTo => !SaysAnything(From);

    /// <summary>What <see cref="To"/> expects and <see cref="From"/> does not, in the order of the documents.</summary>
    public ReadOnlyList<Expectation> Added { get; }

    /// <summary>What <see cref="From"/> expects and <see cref="To"/> does not, in the order of the documents.</summary>
    public ReadOnlyList<Expectation> Removed { get; }

    /// <summary>What both expect in the same words, in the order of <see cref="To"/>.</summary>
    public ReadOnlyList<UnchangedExpectation> Unchanged { get; }

    /// <summary>What both expect in other words, in the order of <see cref="To"/>.</summary>
    public ReadOnlyList<RewordedExpectation> Reworded { get; }

    /// <summary>Returns the competency's title, and how many expectations are new, gone, reworded and unchanged.</summary>
    /// <returns>Such as <c>Mastery: 2 added, 1 removed, 1 reworded, 0 unchanged</c>.</returns>
    public override string ToString() =>
        $"{Competency.Title}: {Counts(Added.Count, Removed.Count, Reworded.Count, Unchanged.Count)}";

    internal static bool SaysAnything(Expectations expectations) =>
        expectations.Count > 0 || expectations.Summary.Length > 0 || expectations.Examples.Count > 0;

    internal static string Counts(int added, int removed, int reworded, int unchanged) =>
        string.Format(CultureInfo.InvariantCulture, "{0} added, {1} removed, {2} reworded, {3} unchanged", added, removed, reworded, unchanged);

    private static ReadOnlyList<Expectation> Others(ReadOnlyList<Expectation> all, HashSet<int> paired) =>
        ReadOnlyList<Expectation>.Of([.. all.Where((_, i) => !paired.Contains(i))]);
}
