using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Slips;

/// <summary>Headings that lost their mark.</summary>
public sealed class LostHeadingTests
{
    [Theory]
    [InlineData("[|Senior Librarian|]")]
    [InlineData("[|SENIOR LIBRARIAN|]")]
    [InlineData("[|Senior|]")]
    [InlineData("> [|Senior Librarian|]")]
    public void A_level_without_a_mark_is_an_error_once(string line) =>
        Marked.Gives("LADDER132", Declared(Library.With("## Senior Librarian", line)));

    [Fact]
    public void A_level_without_a_mark_is_an_error_where_no_level_is_declared() =>
        Assert.Equal(
            "'Senior Librarian' names a level, but is not a heading. Write '## Senior Librarian'.",
            Marked.Gives("LADDER132", Library.With("## Senior Librarian", "[|Senior Librarian|]")));

    [Fact]
    public void The_first_level_may_have_lost_its_mark() =>
        Marked.Gives("LADDER132", Declared(Library.With("## Junior Librarian", "[|Junior Librarian|]")));

    [Fact]
    public void A_competency_without_a_mark_is_an_error() =>
        Assert.Equal(
            "'Desk' names a competency, but is not a heading. Write '### Desk'.",
            Marked.Gives("LADDER132", Library.With("### Desk", "[|Desk|]")));

    [Fact]
    public void A_competency_without_a_mark_right_above_its_list_is_an_error() =>
        Marked.Gives("LADDER132", Library.With("### Desk\n\n- Greets", "[|Desk|]\n- Greets"));

    [Fact]
    public void A_level_of_a_competency_may_have_lost_its_mark() => Marked.Gives("LADDER132", """
        ---
        ladder: Library
        levels: [Junior, Middle, Senior]
        ---
        # Desk
        ## Junior
        - Greets each reader.

        [|Middle|]

        - Finds each book.
        ## Senior
        - Settles disputes about fines.
        """);

    [Theory]
    [InlineData("Junior Librarian")]
    [InlineData("The desk is where readers ask.")]
    public void A_line_above_all_levels_may_name_one(string line) =>
        Library.IsRight(Library.With("# The Library\n", "# The Library\n\n" + line + "\n"));

    [Fact]
    public void An_ignored_line_may_name_a_level() => Assert.Empty(
        TestLadder.Bind(
            Library.With("### Desk\n", "### Desk\n\nSenior Librarian\n")
                .Replace("role:", "ignore: [Senior Librarian]\nrole:", StringComparison.Ordinal))
            .Diagnostics);

    [Fact]
    public void A_sentence_about_a_level_is_text() =>
        Assert.Empty(TestLadder.Bind(Library.With("### Desk\n", "### Desk\n\nA senior librarian is near.\n")).Diagnostics);

    private static string Declared(string document) =>
        document.Replace("role:", "levels: [Junior, Senior]\nrole:", StringComparison.Ordinal);
}
