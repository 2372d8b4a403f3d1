using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Diagnostics;

/// <summary>Finds what the author of a misspelt word probably meant.</summary>
internal static class Suggestion
{
    /// <summary>With more candidates than this, nobody can have meant one of them; it bounds the time a hostile document takes.</summary>
    private const int MostCandidates = 200;

    /// <summary><c> Did you mean 'x'?</c>, and how the two differ where the eye cannot tell; nothing if no candidate is near.</summary>
    public static string For(string written, IEnumerable<string> candidates) =>
        Nearest(written, candidates) is { } nearest ? $" Did you mean {Quoting.Quote(nearest)}?{LookAlikes.Explain(written, nearest)}" : "";

    /// <summary>
    /// The candidate with the fewest edits, if those are at most a third of its letters, and a fourth where the first differs; the
    /// first of equals. Numbers are
    /// never near: nobody writes <c>L3</c> and means <c>L4</c>.
    /// </summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        // A near miss of a word is short, and any two words of a letter or two are near; a long text is not worth the quadratic time.
        if (written.Length is 0 or > 80)
        {
            return null;
        }

        string? nearest = null;
        var fewest = int.MaxValue;
        var (capitals, numbers) = (Casing.ToUpper(written), Numbers(written));
        foreach (var candidate in candidates.Take(MostCandidates))
        {
            if (LookAlikes.AreAlike(written, candidate))
            {
                return candidate;
            }

            // A slip of the keyboard rarely takes the first letter: 'Junior' is no misspelt 'Senior'.
            var longest = Math.Max(written.Length, candidate.Length);
            var difference = Math.Abs(written.Length - candidate.Length);
            if (candidate.Length is < 3 or > 80 || written.Length < 3 || difference > longest / 3 || candidate == written)
            {
                continue;
            }

            var isSameStart = capitals[0] == Casing.ToUpper(candidate[0]);
            var most = Math.Min(fewest - 1, Math.Max(1, longest / (isSameStart ? 3 : 4)));
            if (difference <= most
                && HaveSameDigits(written, candidate)
                && Numbers(candidate) == numbers
                && Edits(capitals, Casing.ToUpper(candidate)) is var edits
                && edits <= most)
            {
                (nearest, fewest) = (candidate, edits);
            }
        }

        return nearest;
    }

    /// <summary>
    /// Determines whether two words differ by one letter, or by the order of two: a slip of the keyboard, and nothing else.
    /// </summary>
    public static bool IsOneEdit(string written, string meant) =>
        Math.Abs(written.Length - meant.Length) <= 1 && Edits(written, meant) <= 1;

    /// <summary>Looks before <see cref="Numbers"/>, which costs more.</summary>
    private static bool HaveSameDigits(string a, string b)
    {
        var j = 0;
        foreach (var c in a)
        {
            if (char.IsDigit(c))
            {
                while (j < b.Length && !char.IsDigit(b[j]))
                {
                    j++;
                }

                if (j == b.Length || b[j++] != c)
                {
                    return false;
                }
            }
        }

        while (j < b.Length && !char.IsDigit(b[j]))
        {
            j++;
        }

        return j == b.Length;
    }

    /// <summary>Determines whether two names of several letters differ by one slip of the keyboard, and not in a number.</summary>
    public static bool AreOneSlipApart(string a, string b) =>
        a != b && a.Length is > 3 and <= 80 && Numbers(a) == Numbers(b) && IsOneEdit(Casing.ToUpper(a), Casing.ToUpper(b));

    /// <summary>The digits of a text, and its words that are Roman numerals.</summary>
    public static string Numbers(string text) => !text.Any(c => c is 'I' or 'V' or 'X' || char.IsDigit(c))
        ? ""
        : string.Join(" ", text.Split(' ')
            .Select(w => w.All(c => c is 'I' or 'V' or 'X') ? w : new string([.. w.Where(char.IsDigit)]))
            .Where(n => n.Length > 0));

    /// <summary>
    /// Counts the insertions, deletions, substitutions and swaps of neighbors between two words
    /// (optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance).
    /// </summary>
    private static int Edits(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
