using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Finds two levels that are one level, misspelled in one place: their names differ by a slip, and neither has a competency of the other.
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
                if (AreNearlyOne(levels, i, j) && IsSaid(first) && IsSaid(second) && !first.Cells.Keys.Intersect(second.Cells.Keys).Any())
                {
                    var isFirstRare = first.Cells.Count < second.Cells.Count && first.Nodes.Count < second.Nodes.Count;
                    var (rare, usual) = isFirstRare ? (first, second) : (second, first);
                    diagnostics.Add(LevelDiagnostics.Twin(rare.Nodes[0], usual.Nodes[0], levels.Declared is not null));
                }
            }
        }
    }

    /// <summary>Determines whether the labels of two levels differ by one letter, or in the code alone.</summary>
    private static bool AreNearlyOne(LevelTable levels, int first, int second)
    {
        var (a, b) = (levels.Labels[first], levels.Labels[second]);
        return levels.Names[first].Length > 0 && levels.Names[first] == levels.Names[second]
            ? levels.Parsed[a].Words.Any(char.IsLetter)
            : Suggestion.AreOneSlipApart(a, b) && a[0] == b[0];
    }

    private static bool IsSaid(PlacedLevel level) => level.Nodes.Count > 0 && level.Cells.Count > 0;
}
