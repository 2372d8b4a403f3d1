namespace LadderGen.Compiler.Naming;

/// <summary>
/// The names of the expectations of one cell: the first six words, lengthened until unique among siblings. Every one of
/// those that clash is lengthened, so that no name depends on the order.
/// </summary>
internal static class ExpectationNames
{
    private const int FirstWords = 6;

    /// <param name="expectations">Text and <c>{#id}</c> of each expectation.</param>
    /// <returns>A name for each; empty if none can be made; equal names (case ignored) where no lengthening can tell them apart.</returns>
    public static IReadOnlyList<string> For(IReadOnlyList<(string Text, string? Id)> expectations)
    {
        var words = expectations.Select(e => Identifier.Words(e.Id ?? e.Text)).ToList();
        var lengths = expectations.Select((e, i) => e.Id is null ? Math.Min(FirstWords, words[i].Count) : words[i].Count).ToArray();
        var names = words.Select((w, i) => Name(w, lengths[i])).ToArray();
        for (var isSettled = false; !isSettled;)
        {
            isSettled = true;
            foreach (var clash in Enumerable.Range(0, names.Length).GroupBy(i => names[i].ToLowerInvariant(), StringComparer.Ordinal).Where(g => g.Count() > 1).ToList())
            {
                foreach (var i in clash.Where(i => lengths[i] < words[i].Count))
                {
                    lengths[i]++;
                    names[i] = Name(words[i], lengths[i]);
                    isSettled = false;
                }
            }
        }

        return names;
    }

    private static string Name(IEnumerable<string> words, int length) => Identifier.Join(words.Take(length), "Expectation");
}
