using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.PlainText;

/// <summary>Cuts a pasted page into lines: headings, bullets, text and blank lines.</summary>
internal static class PlainTextLines
{
    private const int DeepestHeading = 6;

    public static List<PlainTextLine> Read(string text, int from)
    {
        var lines = Lines.Of(text, from).ToList();
        var isMarked = lines.Exists(line => EndOfHeading(text, line) is not null);
        var counters = ListMark.Repeated(lines.Select(line => MarkOf(text, line)).Where(m => m is { Kind: ListMarkKind.Counter }));
        return lines.ConvertAll(line => Classify(text, line, isMarked, counters));
    }

    /// <summary>True if a page is Markdown, whatever its file name says.</summary>
    public static bool IsMarkdown(string text, int from)
    {
        var lines = Lines.Of(text, from).ToList();
        return !lines.Exists(line => EndOfHeading(text, line) is not null) && lines.Exists(line => IsMarkdownHeading(text, line));
    }

    private static ListMark? MarkOf(string text, SourceSpan line) => ListMark.Of(MappedText.Of(text, FirstWord(text, line), line.End));

    /// <param name="isMarked">True if headings of the page have a mark, so that title case alone does not make one.</param>
    /// <param name="counters">The styles of marks that count over several lines.</param>
    private static PlainTextLine Classify(string text, SourceSpan line, bool isMarked, HashSet<string> counters)
    {
        var first = FirstWord(text, line);
        var indent = first - line.Start;
        var words = MappedText.Of(text, first, line.End).Collapse();
        if (words.Count == 0 || IsRule(words))
        {
            return new PlainTextLine(PlainTextLineKind.Blank, MappedText.Empty, indent);
        }

        if (EndOfBullet(text, first, line.End) is { } bullet)
        {
            return new PlainTextLine(PlainTextLineKind.Bullet, MappedText.Of(text, bullet, line.End).Collapse(), indent, text[first]);
        }

        if (EndOfHeading(text, line) is { } heading)
        {
            return new PlainTextLine(PlainTextLineKind.Heading, MappedText.Of(text, first, heading).Collapse(), indent);
        }

        if (MarkOf(text, line) is { Kind: ListMarkKind.Counter } counter && counters.Contains(counter.Style))
        {
            var said = MappedText.Of(text, first + counter.End, line.End).Collapse();
            return new PlainTextLine(PlainTextLineKind.Bullet, said, indent, '1');
        }

        if (!isMarked && TitleCase.IsHeading(words.ToString()))
        {
            return new PlainTextLine(PlainTextLineKind.Heading, words, indent);
        }

        return EndOfNumber(text, first, line.End) is { } number
            ? new PlainTextLine(PlainTextLineKind.Bullet, MappedText.Of(text, number, line.End).Collapse(), indent, '1')
            : new PlainTextLine(PlainTextLineKind.Text, words, indent);
    }

    /// <summary>Finds the end of the mark that a bullet starts with.</summary>
    private static int? EndOfBullet(string text, int first, int end)
    {
        if (first + 1 == end)
        {
            return BulletMarks.IsBullet(text[first]) || BulletMarks.IsDash(text[first]) || text[first] == '*' ? end : null;
        }

        return ListMark.Of(MappedText.Of(text, first, end)) is { } mark && IsBullet(text, mark, first + mark.End) ? first + mark.End : null;
    }

    /// <summary>True for a mark that is a bullet on any line. Others may be an article, a paragraph of a law, or a quote.</summary>
    private static bool IsBullet(string text, ListMark mark, int word) => mark.Kind switch
    {
        ListMarkKind.Bullet => true,
        ListMarkKind.Counter => false,
        ListMarkKind.Number => mark.HasSpace && mark.Style[mark.Style.Length - 1] == ')',
        ListMarkKind.Sign => mark.HasSpace
            && mark.Style is not (">" or "=")
            && (mark.Style == "*" || text[word - 1] == '\t' || char.IsUpper(text[word])),
        _ => mark.HasSpace,
    };

    /// <summary>Finds the end of a number that is a bullet: <c>1. </c> or <c>a) </c> before a sentence.</summary>
    private static int? EndOfNumber(string text, int first, int end) =>
        ListMark.Of(MappedText.Of(text, first, end)) is { Kind: ListMarkKind.Number, HasSpace: true } mark ? first + mark.End : null;

    /// <summary>Finds the end of the words before the <c> #</c> that marks a heading.</summary>
    private static int? EndOfHeading(string text, SourceSpan line)
    {
        var mark = WhiteSpace.Trim(text, line).End - 1;
        if (mark - 1 <= line.Start || text[mark] != '#' || !char.IsWhiteSpace(text[mark - 1]))
        {
            return null;
        }

        var words = WhiteSpace.Trim(text, new SourceSpan(line.Start, mark - 1));
        return words.Length > 0 ? words.End : null;
    }

    private static bool IsMarkdownHeading(string text, SourceSpan line)
    {
        var hashes = line.In(text).TakeWhile(c => c == '#').Count();
        return hashes is > 0 and <= DeepestHeading && hashes < line.Length && char.IsWhiteSpace(text[line.Start + hashes]);
    }

    private static int FirstWord(string text, SourceSpan line)
    {
        var start = line.Start;
        while (start < line.End && (char.IsWhiteSpace(text[start]) || text[start] is '\uFEFF' or '\u200B'))
        {
            start++;
        }

        return start;
    }

    /// <summary>True for a line drawn with characters, or a mark without words.</summary>
    private static bool IsRule(MappedText words) => words.Count >= 3
        ? words.IndexOf(c => c is not ('-' or '=' or '_' or '*' or '~' or '`' or '#' or ' ' or '—' or '–')) < 0
        : words.IndexOf(c => c is not ('#' or '=' or '_' or '~')) < 0;
}
