namespace LadderGen.Compiler.Diagnostics;

internal enum Severity
{
    Warning,
    Error,
}

/// <summary>A rule that ladders keep. One rule, one id, one entry in the authors' guide.</summary>
/// <param name="Id">Such as <c>LADDER105</c>.</param>
/// <param name="Severity">An error means that the ladder was not compiled, and cannot be silenced.</param>
/// <param name="Title">The rule in a few words.</param>
internal sealed record Rule(string Id, Severity Severity, string Title);
