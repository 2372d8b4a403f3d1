using System.Text;

namespace LadderGen.Tool.Tests.Importing;

/// <summary><c>laddergen import</c> makes a document of a saved web page.</summary>
public sealed class WebImportTests
{
    private const string Page = """
        <!DOCTYPE html><html><head><title>Our bakery</title><style>p { color: red }</style></head><body>
        <nav><ul><li>Home</li></ul></nav>
        <h2>Level 1</h2>
        <p>Learns the trade.</p>
        <h3>Dough</h3>
        <ul><li>Weighs <b>flour</b> &amp; water.<ul><li>With the small scale</li></ul></li><li>Asks <a href="who.html">Ann</a>.</li></ul>
        <details><summary>Examples</summary><ul><li>Found a wrong scale</li></ul></details>
        <p style="display:none">A note for us</p>
        <img src="oven.png" alt="Our oven">
        <footer>(c) us</footer>
        </body></html>
        """;

    [Fact]
    public async Task Headings_lists_links_and_folded_parts_become_Markdown()
    {
        var imported = await ImportedAsync(Page);

        Assert.Equal(
            """
            ## Level 1

            Learns the trade.

            ### Dough

            - Weighs **flour** & water.
              - With the small scale
            - Asks [Ann](<who.html>).

            <details>

            <summary>Examples</summary>

            - Found a wrong scale

            </details>

            """.ReplaceLineEndings("\n"),
            imported.Body);
        Assert.Equal("Our bakery", imported.Ladder.Title);
        Assert.Equal(["Found a wrong scale"], imported.Ladder.Levels[0].CompetencyExpectations[0].Examples);
    }

    [Fact]
    public async Task What_is_not_in_the_document_is_listed() => Assert.Equal(
        ["A hidden or struck part: 'A note for us'", "A picture: 'Our oven'", "A menu: 'Home'", "The foot of the page: '(c) us'"],
        (await ImportedAsync(Page)).LeftOut);

    [Fact]
    public async Task A_page_in_another_encoding_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using TestFolder folder = new();
        const string html = "<meta charset=windows-1252><h1>Level 1</h1><h2>Café</h2><ul><li>Grüßt – höflich.</li></ul>";
        await File.WriteAllBytesAsync(folder.PathOf("bakery.html"), Encoding.GetEncoding(1252).GetBytes(html));

        var imported = await Imported.OfAsync(folder.PathOf("bakery.html"));

        Assert.Equal("# Level 1\n\n## Café\n\n- Grüßt – höflich.\n", imported.Body);
    }

    [Fact]
    public async Task The_role_of_the_levels_is_declared()
    {
        var imported = await ImportedAsync(Seniorities("Junior Baker", "Senior Baker"));

        Assert.StartsWith("---\nladder: Bakery\nrole: [Baker]\n---\n", imported.Document, StringComparison.Ordinal);
        Assert.Equal((0, "Junior"), (imported.Answer.Code, imported.Ladder.Levels[0].Name));
    }

    [Fact]
    public async Task Levels_that_are_unsure_are_asked_for()
    {
        using TestFolder folder = new(("bakery.html", Seniorities("Helps", "Leads")));

        var answer = await Answer.AskedAsync("\n", "import", folder.PathOf("bakery.html"), "-o", folder.Path);

        Assert.Equal(0, answer.Code);
        Assert.Contains("levels: [Helps, Leads]", folder.Read("bakery.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_anybody_to_ask_unsure_levels_are_left_to_the_author()
    {
        var imported = await ImportedAsync(Seniorities("Helps", "Leads"));

        Assert.Equal(1, imported.Answer.Code);
        Assert.Contains("\n# levels: [Helps, Leads]\n", imported.Document, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_needs_no_import_is_wrong_use()
    {
        using TestFolder folder = new(("sre.md", "# SRE"));

        var answer = await Answer.PipedAsync("import", folder.PathOf("sre.md"), "-o", folder.Path);

        Assert.Equal(2, answer.Code);
        Assert.Contains("needs no import", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_exists_is_not_replaced_unasked()
    {
        using TestFolder folder = new(("bakery.html", Page), ("bakery.md", "mine"));

        var answer = await Answer.PipedAsync("import", folder.PathOf("bakery.html"), "-o", folder.Path);

        Assert.Equal(2, answer.Code);
        Assert.Equal("mine", folder.Read("bakery.md"));
    }

    private static string Seniorities(string lower, string higher) => $"""
        <h1>{lower}</h1><h2>Dough</h2><ul><li>Weighs flour.</li></ul><h2>Shop</h2><ul><li>Greets people.</li></ul>
        <h1>{higher}</h1><h2>Dough</h2><ul><li>Plans the bake.</li></ul><h2>Shop</h2><ul><li>Trains people.</li></ul>
        """;

    private static async Task<Imported> ImportedAsync(string html)
    {
        using TestFolder folder = new(("bakery.html", html));
        return await Imported.OfAsync(folder.PathOf("bakery.html"));
    }
}
