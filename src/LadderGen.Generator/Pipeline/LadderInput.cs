using LadderGen.Compiler;
using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Outline;

namespace LadderGen.Generator.Pipeline;

/// <summary>Everything that one ladder is made of.</summary>
internal sealed record LadderInput(Declaration Declaration, EquatableArray<Document> Documents)
{
    public BoundLadder Bind()
    {
        try
        {
            var bound = LadderCompiler.Compile(Declaration, Documents);
            return UnusedPatterns() is { Count: > 0 } unused
                ? bound with { Diagnostics = bound.Diagnostics.Concat(unused).ToEquatableArray() }
                : bound;
        }
        catch (Exception unforeseen)
        {
            return new BoundLadder(null, new([CompilingDiagnostics.Internal(Declaration.File, unforeseen)]));
        }
    }

    /// <summary>Where there is no document at all, an error says so.</summary>
    private List<LadderDiagnostic> UnusedPatterns()
    {
        var claim = DocumentClaim.Of(Declaration);
        return [.. Declaration.Documents
            .Where(p => Documents.Count > 0 && !Documents.Any(d => (claim with { Patterns = new([p.Text]) }).Claims(d.File)))
            .Select(p => CompilingDiagnostics.UnusedPattern(Declaration, p))];
    }
}
