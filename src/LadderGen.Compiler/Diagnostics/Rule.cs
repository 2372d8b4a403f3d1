namespace LadderGen.Compiler.Diagnostics;

internal enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>Names what must be known as a whole before a rule can be judged.</summary>
[Flags]
internal enum Presumptions
{
    None = 0,

    /// <summary>Every document could be read: what is missing may be in one that could not.</summary>
    Documents = 1,

    /// <summary>Every value of the declaration could be read: what is not declared may have been meant there.</summary>
    Declaration = 2,

    /// <summary>Every heading has words: what is under an empty one seems to be under the heading before it.</summary>
    Headings = 4,
}

/// <summary>A rule that ladders keep. Each rule has one id and one entry in the authors' guide.</summary>
/// <param name="Id">Such as <c>LADDER105</c>.</param>
/// <param name="Severity">An error means that the ladder was not compiled, and cannot be silenced.</param>
/// <param name="Title">The rule in a few words.</param>
internal sealed record Rule(string Id, Severity Severity, string Title)
{
    /// <summary>Gets what the rule presumes. While that is in doubt, the rule says nothing.</summary>
    public Presumptions Presumes { get; init; }

    /// <summary>Gets whether a line that breaks this rule cannot be read, so that whatever else is wrong on it follows from that.</summary>
    public bool ExplainsItsLine { get; init; }
}
