using LadderGen.Tool.Folders;

namespace LadderGen.Tool.Tests.Importing;

/// <summary><c>laddergen import</c> reads files that LibreOffice wrote. Skipped where it is not installed.</summary>
public sealed class LibreOfficeTests
{
    private const string Outline = """
        <html><head><meta charset="utf-8"></head><body>
        <h1>Bakery</h1><p>For all who <b>bake</b>.</p>
        <h2>Level 1</h2><p>Learns the trade.</p>
        <h3>Dough</h3><ul><li>Weighs flour &amp; water.<ul><li>With the small scale</li></ul></li>
          <li>Asks a <a href="https://example.org/x">colleague</a>.</li></ul>
        <h3>Shop</h3><ol><li>Greets people.</li></ol>
        <h2>Level 2</h2>
        <h3>Dough</h3><ul><li>Plans the <i>bake</i>.</li></ul>
        <h3>Shop</h3><ul><li>Trains <s>old</s> new people.</li></ul>
        </body></html>
        """;

    private const string Matrix = """
        <html><head><meta charset="utf-8"></head><body><table>
        <tr><td>Group</td><td>Competency</td><td>Level 1</td><td>Level 2</td></tr>
        <tr><td rowspan="2">Craft</td><td>Dough</td><td>Weighs flour.<br>Folds dough.</td><td>Plans the bake.</td></tr>
        <tr><td>Shop</td><td colspan="2">Greets people.</td></tr>
        </table></body></html>
        """;

    [SkippableFact]
    public async Task A_document_of_Writer()
    {
        using TestFolder folder = new();
        var path = await LibreOffice.SaveAsync(folder, Outline, "docx", "MS Word 2007 XML", "HTML (StarWriter)");

        var imported = await Imported.OfAsync(path);

        Assert.Equal(
            """
            # Bakery

            For all who **bake**.

            ## Level 1

            Learns the trade.

            ### Dough

            - Weighs flour & water.
              - With the small scale
            - Asks a [colleague](<https://example.org/x>).

            ### Shop

            - Greets people.

            ## Level 2

            ### Dough

            - Plans the bake.

            ### Shop

            - Trains ~~old~~ new people.

            """.ReplaceLineEndings("\n"),
            imported.Body);
        Assert.Equal(0, imported.Answer.Code);
    }

    [SkippableFact]
    public async Task A_table_of_Writer()
    {
        using TestFolder folder = new();
        await AssertMatrixAsync(await LibreOffice.SaveAsync(folder, Matrix, "docx", "MS Word 2007 XML", "HTML (StarWriter)"));
    }

    [SkippableFact]
    public async Task A_sheet_of_Calc()
    {
        using TestFolder folder = new();
        await AssertMatrixAsync(await LibreOffice.SaveAsync(folder, Matrix, "xlsx", "Calc MS Excel 2007 XML", "HTML (StarCalc)"));
    }

    /// <summary>Writer opens the page that <c>export</c> wrote, and saves it. The declaration gets lost there.</summary>
    [SkippableTheory]
    [InlineData("Sre")]
    [InlineData("ProductManager")]
    [InlineData("Data")]
    [InlineData("Support")]
    [InlineData("Design")]
    public async Task An_example_that_Writer_saved(string name)
    {
        using TestFolder folder = new();
        var examples = Path.Combine(Repository.Root, "ladders");
        var page = (await Answer.PipedAsync("export", name, "--to", "html", "--in", examples)).Output;
        var path = await LibreOffice.SaveAsync(folder, page, "docx", "MS Word 2007 XML", "HTML (StarWriter)");

        var imported = await Imported.OfAsync(path);

        var original = LadderFolder.Read(examples).Set().FindLadder(name);
        var read = LadderFolder.Of(
            ("ladder/ladder.yml", Tool.Exporting.LadderDeclaration.Of(original)),
            ("ladder/bakery.md", imported.Body)).Set().FindLadder(name);
        Assert.Empty(Tool.Exporting.ReadBack.Differences(original, read));
        Assert.Empty(imported.LeftOut);
    }

    /// <summary>Calc opens the workbook that <c>export</c> wrote, and saves it.</summary>
    [SkippableFact]
    public async Task A_workbook_that_Calc_saved_again()
    {
        using TestFolder folder = new();
        var examples = Path.Combine(Repository.Root, "ladders");
        var path = folder.PathOf("sre.xlsx");
        await Answer.PipedAsync("export", "Sre", "--to", "xlsx", "-o", path, "--person", "Ann", "--in", examples);

        var imported = await Imported.OfAsync(await LibreOffice.SaveAgainAsync(folder, path));

        Assert.Equal(
            Imported.Said(LadderFolder.Read(examples).Set().FindLadder("Sre")),
            Imported.Said(imported.Ladder));
        Assert.Equal(["The sheet 'Ann', which is not the ladder's"], imported.LeftOut);
    }

    private static async Task AssertMatrixAsync(string path)
    {
        var imported = await Imported.OfAsync(path);

        Assert.Equal(
            """
            | Group | Competency | Level 1 | Level 2 |
            | --- | --- | --- | --- |
            | Craft | Dough | Weighs flour.<br>Folds dough. | Plans the bake. |
            | Craft | Shop | Greets people. | Greets people. |

            """.ReplaceLineEndings("\n"),
            imported.Body);
        Assert.Equal(0, imported.Answer.Code);
    }
}
