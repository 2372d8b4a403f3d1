namespace LadderGen.Compiler.Diagnostics;

/// <summary>Bounds what a build reports: somebody has to read it.</summary>
internal static class Bounds
{
    /// <summary>The most diagnostics of one rule in one file.</summary>
    public const int MostOfRule = 20;

    /// <summary>Returns the first diagnostics of each rule in each file. The last of them says how many more there are.</summary>
    public static EquatableArray<LadderDiagnostic> Bounded(this IEnumerable<LadderDiagnostic> diagnostics)
    {
        var kept = new List<LadderDiagnostic>();
        var counts = new Dictionary<(Rule, string), (int Count, int Last)>();
        foreach (var diagnostic in diagnostics)
        {
            var key = (diagnostic.Rule, diagnostic.Location?.Path ?? "");
            counts.TryGetValue(key, out var found);
            if (found.Count < MostOfRule)
            {
                found.Last = kept.Count;
                kept.Add(diagnostic);
            }

            counts[key] = (found.Count + 1, found.Last);
        }

        foreach (var (count, last) in counts.Values.Where(c => c.Count > MostOfRule))
        {
            var more = $"(And {count - MostOfRule} more like this in this file.)";
            kept[last] = kept[last] with { Message = Quoting.Bounded(kept[last].Message, more) };
        }

        return kept.ToEquatableArray();
    }
}
