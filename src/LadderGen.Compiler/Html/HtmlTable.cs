using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Html;

/// <summary>Collects the rows of a table in HTML. A cell that spans several rows or columns repeats in them.</summary>
internal sealed class HtmlTable(int start, bool isClosed, DocumentBuilder builder, SheetReader sheets)
{
    public const int MostRepeated = 200_000;

    /// <summary>More than any person writes. Keeps a few tags from becoming a table of a million cells.</summary>
    private const int MostSpanned = 1_000;

    private readonly List<Row> _rows = [];

    /// <summary>By column, the number of the last row that a cell above spans.</summary>
    private readonly List<int> _taken = [];

    private HtmlToken? _cell;
    private bool _isHead;
    private bool _isRowOpen;

    private sealed record Cell(int Column, int Columns, int Rows, GridCell Words);

    private sealed class Row(SourceSpan tag, bool isHead)
    {
        public bool IsHead => isHead;

        public SourceSpan Span { get; set; } = tag;

        public List<Cell> Cells { get; } = [];

        /// <summary>The number of columns up to its last cell.</summary>
        public int Width => Cells.Count == 0 ? 0 : Cells[Cells.Count - 1].Column + Cells[Cells.Count - 1].Columns;
    }

    public int Start => start;

    public bool IsClosed => isClosed;

    public bool IsInCell => _cell is not null;

    /// <summary>True if its cells repeat more often than anybody can mean.</summary>
    public bool IsTooLarge { get; private set; }

    public MappedText Caption { get; set; } = MappedText.Empty;

    /// <summary>Opens the head, the body or the foot.</summary>
    public void OpenPart(bool isHead) => (_isRowOpen, _isHead) = (false, isHead);

    public void OpenRow(HtmlToken tag)
    {
        _rows.Add(new Row(new SourceSpan(tag.Start, tag.End), _isHead));
        _isRowOpen = true;
    }

    public void CloseRow() => _isRowOpen = false;

    public void OpenCell(HtmlToken tag)
    {
        if (!_isRowOpen)
        {
            OpenRow(tag);
        }

        _cell = tag;
    }

    /// <param name="words">The words of the cell.</param>
    /// <param name="end">Where the cell ends.</param>
    /// <param name="text">The document.</param>
    public void CloseCell(MappedText words, int end, string text)
    {
        if (_cell is not { } tag)
        {
            return;
        }

        _cell = null;
        var row = _rows[_rows.Count - 1];
        var column = row.Width;
        while (column < _taken.Count && _taken[column] > _rows.Count)
        {
            column++;
        }

        var empty = new SourceSpan(tag.End, tag.End);
        var cell = new Cell(column, SpanOf(text, tag, "colspan", column), SpanOf(text, tag, "rowspan", column), builder.Cell(words, empty));
        if (cell.Rows > 1)
        {
            Take(cell);
        }

        row.Cells.Add(cell);
        row.Span = new SourceSpan(row.Span.Start, end);
    }

    public Table Build()
    {
        // No row is longer than the longest as it is written: a cell that spans more columns than that spans nothing there.
        var width = _rows.Select(r => r.Width).DefaultIfEmpty().Max();
        var above = new (Cell? Cell, int Rows)[width];
        var rows = new List<SheetRow>(_rows.Count);
        var headRows = 0;
        var repeated = -_rows.Sum(r => r.Cells.Count);
        foreach (var row in _rows)
        {
            var cells = WithCellsFromAbove(row, above);
            repeated += cells.Count;
            if (repeated > MostRepeated)
            {
                IsTooLarge = true;
                break;
            }

            if (row.Cells.Count > 0)
            {
                rows.Add(new SheetRow(IsAcross(row, width) ? Across(row, width) : cells, row.Span));
                headRows = row.IsHead ? rows.Count : headRows;
            }
        }

        return sheets.TableOf(start, Caption, rows, headRows);
    }

    /// <summary>Notes the rows below that a cell spans.</summary>
    private void Take(Cell cell)
    {
        var end = cell.Column + cell.Columns;
        _taken.AddRange(Enumerable.Repeat(0, Math.Max(0, end - _taken.Count)));
        for (var i = cell.Column; i < end; i++)
        {
            _taken[i] = _rows.Count + cell.Rows;
        }
    }

    /// <summary>Gets the cells of a row, with the cells above that span it.</summary>
    /// <param name="above">By column, the cell above and the number of rows that it still spans. Updated for the next row.</param>
    private static List<GridCell> WithCellsFromAbove(Row row, (Cell? Cell, int Rows)[] above)
    {
        var cells = new List<GridCell>();
        var next = 0;
        for (var column = 0; column < above.Length; column++)
        {
            if (next < row.Cells.Count && row.Cells[next].Column == column)
            {
                var cell = row.Cells[next++];
                for (var i = column; i < Math.Min(above.Length, column + cell.Columns); i++)
                {
                    above[i] = (cell, cell.Rows);
                }
            }

            if (above[column].Rows <= 0)
            {
                break;
            }

            above[column].Rows--;
            cells.Add(above[column].Cell!.Words);
        }

        return cells;
    }

    /// <summary>True for a cell across the whole table. It says something of the rows below, not the same thing in every column.</summary>
    private static bool IsAcross(Row row, int width) => row.Cells.Count == 1 && row.Cells[0].Column == 0 && row.Cells[0].Columns >= width;

    private static List<GridCell> Across(Row row, int width)
    {
        var words = row.Cells[0].Words;
        return [words, .. Enumerable.Repeat(new GridCell(EquatableArray<CellPart>.Empty, words.Span), width - 1)];
    }

    /// <summary>Reads a <c>colspan</c> or <c>rowspan</c>; 1 if the tag has none.</summary>
    private static int SpanOf(string text, HtmlToken tag, string attribute, int column)
    {
        var at = text.IndexOf(attribute, tag.Start, tag.End - tag.Start, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || column > MostSpanned)
        {
            return 1;
        }

        var (value, i) = (0, at + attribute.Length);
        while (i < tag.End && text[i] is '=' or '"' or '\'' or ' ')
        {
            i++;
        }

        while (i < tag.End && text[i] is >= '0' and <= '9' && value < MostSpanned)
        {
            value = (value * 10) + text[i++] - '0';
        }

        return Math.Max(1, Math.Min(MostSpanned, value));
    }
}
