using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>
/// Puts headings on lines of their own that slid to the end of the line above: <c>- Folds dough. ### Counter</c>. The space before them
/// becomes a line end, so no character moves.
/// </summary>
internal static class SlidHeadings
{
    /// <returns>The text, with such headings on lines of their own. Each is reported.</returns>
    public static string PutOnLines(string text, DocumentBuilder builder)
    {
        if (text.IndexOf(" ##", StringComparison.Ordinal) < 0)
        {
            return text;
        }

        BlankedText? result = null;
        var code = new FencedCode(text, 0);
        for (var start = 0; start < text.Length;)
        {
            var line = Lines.At(text, start);
            if (code.TryRead(start, out var end, out _))
            {
                start = Lines.StartOfNext(text, end);
                continue;
            }

            foreach (var heading in In(text, line))
            {
                result ??= new BlankedText(text);
                result.Blank(heading.Start - 1, heading.Start, '\n');
                var before = new SourceSpan(line.Start, heading.Start).In(text).Trim();
                builder.Report(ReadingDiagnostics.SlidHeading(builder.File, heading, before));
            }

            start = Lines.StartOfNext(text, line.End);
        }

        return result?.ToString() ?? text;
    }

    /// <summary>Finds the headings in a line that is more than one.</summary>
    private static IEnumerable<SourceSpan> In(string text, SourceSpan line)
    {
        var isRow = text.IndexOf('|', line.Start, line.Length) >= 0;
        CodeSpans? code = null;
        var first = Lines.EndOfIndent(text, line.Start, line.End);
        for (var i = first; i < line.End && !isRow;)
        {
            if (text[i] == '`')
            {
                i = (code ??= new CodeSpans(text, i, line.End)).EndOf(i);
            }
            else if (i > first + 1 && text[i] == '#' && text[i - 1] == ' ' && SlidHeading.EndAt(text, i, line.End) is { } end)
            {
                yield return new SourceSpan(i, end);
                i = end;
            }
            else
            {
                i++;
            }
        }
    }
}
