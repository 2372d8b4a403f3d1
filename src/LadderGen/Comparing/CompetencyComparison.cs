using System.Diagnostics;
using System.Globalization;
using LadderGen.Compiler.Wording;

namespace LadderGen;

/// <summary>The difference between what two levels expect of one competency. Immutable and safe for use by several threads.</summary>
/// <remarks>
/// <para>
/// Every expectation of either level is in exactly one of the four lists. Two expectations are <see cref="Unchanged"/> if they and
/// their details have the same words in the same order; white space, case and punctuation make no difference. Two others are
/// <see cref="Reworded"/> if they are more alike than not, by <see cref="RewordedExpectation.Similarity"/>: the most similar are paired
/// first, and of equally similar ones the first in the documents. The rest is <see cref="Added"/> or <see cref="Removed"/>.
/// Comparing the other way round gives the same pairs.
/// </para>
/// <para>
/// Inherited expectations are compared too. In a cumulative ladder, therefore, nothing is removed on the way up.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CompetencyComparison
{
    internal CompetencyComparison(CompetencyExpectations from, CompetencyExpectations to)
    {
        From = from;
        To = to;
        var words = new WordTable();
        var (was, @is) = (Read(from.All, words), Read(to.All, words));
        var pairs = Pairing.Of(was, @is);
        Unchanged = ReadOnlyList<UnchangedExpectation>.Of(
            [.. pairs.Where(p => p.IsEqual).Select(p => new UnchangedExpectation(from.All[p.From], to.All[p.To]))]);
        Reworded = ReadOnlyList<RewordedExpectation>.Of(
        [
            .. pairs.Where(p => !p.IsEqual)
                .Select(p => new RewordedExpectation(from.All[p.From], to.All[p.To], was[p.From], @is[p.To], p.Similarity)),
        ]);
        Removed = Others(from.All, [.. pairs.Select(p => p.From)]);
        Added = Others(to.All, [.. pairs.Select(p => p.To)]);
    }

    /// <summary>The competency.</summary>
    public Competency Competency => To.Competency;

    /// <summary>The expectations of the level it is compared with; may be empty.</summary>
    public CompetencyExpectations From { get; }

    /// <summary>The expectations of the compared level; may be empty.</summary>
    public CompetencyExpectations To { get; }

    /// <summary>Gets whether only <see cref="From"/> has anything for the competency: an expectation, a summary or an example.</summary>
    public bool IsOnlyInFrom => !SaysAnything(To);

    /// <summary>Gets whether only <see cref="To"/> has anything for the competency: an expectation, a summary or an example.</summary>
    public bool IsOnlyInTo => !SaysAnything(From);

    /// <summary>The expectations that only <see cref="To"/> has, in the order of the documents.</summary>
    public ReadOnlyList<Expectation> Added { get; }

    /// <summary>The expectations that only <see cref="From"/> has, in the order of the documents.</summary>
    public ReadOnlyList<Expectation> Removed { get; }

    /// <summary>The expectations that both have in the same words, in the order of <see cref="To"/>.</summary>
    public ReadOnlyList<UnchangedExpectation> Unchanged { get; }

    /// <summary>The expectations that both have in different words, in the order of <see cref="To"/>.</summary>
    public ReadOnlyList<RewordedExpectation> Reworded { get; }

    /// <summary>Returns the competency's title and the number of expectations in each list.</summary>
    /// <returns>Such as <c>Mastery: 2 added, 1 removed, 1 reworded, 0 unchanged</c>.</returns>
    public override string ToString() =>
        $"{Competency.Title}: {Counts(Added.Count, Removed.Count, Reworded.Count, Unchanged.Count)}";

    internal static bool SaysAnything(CompetencyExpectations expectations) =>
        expectations.Count > 0 || expectations.Summary.Length > 0 || expectations.Examples.Count > 0;

    internal static string Counts(int added, int removed, int reworded, int unchanged) => string.Format(
        CultureInfo.InvariantCulture, "{0} added, {1} removed, {2} reworded, {3} unchanged", added, removed, reworded, unchanged);

    /// <summary>Returns the words of expectations, each with the words of its details.</summary>
    private static Words[] Read(ReadOnlyList<Expectation> expectations, WordTable words) =>
        [.. expectations.Select(e => words.Read(e.Details.Count == 0 ? e.Text : e.Text + "\n" + string.Join("\n", e.Details)))];

    private static ReadOnlyList<Expectation> Others(ReadOnlyList<Expectation> all, HashSet<int> paired) =>
        ReadOnlyList<Expectation>.Of([.. all.Where((_, i) => !paired.Contains(i))]);
}
