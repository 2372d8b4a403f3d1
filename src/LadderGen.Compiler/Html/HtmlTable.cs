using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Html;

/// <summary>Collects the rows of a table in HTML; a cell that spans others repeats in them.</summary>
internal sealed class HtmlTable(int start, bool isClosed, DocumentBuilder builder, SheetReader sheets)
{
    /// <summary>What no person writes: it keeps a few tags from becoming a table of a million cells.</summary>
    private const int MostSpanned = 1_000;

    public const int MostRepeated = 200_000;

    private sealed record Cell(int Column, int Columns, int Rows, GridCell Words);

    private readonly List<(int Start, int End, List<Cell> Cells)> _rows = [];
    /// <summary>Column by column, the row up to which a cell above spans it.</summary>
    private readonly List<int> _taken = [];
    private HtmlToken? _cell;
    private int _headRows;
    private bool _isHead;
    private bool _isRowOpen;

    public int Start => start;

    public bool IsClosed => isClosed;

    public bool IsInCell => _cell is not null;

    /// <summary>Tables within a cell: their rows are parts of the cell.</summary>
    public int Inner { get; set; }

    /// <summary>Its cells repeat more often than can be meant.</summary>
    public bool IsTooLarge { get; private set; }

    public MappedText Caption { get; set; } = MappedText.Empty;

    public void Section(bool isHead)
    {
        _isRowOpen = false;
        _isHead = isHead;
    }

    public void OpenRow(HtmlToken tag)
    {
        _rows.Add((tag.Start, tag.End, []));
        _isRowOpen = true;
        _headRows = _isHead ? _rows.Count : _headRows;
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

    /// <param name="words">What stands in the cell.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="text">The document.</param>
    public void CloseCell(MappedText words, int end, string text)
    {
        if (_cell is not { } tag)
        {
            return;
        }

        _cell = null;
        var row = _rows[_rows.Count - 1];
        var column = row.Cells.Count == 0 ? 0 : row.Cells[row.Cells.Count - 1].Column + row.Cells[row.Cells.Count - 1].Columns;
        while (column < _taken.Count && _taken[column] > _rows.Count)
        {
            column++;
        }

        var cell = new Cell(column, Span(text, tag, "colspan", column), Span(text, tag, "rowspan", column), builder.Cell(words, new SourceSpan(tag.End, tag.End)));
        for (var i = column; cell.Rows > 1 && i < column + cell.Columns; i++)
        {
            while (_taken.Count <= i)
            {
                _taken.Add(0);
            }

            _taken[i] = _rows.Count + cell.Rows;
        }

        row.Cells.Add(cell);
        _rows[_rows.Count - 1] = (row.Start, end, row.Cells);
    }

    public Table Build()
    {
        // No row is longer than the longest as it is written: what spans more columns than that spans nothing.
        var width = _rows.Count == 0 ? 0 : _rows.Max(r => r.Cells.Count == 0 ? 0 : r.Cells[r.Cells.Count - 1].Column + r.Cells[r.Cells.Count - 1].Columns);
        var above = new (Cell? Cell, int Rows)[width];
        var rows = new List<SheetRow>(_rows.Count);
        var headRows = 0;
        var repeated = -_rows.Sum(r => r.Cells.Count);
        foreach (var (rowStart, end, cells) in _rows)
        {
            _headRows--;
            var row = new List<GridCell>();
            var next = 0;
            for (var column = 0; column < width; column++)
            {
                if (next < cells.Count && cells[next].Column == column)
                {
                    var cell = cells[next++];
                    for (var i = column; i < Math.Min(width, column + cell.Columns); i++)
                    {
                        above[i] = (cell, cell.Rows);
                    }
                }

                if (above[column].Rows <= 0)
                {
                    break;
                }

                above[column].Rows--;
                repeated++;
                row.Add(above[column].Cell!.Words);
            }

            if (cells.Count == 1 && cells[0].Column == 0 && cells[0].Columns >= width)
            {
                // A line across the whole table says something of the rows below, not the same in every column.
                var blank = new GridCell(EquatableArray<CellPart>.Empty, cells[0].Words.Span);
                row = [cells[0].Words, .. Enumerable.Repeat(blank, width - 1)];
            }

            if (repeated > MostRepeated)
            {
                IsTooLarge = true;
                break;
            }

            if (cells.Count > 0)
            {
                rows.Add(new SheetRow(row, new SourceSpan(rowStart, end)));
                headRows = _headRows >= 0 ? rows.Count : headRows;
            }
        }

        return sheets.TableOf(start, Caption, rows, headRows);
    }

    private static int Span(string text, HtmlToken tag, string attribute, int column)
    {
        if (column > MostSpanned)
        {
            return 1;
        }

        var at = text.IndexOf(attribute, tag.Start, tag.End - tag.Start, StringComparison.OrdinalIgnoreCase);
        var (value, i) = (0, at + attribute.Length);
        while (at >= 0 && i < tag.End && text[i] is '=' or '"' or '\'' or ' ')
        {
            i++;
        }

        while (at >= 0 && i < tag.End && text[i] is >= '0' and <= '9' && value < MostSpanned)
        {
            value = (value * 10) + text[i++] - '0';
        }

        return Math.Max(1, Math.Min(MostSpanned, value));
    }
}
