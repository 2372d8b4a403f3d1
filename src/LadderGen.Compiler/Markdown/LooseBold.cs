using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>
/// Makes words bold that are between <c>**</c> at the start of a line and the next <c>**</c>. Markdown does not if a space is inside, as in
/// <c>**Counter **</c>, or none is outside, as in <c>**Counter:**Sells</c>; editors and exports write both.
/// </summary>
internal static class LooseBold
{
    private const int MarkLength = 2;

    public static MappedText Read(MappedText words)
    {
        if (words.IndexOf(c => c == '*') < 0)
        {
            return words;
        }

        var result = new MappedTextBuilder();
        var read = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (IsMark(words, i) && IsStartOfLine(words, i) && EndOf(words, i + MarkLength) is { } end)
            {
                result.Add(words, read, i);
                result.Add(words.Slice(i + MarkLength, end), Formatting.Bold);
                read = i = end + MarkLength;
            }
        }

        if (read == 0)
        {
            return words;
        }

        result.Add(words, read, words.Count);
        return result.Take();
    }

    /// <summary>Finds the mark that ends bold words on the same line.</summary>
    private static int? EndOf(MappedText words, int start)
    {
        var hasWord = false;
        for (var i = start; i < words.Count && !words.Has(Formatting.LineEnd | Formatting.Break, i); i++)
        {
            if (IsMark(words, i))
            {
                return hasWord ? i : null;
            }

            hasWord |= MappedText.IsWord(words[i]);
        }

        return null;
    }

    private static bool IsMark(MappedText words, int i) =>
        i + 1 < words.Count
        && words[i] == '*'
        && words[i + 1] == '*'
        && !words.Has(Formatting.Code, i)
        && (i == 0 || words[i - 1] != '*')
        && (i + MarkLength == words.Count || words[i + MarkLength] != '*');

    private static bool IsStartOfLine(MappedText words, int i)
    {
        while (i > 0 && char.IsWhiteSpace(words[i - 1]) && !words.Has(Formatting.LineEnd | Formatting.Break, i - 1))
        {
            i--;
        }

        return i == 0 || words.Has(Formatting.LineEnd | Formatting.Break, i - 1);
    }
}
