using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LadderGen.Tool.Tests.Importing;

/// <summary><c>laddergen import</c> makes a document of a file of Word.</summary>
public sealed class WordImportTests
{
    [Fact]
    public async Task Headings_are_known_by_their_style_and_lists_by_their_numbering()
    {
        var imported = await ImportedAsync(word =>
        {
            word.Add("berschrift1", "Level 1");
            word.Add("Kompetenz", "Dough");
            word.AddItem(0, WordFile.Words("Weighs flour."));
            word.AddItem(1, WordFile.Words("With the small scale"));
            word.AddItem(0, WordFile.Words("Folds dough."));
            word.Add("berschrift1", "Level 2");
            word.Add("Kompetenz", "Dough");
            word.AddItem(0, WordFile.Words("Plans the bake."));
        });

        Assert.Equal(
            """
            # Level 1

            ## Dough

            - Weighs flour.
              - With the small scale
            - Folds dough.

            # Level 2

            ## Dough

            - Plans the bake.

            """.ReplaceLineEndings("\n"),
            imported.Body);
        Assert.Equal(0, imported.Answer.Code);
        Assert.Equal(
            ["Weighs flour.", "Folds dough.", "Plans the bake."],
            imported.Ladder.Levels.SelectMany(l => l.Expectations).Select(e => e.Text));
    }

    [Fact]
    public async Task The_title_is_above_the_headings()
    {
        var imported = await ImportedAsync(word =>
        {
            word.Add("Titel", "Bakery");
            word.Add("berschrift1", "Level 1");
            word.Add("Kompetenz", "Dough");
            word.AddItem(0, WordFile.Words("Weighs flour."));
        });

        Assert.StartsWith("# Bakery\n\n## Level 1\n\n### Dough\n\n- Weighs flour.\n", imported.Body, StringComparison.Ordinal);
        Assert.Equal("Bakery", imported.Ladder.Title);
    }

    [Fact]
    public async Task An_outline_level_makes_a_heading_of_a_plain_paragraph()
    {
        var imported = await ImportedAsync(word =>
        {
            var heading = word.Add("Standard", WordFile.Words("Level 1", new Bold()));
            heading.ParagraphProperties!.Append(new OutlineLevel { Val = 0 });
            word.Add("Standard", WordFile.Words("Dough", new Bold()));
            word.AddItem(0, WordFile.Words("Weighs flour."));
        });

        Assert.Equal("# Level 1\n\n**Dough**\n\n- Weighs flour.\n", imported.Body);
    }

    [Fact]
    public async Task Deleted_words_are_left_out_and_listed_and_inserted_words_stay()
    {
        var imported = await ImportedAsync(word =>
        {
            word.Add("berschrift1", "Level 1");
            word.Add("Kompetenz", "Dough");
            word.AddItem(
                0,
                WordFile.Words("Weighs "),
                new DeletedRun(new Run(new DeletedText("sugar"))) { Author = "Ann", Id = "1" },
                new InsertedRun(WordFile.Words("flour")) { Author = "Ann", Id = "2" },
                WordFile.Words("."));
        });

        Assert.EndsWith("- Weighs flour.\n", imported.Body, StringComparison.Ordinal);
        Assert.Equal(["A tracked deletion by Ann: 'sugar'"], imported.LeftOut);
        Assert.Equal(1, imported.Answer.Code);
    }

    [Fact]
    public async Task Comments_headers_hidden_text_and_the_contents_are_listed()
    {
        var imported = await ImportedAsync(word =>
        {
            word.Add("Verzeichnis1", "Level 1 ..... 1");
            word.Add("berschrift1", "Level 1");
            word.Add("Kompetenz", "Dough");
            word.AddItem(0, WordFile.Words("Weighs flour."), WordFile.Words("secret", new Vanish()));
            word.Main.AddNewPart<WordprocessingCommentsPart>().Comments =
                new Comments(new Comment(new Paragraph(WordFile.Words("Really?"))) { Id = "1", Author = "Ann" });
            word.Main.AddNewPart<HeaderPart>().Header = new Header(new Paragraph(WordFile.Words("Confidential")));
        });

        Assert.Equal("# Level 1\n\n## Dough\n\n- Weighs flour.\n", imported.Body);
        Assert.Equal(
            ["A table of contents", "Hidden text: 'secret'", "A comment by Ann: 'Really?'", "The header of a page: 'Confidential'"],
            imported.LeftOut);
    }

    [Fact]
    public async Task Links_bold_and_struck_words_stay()
    {
        var imported = await ImportedAsync(word =>
        {
            var link = word.Main.AddHyperlinkRelationship(new Uri("https://example.org/a_b"), isExternal: true);
            word.Add("berschrift1", "Level 1");
            word.Add("Kompetenz", "Dough");
            word.AddItem(
                0,
                WordFile.Words("Reads "),
                new Hyperlink(WordFile.Words("the guide")) { Id = link.Id },
                WordFile.Words(" and "),
                WordFile.Words("always", new Bold()),
                WordFile.Words(" weighs "),
                WordFile.Words("sugar", new Strike()),
                WordFile.Words(" *flour* first."));
        });

        Assert.EndsWith(
            "- Reads [the guide](<https://example.org/a_b>) and **always** weighs ~~sugar~~ \\*flour\\* first.\n",
            imported.Body,
            StringComparison.Ordinal);
        Assert.Equal("Reads the guide and always weighs *flour* first.", imported.Ladder.Levels[0].Expectations[0].Text);
    }

    [Fact]
    public async Task A_footnote_becomes_a_detail()
    {
        var imported = await ImportedAsync(word =>
        {
            word.Main.AddNewPart<FootnotesPart>().Footnotes =
                new Footnotes(new Footnote(new Paragraph(WordFile.Words("Rye too"))) { Id = 2 });
            word.Add("berschrift1", "Level 1");
            word.Add("Kompetenz", "Dough");
            word.AddItem(0, WordFile.Words("Weighs flour"), new Run(new FootnoteReference { Id = 2 }), WordFile.Words("."));
        });

        Assert.Equal("Weighs flour.", imported.Ladder.Levels[0].Expectations[0].Text);
        Assert.Equal(["Rye too"], imported.Ladder.Levels[0].Expectations[0].Details);
    }

    [Fact]
    public async Task A_table_with_merged_cells_becomes_a_table()
    {
        var imported = await ImportedAsync(word => word.Body.Append(new Table(
            new TableRow(Cell("Group"), Cell("Competency"), Cell("Level 1"), Cell("Level 2")),
            new TableRow(Cell("Craft", MergedCellValues.Restart), Cell("Dough"), Cell("Weighs flour."), Cell("Plans.", "Buys.")),
            new TableRow(Cell("", MergedCellValues.Continue), Cell("Shop"), Spanning("Greets people.")))));

        Assert.Equal(
            """
            | Group | Competency | Level 1 | Level 2 |
            | --- | --- | --- | --- |
            | Craft | Dough | Weighs flour. | Plans.<br>Buys. |
            | Craft | Shop | Greets people. | Greets people. |

            """.ReplaceLineEndings("\n"),
            imported.Body);
        Assert.Equal(["Weighs flour.", "Greets people."], imported.Ladder.Levels[0].Expectations.Select(e => e.Text));
        Assert.Equal("Craft", Assert.Single(imported.Ladder.Groups).Title);
    }

    [Fact]
    public async Task Pictures_and_text_boxes_are_listed_and_what_older_programs_get_is_not_read_twice()
    {
        var imported = await ImportedAsync(word =>
        {
            word.Add("berschrift1", "Level 1");
            word.Add("Kompetenz", "Dough");
            word.AddItem(
                0,
                WordFile.Words("Weighs flour."),
                new Run(new AlternateContent(
                    new AlternateContentChoice(Drawn(
                        """<wp:docPr id="1" name="Box 1"/>""",
                        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
                        "<wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>Ask Ann!</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>"))
                    { Requires = "wps" },
                    new AlternateContentFallback(new Picture(new Run(new Text("Ask Ann!")))))),
                new Run(Drawn(
                    """<wp:docPr id="2" name="Picture 2" descr="Our oven"/>""",
                    "http://schemas.openxmlformats.org/drawingml/2006/picture",
                    "<pic:pic><pic:blipFill><a:blip/></pic:blipFill></pic:pic>")));
        });

        Assert.EndsWith("- Weighs flour.\n", imported.Body, StringComparison.Ordinal);
        Assert.Equal(["A text box: 'Ask Ann!'", "A picture: 'Our oven'"], imported.LeftOut);
    }

    [Fact]
    public async Task A_paragraph_whose_end_is_deleted_goes_on_in_the_next()
    {
        var imported = await ImportedAsync(word =>
        {
            word.Add("berschrift1", "Level 1");
            word.Add("Kompetenz", "Dough");
            var first = word.AddItem(0, WordFile.Words("Weighs "));
            first.ParagraphProperties!.Append(new ParagraphMarkRunProperties(new Deleted { Id = "1", Author = "Ann" }));
            word.AddItem(0, WordFile.Words("flour."));
        });

        Assert.EndsWith("## Dough\n\n- Weighs flour.\n", imported.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_in_content_controls_fields_and_moves_are_read()
    {
        var imported = await ImportedAsync(word =>
        {
            word.Add("berschrift1", "Level 1");
            word.Body.Append(new SdtBlock(new SdtContentBlock(
                new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Kompetenz" }), WordFile.Words("Dough")))));
            word.AddItem(
                0,
                new SdtRun(new SdtContentRun(WordFile.Words("Weighs "))),
                new SimpleField(WordFile.Words("flour")) { Instruction = "REF flour" },
                new Run(new FieldCode(" HYPERLINK x ")),
                new MoveToRun(WordFile.Words(" first")) { Id = "1" },
                new MoveFromRun(WordFile.Words(" first")) { Id = "2", Author = "Ann" },
                WordFile.Words("."));
        });

        Assert.Equal("# Level 1\n\n## Dough\n\n- Weighs flour first.\n", imported.Body);
    }

    [Fact]
    public async Task A_file_that_is_not_of_Word_is_wrong_use()
    {
        using TestFolder folder = new(("broken.docx", "no document"));

        var answer = await Answer.PipedAsync("import", folder.PathOf("broken.docx"), "-o", folder.Path);

        Assert.Equal(2, answer.Code);
        Assert.Contains("broken.docx' cannot be read as a .docx file", answer.Errors, StringComparison.Ordinal);
    }

    private static Drawing Drawn(string properties, string kind, string content) => new($"""
        <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
          xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
          xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
          xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
          xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
          ><wp:inline>{properties}<a:graphic><a:graphicData uri="{kind}">{content}</a:graphicData></a:graphic></wp:inline></w:drawing>
        """);

    private static TableCell Cell(params string[] lines) => new([.. lines.Select(l => new Paragraph(WordFile.Words(l)))]);

    private static TableCell Cell(string text, MergedCellValues merge)
    {
        var cell = Cell(text);
        cell.PrependChild(new TableCellProperties(new VerticalMerge { Val = merge }));
        return cell;
    }

    private static TableCell Spanning(string text)
    {
        var cell = Cell(text);
        cell.PrependChild(new TableCellProperties(new GridSpan { Val = 2 }));
        return cell;
    }

    private static async Task<Imported> ImportedAsync(Action<WordFile> write)
    {
        using TestFolder folder = new();
        var path = folder.PathOf("bakery.docx");
        using (WordFile word = new(path))
        {
            write(word);
        }

        return await Imported.OfAsync(path);
    }
}
