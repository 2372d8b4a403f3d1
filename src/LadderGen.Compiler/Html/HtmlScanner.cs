using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Html;

/// <summary>Finds where the tags and comments of a document end. The only place that knows, for HTML alone and HTML in Markdown.</summary>
/// <remarks>
/// Why this is not left to a library: HtmlAgilityPack takes over 40 seconds for 20,000 nested tags. AngleSharp's tokenizer gives the
/// positions that are needed here, but makes the package 70 percent larger.
/// </remarks>
internal sealed class HtmlScanner(string text)
{
    public const string CommentStart = "<!--";
    /// <summary>The length of <c>&lt;!–</c>.</summary>
    public const int SpoiltStart = 3;

    private const string CommentEnd = "-->";
    private const int LongestTagInMarkdown = 2_000;

    /// <summary>By name, the last end tag that was looked for; <see cref="int.MaxValue"/> if there was none.</summary>
    private readonly Dictionary<string, int> _endTags = new(StringComparer.Ordinal);

    private int? _lastCommentEnd;

    private int LastCommentEnd => _lastCommentEnd ??= text.LastIndexOf(CommentEnd, StringComparison.Ordinal);

    public bool IsComment(int start) => string.CompareOrdinal(text, start, CommentStart, 0, CommentStart.Length) == 0;

    /// <summary>Finds the end of a comment.</summary>
    /// <returns>Null if it never ends, or not before the next one begins: then it would hide what nobody meant to hide.</returns>
    public int? EndOfComment(int start)
    {
        var words = start + CommentStart.Length;
        if (words > LastCommentEnd)
        {
            return null;
        }

        var next = text.IndexOf(CommentStart, words, StringComparison.Ordinal);
        var end = text.IndexOf(CommentEnd, words, (next < 0 ? text.Length : next) - words, StringComparison.Ordinal);
        return end < 0 ? null : end + CommentEnd.Length;
    }

    /// <summary>True for a comment that starts with one dash, or another than a hyphen: <c>&lt;!–</c>.</summary>
    public bool IsSpoiltComment(int start) =>
        start + SpoiltStart < text.Length && text[start + 1] == '!' && BulletMarks.IsDash(text[start + 2]) && !IsComment(start);

    /// <summary>Finds the end of such a comment, on its line.</summary>
    /// <returns>Null if it does not end there.</returns>
    public int? EndOfSpoiltComment(int start)
    {
        var line = Math.Min(Lines.EndOf(text, start), start + LongestTagInMarkdown);
        var end = text.IndexOf('>', start, line - start);
        return end > start + SpoiltStart && BulletMarks.IsDash(text[end - 1]) ? end + 1 : null;
    }

    /// <summary>Finds the end of a tag in HTML. A <c>&gt;</c> in a quoted attribute does not end it.</summary>
    /// <param name="nameEnd">The end of the tag's name. A <c>&gt;</c> must follow somewhere.</param>
    public int EndOfTag(int nameEnd)
    {
        var isValue = false;
        for (var i = nameEnd; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '>':
                    return i + 1;

                case '"' or '\'' when isValue:
                    var end = text.IndexOf(text[i], i + 1);
                    i = end < 0 ? text.Length : end;
                    isValue = false;
                    break;

                case var c when !char.IsWhiteSpace(c):
                    isValue = c == '=';
                    break;
            }
        }

        return text.IndexOf('>', nameEnd) + 1;
    }

    /// <summary>
    /// Finds the end of a tag in Markdown, where a <c>&lt;</c> may be just a character. A tag ends at its <c>&gt;</c>, or where another
    /// tag starts right after its name. An empty line, a bullet, a heading or a row of a table is not part of a tag.
    /// </summary>
    /// <returns>Null if it does not end.</returns>
    public int? EndOfTagInMarkdown(int nameEnd)
    {
        var lineEnds = 0;
        var isBare = true;
        for (var i = nameEnd; i < Math.Min(text.Length, nameEnd + LongestTagInMarkdown) && lineEnds < 2; i++)
        {
            switch (text[i])
            {
                case '>':
                    return i + 1;

                case '<':
                    return isBare ? i : null;

                case '\n' or '\r':
                    lineEnds += text[i] == '\n' && text[i - 1] == '\r' ? 0 : 1;
                    break;

                case '-' or '*' or '+' or '#' or '|' when lineEnds > 0:
                    return null;

                case not (' ' or '\t'):
                    (lineEnds, isBare) = (0, false);
                    break;
            }
        }

        return null;
    }

    /// <summary>Finds the end tag of an element that holds no words, such as a script.</summary>
    /// <returns>Where it starts; null if there is none.</returns>
    public int? StartOfEndTag(string name, int from)
    {
        if (!_endTags.TryGetValue(name, out var start) || start < from)
        {
            start = text.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
            _endTags[name] = start = start < 0 ? int.MaxValue : start;
        }

        return start == int.MaxValue ? null : start;
    }
}
