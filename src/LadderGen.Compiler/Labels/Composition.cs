namespace LadderGen.Compiler.Labels;

/// <summary>
/// Composes letters and marks (Unicode normal form C) by tables of our own: <c>e</c> with a combining accent is <c>é</c>, as
/// people see it.
/// </summary>
/// <remarks>
/// <see cref="string.Normalize()"/> does nothing where ICU is missing, so a name pasted from a Mac would differ from machine to
/// machine. The algorithm is that of https://www.unicode.org/reports/tr15/#Description_Norm.
/// </remarks>
internal static class Composition
{
    // Hangul syllables are composed by arithmetic: https://www.unicode.org/versions/Unicode14.0.0/ch03.pdf, section 3.12.
    private const int FirstLead = 0x1100, FirstVowel = 0x1161, FirstTrail = 0x11A7, FirstSyllable = 0xAC00;
    private const int Leads = 19, Vowels = 21, Trails = 28, Syllables = Leads * Vowels * Trails;

    private static readonly Dictionary<(char, char), char> Composed = [];
    private static readonly Dictionary<char, string> Decomposed = [];
    private static readonly Dictionary<char, byte> Classes = [];

    static Composition()
    {
        const string compositions = UnicodeTables.Compositions;
        for (var i = 0; i < compositions.Length; i += 3)
        {
            Composed.Add((compositions[i], compositions[i + 1]), compositions[i + 2]);
        }

        const string decompositions = UnicodeTables.Compositions + UnicodeTables.Exclusions;
        for (var i = 0; i < decompositions.Length; i += 3)
        {
            Decomposed.Add(decompositions[i + 2], decompositions.Substring(i, 2));
        }

        for (var i = 0; i < UnicodeTables.Singletons.Length; i += 2)
        {
            Decomposed.Add(UnicodeTables.Singletons[i], UnicodeTables.Singletons[i + 1].ToString());
        }

        for (var i = 0; i < UnicodeTables.Classes.Length; i += 3)
        {
            for (var mark = UnicodeTables.Classes[i]; mark <= UnicodeTables.Classes[i + 1]; mark++)
            {
                Classes.Add(mark, (byte)UnicodeTables.Classes[i + 2]);
            }
        }
    }

    public static string Compose(string text)
    {
        if (text.All(c => c < '\u0300'))
        {
            return text;
        }

        var letters = new List<char>(text.Length);
        foreach (var c in text)
        {
            Decompose(c, letters);
        }

        return Recompose(InOrder(letters));
    }

    private static void Decompose(char c, List<char> to)
    {
        if (!Decomposed.TryGetValue(c, out var parts))
        {
            to.Add(c);
            return;
        }

        foreach (var part in parts)
        {
            Decompose(part, to);
        }
    }

    /// <summary>Puts the marks on each letter in the order of their classes; marks of one class keep theirs.</summary>
    private static List<char> InOrder(List<char> letters)
    {
        var ordered = new List<char>(letters.Count);
        for (var i = 0; i < letters.Count;)
        {
            var end = i;
            while (end < letters.Count && ClassOf(letters[end]) > 0)
            {
                end++;
            }

            ordered.AddRange(letters.GetRange(i, end - i).OrderBy(ClassOf));
            if (end < letters.Count)
            {
                ordered.Add(letters[end]);
            }

            i = end + 1;
        }

        return ordered;
    }

    private static string Recompose(List<char> letters)
    {
        var composed = new List<char>(letters.Count);
        var starter = -1;
        var last = 0;
        foreach (var c in letters)
        {
            var own = ClassOf(c);

            // A mark is blocked from its letter by one of the same or a higher class between them.
            var isBlocked = starter < 0 || (starter < composed.Count - 1 && (last == 0 || last >= own));
            if (!isBlocked && Together(composed[starter], c) is { } whole)
            {
                composed[starter] = whole;
                continue;
            }

            starter = own == 0 ? composed.Count : starter;
            last = own;
            composed.Add(c);
        }

        return new string([.. composed]);
    }

    private static char? Together(char first, char second)
    {
        if (Composed.TryGetValue((first, second), out var whole))
        {
            return whole;
        }

        var (lead, vowel) = (first - FirstLead, second - FirstVowel);
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels)
        {
            return (char)(FirstSyllable + (((lead * Vowels) + vowel) * Trails));
        }

        var (syllable, trail) = (first - FirstSyllable, second - FirstTrail);
        return syllable is >= 0 and < Syllables && syllable % Trails == 0 && trail is > 0 and < Trails ? (char)(first + trail) : null;
    }

    private static int ClassOf(char c) => Classes.TryGetValue(c, out var own) ? own : 0;
}
