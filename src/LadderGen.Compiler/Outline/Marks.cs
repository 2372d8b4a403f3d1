using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>The few marks in words that every reader knows: <c>{#id}</c>, <c>E.g.</c>, <c>Examples</c>, a colon at the end.</summary>
internal static class Marks
{
    private const string ExampleMark = "e.g.";

    /// <summary>Cuts off <c>{#id}</c>: a letter, then letters, digits and hyphens.</summary>
    public static (MappedText Text, string? Id) CutId(this MappedText text)
    {
        if (text.Count < 4 || text[text.Count - 1] != '}')
        {
            return (text, null);
        }

        var start = text.Count - 2;
        while (start >= 0 && IsIdChar(text[start]))
        {
            start--;
        }

        if (start < 2 || text[start] != '#' || text[start - 1] != '{' || !IsAsciiLetter(text[start + 1]))
        {
            return (text, null);
        }

        var id = text.Slice(start + 1, text.Count - 1).ToString();
        return (text.Slice(0, start - 1).Collapse(), id);
    }

    /// <summary>Whether these words say that examples follow.</summary>
    public static bool IsExamplesWord(this MappedText text)
    {
        if (text.Count > 24)
        {
            return false;
        }

        var word = text.WithoutInvisible().Collapse().WithoutColon().ToString();
        return word.Equals("Examples", StringComparison.OrdinalIgnoreCase)
            || word.Equals("Example", StringComparison.OrdinalIgnoreCase)
            || word.Equals(ExampleMark, StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsExample(this MappedText text) => AfterExampleMark(text) < text.Count;

    public static MappedText WithoutExampleMark(this MappedText text) =>
        text.IsExample() ? text.Slice(AfterExampleMark(text)) : text;

    public static MappedText WithoutColon(this MappedText text)
    {
        var end = text.Count;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || IsColon(text[end - 1])))
        {
            end--;
        }

        return end == text.Count ? text : text.Slice(0, end);
    }

    /// <summary>In a code span of a table, the backslash before a pipe is the table's.</summary>
    public static MappedText WithoutPipeEscapes(this MappedText text)
    {
        if (!text.Has(Formatting.Code))
        {
            return text;
        }

        var result = new MappedTextBuilder();
        var start = 0;
        for (var i = 0; i + 1 < text.Count; i++)
        {
            if (text[i] == '\\' && text[i + 1] == '|' && text.Has(Formatting.Code, i))
            {
                result.Add(text, start, i);
                start = i + 1;
            }
        }

        result.Add(text, start, text.Count);
        return result.Take();
    }

    /// <summary>A quote that begins with <c>[!NOTE]</c> is a box on GitHub, and the mark names its colour.</summary>
    public static MappedText WithoutAlert(this MappedText text)
    {
        if (text.Count < 4 || text[0] != '[' || text[1] != '!')
        {
            return text;
        }

        var end = text.IndexOf(c => !char.IsUpper(c), 2);
        return end > 2 && text[end] == ']' ? text.Slice(end + 1) : text;
    }

    /// <summary>A part of a cell may begin with a mark, since a cell cannot hold a list.</summary>
    public static MappedText WithoutBullet(this MappedText text)
    {
        var first = text.IndexOf(c => !char.IsWhiteSpace(c));
        var isMarked = first >= 0 && first + 1 < text.Count && text[first] is '-' or '*' or '•' or '–' && char.IsWhiteSpace(text[first + 1]);
        return isMarked && text.IndexOf(c => !char.IsWhiteSpace(c), first + 1) is var words && words > 0 ? text.Slice(words) : text;
    }

    public static bool IsColon(char c) => c is ':' or '：';

    public static int CountWords(this MappedText text)
    {
        var count = 0;
        var isBehindSpace = true;
        for (var i = 0; i < text.Count; i++)
        {
            var isSpace = char.IsWhiteSpace(text[i]);
            count += isBehindSpace && !isSpace ? 1 : 0;
            isBehindSpace = isSpace;
        }

        return count;
    }

    /// <returns>Where the words after <c>E.g.</c> begin; the length of the text if it does not begin so.</returns>
    private static int AfterExampleMark(MappedText text)
    {
        if (text.Count <= ExampleMark.Length || !text.StartsWith(ExampleMark))
        {
            return text.Count;
        }

        var after = text.IndexOf(c => !char.IsWhiteSpace(c) && c is not (',' or ':'), ExampleMark.Length);
        return after < 0 ? text.Count : after;
    }

    private static bool IsIdChar(char c) => IsAsciiLetter(c) || c is (>= '0' and <= '9') or '-';

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
