namespace LadderGen.Compiler.Wording;

/// <summary>Pairs the expectations of two lists that are the same, or the same in other words.</summary>
internal static class Pairing
{
    /// <summary>
    /// More alike than not. Of 1487 pairs of texts from neighboring levels of real ladders, nine of ten are below 0.2. Those above 0.5
    /// are one expectation reworded. The few in between share a phrase, and could be either.
    /// </summary>
    private const double Threshold = 0.5;

    /// <summary>Two expectations by their positions.</summary>
    internal sealed class Pair(int from, int to, double similarity)
    {
        public int From => from;

        public int To => to;

        public double Similarity => similarity;

        public bool IsEqual => similarity == 1;
    }

    /// <summary>
    /// Returns the pairs in the order of the second list. The most similar are paired first, and of equally similar ones the first.
    /// </summary>
    public static List<Pair> Of(Words[] from, Words[] to)
    {
        var isTakenFrom = new bool[from.Length];
        var isTakenTo = new bool[to.Length];
        var pairs = new List<Pair>();
        foreach (var pair in Candidates(from, to).OrderByDescending(p => p.Similarity).ThenBy(p => p.From).ThenBy(p => p.To))
        {
            if (!isTakenFrom[pair.From] && !isTakenTo[pair.To])
            {
                isTakenFrom[pair.From] = isTakenTo[pair.To] = true;
                pairs.Add(pair);
            }
        }

        return [.. pairs.OrderBy(p => p.To)];
    }

    private static IEnumerable<Pair> Candidates(Words[] from, Words[] to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            for (var j = 0; j < to.Length; j++)
            {
                var all = from[i].Count + to[j].Count;
                if (Dice(Math.Min(from[i].Count, to[j].Count), all) > Threshold
                    && Dice(Shared(from[i].Sorted, to[j].Sorted), all) > Threshold)
                {
                    // If more than half of the words change, the two cannot be alike.
                    var kept = WordDiff.KeptRuns(from[i], to[j], all / 2).Sum(run => run.Count);
                    if (Dice(kept, all) > Threshold)
                    {
                        yield return new Pair(i, j, Dice(kept, all));
                    }
                }
            }
        }
    }

    private static double Dice(int shared, int all) => all == 0 ? 1 : 2.0 * shared / all;

    /// <summary>Counts the words in both, in any order. That is never less than in the same order, and cheap.</summary>
    private static int Shared(int[] from, int[] to)
    {
        var (i, j, count) = (0, 0, 0);
        while (i < from.Length && j < to.Length)
        {
            var order = from[i].CompareTo(to[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return count;
    }
}
