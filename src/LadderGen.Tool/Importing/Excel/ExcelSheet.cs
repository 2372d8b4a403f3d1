using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LadderGen.Tool.Importing.Excel;

/// <summary>A sheet of a workbook: its cells, which of them are merged, and which rows and columns are hidden.</summary>
internal sealed class ExcelSheet
{
    private readonly Dictionary<(int Row, int Column), (int Rows, int Columns)> _merged = [];
    private readonly HashSet<(int Row, int Column)> _covered = [];

    public ExcelSheet(string name, WorksheetPart part)
    {
        Name = name;
        Part = part;
        foreach (var row in part.Worksheet?.Descendants<Row>() ?? [])
        {
            var number = (int?)row.RowIndex?.Value ?? Rows + 1;
            Rows = Math.Max(Rows, number);
            if (row.Hidden?.Value == true)
            {
                HiddenRows.Add(number);
            }

            var column = 0;
            foreach (var cell in row.Elements<Cell>())
            {
                column = cell.CellReference?.Value is { } reference ? PlaceOf(reference).Column : column + 1;
                Columns = Math.Max(Columns, column);
                Cells[(number, column)] = cell;
            }
        }

        foreach (var column in part.Worksheet?.Descendants<Column>().Where(c => c.Hidden?.Value == true) ?? [])
        {
            for (var i = (int)(column.Min?.Value ?? 1); i <= Math.Min(Columns, (int)(column.Max?.Value ?? 0)); i++)
            {
                HiddenColumns.Add(i);
            }
        }

        foreach (var reference in part.Worksheet?.Descendants<MergeCell>().Select(m => m.Reference?.Value).OfType<string>() ?? [])
        {
            Merge(reference);
        }
    }

    public string Name { get; }

    public WorksheetPart Part { get; }

    public int Rows { get; }

    public int Columns { get; }

    public Dictionary<(int Row, int Column), Cell> Cells { get; } = [];

    public SortedSet<int> HiddenRows { get; } = [];

    public SortedSet<int> HiddenColumns { get; } = [];

    public IEnumerable<int> ShownRows => Enumerable.Range(1, Rows).Except(HiddenRows);

    public IEnumerable<int> ShownColumns => Enumerable.Range(1, Columns).Except(HiddenColumns);

    /// <summary>Gets whether a cell is part of a merged cell that begins at another one.</summary>
    public bool IsCovered(int row, int column) => _covered.Contains((row, column));

    /// <summary>Returns how many shown rows and columns a cell spans.</summary>
    public (int Rows, int Columns) SpanOf(int row, int column)
    {
        var (rows, columns) = _merged.GetValueOrDefault((row, column), (1, 1));
        return (
            Enumerable.Range(row, rows).Count(r => !HiddenRows.Contains(r)),
            Enumerable.Range(column, columns).Count(c => !HiddenColumns.Contains(c)));
    }

    /// <summary>Returns the name of a column: <c>A</c>, <c>AB</c>.</summary>
    public static string ColumnName(int column) =>
        (column > 26 ? ColumnName((column - 1) / 26) : "") + (char)('A' + ((column - 1) % 26));

    public static string NameOf(int row, int column) => ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);

    private void Merge(string reference)
    {
        var ends = reference.Split(':');
        var (start, end) = (PlaceOf(ends[0]), PlaceOf(ends[^1]));
        end = (Math.Min(end.Row, Rows), Math.Min(end.Column, Columns));
        for (var row = start.Row; row <= end.Row; row++)
        {
            for (var column = start.Column; column <= end.Column; column++)
            {
                _covered.Add((row, column));
            }
        }

        _covered.Remove(start);
        _merged[start] = (Math.Max(1, end.Row - start.Row + 1), Math.Max(1, end.Column - start.Column + 1));
    }

    /// <summary>Reads a reference such as <c>AB12</c>.</summary>
    private static (int Row, int Column) PlaceOf(string reference)
    {
        var (row, column) = (0, 0);
        foreach (var c in reference)
        {
            if (char.IsAsciiLetter(c))
            {
                column = (column * 26) + char.ToUpperInvariant(c) - 'A' + 1;
            }
            else if (char.IsAsciiDigit(c))
            {
                row = (row * 10) + c - '0';
            }
        }

        return (row, column);
    }
}
