using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Recognizes a heading in the middle of a line.</summary>
internal static class SlidHeading
{
    private const int DeepestHeading = 6;
    private const int MostWords = 10;

    /// <summary>
    /// Finds the end of a heading that starts at an offset: two to six <c>#</c>, a space, and words up to the end of the line or to the
    /// next such heading. They begin as a name does, and end as no sentence does.
    /// </summary>
    /// <returns>Null if no heading starts there.</returns>
    public static int? EndAt(string text, int start, int end)
    {
        var words = start;
        while (words < end && text[words] == '#')
        {
            words++;
        }

        var marks = words - start;
        if (marks is < 2 or > DeepestHeading || words >= end || text[words] != ' ')
        {
            return null;
        }

        var next = text.IndexOf(" ##", words, end - words, StringComparison.Ordinal);
        var stop = next < 0 ? end : next;
        var name = text.Substring(words, stop - words).Trim();
        return name.Length > 0
            && IsStart(name[0])
            && name.Split(' ').Length <= MostWords
            && name[name.Length - 1] is not ('.' or '!' or '?' or ';' or ',' or '…')
            ? stop
            : null;
    }

    /// <summary>Finds a heading that is the end, or all, of some words. Code has none.</summary>
    public static MappedText? In(MappedText words)
    {
        var text = "";
        for (var i = words.IndexOf(c => c == '#'); i >= 0; i = words.IndexOf(c => c == '#', i + 1))
        {
            var isBegun = i == 0 || (words[i - 1] != '#' && !char.IsLetterOrDigit(words[i - 1]));
            if (isBegun && i + 1 < words.Count && words[i + 1] == '#' && !words.Has(Formatting.Code, i))
            {
                text = text.Length > 0 ? text : words.ToString();
                if (EndAt(text, i, text.Length) == text.Length)
                {
                    return words.Slice(i);
                }
            }
        }

        return null;
    }

    private static bool IsStart(char c) =>
        char.IsSurrogate(c) || char.IsDigit(c) || c is '*' or '_' or '[' || (char.IsLetter(c) && !char.IsLower(c));
}
