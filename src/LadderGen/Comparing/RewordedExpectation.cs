using System.Diagnostics;

namespace LadderGen;

/// <summary>An expectation that two levels have in different words. Immutable, and safe across threads.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RewordedExpectation
{
    internal RewordedExpectation(Expectation from, Expectation to, Words was, Words @is, double similarity)
    {
        From = from;
        To = to;
        Similarity = similarity;
        Words = ReadOnlyList<WordChange>.Of([.. Parts(was, @is)]);
    }

    /// <summary>The expectation at the level that is compared with.</summary>
    public Expectation From { get; }

    /// <summary>The expectation at the level that is looked at.</summary>
    public Expectation To { get; }

    /// <summary>How alike the two are: more than 0.5, since less is another expectation, and less than 1.</summary>
    /// <remarks>
    /// The number of words that both have in the same order, twice, divided by the number of all words of both: 1 for equal words,
    /// 0 where no word is shared. It is the F1 of ROUGE-L (C.-Y. Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004), which
    /// compares sentences by their longest common subsequence of words, and the coefficient of L. R. Dice ("Measures of the Amount
    /// of Ecologic Association Between Species", 1945) of that subsequence. The details count as words of the expectation. White space, case and punctuation
    /// do not count.
    /// </remarks>
    public double Similarity { get; }

    /// <summary>
    /// The words that are kept, removed and added, in order; what is removed stands before what is added in its place. All
    /// <see cref="WordChange.From"/> joined are the text of <see cref="From"/>, all <see cref="WordChange.To"/> that of
    /// <see cref="To"/>, to the letter, each with its details on lines of their own.
    /// </summary>
    public ReadOnlyList<WordChange> Words { get; }

    /// <summary>Returns the words, with <c>[-removed-]</c> and <c>{+added+}</c> marked as <c>git diff --word-diff</c> does.</summary>
    /// <returns>Such as <c>Plans [-low-risk-] {+risky+} maintenance</c>.</returns>
    public override string ToString() => string.Concat(Words);

    private static IEnumerable<WordChange> Parts(Words was, Words @is)
    {
        var (from, to) = (0, 0);
        foreach (var kept in WordDiff.KeptRuns(was, @is, int.MaxValue))
        {
            if (kept.From > from)
            {
                yield return new WordChange(WordChangeKind.Removed, was.Text(from, kept.From), "");
            }

            if (kept.To > to)
            {
                yield return new WordChange(WordChangeKind.Added, "", @is.Text(to, kept.To));
            }

            (from, to) = (kept.From + kept.Count, kept.To + kept.Count);
            if (kept.Count > 0)
            {
                yield return new WordChange(WordChangeKind.Kept, was.Text(kept.From, from), @is.Text(kept.To, to));
            }
        }
    }
}
