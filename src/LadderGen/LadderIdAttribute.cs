namespace LadderGen;

/// <summary>
/// Marks a string as the id of a ladder or of a part of one. The compiler checks the constants that are assigned to it, returned from it or
/// compared with it, and reports LADDER501 for one that is not an id in the project or its references. Null and the empty string
/// are allowed. In an array or another collection, each string is an id.
/// </summary>
/// <param name="kind">The kinds of parts that the id may belong to.</param>
/// <example><code>void Promote([LadderId(LadderIdKind.Level)] string levelId)</code></example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class LadderIdAttribute(LadderIdKind kind = LadderIdKind.Any) : Attribute
{
    /// <summary>The kinds of parts that the id may belong to.</summary>
    public LadderIdKind Kind { get; } = kind;

    /// <summary>The id of the ladder that the part must belong to, such as <c>sre</c>; null for any ladder.</summary>
    [LadderId(LadderIdKind.Ladder)]
    public string? Ladder { get; set; }
}
