using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;

namespace LadderGen.Compiler.Locking;

/// <summary>Names a placed ladder by its lock: what was released keeps its names, and the rest is named by its words.</summary>
internal static class ModelLocking
{
    /// <summary>Returns the model; null, and reported, if there is none.</summary>
    /// <param name="locked">The lock; null if there is none, or if it cannot be read.</param>
    /// <param name="declaration">The declaration of the ladder.</param>
    /// <param name="levels">The levels of the ladder.</param>
    /// <param name="trees">The documents of the ladder.</param>
    /// <param name="placed">Everything the documents say.</param>
    /// <param name="otherLadders">The names of the other ladders of the project.</param>
    /// <param name="parts">Receives the parts with their final ids.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static LadderModel? Name(
        LockFile? locked,
        Declaration declaration,
        LevelTable levels,
        IReadOnlyList<LabelTree> trees,
        PlacedLadder placed,
        IEnumerable<string> otherLadders,
        NamedParts parts,
        DiagnosticBag diagnostics)
    {
        var kept = new KeptNames();
        if (locked is not null)
        {
            // Named by its words first: only so can a line of the lock be found.
            var named = new NamedParts();
            if (ModelNaming.Name(declaration, levels, trees, placed, kept, named, new DiagnosticBag()) is { } byWords)
            {
                kept = LockMatching.Match(locked, declaration, byWords, named, diagnostics);
            }
        }

        if (ModelNaming.Name(declaration, levels, trees, placed, kept, parts, diagnostics) is not { } model)
        {
            return null;
        }

        model = Renaming.Apply(declaration, model, otherLadders, diagnostics);
        if (locked is not null)
        {
            return LockChecks.Run(locked, declaration, model, parts, diagnostics);
        }

        foreach (var entry in declaration.Retired)
        {
            diagnostics.Add(LockDiagnostics.RetiredWithoutLock(declaration, entry));
        }

        return model;
    }
}
