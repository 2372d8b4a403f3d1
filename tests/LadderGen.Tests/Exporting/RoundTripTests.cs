using Microsoft.VisualBasic.FileIO;

namespace LadderGen.Tests.Exporting;

/// <summary>A sheet can be read as a ladder document again, and says the same.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Examples => CompiledLadder.Examples;

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_comes_back_from_its_sheet(string folder)
    {
        var files = CompiledLadder.ExampleFiles(folder);
        var ladder = CompiledLadder.Of(files);
        Assert.NotEmpty(Said(ladder));
        Assert.Equal(Said(ladder), Said(CompiledLadder.Of(Declaration(files), ("sheet.csv", LadderMatrix.ToCsv(ladder)))));
        Assert.Equal(Said(ladder), Said(CompiledLadder.Of(Declaration(files), ("sheet.md", LadderMatrix.ToMarkdown(ladder)))));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_comes_back_whatever_it_contains(string text)
    {
        var ladder = Saying(text);
        Assert.Equal(text, ladder.Levels[0].CompetencyExpectations[0][0].Text);
        Assert.Equal(Said(ladder), Said(CompiledLadder.Of(NastyDeclaration, ("sheet.csv", LadderMatrix.ToCsv(ladder)))));
        Assert.Equal(Said(ladder), Said(CompiledLadder.Of(NastyDeclaration, ("sheet.md", LadderMatrix.ToMarkdown(ladder)))));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_cell_is_a_formula(string text)
    {
        Assert.All(
            Cells(LadderMatrix.ToCsv(Saying(text))).SelectMany(row => row),
            cell => Assert.DoesNotMatch("^[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]", cell));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_rows_have_the_cells_of_the_sheet(string folder)
    {
        var ladder = CompiledLadder.Of(CompiledLadder.ExampleFiles(folder));
        Assert.Equal(Cells(LadderMatrix.ToCsv(ladder)), LadderMatrix.ToRows(ladder));
    }

    [Fact]
    public void Another_CSV_reader_gets_the_same_cells() => Assert.Equal(
        [
            ["Group or competency", "Competency", "Junior", "Senior; Lead"],
            ["Group", "Skill", "He said: \"a, b; c\"\nOther\nE.g. He said: \"a, b; c\"", "Other\nHe said: \"a, b; c\""],
            ["* =Scope \"a\", | *b*", "", "", "He said: \"a, b; c\"\nOther"],
        ],
        Cells(LadderMatrix.ToCsv(Saying("He said: \"a, b; c\""))));

    /// <summary>The seed is fixed, so every run tests the same texts.</summary>
    [Fact]
    public void Texts_made_of_characters_with_a_meaning_come_back()
    {
        string[] pieces =
        [
            "\\", "`", "``", "*", "**", "_", "[", "](x)", "![", "<", "<br>", "<b>", "</b>", "<!--", "-->", "<a@b.c>", "<https://x.y>",
            ">", "&", "&amp;", "&#35;", "|", "~", "~~", "#", "-", "+", "=", "@", "!", "\"", "'",
            ",", ";", ":", "(", ")", "{", "}", "{#", "$", "%", "?", ".", "1.",
            "\u2022", "\u2013", "a", "b c", "\u00E9", "\U0001F989", " ", " ",
        ];
        var random = new Random(11);
        for (var i = 0; i < 1000; i++)
        {
            // A text that is read begins with no mark of a list and has no mark of a footnote, [^1].
            // One that ends in "}" might end in an id.
            string[] texts = [$"Says {Text()} one.".Replace("  ", " "), $"Says {Text()} two.".Replace("  ", " ")];
            var ladder = Expecting.Texts(texts, ["x"]);
            Assert.Equal(texts, Reread(("x.csv", LadderMatrix.ToCsv(ladder))));
            Assert.Equal(texts, Reread(("x.md", LadderMatrix.ToMarkdown(ladder))));
        }

        string Text()
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            return string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        static IEnumerable<string> Reread((string Name, string Text) sheet)
        {
            var bound = TestLadder.Bind(("ladder.yml", "ladder: X\nlevels: [One, Two]\n"), sheet);
            Assert.Empty(bound.Log());
            return bound.Model!.Levels[0].Cells[0].Expectations.Select(e => e.Text);
        }
    }

    public static TheoryData<string> Texts() =>
    [
        "=HYPERLINK(\"https://example.org\",\"x\")",
        "+1",
        "-1 day",
        "@SUM(A1:A9)",
        "＝1+1",
        "* = no bullet",
        "Is - = no bullet",
        "Is \u2022 no point",
        "He said: \"a, b; c\"",
        "\"quoted\"",
        "a \\ b \\| c \\",
        "a | b || c |",
        "`code` and ``more` and `| pipe |`",
        "*bold* **bold** _it_ snake_case __x__ ~~gone~~",
        "[link](https://example.org) ![image](x.png) [x]",
        "<br> <b>bold</b> <team name> <!-- no comment --> a<b>c",
        "R&D &amp; &#124; &lt;br&gt; &copy;",
        "# no heading",
        "1. no list",
        "> no quote",
        "Rows of --- | --- |",
        "$math$ {braces} {#} ^up^ ==mark== :tada:",
        "https://example.org/a_b_c?d=e&f=g <https://example.org>",
        "sep=;",
        "'apostrophe",
        "é 日本語 🦉 👩🏽‍💻 «guillemets»",
        "word, word; word\u201D",
    ];

    /// <summary>A ladder with the text as an expectation, alone in a cell and after another, and as an example.</summary>
    private static Ladder Saying(string text) => CompiledLadder.Of(
        NastyDeclaration,
        ("ladder.html", $"""
            <h1>Junior</h1>
            <h2>Group</h2>
            <h3>Skill</h3>
            <ul><li>{Html(text)}</li><li>Other</li><li>E.g. {Html(text)}</li></ul>
            <h1>Senior; Lead</h1>
            <h2>Group</h2>
            <h3>Skill</h3>
            <ul><li>Other</li><li>{Html(text)}</li></ul>
            <h2>=Scope "a", | *b*</h2>
            <ul><li>{Html(text)}</li><li>Other</li></ul>
            """));

    private static (string Name, string Text) NastyDeclaration =>
        ("ladder.yml", "ladder: Nasty\nlevels:\n  - Junior\n  - Lead: 'Senior; Lead'\n");

    private static List<string[]> Cells(string csv)
    {
        using var parser = new TextFieldParser(new StringReader(csv)) { Delimiters = [","], TrimWhiteSpace = false };
        var rows = new List<string[]>();
        while (parser.ReadFields() is { } row)
        {
            rows.Add([.. row.Select(cell => cell.ReplaceLineEndings("\n"))]);
        }

        return rows;
    }

    private static string Html(string text) => System.Net.WebUtility.HtmlEncode(text);

    /// <summary>The declaration of an example, from its own file or a front matter. Facts are left out, as they are from a sheet.</summary>
    private static (string Name, string Text) Declaration((string Name, string Text)[] files)
    {
        var text = files.FirstOrDefault(f => f.Name.EndsWith("ladder.yml", StringComparison.Ordinal)).Text
            ?? files.Single(f => f.Name.EndsWith(".md", StringComparison.Ordinal)).Text.Split("---")[1];
        var lines = text.Split('\n').Where(line => !line.StartsWith("facts:", StringComparison.Ordinal));
        return ("ladder.yml", string.Join('\n', lines));
    }

    /// <summary>Lists everything that a sheet holds, one part or example a line.</summary>
    private static string Said(Ladder ladder) => string.Join("\n",
    [
        .. ladder.Levels.Select(l => $"{l.Rank} {l.Id} {l.Code} {l.Title}"),
        .. ladder.Groups.Select(g => $"{g.Id} {g.Title}"),
        .. ladder.Competencies.Select(c => $"{c.Id} {c.Title} in {string.Join(" > ", c.Groups.Select(g => g.Id))}"),
        .. ladder.Levels.SelectMany(l => l.CompetencyExpectations).SelectMany(e =>
            e.Select(x => $"{x.Id} {x.Text}").Concat(e.Examples.Select(x => $"{e.Id} e.g. {x}"))),
    ]);
}
