using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>A mark in a text that leads to a footnote.</summary>
/// <param name="Key">What the mark and its footnote share: <c>rye</c> in <c>[^rye]</c>, or a raised <c>1</c>.</param>
internal readonly record struct FootnoteMark(string Key, SourceSpan Span);

/// <summary>Finds the marks of footnotes: <c>[^1]</c>, raised digits and signs, links such as <c>[1]</c> to a place on the page.</summary>
internal static class FootnoteMarks
{
    /// <summary>A raised number after fewer letters is a power or a unit: <c>m²</c>.</summary>
    private const int LettersBefore = 3;

    private const int LongestKey = 40;

    /// <summary>Takes the marks out of a text.</summary>
    /// <param name="marks">Collects them; null until there is one.</param>
    public static MappedText WithoutMarks(MappedText text, ref List<FootnoteMark>? marks)
    {
        if (text.IndexOf(IsStart) < 0 && !text.Has(Formatting.Raised | Formatting.InPageLink))
        {
            return text;
        }

        var words = new MappedTextBuilder();
        var start = 0;
        for (var i = 0; i < text.Count;)
        {
            if (EndOfMark(text, i, out var key) is not { } end)
            {
                i++;
                continue;
            }

            (marks ??= []).Add(new FootnoteMark(key, new SourceSpan(text.SpanOf(i).Start, text.SpanOf(end - 1).End)));
            words.Add(text, start, i);
            start = i = end;
        }

        if (start == 0)
        {
            return text;
        }

        words.Add(text, start, text.Count);
        return words.Take().Collapse();
    }

    /// <summary>Splits the text of a footnote from the raised mark that it starts with.</summary>
    /// <returns>Null if the text starts with no such mark.</returns>
    public static (string Key, MappedText Text)? Footnote(MappedText text)
    {
        var end = text.Count == 0 ? 0 : EndOfRaised(text, 0);
        end = end == 0 && text.Count > 0 && text[0] is '*' or '†' or '‡' ? 1 : end;
        var words = end == 0 ? -1 : text.IndexOf(c => !char.IsWhiteSpace(c), end);
        return words < 0 ? null : (KeyOf(text.Slice(0, end)), text.Slice(words));
    }

    private static bool IsStart(char c) => c is '[' or '*' or '†' or '‡' || SuperscriptDigit(c) >= 0;

    /// <returns>Null if no mark starts at an index.</returns>
    private static int? EndOfMark(MappedText text, int start, out string key)
    {
        key = "";
        if (text[start] == '[' && start + 2 < text.Count && text[start + 1] == '^')
        {
            var rest = text.Slice(start + 2, Math.Min(text.Count, start + LongestKey));
            var close = rest.IndexOf(c => c == ']' || char.IsWhiteSpace(c));
            if (close <= 0 || rest[close] != ']')
            {
                return null;
            }

            key = rest.Slice(0, close).ToString();
            return start + close + 3;
        }

        if (!IsAfterWord(text, start))
        {
            return null;
        }

        var end = EndOfRaised(text, start);
        if (end == start && text[start] is '*' or '†' or '‡' && IsAtEnd(text, start + 1))
        {
            end = start + 1;
        }

        if (end == start)
        {
            return null;
        }

        key = KeyOf(text.Slice(start, end));
        return end;
    }

    /// <summary>Finds the end of raised digits or signs, or of a link <c>[1]</c> to a place on the page.</summary>
    /// <returns>The start if there are none.</returns>
    private static int EndOfRaised(MappedText text, int start)
    {
        var end = start;
        while (end < text.Count && end < start + LongestKey && (SuperscriptDigit(text[end]) >= 0
            || (IsRaised(text, end) && IsKeyChar(text[end]))))
        {
            end++;
        }

        // A raised letter, as in 1st, is a part of its word.
        return end > start && end < text.Count && IsRaised(text, end) && char.IsLetterOrDigit(text[end]) ? start : end;
    }

    private static bool IsRaised(MappedText text, int index) => text.Has(Formatting.Raised | Formatting.InPageLink, index);

    private static bool IsKeyChar(char c) => c is (>= '0' and <= '9') or '[' or ']' or '(' or ')' or '*' or '†' or '‡' or ',';

    private static bool IsAfterWord(MappedText text, int start)
    {
        var before = start - 1;
        if (before >= 0 && text[before] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '"' or '”' or '»')
        {
            return true;
        }

        var letters = 0;
        while (before >= 0 && letters < LettersBefore && char.IsLetter(text[before]))
        {
            letters++;
            before--;
        }

        return letters == LettersBefore;
    }

    /// <summary>True if nothing but the end of a sentence follows.</summary>
    private static bool IsAtEnd(MappedText text, int index) => text.IndexOf(c => c is not ('.' or '!' or '?' or '*'), index) < 0;

    private static string KeyOf(MappedText mark) => string.Concat(mark.ToString()
        .Where(c => c is not ('[' or ']' or '(' or ')' or ','))
        .Select(c => SuperscriptDigit(c) is var digit and >= 0 ? (char)('0' + digit) : c));

    private static int SuperscriptDigit(char c) => c switch
    {
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        '⁰' => 0,
        >= '⁴' and <= '⁹' => c - '⁰',
        _ => -1,
    };
}
