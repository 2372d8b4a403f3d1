using System.Globalization;

namespace LadderGen.Tool.Importing;

/// <summary>A cell of a table of another program.</summary>
/// <param name="Html">Its words.</param>
/// <param name="Columns">The number of columns that it spans.</param>
/// <param name="Rows">The number of rows that it spans.</param>
internal sealed record PageCell(string Html, int Columns, int Rows);

/// <summary>Collects the rows of a table of another program, and finds out which of them are its head.</summary>
internal sealed class PageTable
{
    private readonly List<IReadOnlyList<PageCell>> _rows = [];
    private int _headRows;

    /// <param name="cells">The cells that begin in the row.</param>
    /// <param name="isHead">True if the program knows the row as part of the head.</param>
    public void Add(IReadOnlyList<PageCell> cells, bool isHead)
    {
        _rows.Add(cells);
        _headRows = isHead ? _rows.Count : _headRows;
    }

    public void WriteTo(HtmlPage page)
    {
        var headRows = Math.Max(_headRows, GuessedHeadRows());
        page.Html("<table>\n");
        for (var i = 0; i < _rows.Count; i++)
        {
            page.Html(i == 0 && headRows > 0 ? "<thead>\n" : "");
            page.Tag("tr");
            foreach (var cell in _rows[i])
            {
                var (html, columns, rows) = cell;
                page.Html(string.Create(CultureInfo.InvariantCulture, $"<td colspan=\"{columns}\" rowspan=\"{rows}\">{html}</td>"));
            }

            page.Html("</tr>\n");
            page.Html(i == headRows - 1 ? "</thead>\n" : "");
        }

        page.Html("</table>\n");
    }

    /// <summary>
    /// Finds a head of several rows, such as <c>Engineer</c> across <c>L1</c> and <c>L2</c>: beside the cell that is across others, one
    /// goes down to them, or is empty above them.
    /// </summary>
    /// <returns>0 if it does not have such a head.</returns>
    private int GuessedHeadRows()
    {
        var first = _rows.FindIndex(row => row.Count(c => c.Html.Length > 0) > 1);
        var header = first < 0 ? [] : _rows[first];
        return !header.Any(c => c is { Columns: > 1, Html.Length: > 0 }) ? 0
            : header.Max(c => c.Rows) is > 1 and var rows ? first + rows
            : header[0].Html.Length == 0 ? first + 2
            : 0;
    }
}
