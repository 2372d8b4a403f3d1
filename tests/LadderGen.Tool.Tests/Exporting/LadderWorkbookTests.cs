using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace LadderGen.Tool.Tests.Exporting;

/// <summary><c>laddergen export --to xlsx</c> writes the ladder and a sheet for each person.</summary>
public sealed class LadderWorkbookTests
{
    private static readonly string Examples = Path.Combine(Repository.Root, "ladders");

    [Fact]
    public async Task The_matrix_has_a_frozen_header_and_every_person_a_sheet()
    {
        using TestFolder folder = new();
        using var book =
            await ExportedAsync(folder, "--person", "Ann", "--person", "Ann", "--person", "A/B: [x] of a very long name indeed");

        var sheets = book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ToList();
        Assert.Equal(
            ["Site Reliability Engineering", "Ann", "Ann (2)", "A B   x  of a very long name in", "ladder.yml"],
            sheets.Select(s => s.Name!.Value!));
        var panes = sheets.SkipLast(1).Select(s => PartOf(book, s).Worksheet!.Descendants<Pane>().Single()).ToList();
        Assert.All(panes, pane => Assert.Equal((1, PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.State!.Value)));
        Assert.Equal(2, panes[0].HorizontalSplit!.Value);
    }

    [Fact]
    public async Task A_sheet_of_a_person_has_every_expectation_once_with_room_for_evidence()
    {
        using TestFolder folder = new();
        using var book = await ExportedAsync(folder, "--person", "Ann");

        var rows = PartOf(book, book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ElementAt(1)).Worksheet!.Descendants<Row>().ToList();
        Assert.Equal(["Level", "Competency", "Expectation", "Met", "Evidence", "Date", "Id"], Texts(rows[0]));
        var ladder = Tool.Folders.LadderFolder.Read(Examples).Set().FindLadder("Sre");
        var expectations = ladder.Levels.SelectMany(l => l.CompetencyExpectations).SelectMany(e => e.Own).ToList();
        Assert.Equal(expectations.Select(e => e.Id), rows.Skip(1).Select(r => Texts(r)[^1]));
        Assert.Equal(["Junior SRE (L1)", "Mastery", expectations[0].Text, "", "", "", expectations[0].Id], Texts(rows[1]));
    }

    [Fact]
    public async Task A_self_assessment_fills_in_the_sheet_of_its_person()
    {
        const string Leads = "sre/senior/mastery/leads-incidents-from-the-first-page";
        using TestFolder folder = new(("noor.json", $$"""
            { "person": "Noor", "level": "sre/l2", "met": [{ "expectation": "{{Leads}}", "note": "In May.\nAnd in June." }] }
            """));
        using var book = await ExportedAsync(folder, "--assessment", folder.PathOf("noor.json"));

        var sheet = book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ElementAt(1);
        Assert.Equal("Noor", sheet.Name!.Value);
        var met = PartOf(book, sheet).Worksheet!.Descendants<Row>().Select(row => Texts(row).ToList()).Where(row => row[3] == "yes");
        Assert.Equal(["yes", "In May.\nAnd in June.", "", Leads], Assert.Single(met).Skip(3));
    }

    [Theory]
    [InlineData("""{ "person": "Noor", "level": "sre/l2" }""", "met")]
    [InlineData("""{ "person": "Noor", "level": "sre/l2", "met": null }""", "Something in it is null.")]
    [InlineData("""{ "person": "Noor", "level": "sre/l2", "met": [], "score": 7 }""", "score")]
    [InlineData("""{ "person": "Robin", "level": "support/s1", "met": [] }""", "'support/s1'")]
    [InlineData("not JSON", "invalid")]
    public async Task Another_file_is_no_self_assessment_on_the_ladder(string text, string reason)
    {
        using TestFolder folder = new(("other.json", text));
        var (file, path) = (folder.PathOf("sre.xlsx"), folder.PathOf("other.json"));

        var answer = await Answer.PipedAsync("export", "Sre", "--to", "xlsx", "-o", file, "--assessment", path, "--in", Examples);

        Assert.Equal(2, answer.Code);
        var problem = $"'{path}' is not a self-assessment on 'Site Reliability Engineering': ";
        Assert.StartsWith(problem, answer.Errors, StringComparison.Ordinal);
        Assert.Contains(reason, answer.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task The_file_follows_the_schema_of_Office()
    {
        using TestFolder folder = new();
        using var book = await ExportedAsync(folder, "--person", "Ann");

        Assert.Empty(new OpenXmlValidator().Validate(book).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Theory]
    [InlineData("A workbook cannot be shown. Add -o and the name of a file.", "--to", "xlsx")]
    [InlineData("'--person' is for '--to xlsx'.", "--to", "md", "--person", "Ann")]
    [InlineData("'--organization' is for '--to case'.", "--to", "md", "--organization", "Acme")]
    public async Task Options_that_do_not_fit_are_wrong_use(string problem, params string[] options)
    {
        var answer = await Answer.PipedAsync(["export", "Sre", "--in", Examples, .. options]);

        Assert.Equal((2, problem), (answer.Code, answer.ErrorLines.First()));
    }

    private static async Task<SpreadsheetDocument> ExportedAsync(TestFolder folder, params string[] options)
    {
        var path = folder.PathOf("sre.xlsx");
        var answer = await Answer.PipedAsync(["export", "Sre", "--to", "xlsx", "-o", path, "--in", Examples, .. options]);
        Assert.Equal((0, "", ""), (answer.Code, answer.Output, answer.Errors));
        return SpreadsheetDocument.Open(path, isEditable: false);
    }

    private static WorksheetPart PartOf(SpreadsheetDocument book, Sheet sheet) =>
        (WorksheetPart)book.WorkbookPart!.GetPartById(sheet.Id!.Value!);

    private static List<string> Texts(Row row) => [.. row.Elements<Cell>().Select(c => c.InnerText)];
}
