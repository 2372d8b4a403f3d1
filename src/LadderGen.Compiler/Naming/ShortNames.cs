using LadderGen.Compiler.Labels;

namespace LadderGen.Compiler.Naming;

/// <summary>
/// Makes the names of siblings from the first words of their texts: as many as it takes until the name is unique and does not end
/// in a stop word. All names that clash are lengthened, so that no name depends on the order.
/// </summary>
internal static class ShortNames
{
    private const int FirstWordsOfExpectation = 6;

    /// <summary>Nobody needs to give a group a name, so it is bounded.</summary>
    private const int FirstWordsOfGroup = 6;

    /// <summary>Nearly every competency is a heading of fewer words.</summary>
    private const int FirstWordsOfCompetency = 8;

    /// <param name="expectations">The text, the <c>{#id}</c> and the kept name, if any, of each expectation in one cell.</param>
    /// <returns>A name for each; empty if its text gives none. Only texts that give no others have equal ones, case ignored.</returns>
    public static IReadOnlyList<string> OfExpectations(IEnumerable<(string Text, string? Id, string? Kept)> expectations) =>
        Of([.. expectations.Select(e => Name.Of(e.Text, e.Id, e.Kept, FirstWordsOfExpectation))], "Expectation");

    /// <param name="competencies">The title, and the name that it is given and the one it keeps, if any, of each competency.</param>
    /// <returns>A name for each; empty if its title gives none. Only titles that give no others have equal ones, case ignored.</returns>
    public static IReadOnlyList<string> OfCompetencies(IEnumerable<(string Title, string? Given, string? Kept)> competencies) =>
        Of([.. competencies.Select(c => Name.Of(c.Title, c.Given, c.Kept, FirstWordsOfCompetency))], "Competency");

    /// <summary>Returns the name of a group; empty if its title gives none. Groups may share a name.</summary>
    public static string OfGroup(string title) =>
        Identifier.Join(Identifier.Words(LabelText.Undecorated(title)).Take(FirstWordsOfGroup), "Group");

    private static string[] Of(IReadOnlyList<Name> siblings, string kind)
    {
        var names = siblings.Select(s => s.ToString(kind)).ToArray();
        for (var isSettled = false; !isSettled;)
        {
            isSettled = true;
            foreach (var i in Clashing(names).Where(i => siblings[i].TryLengthen()))
            {
                names[i] = siblings[i].ToString(kind);
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

    /// <summary>The words of a text, and how many of them are the name.</summary>
    private sealed class Name(IReadOnlyList<string> words, int count)
    {
        private int _count = count;

        public static Name Of(string text, string? given, string? kept, int firstWords) =>
            kept is not null ? new Name([kept], 1)
            : given is not null ? Whole(given)
            : From(text, firstWords);

        private static Name From(string text, int firstWords)
        {
            var words = Identifier.Words(LabelText.Undecorated(text));
            return new Name(words, WordsUpToMeaning(words, firstWords));
        }

        /// <summary>Returns the name that somebody gave: it is taken as it is written.</summary>
        private static Name Whole(string text)
        {
            var words = Identifier.Words(LabelText.Undecorated(text));
            return new Name(words, words.Count);
        }

        public bool TryLengthen()
        {
            if (_count == words.Count)
            {
                return false;
            }

            _count = WordsUpToMeaning(words, _count + 1);
            return true;
        }

        public string ToString(string kind) => Identifier.Join(words.Take(_count), kind);

        /// <summary>Returns so many words, or as many more as it takes to end in one that carries meaning.</summary>
        private static int WordsUpToMeaning(IReadOnlyList<string> words, int count)
        {
            while (count < words.Count && StopWords.Contains(words[count - 1]))
            {
                count++;
            }

            return Math.Min(count, words.Count);
        }
    }
}
