using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Slips;

/// <summary>Struck and hidden text, and pictures.</summary>
public sealed class StruckTests
{
    [Theory]
    [InlineData("- ~~Knows every book.~~")]
    [InlineData("- ~~Knows **every** book.~~")]
    [InlineData("- <del>Knows every book.</del>")]
    [InlineData("- <s>Knows every book.</s>")]
    [InlineData("- ~~Knows every book.~~\n  - ~~By heart.~~")]
    [InlineData("- <span style=\"display: none\">Knows every book.</span>")]
    [InlineData("\n~~Knows every book.~~\n")]
    [InlineData("<div hidden>Knows every book.</div>")]
    public void Struck_or_hidden_text_is_not_expected(string line) =>
        Library.IsRight(Library.With("- Greets each reader.", "- Greets each reader.\n" + line));

    [Fact]
    public void Words_struck_from_a_sentence_are_no_part_of_it() =>
        Library.IsRight(Library.With("Greets each reader.", "Greets ~~nearly~~ each reader."));

    [Fact]
    public void A_struck_section_is_not_there() =>
        Library.IsRight(Library.With("## Senior Librarian", "### ~~Archive~~\n\n- ~~Files old maps.~~\n\n## Senior Librarian"));

    [Fact]
    public void A_struck_heading_above_text_is_an_error() =>
        Marked.Gives("LADDER138", Library.With("### Desk", "### ~~[|Desk|]~~"));

    [Theory]
    [InlineData("About ~5 and ~6 books.")]
    [InlineData("Uses ~~ in names.")]
    public void A_tilde_may_be_text(string text) => Assert.Contains(
        "Junior / Desk: " + text, TestLadder.Bind(Library.With("Greets each reader.", text)).Text(), StringComparison.Ordinal);

    [Fact]
    public void A_struck_row_is_not_there() => Library.IsRight(Table("| ~~Archive~~ | ~~Files maps.~~ | ~~Buys maps.~~ |\n"));

    [Fact]
    public void A_struck_key_beside_text_is_an_error() =>
        Marked.Gives("LADDER138", Table("| ~~[|Archive|]~~ | Files maps. | Buys maps. |\n"));

    [Theory]
    [InlineData("<li style=\"display:none\">Knows every book.</li>")]
    [InlineData("<li hidden>Knows every book.</li>")]
    [InlineData("<li style='mso-hide:all'>Knows every book.</li>")]
    [InlineData("<li><s>Knows every book.</s></li>")]
    [InlineData("<li><span style=\"text-decoration: line-through\">Knows every book.</span></li>")]
    [InlineData("<li style=\"text-decoration:line-through\">Knows every book.</li>")]
    public void Hidden_text_of_a_web_page_is_not_expected(string item) => Assert.Equal(
        "Junior / Desk: Greets.",
        TestLadder.Bind(
            ("ladder.yml", "ladder: Library\n"),
            ("desk.html", $"<h1>Library</h1><h2>Junior</h2><h3>Desk</h3><ul><li>Greets.</li>{item}</ul>")).Text());

    [Theory]
    [InlineData("![Greets each reader.](greet.png)")]
    [InlineData("<img src=\"greet.png\" alt=\"Greets each reader.\">")]
    [InlineData("![smile](smile.png) Greets each reader.")]
    [InlineData("Greets each reader. ![smile](smile.png)")]
    [InlineData("Greets each ![reader](reader.png).")]
    [InlineData("Greets ![each](each.png) reader.")]
    public void The_words_of_a_picture_stand_for_it_where_others_are_missing(string text)
    {
        var ladder = TestLadder.Bind(Library.With("Greets each reader.", text));
        Assert.Empty(ladder.Diagnostics);
        Assert.Contains("Junior / Desk: Greets", ladder.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("smile", ladder.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_may_name_the_competencies_of_a_table() => Library.IsRight(Table("")
        .Replace("| Desk", "| ![Desk](desk.svg)", StringComparison.Ordinal)
        .Replace("| Catalog", "| <img alt='Catalog' src='catalog.svg'>", StringComparison.Ordinal));

    [Theory]
    [InlineData("- [|![](greet.png)|]")]
    [InlineData("- [|<img src=\"greet.png\">|]")]
    public void A_picture_without_words_is_an_error(string bullet) =>
        Marked.Gives("LADDER138", Library.With("- Greets each reader.", bullet));

    private static string Table(string row) => $"""
        ---
        ladder: Library
        ---

        # The Library

        | Competency | Junior | Senior |
        |---|---|---|
        | Catalog | Shelves returned books.<br>Labels new books. | Decides what is bought. |
        {row}| Desk | Greets each reader. | Settles disputes about fines. |

        """;
}
