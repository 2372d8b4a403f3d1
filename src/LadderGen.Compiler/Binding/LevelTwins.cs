using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Finds two levels that are one level, misspelled in one place: their names differ by a slip, and neither has a competency of the
/// other.
/// </summary>
internal static class LevelTwins
{
    /// <summary>With more levels than this, no two are compared.</summary>
    private const int MostCompared = 200;

    public static void Report(LevelTable levels, PlacedLadder ladder, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < levels.Count && levels.Count <= MostCompared; i++)
        {
            for (var j = i + 1; j < levels.Count; j++)
            {
                var (first, second) = (ladder.Levels[i], ladder.Levels[j]);
                if (Suggestion.AreOneSlipApart(levels.Labels[i], levels.Labels[j])
                    && first.Nodes.Count > 0 && second.Nodes.Count > 0
                    && first.Cells.Count > 0 && second.Cells.Count > 0 && !first.Cells.Keys.Intersect(second.Cells.Keys).Any())
                {
                    var isFirstRare = first.Cells.Count < second.Cells.Count && first.Nodes.Count < second.Nodes.Count;
                    var (rare, usual) = isFirstRare ? (first, second) : (second, first);
                    diagnostics.Add(LevelDiagnostics.Twin(rare.Nodes[0], usual.Nodes[0], levels.Declared is not null));
                }
            }
        }
    }
}
