using LadderGen.Compiler.Labels;

namespace LadderGen.Compiler.Naming;

/// <summary>
/// Makes the names of the expectations of one cell: the first six words, lengthened until unique among siblings. All names that
/// clash are lengthened, so that no name depends on the order.
/// </summary>
internal static class ExpectationNames
{
    private const int FirstWords = 6;

    /// <summary>The length of a name that has all words of its text.</summary>
    private const int AllWords = int.MaxValue;

    /// <param name="expectations">The text and the <c>{#id}</c> of each expectation.</param>
    /// <returns>A name for each; empty if its text gives none. Names are equal, case ignored, only if their texts give no others.</returns>
    public static IReadOnlyList<string> For(IReadOnlyList<(string Text, string? Id)> expectations)
    {
        var texts = new string[expectations.Count];
        var lengths = new int[expectations.Count];
        var names = new string[expectations.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var (text, id) = expectations[i];
            texts[i] = LabelText.Undecorated(id ?? text);
            lengths[i] = id is null ? FirstWords : AllWords;
            names[i] = Name(texts[i], lengths[i]);
        }

        for (var isSettled = false; !isSettled;)
        {
            isSettled = true;
            foreach (var i in Clashing(names))
            {
                if (lengths[i] == AllWords)
                {
                    continue;
                }

                var longer = Name(texts[i], lengths[i] + 1);
                if (longer.Length == names[i].Length)
                {
                    lengths[i] = AllWords;
                    continue;
                }

                lengths[i]++;
                names[i] = longer;
                isSettled = false;
            }
        }

        return names;
    }

    /// <summary>Returns the indexes of the names that occur more than once.</summary>
    private static List<int> Clashing(string[] names)
    {
        var clashing = new List<int>();
        var first = new Dictionary<string, int>(names.Length, NameComparer.Instance);
        for (var i = 0; i < names.Length; i++)
        {
            if (!first.TryGetValue(names[i], out var other))
            {
                first.Add(names[i], i);
                continue;
            }

            if (other >= 0)
            {
                clashing.Add(other);
                first[names[i]] = -1;
            }

            clashing.Add(i);
        }

        return clashing;
    }

    private static string Name(string undecorated, int mostWords) => Identifier.OfFirstWords(undecorated, "Expectation", mostWords);
}
