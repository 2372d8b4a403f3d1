using LadderGen.Compiler;
using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Linking;
using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Pipeline;

/// <summary>The step from one ladder to what it takes over from others.</summary>
internal static class Resolving
{
    public static BoundLadder Resolve(this BoundLadder ladder, EquatableArray<LadderSignature> others)
    {
        try
        {
            return CrossReferences.Resolve(ladder, others);
        }
        catch (Exception unforeseen)
        {
            return new BoundLadder(null, new([CompilingDiagnostics.Internal(ladder.Model?.Name ?? "", unforeseen)]));
        }
    }
}
