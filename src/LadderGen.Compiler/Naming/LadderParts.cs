using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;

namespace LadderGen.Compiler.Naming;

/// <summary>Everything that the steps of naming know about the ladder they name.</summary>
/// <param name="Declaration">The declaration of the ladder, whose name is already checked.</param>
/// <param name="Levels">The levels of the ladder.</param>
/// <param name="Placed">Everything its documents say.</param>
/// <param name="Diagnostics">Receives what is wrong.</param>
internal sealed record LadderParts(Declaration Declaration, LevelTable Levels, PlacedLadder Placed, DiagnosticBag Diagnostics)
{
    public string Name { get; } = Declaration.Ladder.Text;

    public string Id { get; } = Identifier.Slug(Declaration.Ladder.Text);
}
