namespace LadderGen;

/// <summary>An expectation that two levels have in the same words. Immutable and safe for use by several threads.</summary>
public sealed class UnchangedExpectation
{
    internal UnchangedExpectation(Expectation from, Expectation to)
    {
        From = from;
        To = to;
    }

    /// <summary>The expectation of the level it is compared with.</summary>
    public Expectation From { get; }

    /// <summary>The expectation of the compared level.</summary>
    public Expectation To { get; }

    /// <summary>Returns the text of <see cref="To"/>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => To.Text;
}
