using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Linking;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Compiling;

/// <summary>Links a compiled ladder to the other ladders of its project.</summary>
internal static class LadderLinking
{
    /// <summary>Resolves the references to other ladders, the last step of a ladder; an exception becomes a diagnostic.</summary>
    public static BoundLadder Link(this BoundLadder ladder, EquatableArray<LadderSignature> others)
    {
        try
        {
            var resolved = CrossReferences.Resolve(ladder, others);
            return resolved with { Model = WithPredecessor(resolved.Model, others), Diagnostics = resolved.Diagnostics.Bounded() };
        }
        catch (Exception unforeseen)
        {
            return new BoundLadder(null, new([CompilingDiagnostics.Internal(ladder.Model?.Name ?? "", unforeseen)]));
        }
    }

    /// <summary>Removes the version before if it has errors: its C# is not there.</summary>
    private static LadderModel? WithPredecessor(LadderModel? ladder, EquatableArray<LadderSignature> others) =>
        ladder?.Predecessor is { } older && !others.Any(l => l.Name == older) ? ladder with { Predecessor = null } : ladder;
}
