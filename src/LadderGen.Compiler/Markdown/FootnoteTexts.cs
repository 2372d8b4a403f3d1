using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>Takes the texts of footnotes out of a document: <c>[^1]: text</c> up to an empty line, with what is indented below.</summary>
internal static class FootnoteTexts
{
    private const int LongestKey = 40;
    private const int Indent = 4;

    /// <param name="markdown">The document. The footnotes are blanked out.</param>
    public static List<(string Key, List<SourceSpan> Lines)> TakeOut(ref string markdown)
    {
        var found = new List<(string Key, List<SourceSpan> Lines)>();
        if (markdown.IndexOf("[^", StringComparison.Ordinal) < 0)
        {
            return found;
        }

        var text = markdown;
        var code = new FencedCode(text, 0);
        var blanked = new BlankedText(text);
        List<SourceSpan>? lines = null;
        var (isAfterEmptyLine, codeEnd) = (false, 0);
        foreach (var line in Lines.Of(text))
        {
            if (line.Start < codeEnd || (code.TryRead(line.Start, out codeEnd, out _) && line.Start < codeEnd))
            {
                lines = null;
                continue;
            }

            var first = Lines.EndOfIndent(text, line.Start, line.End);
            if (first == line.End)
            {
                isAfterEmptyLine = true;
                continue;
            }

            if (EndOfMark(text, first, line.End) is { } mark)
            {
                found.Add((text.Substring(first + 2, mark - first - 4), lines = []));
                first = Lines.EndOfIndent(text, mark, line.End);
            }
            else if (lines is null
                || (isAfterEmptyLine ? first - line.Start < Indent && text[line.Start] != '\t' : IsBlock(text, first, line.End)))
            {
                (lines, isAfterEmptyLine) = (null, false);
                continue;
            }

            isAfterEmptyLine = false;
            if (first < line.End)
            {
                lines.Add(new SourceSpan(first, line.End));
            }

            blanked.Blank(line.Start, line.End, '\n');
        }

        markdown = found.Count > 0 ? blanked.ToString() : text;
        return found;
    }

    /// <summary>Finds the end of <c>[^1]:</c>.</summary>
    private static int? EndOfMark(string text, int start, int end)
    {
        if (start + 4 >= end || text[start] != '[' || text[start + 1] != '^')
        {
            return null;
        }

        var close = text.IndexOf(']', start + 2, Math.Min(LongestKey, end - start - 2));
        return close > start + 2 && close + 1 < end && text[close + 1] == ':' ? close + 2 : null;
    }

    /// <summary>True for the start of a heading, bullet or table, which ends a footnote without an empty line.</summary>
    private static bool IsBlock(string text, int first, int end) =>
        text[first] is '#' or '|' or '>' or '<'
        || (BulletMarks.IsMarkdown(text[first]) && first + 1 < end && text[first + 1] is ' ' or '\t');
}
