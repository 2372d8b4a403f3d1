using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Answers what words look like: a label, a code, a bold line, navigation.</summary>
internal static class LabelWords
{
    private const int WordsOfPhrase = 4;
    private const int WordsBeforeColon = 2;

    public static bool IsColon(char c) => c is ':' or '：';

    public static bool EndsWithColon(this MappedText text) =>
        text.Count > 0 && IsColon(char.IsWhiteSpace(text[text.Count - 1]) && text.Count > 1 ? text[text.Count - 2] : text[text.Count - 1]);

    /// <summary>Cuts off colons and white space at the end.</summary>
    public static MappedText WithoutColon(this MappedText text)
    {
        var end = text.Count;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || IsColon(text[end - 1])))
        {
            end--;
        }

        return text.Slice(0, end);
    }

    public static int CountWords(this MappedText text)
    {
        var count = 0;
        var isAfterSpace = true;
        for (var i = 0; i < text.Count; i++)
        {
            var isSpace = char.IsWhiteSpace(text[i]);
            count += isAfterSpace && !isSpace ? 1 : 0;
            isAfterSpace = isSpace;
        }

        return count;
    }

    /// <summary>True if every letter and digit is bold. A line counts as bold even if an emoji before or after its words is not.</summary>
    public static bool IsBold(this MappedText text) =>
        text.IndexOf(char.IsLetterOrDigit) >= 0 && AllHave(text, Formatting.Bold, char.IsLetterOrDigit);

    /// <summary>True if every word leads to a place on the same page: such a heading, bullet or paragraph is navigation.</summary>
    public static bool IsNavigation(this MappedText text) =>
        text.Has(Formatting.InPageLink) && AllHave(text, Formatting.InPageLink, MappedText.IsWord);

    /// <summary>True for links alone, the first of which says that it leads elsewhere: <c>Back to all ladders</c>.</summary>
    public static bool IsWayOut(this MappedText text) =>
        text.Has(Formatting.Link)
        && AllHave(text, Formatting.Link, MappedText.IsWord)
        && NavigationHeadings.SaysWay(Casing.ToUpper(text.ToString()));

    /// <summary>True for a few words that start as a name does and are not a sentence.</summary>
    public static bool IsLabelLike(this MappedText text, int most)
    {
        var first = text.IndexOf(MappedText.IsWord);
        return first >= 0
            && !char.IsLower(text[first])
            && text.CountWords() <= most
            && text[text.Count - 1] is not ('.' or '!' or '?' or ';' or ',' or '…')
            && text.IndexOf(c => c is ';' or '?' or '!' or ',') < 0;
    }

    /// <summary>True for a few words that name several things: <c>Selling, wrapping and thanking</c>.</summary>
    public static bool IsEnumeration(this MappedText text, int most) =>
        text.IndexOf(c => c == ',') > 0 && text.Slice(0, text.IndexOf(c => c == ',')).IsLabelLike(most)
        && text.CountWords() <= most && text.IndexOf(c => c is ';' or '?' or '!') < 0 && text[text.Count - 1] is not ('.' or ',' or '…');

    /// <summary>True for words with the closing punctuation of a sentence, bold or not.</summary>
    public static bool IsSentence(this MappedText text) => text.Count > 0 && text[text.Count - 1] is '.' or '!' or '…';

    /// <summary>True for words that can be the label of a list nested under them.</summary>
    public static bool IsPhrase(this MappedText text) =>
        text.EndsWithColon() ? text.WithoutColon().IsLabelLike(WordsBeforeColon) : text.IsLabelLike(WordsOfPhrase);

    /// <summary>True for <c>L5</c>, <c>IC3</c>, <c>Level 3</c>: nobody writes that before a remark.</summary>
    public static bool IsCode(this MappedText text) => text.CountWords() <= 2 && char.IsDigit(text[text.Count - 1]);

    private static bool AllHave(MappedText text, Formatting formatting, Func<char, bool> counts)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (counts(text[i]) && !text.Has(formatting, i))
            {
                return false;
            }
        }

        return true;
    }
}
