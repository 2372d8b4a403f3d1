namespace LadderGen.Compiler.Wording;

/// <summary>Finds the longest sequence of words that two texts have in common.</summary>
internal static class WordDiff
{
    /// <summary>
    /// If two texts differ in more words than this, only their beginning and end count as kept. Nobody reads such a difference, and the
    /// cost of finding it grows with its square.
    /// </summary>
    private const int MostChanges = 1000;

    /// <summary>Words that follow each other in both texts.</summary>
    internal readonly struct Run(int from, int to, int count)
    {
        public int From => from;

        public int To => to;

        public int Count => count;
    }

    /// <summary>
    /// Returns the words that are removed, added and kept together, in order; removed words come before those that replace them, and what
    /// is only in one text is empty in the other.
    /// </summary>
    public static IEnumerable<(string From, string To)> Changes(Words was, Words now)
    {
        var (from, to) = (0, 0);
        foreach (var kept in KeptRuns(was, now, int.MaxValue))
        {
            if (kept.From > from)
            {
                yield return (was.Text(from, kept.From), "");
            }

            if (kept.To > to)
            {
                yield return ("", now.Text(to, kept.To));
            }

            (from, to) = (kept.From + kept.Count, kept.To + kept.Count);
            if (kept.Count > 0)
            {
                yield return (was.Text(kept.From, from), now.Text(kept.To, to));
            }
        }
    }

    /// <summary>
    /// Runs the greedy algorithm of E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), whose time grows with
    /// the number
    /// of words times the number of differences.
    /// </summary>
    /// <param name="mostChanges">
    /// The number of words that may be removed and added; if more are, only the beginning and the end are kept.
    /// </param>
    /// <returns>The runs in order, and after them an empty one at the end of both texts.</returns>
    public static List<Run> KeptRuns(Words from, Words to, int mostChanges)
    {
        var start = 0;
        while (start < from.Count && start < to.Count && from[start] == to[start])
        {
            start++;
        }

        var (fromEnd, toEnd) = (from.Count, to.Count);
        while (fromEnd > start && toEnd > start && from[fromEnd - 1] == to[toEnd - 1])
        {
            fromEnd--;
            toEnd--;
        }

        var runs = new List<Run>();
        Add(runs, new Run(0, 0, start));
        foreach (var run in Middle(from, to, start, fromEnd, toEnd, Math.Min(mostChanges, MostChanges)))
        {
            Add(runs, run);
        }

        Add(runs, new Run(fromEnd, toEnd, from.Count - fromEnd));
        runs.Add(new Run(from.Count, to.Count, 0));
        return runs;
    }

    /// <summary>Joins a run to the last one if it starts where that one ends.</summary>
    private static void Add(List<Run> runs, Run run)
    {
        if (run.Count > 0)
        {
            var last = runs.Count > 0 ? runs[runs.Count - 1] : default;
            if (last.Count > 0 && last.From + last.Count == run.From && last.To + last.Count == run.To)
            {
                runs[runs.Count - 1] = new Run(last.From, last.To, last.Count + run.Count);
            }
            else
            {
                runs.Add(run);
            }
        }
    }

    private static List<Run> Middle(Words from, Words to, int start, int fromEnd, int toEnd, int mostChanges)
    {
        var (fromCount, toCount) = (fromEnd - start, toEnd - start);
        mostChanges = Math.Min(mostChanges, fromCount + toCount);

        // The furthest position on each diagonal (words of one text minus words of the other), and what it was before each change.
        var furthest = new int[(2 * mostChanges) + 3];
        var middle = mostChanges + 1;
        var history = new List<int[]>();
        for (var changes = 0; changes <= mostChanges; changes++)
        {
            var before = new int[(2 * changes) + 3];
            Array.Copy(furthest, middle - changes - 1, before, 0, before.Length);
            history.Add(before);
            for (var diagonal = -changes; diagonal <= changes; diagonal += 2)
            {
                var x = IsAdded(before, changes, diagonal)
                    ? before[diagonal + changes + 2]
                    : before[diagonal + changes] + (changes == 0 ? 0 : 1);
                while (x < fromCount && x - diagonal < toCount && from[start + x] == to[start + x - diagonal])
                {
                    x++;
                }

                furthest[middle + diagonal] = x;
                if (x >= fromCount && x - diagonal >= toCount)
                {
                    return Back(history, start, fromCount, toCount);
                }
            }
        }

        return [];
    }

    /// <summary>Gets whether the path to a diagonal goes over an added word, and not over a removed one.</summary>
    private static bool IsAdded(int[] before, int changes, int diagonal) =>
        diagonal == -changes || (diagonal != changes && before[diagonal + changes] < before[diagonal + changes + 2]);

    /// <summary>Follows the path back from the end, and returns the words that were kept on it.</summary>
    private static List<Run> Back(List<int[]> history, int start, int x, int y)
    {
        var runs = new List<Run>();
        for (var changes = history.Count - 1; changes >= 0; changes--)
        {
            var before = history[changes];
            var diagonal = x - y;
            var isAdded = IsAdded(before, changes, diagonal);
            var previous = changes == 0 ? 0 : before[diagonal + changes + (isAdded ? 2 : 0)];
            var reached = changes == 0 || isAdded ? previous : previous + 1;
            runs.Add(new Run(start + reached, start + reached - diagonal, x - reached));
            x = previous;
            y = previous - (isAdded ? diagonal + 1 : diagonal - 1);
        }

        runs.Reverse();
        return runs;
    }
}
