using LadderGen.Compiler.Reading;

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
    public void What_is_nested_ten_thousand_deep_is_an_error_at_a_place(string start, string? mark = null)
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
    public void What_nobody_writes_a_hundred_thousand_times_is_an_error_at_a_place(string line)
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
    }

    /// <summary>Documents put together at random from what the readers look for: none may throw, and every span lies in the document.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_documents_are_read(int seed)
    {
        string[] pieces =
        [
            "# ", "## ", "- ", "  - ", "* ", "1. ", "> ", "| ", " | ", "|---|---|", "\n", "\n\n", "\r\n", "\t", " ", "**", "*", "_", "`", "```\n", "<details>", "</details>",
            "<summary>", "</summary>", "Examples", "E.g. ", "Label: ", "**Label**: ", "text", "Text more.", "[a](#b)", "![c](d)", "<br>", "<!--", "-->", "{#id}", "&amp;", "\\|", "---\n",
            "title: x\n", "Ã©", "\u00A0", "•", "🦉", " #", "===\n", "    ", "<li>", "[x]: y\n", "\uD83E", "'", "\u2028", "<b>", "</b>", "[ ] ", "\\",
        ];
        var random = new Random(seed);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)]));
            foreach (var document in new[] { Reader.Markdown(text), Reader.PlainText(text) })
            {
                AssertSpans(document);
            }
        }
    }

    private static void AssertSpans(Document document)
    {
        var text = document.File.Text;
        var spans = document.Labels.Select(l => l.Span)
            .Concat(document.Statements.Select(s => s.Span))
            .Concat(document.Grids.SelectMany(g => g.Rows.Prepend(g.Header)).SelectMany(r => r.Cells).SelectMany(c => c.Parts).Select(p => p.Span))
            .Concat(document.Diagnostics.Select(d => d.Location!.Span));
        Assert.All(spans, s => Assert.True(s.Start >= 0 && s.End <= text.Length && s.Start < s.End, $"{s} in {text}"));
        Assert.All(Enumerable.Range(0, document.Labels.Count), i => Assert.True(document.Labels[i].Parent < i));
        Assert.All(document.Labels, l => Assert.NotEqual("", l.Text));
    }
}
