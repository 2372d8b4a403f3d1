using LadderGen.Compiler.Text;
using Markdig.Syntax;
using SourceSpan = LadderGen.Compiler.Text.SourceSpan;

namespace LadderGen.Compiler.Markdown;

/// <summary>A line that is meant as a heading, and is not one in Markdown.</summary>
/// <param name="Line">The line from its first mark to its last word.</param>
/// <param name="Words">Its words, without the marks.</param>
/// <param name="Depth">The number of its <c>#</c>.</param>
/// <param name="IsEscaped">True if a backslash is before a <c>#</c>, as converters write it.</param>
internal sealed record TypedHeading(SourceSpan Line, SourceSpan Words, int Depth, bool IsEscaped)
{
    public const int Deepest = 6;

    private const int MostWordsOfOne = 8;

    private static readonly object TopHeadings = new();

    /// <summary>Finds such a heading at the start of a line.</summary>
    /// <returns>Null if the line is text, or a heading of Markdown.</returns>
    public static TypedHeading? At(string text, SourceSpan line)
    {
        var (i, depth, isEscaped, isWide) = (line.Start, 0, false, false);
        for (; i < line.End; i++, depth++)
        {
            var mark = text[i] == '\\' && i + 1 < line.End ? i + 1 : i;
            if (text[mark] is not ('#' or '＃' or '﹟'))
            {
                break;
            }

            isEscaped |= mark > i;
            isWide |= text[mark] != '#';
            i = mark;
        }

        var words = WhiteSpace.Trim(text, new SourceSpan(i, line.End));
        words = WithoutClosingMarks(text, words, depth);
        if (depth == 0 || words.Length == 0 || text[words.Start] == '#' || !HasLetter(text, words))
        {
            return null;
        }

        var typed = new TypedHeading(new SourceSpan(line.Start, words.End), words, depth, isEscaped);
        if (depth > 1)
        {
            return typed;
        }

        // One # may begin a hashtag or a number. Behind a backslash or as a wide sign, it is a heading only with a space after it.
        var hasSpace = words.Start > i;
        return typed.IsLabel(text) && hasSpace == (isEscaped || isWide) ? typed : null;
    }

    /// <summary>
    /// Determines whether a line with one <c>#</c> is a heading in its document: the first line, or one that headings of this depth or the
    /// text below it make likely. <c>#bread</c> among sentences is a hashtag.
    /// </summary>
    public bool IsHeadingIn(string text, MarkdownDocument document)
    {
        if (IsEscaped || text[Line.Start] != '#')
        {
            return true;
        }

        var top = document.GetData(TopHeadings) as HashSet<string>;
        if (top is null)
        {
            top = new(
                Lines.Of(text)
                    .Where(l => IsHeading(text, l, mostMarks: 1))
                    .Select(l => WhiteSpace.Trim(text, new SourceSpan(l.Start + 1, l.End)).In(text)),
                StringComparer.Ordinal);
            document.SetData(TopHeadings, top);
        }

        return top.Count > 1
            || top.Contains(Words.In(text))
            || string.IsNullOrWhiteSpace(text.Substring(0, Line.Start))
            || (NextLine(text) is { } next && IsHeading(text, next, Deepest) && text[next.Start + 1] == '#');
    }

    /// <summary>Finds the next line that is not empty.</summary>
    private SourceSpan? NextLine(string text)
    {
        var from = Lines.StartOfNext(text, Lines.EndOf(text, Line.End));
        foreach (var line in Lines.Of(text, from))
        {
            if (WhiteSpace.Trim(text, line) is { Length: > 0 } next)
            {
                return next;
            }
        }

        return null;
    }

    private static bool IsHeading(string text, SourceSpan line, int mostMarks)
    {
        var marks = 0;
        while (marks < line.Length && text[line.Start + marks] == '#')
        {
            marks++;
        }

        return marks > 0 && marks <= mostMarks && marks < line.Length && char.IsWhiteSpace(text[line.Start + marks]);
    }

    /// <summary>Determines whether the words name something rather than say it.</summary>
    private bool IsLabel(string text)
    {
        var words = Words.In(text);
        return !char.IsLower(words.First(char.IsLetter))
            && !words.Contains('#')
            && words.Split(' ').Length <= MostWordsOfOne
            && words[words.Length - 1] is not ('.' or '!' or '?' or ';' or ',' or '…');
    }

    private static bool HasLetter(string text, SourceSpan span) => span.In(text).Any(char.IsLetter);

    /// <summary>Cuts off the <c>#</c> that close a heading: after a space, or as many as it began with.</summary>
    private static SourceSpan WithoutClosingMarks(string text, SourceSpan words, int depth)
    {
        var end = words.End;
        while (end > words.Start && text[end - 1] == '#')
        {
            end--;
        }

        var marks = words.End - end;
        return marks > 0 && (marks == depth || (end > words.Start && char.IsWhiteSpace(text[end - 1])))
            ? WhiteSpace.Trim(text, new SourceSpan(words.Start, end))
            : words;
    }
}
