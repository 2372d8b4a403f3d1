using System.Diagnostics;
using LadderGen.Compiler.Wording;

namespace LadderGen;

/// <summary>An expectation that two levels have in different words. Immutable and safe for use by several threads.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RewordedExpectation
{
    internal RewordedExpectation(Expectation from, Expectation to, Words was, Words @is, double similarity)
    {
        From = from;
        To = to;
        Similarity = similarity;
        Words = ReadOnlyList<WordChange>.Of([.. WordDiff.Changes(was, @is).Select(c => new WordChange(c.From, c.To))]);
    }

    /// <summary>The expectation of the level it is compared with.</summary>
    public Expectation From { get; }

    /// <summary>The expectation of the compared level.</summary>
    public Expectation To { get; }

    /// <summary>The similarity of the two: above 0.5, since two expectations below that are not paired, and below 1.</summary>
    /// <remarks>
    /// Twice the number of words that both have in the same order, divided by the number of words in both: 1 for equal words, 0 if no
    /// word is shared. This is the F1 score of ROUGE-L (C.-Y. Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004), which
    /// compares sentences by their longest common subsequence of words, and the coefficient of L. R. Dice ("Measures of the Amount
    /// of Ecologic Association Between Species", 1945) for that subsequence. Details count as words of the expectation; white space,
    /// case and punctuation do not count.
    /// </remarks>
    public double Similarity { get; }

    /// <summary>
    /// The words that are kept, removed and added, in order; removed words come before the words that replace them. All
    /// <see cref="WordChange.From"/> joined are exactly the text of <see cref="From"/>, and all <see cref="WordChange.To"/> that of
    /// <see cref="To"/>, each with its details on lines of their own.
    /// </summary>
    public ReadOnlyList<WordChange> Words { get; }

    /// <summary>Returns the words, with <c>[-removed-]</c> and <c>{+added+}</c> marked as <c>git diff --word-diff</c> does.</summary>
    /// <returns>Such as <c>Plans [-low-risk-] {+risky+} maintenance</c>.</returns>
    public override string ToString() => string.Concat(Words);
}
