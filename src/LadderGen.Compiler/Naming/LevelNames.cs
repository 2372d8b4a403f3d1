using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Naming;

/// <summary>Chooses the name of each level: the declaration's, one in braces, or the words of its label.</summary>
internal static class LevelNames
{
    /// <summary>Returns the names, lowest level first; empty where there is none.</summary>
    public static IReadOnlyList<string> Of(LevelTable levels, PlacedLadder placed, KeptNames kept, DiagnosticBag diagnostics)
    {
        var names = new List<string>(levels.Count);
        for (var rank = 0; rank < levels.Count; rank++)
        {
            // "- Senior" only lists the level, and "- Senior: the exact heading" names it.
            var declared = levels.Declared?[rank].Labels.Count > 0 ? levels.Names[rank] : null;
            var own = BracedNames.Of(placed.Levels[rank].Braced, declared, diagnostics);
            names.Add(kept.Of(placed.Levels[rank])?.Name ?? own ?? levels.Names[rank]);
        }

        return names;
    }
}
