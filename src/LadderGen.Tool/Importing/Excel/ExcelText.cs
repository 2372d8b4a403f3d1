using System.Globalization;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LadderGen.Tool.Importing.Excel;

/// <summary>Reads what a cell shows, as HTML: its lines, and which of its words are bold or struck.</summary>
internal sealed class ExcelText(WorkbookPart workbook)
{
    private readonly List<SharedStringItem> _shared =
        [.. workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>() ?? []];

    private readonly Stylesheet? _styles = workbook.WorkbookStylesPart?.Stylesheet;

    private readonly bool _isFrom1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value == true;

    public string Html(Cell cell)
    {
        var words = Words(cell);
        return words.Length > 0 && IsStruck(cell) ? $"<s>{words}</s>" : words;
    }

    /// <summary>Returns the words of a cell without their looks.</summary>
    public string Plain(Cell cell) => cell.DataType?.Value is { } type && type == CellValues.SharedString
        ? Shared(cell) is { } item ? string.Concat(Parts(item).Select(p => p.Text)) : ""
        : WebUtility.HtmlDecode(Words(cell).Replace("<br>", " ", StringComparison.Ordinal));

    private string Words(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        return type == CellValues.SharedString ? Shared(cell) is { } shared ? Rich(shared) : ""
            : type == CellValues.InlineString ? cell.InlineString is { } inline ? Rich(inline) : ""
            : type == CellValues.Boolean ? (value == "1" ? "TRUE" : "FALSE")
            : type is not null && type != CellValues.Number ? Lines(value)
            : Lines(NumberText.Of(value, FormatOf(cell), _isFrom1904));
    }

    private SharedStringItem? Shared(Cell cell) =>
        int.TryParse(cell.CellValue?.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index) && index >= 0
            ? _shared.ElementAtOrDefault(index)
            : null;

    private static string Rich(OpenXmlElement item)
    {
        var html = new StringBuilder();
        foreach (var (text, properties) in Parts(item))
        {
            var isStruck = properties?.GetFirstChild<Strike>() is { } strike && strike.Val?.Value != false;
            var isBold = properties?.GetFirstChild<Bold>() is { } bold && bold.Val?.Value != false;
            html.Append(isBold ? "<b>" : "").Append(isStruck ? "<s>" : "");
            html.Append(Lines(text));
            html.Append(isStruck ? "</s>" : "").Append(isBold ? "</b>" : "");
        }

        return html.ToString();
    }

    /// <summary>Returns the parts of a text. The reading aids of Japanese text are not words of their own.</summary>
    private static IEnumerable<(string Text, RunProperties? Properties)> Parts(OpenXmlElement item) => item.ChildElements.SelectMany(
        child => child switch
        {
            Text text => [(text.Text, null)],
            Run run => [(run.Text?.Text ?? "", run.RunProperties)],
            _ => Enumerable.Empty<(string, RunProperties?)>(),
        });

    private static string Lines(string text) =>
        WebUtility.HtmlEncode(text.ReplaceLineEndings("\n")).Replace("\n", "<br>", StringComparison.Ordinal);

    private bool IsStruck(Cell cell)
    {
        var font = FormatCellOf(cell)?.FontId?.Value is { } id ? _styles?.Fonts?.Elements<Font>().ElementAtOrDefault((int)id) : null;
        return font?.Strike is { } strike && strike.Val?.Value != false;
    }

    private string FormatOf(Cell cell)
    {
        var id = FormatCellOf(cell)?.NumberFormatId?.Value ?? 0;
        return _styles?.NumberingFormats?.Elements<NumberingFormat>().FirstOrDefault(f => f.NumberFormatId?.Value == id)?.FormatCode?.Value
            ?? NumberText.BuiltIn(id);
    }

    private CellFormat? FormatCellOf(Cell cell) =>
        _styles?.CellFormats?.Elements<CellFormat>().ElementAtOrDefault((int)(cell.StyleIndex?.Value ?? 0));
}
