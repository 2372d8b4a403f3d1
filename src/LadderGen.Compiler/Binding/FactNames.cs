using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Binding;

/// <summary>Reports facts that are one fact, misspelled at some levels: their names differ by little, and no level has both.</summary>
internal static class FactNames
{
    /// <summary>With more facts than this, no two are compared.</summary>
    private const int MostCompared = 200;

    public static void Check(PlacedLadder ladder, DiagnosticBag diagnostics)
    {
        var facts = ladder.Levels.SelectMany((level, i) => level.Facts.Select(f => (f.Label, Level: i)))
            .GroupBy(f => f.Label.Key, StringComparer.Ordinal)
            .Select(g => (Labels: g.Select(f => f.Label).ToList(), Levels: new HashSet<int>(g.Select(f => f.Level))))
            .ToList();
        for (var i = 0; i < facts.Count && facts.Count <= MostCompared; i++)
        {
            for (var j = i + 1; j < facts.Count; j++)
            {
                var (usual, rare) = facts[j].Levels.Count > facts[i].Levels.Count ? (facts[j], facts[i]) : (facts[i], facts[j]);
                if (!usual.Levels.Overlaps(rare.Levels) && Suggestion.Nearest(rare.Labels[0].Text, [usual.Labels[0].Text]) is not null)
                {
                    diagnostics.Add(StatementDiagnostics.MisspeltFact(rare.Labels[0], usual.Labels[0]));
                }
            }
        }
    }
}
