using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>
/// Reads pipe tables from their lines. Markdig's own table extension pads short rows, cuts long ones and takes text that
/// spilt out of a row for a row, so that afterwards nobody can tell; and a stray backtick may swallow a row there.
/// </summary>
internal sealed class MarkdownTable(TextFile file, string text, MarkdownInlines inlines, DocumentBuilder builder)
{
    private readonly record struct Line(SourceSpan Span, List<SourceSpan> Cells, bool BeginsWithPipe, bool EndsWithPipe);

    /// <summary>Whether a paragraph has to be looked at as a table.</summary>
    public static bool MayBe(string text, List<SourceSpan> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > 0 && (text[lines[i].Start] == '|' || text[lines[i].End - 1] == '|'))
            {
                return true;
            }
        }

        return HeaderOf(text, lines) >= 0;
    }

    /// <summary>Finds the header: the line above the first line of dashes. -1 if there is none.</summary>
    public static int HeaderOf(string text, List<SourceSpan> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (IsDashes(text, lines[i]) && (HasPipe(text, lines[i]) || text[lines[i - 1].Start] == '|') && HasPipe(text, lines[i - 1]))
            {
                return i - 1;
            }
        }

        return -1;
    }

    public Grid Read(List<SourceSpan> lines)
    {
        var header = Split(lines[0]);
        var dashes = Split(lines[1]);
        var columns = header.Cells.Count;
        if (dashes.Cells.Count != columns)
        {
            builder.Report(ReadingDiagnostics.WrongDashLine(file, lines[1], dashes.Cells.Count, columns));
        }

        var rows = new List<GridRow>();
        var lastRow = header;
        for (var i = 2; i < lines.Count; i++)
        {
            var line = Split(lines[i]);
            if (line.Cells.Count != columns && Split(lines[i], hasCode: false) is var plain && plain.Cells.Count == columns)
            {
                // Two stray backticks in two cells are no code span.
                line = plain;
            }

            if (IsSpilt(line, header))
            {
                var spilt = lines[i];
                while (i + 1 < lines.Count && IsSpilt(Split(lines[i + 1]), header))
                {
                    spilt = spilt.To(lines[++i]);
                }

                ReportSpilt(spilt, lastRow);
                continue;
            }

            lastRow = line;
            if (WithoutEmptySurplus(line, columns) is var row && row.Cells.Count == columns)
            {
                rows.Add(RowOf(row));
            }
            else if (dashes.Cells.Count != columns)
            {
                // One of header and dashes is wrong, and was reported: the rows are not to blame.
                rows.Add(Fitted(row, columns));
            }
            else if (row.Cells.Count < columns)
            {
                rows.Add(Fitted(row, columns));
                builder.Report(ReadingDiagnostics.TooFewCells(file, row.Span, NameOf(row), row.Cells.Count, columns));
            }
            else
            {
                rows.Add(Fitted(row, columns));
                var surplus = WordsOf(row.Cells[columns]).To(WordsOf(row.Cells[row.Cells.Count - 1]));
                builder.Report(ReadingDiagnostics.TooManyCells(file, surplus, NameOf(row), row.Cells.Count, columns));
            }
        }

        return new Grid(-1, RowOf(header), rows.ToEquatableArray(), lines[0].To(lines[lines.Count - 1]));
    }

    /// <summary>The first line of what is meant as a table, where lines of text may stand above it.</summary>
    public int FirstWithPipe(IReadOnlyList<SourceSpan> lines)
    {
        var first = 0;
        while (first < lines.Count - 1 && text[lines[first].Start] != '|' && text[lines[first].End - 1] != '|')
        {
            first++;
        }

        return first;
    }

    public MappedText WordsOf(IReadOnlyList<SourceSpan> lines, int count) => inlines.Read(lines, count).Collapse();

    /// <summary>Lines with pipes that are no table.</summary>
    public void ReportUnfinished(IReadOnlyList<SourceSpan> lines, Grid? above)
    {
        var all = lines[0].To(lines[lines.Count - 1]);
        var first = Split(lines[0]);
        if (above is not null && !first.BeginsWithPipe)
        {
            var last = above.Rows.Count > 0 ? above.Rows[above.Rows.Count - 1] : above.Header;
            builder.Report(ReadingDiagnostics.SpiltText(file, Spilt(all), Text(Spilt(all)), last.Cells[0].Text));
        }
        else if (above is not null && first.Cells.Count == above.Header.Cells.Count)
        {
            builder.Report(ReadingDiagnostics.RowsWithoutHeader(file, all, NameOf(first)));
        }
        else
        {
            builder.Report(ReadingDiagnostics.UnfinishedTable(file, all, NameOf(first), first.Cells.Count));
        }
    }

    private static bool IsSpilt(Line line, Line header) =>
        header.BeginsWithPipe
            ? !line.BeginsWithPipe && (header.Cells.Count == 1 || line.Cells.Count != header.Cells.Count)
            : line.Cells.Count == 1 && !line.BeginsWithPipe && !line.EndsWithPipe && header.Cells.Count > 1;

    private void ReportSpilt(SourceSpan span, Line row) =>
        builder.Report(ReadingDiagnostics.SpiltText(file, Spilt(span), Text(Spilt(span)), NameOf(row)));

    /// <summary>The words alone, without the pipe that was meant to end their row.</summary>
    private SourceSpan Spilt(SourceSpan span)
    {
        var end = span.End;
        while (end > span.Start && (text[end - 1] == '|' || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        return end > span.Start ? new SourceSpan(span.Start, end) : span;
    }

    private string Text(SourceSpan span) => inlines.Read(span.Start, span.End).Collapse().ToString();

    /// <summary>Empty cells at the end of a row, under no header, hide nothing.</summary>
    private Line WithoutEmptySurplus(Line line, int columns)
    {
        var count = line.Cells.Count;
        while (count > columns && IsBlank(line.Cells[count - 1]))
        {
            count--;
        }

        return count == line.Cells.Count ? line : line with { Cells = line.Cells.GetRange(0, count) };
    }

    /// <summary>A broken row, padded or cut: what can be read of it keeps its names, so that code which uses them does not break too.</summary>
    private GridRow Fitted(Line row, int columns)
    {
        var end = new SourceSpan(row.Span.End, row.Span.End);
        return RowOf(row with { Cells = [.. row.Cells.Take(columns), .. Enumerable.Repeat(end, Math.Max(0, columns - row.Cells.Count))] });
    }

    private GridRow RowOf(Line line)
    {
        var cells = new GridCell[line.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = CellOf(line.Cells[i]);
        }

        return new GridRow(new(cells), line.Span);
    }

    private GridCell CellOf(SourceSpan cell)
    {
        var words = WordsOf(cell);
        return words.Length == 0
            ? builder.Cell(MappedText.Empty, cell)
            : builder.Cell(inlines.Read(words.Start, words.End).WithoutPipeEscapes(), words);
    }

    /// <summary>What a person would call a row: its first words.</summary>
    private string NameOf(Line line)
    {
        foreach (var cell in line.Cells)
        {
            if (!IsBlank(cell))
            {
                var words = WordsOf(cell);
                return inlines.Read(words.Start, words.End).Collapse().ToString();
            }
        }

        return text.Substring(line.Span.Start, line.Span.Length);
    }

    private bool IsBlank(SourceSpan cell) => WordsOf(cell).Length == 0;

    private SourceSpan WordsOf(SourceSpan cell)
    {
        var (start, end) = (cell.Start, cell.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new SourceSpan(start, end);
    }

    /// <summary>A pipe behind a backslash or in code is text.</summary>
    private Line Split(SourceSpan line, bool hasCode = true)
    {
        var cells = new List<SourceSpan>();
        var begins = line.Length > 0 && text[line.Start] == '|';
        var start = begins ? line.Start + 1 : line.Start;
        var lastRuns = hasCode ? RunsOf(line) : null;
        for (var i = start; i < line.End;)
        {
            switch (text[i])
            {
                case '\\':
                    i += 2;
                    break;

                case '`' when lastRuns is not null:
                    i = AfterCode(i, line.End, lastRuns);
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

        return new Line(line, cells, begins, ends);
    }

    /// <summary>Where the last run of backticks of each length begins, so that one without a partner costs no search.</summary>
    private Dictionary<int, int>? RunsOf(SourceSpan line)
    {
        if (text.IndexOf('`', line.Start, line.Length) < 0)
        {
            return null;
        }

        var runs = new Dictionary<int, int>();
        for (var i = line.Start; i < line.End;)
        {
            var run = Run(i, line.End);
            if (run > 0)
            {
                runs[run] = i;
            }

            i += Math.Max(1, run);
        }

        return runs;
    }

    private int AfterCode(int start, int end, Dictionary<int, int> lastRuns)
    {
        var length = Run(start, end);
        for (var i = start + length; lastRuns.TryGetValue(length, out var last) && i <= last;)
        {
            var run = Run(i, end);
            i += Math.Max(1, run);
            if (run == length)
            {
                return i;
            }
        }

        return start + length;
    }

    private int Run(int start, int end)
    {
        var i = start;
        while (i < end && text[i] == '`')
        {
            i++;
        }

        return i - start;
    }

    private static bool IsDashes(string text, SourceSpan line)
    {
        var hasDash = false;
        for (var i = line.Start; i < line.End; i++)
        {
            if (text[i] is not ('|' or '-' or ':' or ' ' or '\t'))
            {
                return false;
            }

            hasDash |= text[i] == '-';
        }

        return hasDash;
    }

    private static bool HasPipe(string text, SourceSpan line) => text.IndexOf('|', line.Start, line.Length) >= 0;
}
