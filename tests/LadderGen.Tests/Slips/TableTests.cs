using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Slips;

/// <summary>Columns and rows of tables that are not part of a ladder, and rows that are.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("Weight", "60 %", "40 %")]
    [InlineData("Share", "0.6", "0.4")]
    [InlineData("Owner", "Ana", "Ben")]
    [InlineData("Owner(s)", "Ana", "Ana")]
    [InlineData("Last updated", "2024-05-02", "May 3")]
    [InlineData("", "2024-05-02", "03.05.2024")]
    [InlineData("Asked of", "Ana", "Ben")]
    [InlineData("Gewicht", "hoch", "niedrig")]
    [InlineData("Responsable", "Ana", "Ben")]
    [InlineData("Page", "https://example.org/a", "https://example.org/b")]
    public void A_column_of_something_else_is_left_out_and_reported(string header, string first, string second)
    {
        Library.IsRead(Matrix($"| Competency | {header} | Junior | Senior |", first, second), Library.Model, ["LADDER136 on 7"]);
        var csv = TestLadder.Bind(
            ("ladder.yml", "ladder: Library\n"),
            ("desk.csv", $"Competency,{header},Junior,Senior\nCatalog,{first},Shelves.,Buys books.\nDesk,{second},Greets.,Decides.\n"));
        Assert.Equal(["LADDER136"], csv.Diagnostics.Select(d => d.Rule.Id));
        Assert.Equal(["Catalog", "Desk"], csv.Model!.Competencies.Select(c => c.Name));
    }

    [Fact]
    public void An_ignored_column_is_left_out_without_a_word() => Library.IsRight(
        Matrix("| Competency | Weight | Junior | Senior |", "60", "40")
            .Replace("ladder:", "ignore: [Weight]\nladder:", StringComparison.Ordinal));

    [Fact]
    public void A_column_of_row_numbers_is_left_out_without_a_word() => Library.IsRight("""
        ---
        ladder: Library
        ---

        # The Library

        | # | Competency | Junior | Senior |
        |---|---|---|---|
        | 1 | Catalog | Shelves returned books.<br>Labels new books. | Decides what is bought. |
        | 2 | Desk | Greets each reader. | Settles disputes about fines. |

        """);

    [Theory]
    [InlineData("| L1 | Shelves books. |", "|---|---|\n| L2 | Buys books. |")]
    [InlineData("| L1 | Shelves books. | Labels them. |", "|---|---|---|\n| L2 | Buys books. | Sells them. |")]
    [InlineData("| **L2** | Buys books. |", "|---|---|\n| **L1** | Shelves books. |\n| | Labels them. |")]
    public void LADDER137_levels_go_down_from_the_first_row(string first, string rows)
    {
        var message = Marked.Gives("LADDER137", $"---\nladder: Library\n---\n# Library\n## Catalog\n[|{first}|]\n{rows}\n");
        Assert.Contains("such as '| Level | Expectation |'", message, StringComparison.Ordinal);
        var ladder = TestLadder.Bind($"---\nladder: Library\n---\n# Library\n## Catalog\n{first}\n{rows}\n");
        Assert.StartsWith("L1 / Catalog: Shelves books.", ladder.Text(), StringComparison.Ordinal);
        Assert.Contains("L2 / Catalog: Buys books.", ladder.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_go_down_a_table_of_a_web_page_from_its_first_row()
    {
        var ladder = TestLadder.Bind(
            ("ladder.yml", "ladder: Library\n"),
            ("library.html", "<h1>Library</h1><h2>Catalog</h2><table><tr><td>L1</td><td>Shelves books.</td></tr>" +
                "<tr><td>L2</td><td>Buys books.</td></tr></table><h2>Desk</h2><table><tr><td>L1</td><td>Greets.</td></tr>" +
                "<tr><td>L2</td><td>Decides.</td></tr></table>"));
        Assert.Empty(ladder.Log());
        Assert.Equal(
            "L1 / Catalog: Shelves books.\nL1 / Desk: Greets.\nL2 / Catalog: Buys books.\nL2 / Desk: Decides.", ladder.Text());
    }

    [Theory]
    [InlineData("Area", "Competency", "Inside", "Outside")]
    [InlineData("Group", "Skill", "Inside", "Inside")]
    [InlineData("Topic", "Competency", "Inside", "")]
    public void A_column_of_groups_stays(string group, string competency, string first, string second) => Assert.Equal(
        [first, second.Length > 0 ? second : first],
        TestLadder.Bind($"""
            ---
            ladder: Library
            ---
            | {group} | {competency} | Junior | Senior |
            |---|---|---|---|
            | {first} | Catalog | Shelves books. | Buys books. |
            | {second} | Desk | Greets. | Settles disputes. |
            """).Text().Split('\n').Where(l => l.StartsWith("Junior", StringComparison.Ordinal)).Select(l => l.Split(" / ")[1]));

    [Fact]
    public void A_column_of_sentences_describes() => Assert.Empty(
        TestLadder.Bind(Matrix("| Competency | What it is about | Junior | Senior |", "Books in order.", "Readers at ease.")).Diagnostics);

    [Theory]
    [InlineData("| Competency | Junior | Senior |")]
    [InlineData("| competency | JUNIOR | SENIOR |")]
    [InlineData("| | Junior | Senior |")]
    [InlineData("| **Competency** | **Junior** | **Senior** |")]
    [InlineData("| Skill | JUNIOR | Senior: |")]
    public void A_header_may_repeat(string row) => Library.IsRight($"""
        ---
        ladder: Library
        ---

        # The Library

        | Competency | Junior | Senior |
        |---|---|---|
        | Catalog | Shelves returned books.<br>Labels new books. | Decides what is bought. |
        {row}
        | Desk | Greets each reader. | Settles disputes about fines. |

        """);

    [Fact]
    public void A_section_row_gives_its_value_to_the_rows_below_it() => Library.IsRead(
        """
        ---
        ladder: Library
        ---
        | Area | Competency | Junior |
        |---|---|---|
        | Inside | Catalog | Shelves books. |
        | **Front** | | |
        | | Desk | Greets. |
        | | Phone | Answers. |
        | Outside | Bus | Drives. |
        """,
        """
        Junior / Inside / Catalog: Shelves books.
        Junior / Front / Desk: Greets.
        Junior / Front / Phone: Answers.
        Junior / Outside / Bus: Drives.
        """,
        []);

    [Fact]
    public void A_section_row_above_values_is_around_them() => Assert.Equal(
        "Junior / Part One / Inside / Catalog: Shelves books.\nJunior / Part One / Front / Desk: Greets.",
        TestLadder.Bind("""
            ---
            ladder: Library
            ---
            | Area | Competency | Junior |
            |---|---|---|
            | **Part One** | | |
            | Inside | Catalog | Shelves books. |
            | Front | Desk | Greets. |
            """).Text());

    [Theory]
    [InlineData("Shelves returned books.", "Decides what is bought.")]
    [InlineData("Shelves returned books", "Decides what is bought")]
    public void A_header_that_reads_like_a_row_is_one(string junior, string senior) => Library.IsRead(
        $"""
        ---
        ladder: Library
        ---
        # Junior

        | Catalog | {junior} |
        |---|---|
        | Desk | Greets each reader. |

        # Senior

        | Catalog | {senior} |
        |---|---|
        | Desk | Settles disputes. |
        """,
        $"""
        Junior / Catalog: {junior}
        Junior / Desk: Greets each reader.
        Senior / Catalog: {senior}
        Senior / Desk: Settles disputes.
        """,
        ["LADDER137 on 6", "LADDER137 on 12"]);

    [Fact]
    public void A_table_of_a_web_page_needs_no_header() => Assert.Equal(
        "Junior / Catalog: Shelves books.\nJunior / Desk: Greets.\nSenior / Catalog: Buys books.\nSenior / Desk: Decides.",
        TestLadder.Bind(
            ("ladder.yml", "ladder: Library\n"),
            ("a.html", """
                <h1>Library</h1>
                <h2>Junior</h2>
                <table><tr><td>Catalog</td><td>Shelves books.</td></tr><tr><td>Desk</td><td>Greets.</td></tr></table>
                <h2>Senior</h2>
                <table><tr><td>Catalog</td><td>Buys books.</td></tr><tr><td>Desk</td><td>Decides.</td></tr></table>
                """)).Text());

    [Theory]
    [InlineData("Competency", "Expectation", "Expectation")]
    [InlineData("Skill", "At this level", "At this level")]
    [InlineData("Skill", "Expected of a junior", "Expected of a senior")]
    [InlineData("Competency", "What a Junior does", "What a Senior does")]
    [InlineData("", "", "")]
    public void A_header_of_a_table_in_a_level_is_one(string key, string junior, string senior)
    {
        var ladder = TestLadder.Bind($"""
            ---
            ladder: Library
            ---
            # Junior

            | {key} | {junior} |
            |---|---|
            | Desk | Greets each reader. |

            # Senior

            | {key} | {senior} |
            |---|---|
            | Desk | Settles disputes. |
            """);
        Assert.Empty(ladder.Diagnostics);
        Assert.Equal("Junior / Desk: Greets each reader.\nSenior / Desk: Settles disputes.", ladder.Text());
    }

    [Fact]
    public void A_table_without_a_declared_level_is_an_error_at_its_columns() => Assert.Contains(
        "None of the columns 'Novice', 'Expert' is a declared level. The levels are 'Junior', 'Senior'.",
        Marked.Gives("LADDER103", """
            ---
            ladder: Library
            levels: [Junior, Senior]
            ---
            # The Library

            | Competency | [|Novice | Expert|] |
            |---|---|---|
            | Desk | Greets. | Settles disputes. |
            """),
        StringComparison.Ordinal);

    private static string Matrix(string header, string first, string second) => $"""
        ---
        ladder: Library
        ---

        # The Library

        {header}
        |---|---|---|---|
        | Catalog | {first} | Shelves returned books.<br>Labels new books. | Decides what is bought. |
        | Desk | {second} | Greets each reader. | Settles disputes about fines. |

        """;
}
