namespace LadderGen.Generator.Analyzing;

/// <summary>What <c>[LadderId]</c> says of a parameter, a property, a field or a result.</summary>
/// <param name="Kind">Of what it is the id, or of which things it may be.</param>
/// <param name="Ladder">The id of the only ladder it may be of; null if it may be of any.</param>
/// <param name="Name">What is so marked, in the code's words.</param>
internal sealed record IdMark(IdKind Kind, string? Ladder, string Name)
{
    public bool Allows(KnownId id) => (Kind & id.Kind) != 0 && IsOfLadder(id);

    public bool IsOfLadder(KnownId id) => Ladder is null || Ladder == id.Ladder;
}
