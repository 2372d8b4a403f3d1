namespace LadderGen;

/// <summary>
/// Says that a string is an id of a ladder, or of a part of one: <c>[LadderId(LadderIdKind.Level)] string level</c>.
/// Constants that are given to it, returned from it or compared with it are checked when the code is compiled, and one that
/// is no id of a ladder in the project or in its references is LADDER501. Null and the empty string are no ids, and allowed.
/// Of an array or another collection, each string is an id.
/// </summary>
/// <param name="kind">Of what it is the id, or of which things it may be.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class LadderIdAttribute(LadderIdKind kind = LadderIdKind.Any) : Attribute
{
    /// <summary>Of what it is the id, or of which things it may be.</summary>
    public LadderIdKind Kind { get; } = kind;

    /// <summary>The id of the only ladder it may be of, such as <c>sre</c>; null if it may be of any.</summary>
    [LadderId(LadderIdKind.Ladder)]
    public string? Ladder { get; set; }
}
