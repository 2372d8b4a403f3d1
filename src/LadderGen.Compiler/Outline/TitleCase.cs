namespace LadderGen.Compiler.Outline;

/// <summary>Recognizes headings without a mark: all but small words start with a capital, and the line does not end a sentence.</summary>
internal static class TitleCase
{
    private const int MostWords = 14;

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "off", "on", "onto", "or", "out", "over",
        "per", "the", "to", "up", "via", "vs", "vs.", "with", "without", "within",
        "de", "da", "do", "das", "dos", "e", "em", "para", "und", "der", "die", "das", "von", "zu", "mit", "für", "im", "et", "du", "des",
        "la", "le", "les", "en", "y", "el", "los", "las", "del", "con",
    };

    public static bool IsHeading(string line)
    {
        line = line.Trim();
        if (line.Length == 0 || EndsSentence(line[line.Length - 1]))
        {
            return false;
        }

        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords
            && Array.Exists(words, w => w.Any(char.IsLetter))
            && IsCapital(words[0])
            && Array.TrueForAll(words, w => IsCapital(w) || SmallWords.Contains(w));
    }

    private static bool IsCapital(string word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c))
            {
                // Scripts without case have no small letters. iOS and eBay have a capital further in.
                return !char.IsLower(c) || word.Any(char.IsUpper);
            }

            if (char.IsDigit(c))
            {
                return true;
            }
        }

        // Punctuation, or an emoji.
        return true;
    }

    private static bool EndsSentence(char c) =>
        c is '.' or '!' or '?' or ';' or ':' or ',' or '…' or '。' or '！' or '？' or '、' or '，';
}
