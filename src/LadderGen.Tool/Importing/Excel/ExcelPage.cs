using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LadderGen.Tool.Exporting;
using A = DocumentFormat.OpenXml.Drawing;
using Xdr = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace LadderGen.Tool.Importing.Excel;

/// <summary>Reads a workbook of Excel: each sheet is a table.</summary>
internal sealed class ExcelPage
{
    private readonly HtmlPage _page = new();
    private readonly WorkbookPart _workbook;
    private readonly ExcelText _text;

    private ExcelPage(WorkbookPart workbook) => (_workbook, _text) = (workbook, new ExcelText(workbook));

    public static ImportedPage Read(Stream file)
    {
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        return new ExcelPage(book.WorkbookPart ?? throw new FileFormatException()).Read();
    }

    private ImportedPage Read()
    {
        var sheets = new List<ExcelSheet>();
        string? declaration = null;
        foreach (var sheet in _workbook.Workbook?.Sheets?.Elements<Sheet>() ?? [])
        {
            var name = sheet.Name?.Value ?? "";
            if (sheet.Id?.Value is not { } id || _workbook.GetPartById(id) is not WorksheetPart part)
            {
                _page.LeaveOut($"The sheet '{name}', which is a chart");
            }
            else if (name == LadderWorkbook.DeclarationSheet)
            {
                declaration = DeclarationIn(new ExcelSheet(name, part));
            }
            else if (sheet.State?.Value is { } state && state != SheetStateValues.Visible)
            {
                _page.LeaveOut($"The sheet '{name}', which is hidden");
            }
            else
            {
                sheets.Add(new ExcelSheet(name, part));
            }
        }

        // A workbook that LadderGen wrote has the ladder first, and the sheets of people after it.
        foreach (var sheet in declaration is null ? [] : sheets.Skip(1))
        {
            _page.LeaveOut($"The sheet '{sheet.Name}', which is not the ladder's");
        }

        sheets = [.. sheets.Take(declaration is null ? sheets.Count : 1).Where(s => s.Cells.Count > 0)];
        foreach (var sheet in sheets)
        {
            if (sheets.Count > 1)
            {
                _page.Element("h1", sheet.Name);
            }

            Write(sheet);
            LeaveOutHidden(sheet);
            LeaveOutDrawn(sheet);
        }

        return _page.Build(declaration);
    }

    private void Write(ExcelSheet sheet)
    {
        var table = new PageTable();
        foreach (var row in sheet.ShownRows)
        {
            var cells = new List<PageCell>();
            foreach (var column in sheet.ShownColumns.Where(c => !sheet.IsCovered(row, c)))
            {
                var (rows, columns) = sheet.SpanOf(row, column);
                var cell = sheet.Cells.GetValueOrDefault((row, column));
                cells.Add(new PageCell(cell is null ? "" : _text.Html(cell), columns, rows));
                if (cell is { CellFormula: not null, CellValue: null })
                {
                    _page.LeaveOut($"The formula in {ExcelSheet.NameOf(row, column)} of '{sheet.Name}', which has no value yet");
                }
            }

            table.Add(cells, isHead: false);
        }

        table.WriteTo(_page);
    }

    private string DeclarationIn(ExcelSheet sheet) => string.Concat(
        sheet.ShownRows.Select(row => (sheet.Cells.TryGetValue((row, 1), out var cell) ? _text.Plain(cell) : "") + "\n"));

    private void LeaveOutHidden(ExcelSheet sheet)
    {
        foreach (var row in sheet.HiddenRows)
        {
            LeaveOut($"The hidden row {row.ToString(CultureInfo.InvariantCulture)}", sheet.Cells.Where(c => c.Key.Row == row));
        }

        foreach (var column in sheet.HiddenColumns)
        {
            LeaveOut($"The hidden column {ExcelSheet.ColumnName(column)}", sheet.Cells.Where(c => c.Key.Column == column));
        }

        void LeaveOut(string what, IEnumerable<KeyValuePair<(int Row, int Column), Cell>> cells)
        {
            var words = string.Join(" | ", cells.OrderBy(c => c.Key).Select(c => _text.Plain(c.Value)).Where(t => t.Length > 0));
            if (words.Length > 0)
            {
                _page.LeaveOut($"{what} of '{sheet.Name}'", words);
            }
        }
    }

    private void LeaveOutDrawn(ExcelSheet sheet)
    {
        foreach (var comment in sheet.Part.WorksheetCommentsPart?.Comments?.CommentList?.Elements<Comment>() ?? [])
        {
            _page.LeaveOut($"The comment on {comment.Reference?.Value} of '{sheet.Name}'", comment.InnerText);
        }

        foreach (var link in sheet.Part.Worksheet?.Descendants<Hyperlink>() ?? [])
        {
            var target = sheet.Part.HyperlinkRelationships.FirstOrDefault(r => r.Id == link.Id?.Value)?.Uri.OriginalString;
            _page.LeaveOut($"The link on {link.Reference?.Value} of '{sheet.Name}'", target ?? link.Location?.Value ?? "");
        }

        foreach (var drawn in sheet.Part.DrawingsPart?.WorksheetDrawing?.ChildElements ?? [])
        {
            var words = string.Join(' ', drawn.Descendants<A.Text>().Select(t => t.Text));
            var what = drawn.Descendants<Xdr.Picture>().Any() ? "A picture" : words.Length > 0 ? "A text box" : "A chart or shape";
            _page.LeaveOut($"{what} on '{sheet.Name}'", words);
        }
    }
}
