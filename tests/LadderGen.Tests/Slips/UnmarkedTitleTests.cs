using LadderGen.Tests.Reading;

namespace LadderGen.Tests.Slips;

/// <summary>A document has a title, whether or not its author made it a heading.</summary>
public sealed class UnmarkedTitleTests
{
    [Theory]
    [InlineData("**The Library**")]
    [InlineData("The Library")]
    [InlineData("    # The Library")]
    [InlineData("<center><b>The Library</b></center>")]
    [InlineData("The Library\n\nFor all who lend books.")]
    public void A_line_at_the_top_is_the_title(string line) => Assert.Equal("The Library", TitleOf(line));

    [Theory]
    [InlineData("We lend books to all.")]
    [InlineData("Last updated in spring")]
    [InlineData("**We lend books to all.**")]
    [InlineData("[The Library](https://library.example)")]
    [InlineData("The Library,\nnewly written")]
    public void A_sentence_is_not(string line) => Assert.Equal("Library", TitleOf(line));

    /// <summary>With a heading of its depth, a line above the headings is a text.</summary>
    [Fact]
    public void A_line_above_the_title_is_not() => Assert.Equal("The Library", TitleOf("Draft\n\n# The Library"));

    [Fact]
    public void A_level_without_its_mark_is_not() => Assert.DoesNotContain(
        "Junior Librarian",
        Reader.Markdown("Junior Librarian\n\n### Desk\n\n- Greets\n\n## Senior Librarian\n\n### Desk\n\n- Settles\n")
            .Labels.Select(l => l.Text));

    [Fact]
    public void A_web_page_has_one_too() =>
        "<p><b>The Library</b></p><h2>Desk</h2><ul><li>Greets</li></ul>".GivesHtml("[The Library] [Desk] - Greets");

    private static string TitleOf(string line) => TestLadder.Bind(Library.With("# The Library", line)).Model!.Title;
}
