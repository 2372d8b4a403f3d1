using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>Makes a grid of the lines of a table, and reports the rows that are broken.</summary>
internal sealed class MarkdownTable(string text, MarkdownInlines inlines, DocumentBuilder builder)
{
    /// <param name="lines">The header, the line of dashes, and all lines of the paragraph below.</param>
    public Grid Read(List<SourceSpan> lines)
    {
        var header = TableRow.Of(text, lines[0]);
        var dashes = TableRow.Of(text, lines[1]);
        var columns = header.Cells.Count;
        if (dashes.Cells.Count != columns)
        {
            builder.Report(ReadingDiagnostics.WrongDashLine(builder.File, lines[1], dashes.Cells.Count, columns));
        }

        var rows = new List<GridRow>();
        var lastRow = header;
        for (var i = 2; i < lines.Count; i++)
        {
            var row = RowOf(lines[i], columns);
            if (IsSpilt(row, header))
            {
                var spilt = lines[i];
                while (i + 1 < lines.Count && IsSpilt(TableRow.Of(text, lines[i + 1]), header))
                {
                    spilt = spilt.To(lines[++i]);
                }

                var words = WithoutLastPipe(spilt);
                builder.Report(ReadingDiagnostics.SpiltText(builder.File, words, WordsOf(words), NameOf(lastRow)));
                continue;
            }

            lastRow = row;
            row = WithoutEmptySurplus(row, columns);
            rows.Add(Fitted(row, columns));

            // Where header and dashes differ, that has been reported, and the rows are not to blame.
            if (row.Cells.Count != columns && dashes.Cells.Count == columns)
            {
                ReportCells(row, columns);
            }
        }

        return new Grid(-1, GridRowOf(header), rows.ToEquatableArray(), lines[0].To(lines[lines.Count - 1])) { IsHeaderMarked = true };
    }

    /// <summary>Makes a block of lines with pipes that are not a table.</summary>
    public PipeLines Unfinished(int start, List<SourceSpan> lines)
    {
        var first = TableLines.IndexOfFirstRow(text, lines);
        var all = lines[first].To(lines[lines.Count - 1]);
        var row = TableRow.Of(text, lines[first]);
        var spilt = WithoutLastPipe(all);
        return new PipeLines(
            start,
            inlines.Read(lines).Collapse(),
            first > 0 ? inlines.Read(lines.GetRange(0, first)).Collapse() : null,
            new UnfinishedRows(all, NameOf(row), row.Cells.Count, row.BeginsWithPipe, spilt, WordsOf(spilt)));
    }

    private TableRow RowOf(SourceSpan line, int columns)
    {
        var row = TableRow.Of(text, line);
        if (row.Cells.Count == columns)
        {
            return row;
        }

        // Two stray backticks in two cells are not a code span.
        var withoutCode = TableRow.Of(text, line, hasCode: false);
        return withoutCode.Cells.Count == columns ? withoutCode : row;
    }

    /// <summary>True if a line is text that spilt out of the row above.</summary>
    private static bool IsSpilt(TableRow line, TableRow header) =>
        header.BeginsWithPipe
            ? !line.BeginsWithPipe && (header.Cells.Count == 1 || line.Cells.Count != header.Cells.Count)
            : line.Cells.Count == 1 && !line.BeginsWithPipe && !line.EndsWithPipe && header.Cells.Count > 1;

    private void ReportCells(TableRow row, int columns)
    {
        if (row.Cells.Count < columns)
        {
            builder.Report(ReadingDiagnostics.TooFewCells(builder.File, row.Span, NameOf(row), row.Cells.Count, columns));
            return;
        }

        var surplus = Trimmed(row.Cells[columns]).To(Trimmed(row.Cells[row.Cells.Count - 1]));
        builder.Report(ReadingDiagnostics.TooManyCells(builder.File, surplus, NameOf(row), row.Cells.Count, columns));
    }

    /// <summary>Takes away empty cells at the end of a row that are under no header: they hide nothing.</summary>
    private TableRow WithoutEmptySurplus(TableRow row, int columns)
    {
        var filled = row.Cells.FindLastIndex(cell => !IsEmpty(cell)) + 1;
        var count = Math.Min(row.Cells.Count, Math.Max(columns, filled));
        return row with { Cells = row.Cells.GetRange(0, count) };
    }

    /// <summary>
    /// Pads or cuts a row to the columns of its header. What can be read of a broken row keeps its names, so that code which uses them
    /// does not break too.
    /// </summary>
    private GridRow Fitted(TableRow row, int columns)
    {
        var end = new SourceSpan(row.Span.End, row.Span.End);
        var padding = Enumerable.Repeat(end, Math.Max(0, columns - row.Cells.Count));
        return GridRowOf(row with { Cells = [.. row.Cells.Take(columns), .. padding] });
    }

    private GridRow GridRowOf(TableRow row)
    {
        var result = new GridRow(row.Cells.Select(CellOf).ToEquatableArray(), row.Span);
        if (row.Cells.Count > 0 && result.Cells[0].Parts.Count == 0 && result.Cells.Any(c => c.Parts.Count > 0)
            && WordsIn(row.Cells[0]) is { } key && key.IsStruck())
        {
            builder.ReportStruckKey(key);
        }

        return result;
    }

    private MappedText WordsIn(SourceSpan cell) => Trimmed(cell) is { Length: > 0 } words ? inlines.Read(words) : MappedText.Empty;

    private GridCell CellOf(SourceSpan cell)
    {
        var words = Trimmed(cell);
        return words.Length == 0
            ? builder.Cell(MappedText.Empty, cell)
            : builder.Cell(WithoutPipeEscapes(inlines.Read(words)), words);
    }

    /// <summary>Gets the name that a person would give a row: its first words.</summary>
    private string NameOf(TableRow row)
    {
        var first = row.Cells.FindIndex(cell => !IsEmpty(cell));
        return first < 0 ? row.Span.In(text) : WordsOf(Trimmed(row.Cells[first]));
    }

    private string WordsOf(SourceSpan span) => inlines.Read(span).Collapse().ToString();

    private bool IsEmpty(SourceSpan cell) => Trimmed(cell).Length == 0;

    private SourceSpan Trimmed(SourceSpan cell) => WhiteSpace.Trim(text, cell);

    /// <summary>Gets the words of spilt text alone, without the pipe that was meant to end their row.</summary>
    private SourceSpan WithoutLastPipe(SourceSpan span)
    {
        var end = span.End;
        while (end > span.Start && (text[end - 1] == '|' || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        return end > span.Start ? new SourceSpan(span.Start, end) : span;
    }

    /// <summary>Takes the backslash before a pipe out of code: there it is the table's, not the code's.</summary>
    private static MappedText WithoutPipeEscapes(MappedText words)
    {
        if (!words.Has(Formatting.Code))
        {
            return words;
        }

        var result = new MappedTextBuilder();
        var start = 0;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] == '\\' && words[i + 1] == '|' && words.Has(Formatting.Code, i))
            {
                result.Add(words, start, i);
                start = i + 1;
            }
        }

        result.Add(words, start, words.Count);
        return result.Take();
    }
}
