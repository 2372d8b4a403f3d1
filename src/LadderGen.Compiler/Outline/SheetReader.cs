using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>A row of a sheet, before it is known which row is the header.</summary>
internal sealed record SheetRow(List<GridCell> Cells, SourceSpan Span)
{
    public int Filled => Cells.Count(c => c.Parts.Count > 0);
}

/// <summary>
/// Makes a table of rows in which no mark shows the header: those of a table in HTML, or of a sheet exported as CSV. A row with one
/// filled cell, above the first row with more, is the caption.
/// </summary>
/// <param name="emptyCell">How to write an empty cell.</param>
/// <param name="fewerCells">How to write as one cell what became several.</param>
internal sealed class SheetReader(DocumentBuilder builder, string emptyCell, string fewerCells)
{
    /// <param name="start">Where the table starts.</param>
    /// <param name="caption">Its caption, if it has one of its own.</param>
    /// <param name="rows">All its rows.</param>
    /// <param name="headRows">The number of rows marked as the head; 0 if none is.</param>
    public Table TableOf(int start, MappedText caption, List<SheetRow> rows, int headRows)
    {
        var header = Math.Max(rows.FindIndex(r => r.Filled > 1), headRows - 1);
        header = header < 0 ? rows.FindIndex(r => r.Filled > 0) : header;
        if (header < 0)
        {
            return new Table(start, caption, null);
        }

        caption = rows.Take(header).Where(r => r.Filled == 1).Aggregate(caption, WithWords);
        var head = rows.Take(header).Where(r => r.Filled > 1).Aggregate(rows[header], (below, above) => Joined(above, below));
        var columns = LastFilled(head) + 1;
        var kept = new List<GridRow>();
        foreach (var row in rows.Skip(header + 1).Where(r => r.Filled > 0))
        {
            var last = LastFilled(row);
            if (last >= columns)
            {
                var surplus = row.Cells[columns].Span.To(row.Cells[last].Span);
                builder.Report(ReadingDiagnostics.TooManyCells(builder.File, surplus, NameOf(row), last + 1, columns, fewerCells));
            }
            else if (row.Cells.Count < columns)
            {
                builder.Report(ReadingDiagnostics.TooFewCells(builder.File, row.Span, NameOf(row), row.Cells.Count, columns, emptyCell));
            }
            else
            {
                kept.Add(new GridRow(row.Cells.Take(columns).ToEquatableArray(), row.Span));
            }
        }

        var all = rows[header].Span.To(rows[rows.Count - 1].Span);
        var headRow = new GridRow(head.Cells.Take(columns).ToEquatableArray(), head.Span);
        return new Table(start, caption, new Grid(-1, headRow, kept.ToEquatableArray(), all) { IsHeaderMarked = headRows > 0 });
    }

    /// <summary>Joins a header of two rows, such as <c>Engineer</c> above <c>L1</c> and <c>L2</c>.</summary>
    private static SheetRow Joined(SheetRow above, SheetRow below) => below with
    {
        Cells = [.. below.Cells.Select((cell, i) => i < above.Cells.Count ? Joined(above.Cells[i], cell) : cell)],
    };

    private static GridCell Joined(GridCell above, GridCell below) =>
        above.Parts.Count == 0 || above.Equals(below) ? below
        : below.Parts.Count == 0 ? above
        : new GridCell(above.Parts.Concat(below.Parts).ToEquatableArray(), below.Span);

    private static MappedText WithWords(MappedText caption, SheetRow row)
    {
        var words = new MappedTextBuilder();
        words.Add(caption);
        foreach (var part in row.Cells.SelectMany(c => c.Parts))
        {
            if (words.Count > 0)
            {
                words.AddSpace(part.Span.Start);
            }

            words.Add(part.Text, part.Span);
        }

        return words.Take();
    }

    private static int LastFilled(SheetRow row) => row.Cells.FindLastIndex(c => c.Parts.Count > 0);

    private static string NameOf(SheetRow row) => row.Cells.Find(c => c.Parts.Count > 0)?.Text ?? "";
}
