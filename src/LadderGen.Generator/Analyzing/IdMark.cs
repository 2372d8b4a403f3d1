namespace LadderGen.Generator.Analyzing;

/// <summary>The <c>[LadderId]</c> of a parameter, a property, a field or a result.</summary>
/// <param name="Kind">The kinds of things whose ids are allowed.</param>
/// <param name="Ladder">The id of the only ladder whose ids are allowed; null if those of any ladder are.</param>
/// <param name="Name">The name of the marked thing in the code.</param>
internal sealed record IdMark(IdKind Kind, string? Ladder, string Name)
{
    public bool Allows(KnownId id) => (Kind & id.Kind) != 0 && IsOfLadder(id);

    public bool IsOfLadder(KnownId id) => Ladder is null || Ladder == id.Ladder;
}
