using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Locking;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Compiling;

/// <summary>Everything that one ladder is made from.</summary>
internal sealed record LadderInput(Declaration Declaration, EquatableArray<Document> Documents)
{
    /// <summary>
    /// The names of the other ladders of the project, if this ladder renames anything. Otherwise empty, so that a new ladder does not
    /// compile the others again.
    /// </summary>
    public EquatableArray<string> OtherLadders { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The C# name of the ladder whose next version this one is; null if it is the first.</summary>
    public string? Predecessor { get; init; }

    /// <summary>The lock of the ladder, or of the version before it; null if there is none.</summary>
    public LockFile? Lock { get; init; }

    /// <summary>True if the ladder has no lock, but others of the project have one.</summary>
    public bool LacksLock { get; init; }

    /// <summary>Compiles the ladder; an exception becomes a diagnostic.</summary>
    public BoundLadder Compile()
    {
        try
        {
            var bound = LadderCompiler.Compile(IgnoredFiles.Without(Declaration), Documents, OtherLadders, Lock);
            return bound with
            {
                Model = bound.Model is { } model ? model with { Predecessor = Predecessor } : null,
                Diagnostics = bound.Diagnostics.Concat(UnusedPatterns()).Concat(MissingLock()).ToEquatableArray(),
            };
        }
        catch (Exception unforeseen)
        {
            return new BoundLadder(null, new([CompilingDiagnostics.Internal(Declaration.File, unforeseen)]));
        }
    }

    private IEnumerable<LadderDiagnostic> MissingLock() => LacksLock ? [LockDiagnostics.LadderNotLocked(Declaration)] : [];

    /// <summary>Reports each pattern that matches nothing, unless there is no document at all: an error already says that.</summary>
    private IEnumerable<LadderDiagnostic> UnusedPatterns()
    {
        var claim = DocumentClaim.Of(Declaration);
        return Declaration.Documents
            .Where(p => Documents.Count > 0 && !Documents.Any(d => (claim with { Patterns = new([p.Text]) }).Includes(d.File)))
            .Select(p => CompilingDiagnostics.UnusedPattern(Declaration, p));
    }
}
