using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Model;

/// <summary>A ladder after binding: its model, or null if not even its levels are known, and what is wrong with it.</summary>
internal sealed record BoundLadder(LadderModel? Model, EquatableArray<LadderDiagnostic> Diagnostics)
{
    /// <summary>The documents of a translation, which has no model of its own; null for a ladder.</summary>
    public Translation? Translation { get; init; }

    /// <summary>The declaration if the ladder may refer to other ladders, which are not known yet; null otherwise.</summary>
    public Declaration? Declaration { get; init; }
}
