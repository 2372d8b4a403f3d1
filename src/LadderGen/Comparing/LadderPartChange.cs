using System.Diagnostics;

namespace LadderGen;

/// <summary>A part in two versions of its ladder. Immutable and safe for use by several threads.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LadderPartChange
{
    internal LadderPartChange(LadderPart from, LadderPart to)
    {
        From = from;
        To = to;
    }

    /// <summary>The part in the older version.</summary>
    public LadderPart From { get; }

    /// <summary>The part in the newer version.</summary>
    public LadderPart To { get; }

    /// <summary>Returns both ids.</summary>
    /// <returns>Such as <c>sre2026/l3 is now sre2027/senior</c>.</returns>
    public override string ToString() => $"{From.Id} is now {To.Id}";
}
