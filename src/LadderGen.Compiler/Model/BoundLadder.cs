using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Model;

/// <summary>What binding makes of a ladder: a model, null if not even its levels are known, and what is wrong with it.</summary>
internal sealed record BoundLadder(LadderModel? Model, EquatableArray<LadderDiagnostic> Diagnostics)
{
    /// <summary>The declaration, where the ladder may refer to others: what those are is not known yet. Null otherwise.</summary>
    public Declaration? Declaration { get; init; }
}
