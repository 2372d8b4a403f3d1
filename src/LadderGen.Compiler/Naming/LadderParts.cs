using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;

namespace LadderGen.Compiler.Naming;

/// <summary>Everything that the steps of naming know about the ladder they name.</summary>
/// <param name="Declaration">The declaration of the ladder, whose name is already checked.</param>
/// <param name="Levels">The levels of the ladder.</param>
/// <param name="LevelNames">The names of the levels, lowest first; empty where there is none.</param>
/// <param name="Placed">Everything its documents say.</param>
/// <param name="Kept">The names that parts keep.</param>
/// <param name="Named">Receives the ids of the parts.</param>
/// <param name="Diagnostics">Receives what is wrong.</param>
internal sealed record LadderParts(
    Declaration Declaration,
    LevelTable Levels,
    IReadOnlyList<string> LevelNames,
    PlacedLadder Placed,
    KeptNames Kept,
    NamedParts Named,
    DiagnosticBag Diagnostics)
{
    public string Name { get; } = Declaration.Ladder.Text;

    public string Id { get; } = Identifier.Slug(Declaration.Ladder.Text);
}
