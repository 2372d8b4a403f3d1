using LadderGen.Compiler.Outline;

namespace LadderGen.Tests.Reading;

public sealed class HostileInputTests
{
    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("*a **b ")]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("| a |\n|---|\n| ", "*a **b ")]
    public void Ten_thousand_nested_marks_are_an_error_at_their_line(string start, string? mark = null)
    {
        var document = Reader.Markdown("# A\n\n" + start + string.Concat(Enumerable.Repeat(mark ?? start, 10_000)) + "x");
        var found = Assert.Single(document.Diagnostics);
        Assert.Equal("LADDER111", found.Rule.Id);
        Assert.Equal(mark is null ? 2 : 4, found.Location!.StartLine);
        Assert.Empty(document.Labels);
    }

    [Theory]
    [InlineData("[a]: b\n")]
    [InlineData("a\n---\n")]
    public void A_hundred_thousand_lines_that_nobody_writes_are_an_error(string line)
    {
        var found = Assert.Single(Reader.Markdown(string.Concat(Enumerable.Repeat(line, 100_000))).Diagnostics);
        Assert.Equal("LADDER111", found.Rule.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    [InlineData("-")]
    [InlineData("#")]
    [InlineData("|")]
    [InlineData("|\n|-|")]
    [InlineData("---\n")]
    [InlineData("---\n---")]
    [InlineData("---\n\\:  \na  - b\\|\\: \n{#id}c\n ---\n| \n---\n")]
    [InlineData("<details>")]
    [InlineData("</details></details>")]
    [InlineData("<summary>")]
    [InlineData("**")]
    [InlineData("- **")]
    [InlineData(":")]
    [InlineData("- :")]
    [InlineData("{#a}")]
    [InlineData("\0\0")]
    [InlineData("\uD800")]
    [InlineData("<!--")]
    [InlineData("<")]
    [InlineData("\\")]
    public void Scraps_are_read(string text)
    {
        _ = Reader.Show(Reader.Markdown(text));
        _ = Reader.Show(Reader.PlainText(text));
        _ = Reader.Show(Reader.Html(text));
        _ = Reader.Show(Reader.Csv(text));
    }

    [Theory]
    [InlineData("<ul><li>")]
    [InlineData("<blockquote>")]
    [InlineData("<dl><dt>a<dd>")]
    public void HTML_nested_ten_thousand_deep_is_an_error_at_its_line(string start)
    {
        var text = "<h1>A</h1>\n" + string.Concat(Enumerable.Repeat(start, 10_000)) + "x";
        var found = Assert.Single(Reader.Html(text).Diagnostics);
        Assert.Equal(("LADDER111", 1), (found.Rule.Id, found.Location!.StartLine));
        Assert.Empty(Reader.Html(text).Labels);
    }

    /// <summary>Each document takes a fraction of a second. In quadratic time, some would take minutes.</summary>
    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<span style='font-weight:bold'>a</i>")]
    [InlineData("<p>a")]
    [InlineData("<p>")]
    [InlineData("<ul>\n\n")]
    [InlineData("<h2>a")]
    [InlineData("<a href=\"")]
    [InlineData("<a x='>")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<details><summary>a")]
    [InlineData("<table><tr><td>")]
    [InlineData("<td rowspan=999>")]
    [InlineData("</ul>")]
    [InlineData("<ul><li>a</ul>")]
    [InlineData("<li>a")]
    [InlineData("&amp")]
    [InlineData("- a <ul><li>b</ul>\n")]
    public void Long_HTML_is_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        _ = Reader.Html(text);
        _ = Reader.Markdown(text);
    }

    [Fact]
    public void Few_tags_do_not_become_millions_of_cells()
    {
        var rows = string.Concat(Enumerable.Repeat("<tr><td>b", 1000));
        var text = $"<table><tr><td colspan=1000 rowspan=1000>a</td></tr>{rows}</table>";
        Assert.Equal("LADDER111", Assert.Single(Reader.Html(text).Diagnostics).Rule.Id);
    }

    /// <summary>Reads documents put together at random from what the readers look for. No reader throws, and every span is valid.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_documents_are_read(int seed)
    {
        string[] pieces =
        [
            "# ", "## ", "- ", "  - ", "* ", "1. ", "> ", "| ", " | ", "|---|---|", "\n", "\n\n", "\r\n", "\t", " ", "    ", "\\",
            "**", "*", "_", "`", "```\n", "---\n", "===\n", "[a](#b)", "![c](d)", "[x]: y\n", "[ ] ", "{#id}", "\\|", " #", "•", ";", ",",
            "text", "Text more.", "Examples", "E.g. ", "Label: ", "**Label**: ", "title: x\n", "Ã©", "\u00A0", "🦉",
            "\uD83E", "'", "\"", "\u2028",
            "<details>", "</details>", "<summary>", "</summary>", "<br>", "<!--", "-->", "&amp;", "<b>", "</b>", "<p>", "</p>", "<p ",
            "<div", "<li>", "<ul>", "</ul>", "<h2>", "</h2>", "<dl>", "<dt>", "<dd>", "<div>", "<title>", "<script>", "<style>",
            "<team name>", "<table>", "</table>", "<thead>", "<tr>", "<td>", "<td colspan=2 rowspan='3'>",
        ];
        var random = new Random(seed);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)]));
            foreach (var document in new[] { Reader.Markdown(text), Reader.PlainText(text), Reader.Html(text), Reader.Csv(text) })
            {
                AssertSpans(document);
            }
        }
    }

    private static void AssertSpans(Document document)
    {
        var text = document.File.Text;
        var cells = document.Grids.SelectMany(g => g.Rows.Prepend(g.Header)).SelectMany(r => r.Cells);
        var spans = document.Labels.Select(l => l.Span)
            .Concat(document.Statements.Select(s => s.Span))
            .Concat(cells.SelectMany(c => c.Parts).Select(p => p.Span))
            .Concat(document.Diagnostics.Select(d => d.Location!.Span));
        Assert.All(spans, s => Assert.True(s.Start >= 0 && s.End <= text.Length && s.Start < s.End, $"{s} in {text}"));
        Assert.All(Enumerable.Range(0, document.Labels.Count), i => Assert.True(document.Labels[i].Parent < i));
        Assert.All(document.Labels, l => Assert.NotEqual("", l.Text));
    }
}
