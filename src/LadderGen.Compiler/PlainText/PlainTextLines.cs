using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.PlainText;

internal enum LineKind
{
    Blank,
    Heading,
    Bullet,
    Text,
}

/// <param name="Words">Without bullet, and without the mark of a heading.</param>
/// <param name="Indent">The column its first mark or word stands in.</param>
/// <param name="Mark">The bullet.</param>
internal sealed record PlainTextLine(LineKind Kind, MappedText Words, int Indent, char Mark);

/// <summary>Tells the lines of a pasted page apart, one by one.</summary>
internal static class PlainTextLines
{
    private const string Bullets = "-*•–—◦·▪●‣";

    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    public static List<PlainTextLine> Read(string text, int from)
    {
        var spans = Split(text, from);
        var isMarked = spans.Exists(s => HeadingEnd(text, s) > s.Start);
        return spans.ConvertAll(s => Classify(text, s, isMarked));
    }

    /// <summary>Whether a page is Markdown for all its file name says.</summary>
    public static bool IsMarkdown(string text, int from)
    {
        var hasHeading = false;
        foreach (var span in Split(text, from))
        {
            if (HeadingEnd(text, span) > span.Start)
            {
                return false;
            }

            var hashes = span.Start;
            while (hashes < span.End && text[hashes] == '#')
            {
                hashes++;
            }

            hasHeading |= hashes > span.Start && hashes <= span.Start + 6 && hashes < span.End && char.IsWhiteSpace(text[hashes]);
        }

        return hasHeading;
    }

    private static List<SourceSpan> Split(string text, int from)
    {
        var spans = new List<SourceSpan>();
        for (var start = from; start < text.Length;)
        {
            var end = text.IndexOfAny(LineEnds, start);
            end = end < 0 ? text.Length : end;
            var span = new SourceSpan(start, end);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
            spans.Add(span);
        }

        return spans;
    }

    private static PlainTextLine Classify(string text, SourceSpan line, bool isMarked)
    {
        var first = FirstWord(text, line.Start, line.End);
        var indent = first - line.Start;
        var words = MappedText.Of(text, first, line.End).Collapse();
        if (words.Count == 0 || IsRule(words))
        {
            return new PlainTextLine(LineKind.Blank, MappedText.Empty, indent, '\0');
        }

        if (BulletEnd(text, first, line.End) is var bullet && bullet > first)
        {
            return new PlainTextLine(LineKind.Bullet, MappedText.Of(text, bullet, line.End).Collapse(), indent, text[first]);
        }

        var heading = HeadingEnd(text, line);
        if (heading > line.Start)
        {
            return new PlainTextLine(LineKind.Heading, MappedText.Of(text, first, heading).Collapse(), indent, '\0');
        }

        if (!isMarked && TitleCase.IsHeading(words.ToString()))
        {
            return new PlainTextLine(LineKind.Heading, words, indent, '\0');
        }

        var number = NumberEnd(text, first, line.End);
        return number > first
            ? new PlainTextLine(LineKind.Bullet, MappedText.Of(text, number, line.End).Collapse(), indent, '1')
            : new PlainTextLine(LineKind.Text, words, indent, '\0');
    }

    private static int BulletEnd(string text, int first, int end) =>
        Bullets.IndexOf(text[first]) >= 0 && (first + 1 >= end || char.IsWhiteSpace(text[first + 1]) || text[first] is '•' or '◦' or '▪' or '●' or '‣')
            ? first + 1
            : first;

    /// <summary><c>1. </c> or <c>1) </c> before a sentence.</summary>
    private static int NumberEnd(string text, int first, int end)
    {
        var i = first;
        while (i < end && i < first + 3 && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i > first && i + 1 < end && text[i] is '.' or ')' && char.IsWhiteSpace(text[i + 1]) ? i + 1 : first;
    }

    /// <returns>Where the words end that a <c> #</c> stands behind; the start if none does.</returns>
    private static int HeadingEnd(string text, SourceSpan line)
    {
        var end = line.End;
        while (end > line.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end - 2 <= line.Start || text[end - 1] != '#' || !char.IsWhiteSpace(text[end - 2]))
        {
            return line.Start;
        }

        end -= 2;
        while (end > line.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int FirstWord(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '\uFEFF' or '\u200B'))
        {
            start++;
        }

        return start;
    }

    /// <summary>A line drawn with characters, or a mark without words.</summary>
    private static bool IsRule(MappedText words) => words.Count >= 3
        ? words.IndexOf(c => c is not ('-' or '=' or '_' or '*' or '~' or '#' or ' ' or '—' or '–')) < 0
        : words.IndexOf(c => c is not ('#' or '=' or '_' or '~')) < 0;
}
