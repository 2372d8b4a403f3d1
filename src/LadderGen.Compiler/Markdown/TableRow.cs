using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>A line of a table, cut into cells at its pipes.</summary>
internal readonly record struct TableRow(SourceSpan Span, List<SourceSpan> Cells, bool BeginsWithPipe, bool EndsWithPipe)
{
    /// <summary>Cuts a line into cells. A pipe after a backslash or in code is text.</summary>
    /// <param name="hasCode">False to read backticks as text.</param>
    public static TableRow Of(string text, SourceSpan line, bool hasCode = true)
    {
        var cells = new List<SourceSpan>();
        var begins = line.Length > 0 && text[line.Start] == '|';
        var start = begins ? line.Start + 1 : line.Start;
        CodeSpans? code = null;
        for (var i = start; i < line.End;)
        {
            switch (text[i])
            {
                case '\\':
                    i += 2;
                    break;

                case '`' when hasCode:
                    i = (code ??= new CodeSpans(text, i, line.End)).EndOf(i);
                    break;

                case '|':
                    cells.Add(new SourceSpan(start, i));
                    start = ++i;
                    break;

                default:
                    i++;
                    break;
            }
        }

        var ends = cells.Count > 0 && start >= line.End;
        if (!ends && start <= line.End)
        {
            cells.Add(new SourceSpan(start, line.End));
        }

        return new TableRow(line, cells, begins, ends);
    }
}
