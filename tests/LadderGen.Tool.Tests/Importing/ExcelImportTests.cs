using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LadderGen.Tool.Tests.Importing;

/// <summary><c>laddergen import</c> makes a document of a workbook.</summary>
public sealed class ExcelImportTests
{
    [Fact]
    public async Task A_sheet_becomes_a_table_with_the_lines_of_its_cells()
    {
        var imported = await ImportedAsync(sheet => sheet.SheetData(
            ["Competency", "Level 1", "Level 2"],
            ["Dough", "• Weighs flour.\n• Folds dough.", "- Plans the bake.\n- Buys flour."],
            ["Shop", "Greets people.\r\nOpens at six.", "E.g. Sold an old cake"]));

        Assert.Equal(
            """
            | Competency | Level 1 | Level 2 |
            | --- | --- | --- |
            | Dough | Weighs flour.<br>Folds dough. | Plans the bake.<br>Buys flour. |
            | Shop | Greets people.<br>Opens at six. | E.g. Sold an old cake |

            """.ReplaceLineEndings("\n"),
            imported.Body);
        Assert.Equal(
            ["Weighs flour.", "Folds dough.", "Greets people.", "Opens at six."],
            imported.Ladder.Levels[0].Expectations.Select(e => e.Text));
    }

    [Fact]
    public async Task Merged_cells_repeat_and_a_head_of_two_rows_is_joined()
    {
        var imported = await ImportedAsync(sheet =>
        {
            sheet.SheetData(
                ["Competency", "Baker", ""],
                ["", "Level 1", "Level 2"],
                ["Dough", "Weighs flour.", ""]);
            sheet.Append(new MergeCells(
                new MergeCell { Reference = "A1:A2" },
                new MergeCell { Reference = "B1:C1" },
                new MergeCell { Reference = "B3:C3" }));
        });

        Assert.Equal(
            "| Competency | Baker<br>Level 1 | Baker<br>Level 2 |\n| --- | --- | --- |\n| Dough | Weighs flour. | Weighs flour. |\n",
            imported.Body);
    }

    [Fact]
    public async Task Hidden_rows_columns_and_sheets_are_left_out_and_listed()
    {
        var imported = await ImportedAsync(
            sheet =>
            {
                sheet.SheetData(["Competency", "Notes", "Level 1"], ["Dough", "later", "Weighs flour."], ["Shop", "", "Greets people."]);
                sheet.InsertAt(new Columns(new Column { Min = 2, Max = 2, Hidden = true }), 0);
                sheet.Descendants<Row>().Last().Hidden = true;
            },
            book => book.Workbook!.Sheets!.Append(new Sheet
            {
                Name = "Old",
                SheetId = 2,
                Id = book.GetIdOfPart(book.WorksheetParts.First()),
                State = SheetStateValues.Hidden,
            }));

        Assert.Equal("| Competency | Level 1 |\n| --- | --- |\n| Dough | Weighs flour. |\n", imported.Body);
        Assert.Equal(
            [
                "The sheet 'Old', which is hidden",
                "The hidden row 3 of 'Ladder': 'Shop | Greets people.'",
                "The hidden column B of 'Ladder': 'Notes | later'",
            ],
            imported.LeftOut);
    }

    [Fact]
    public async Task Formulas_give_their_last_values()
    {
        var imported = await ImportedAsync(sheet =>
        {
            sheet.SheetData(["Competency", "Level 1", "Level 2"], ["Dough", "", "Buys."], ["Shop", "", "Sells."]);
            sheet.Cell("B2").DataType = CellValues.String;
            sheet.Cell("B2").Append(new CellFormula("\"Weighs \"&\"flour.\""), new CellValue("Weighs flour."));
            sheet.Cell("B3").Append(new CellFormula("A9"));
        });

        Assert.Equal("Weighs flour.", Assert.Single(imported.Ladder.Levels[0].Expectations).Text);
        Assert.Equal(["The formula in B3 of 'Ladder', which has no value yet"], imported.LeftOut);
    }

    [Theory]
    [InlineData("2", 0, "2")]
    [InlineData("0.1", 0, "0.1")]
    [InlineData("0.25", 9, "25%")]
    [InlineData("46388", 14, "2027-01-01")]
    public void A_number_is_written_as_it_is_shown(string value, uint format, string shown) =>
        Assert.Equal(shown, Tool.Importing.Excel.NumberText.Of(value, Tool.Importing.Excel.NumberText.BuiltIn(format), isFrom1904: false));

    private static async Task<Imported> ImportedAsync(Action<Worksheet> write, Action<WorkbookPart>? finish = null)
    {
        using TestFolder folder = new();
        var path = folder.PathOf("bakery.xlsx");
        using (var excel = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook))
        {
            var book = excel.AddWorkbookPart();
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet();
            book.Workbook = new Workbook(new Sheets(new Sheet { Name = "Ladder", SheetId = 1, Id = book.GetIdOfPart(part) }));
            write(part.Worksheet);
            finish?.Invoke(book);
        }

        return await Imported.OfAsync(path);
    }
}

/// <summary>Writes the cells of a sheet.</summary>
internal static class SheetWriting
{
    public static void SheetData(this Worksheet sheet, params string[][] rows)
    {
        var data = sheet.AppendChild(new SheetData());
        for (var row = 0; row < rows.Length; row++)
        {
            var cells = rows[row].Select((text, column) => text.Length == 0
                ? new Cell { CellReference = Name(row, column) }
                : new Cell(new InlineString(new Text(text))) { CellReference = Name(row, column), DataType = CellValues.InlineString });
            data.Append(new Row(cells) { RowIndex = (uint)row + 1 });
        }
    }

    public static Cell Cell(this Worksheet sheet, string reference) =>
        sheet.Descendants<Cell>().First(c => c.CellReference!.Value == reference);

    private static string Name(int row, int column) => $"{(char)('A' + column)}{row + 1}";
}
