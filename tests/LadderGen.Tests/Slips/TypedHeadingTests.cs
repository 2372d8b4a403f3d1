using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Slips;

/// <summary>Headings that are not typed as Markdown wants them.</summary>
public sealed class TypedHeadingTests
{
    [Theory]
    [InlineData("###Desk")]
    [InlineData("###Desk###")]
    [InlineData("###Desk ###")]
    [InlineData("###**Desk**")]
    [InlineData("### Desk ####")]
    [InlineData(" ###Desk")]
    [InlineData("###[Desk](#desk)")]
    [InlineData("\\### Desk")]
    [InlineData("\\#\\#\\# Desk")]
    [InlineData("\\###Desk")]
    [InlineData("＃＃＃ Desk")]
    [InlineData("＃＃＃Desk")]
    [InlineData("###\u200BDesk")]
    public void A_heading_counts_however_it_is_typed(string line)
    {
        var slips = line == "### Desk ####" ? [] : new[] { "LADDER131 on 15" };
        Library.IsRead(Library.With("### Desk", line), Library.Model, slips);
    }

    [Theory]
    [InlineData("##Senior Librarian")]
    [InlineData("\\## Senior Librarian")]
    [InlineData("##Librarian, Senior")]
    public void A_level_counts_however_its_heading_is_typed(string line) =>
        Library.IsRead(Library.With("## Senior Librarian", line), Library.Model, ["LADDER131 on 19"]);

    [Fact]
    public void A_heading_without_a_space_ends_the_list_right_above_it() =>
        Library.IsRead(Library.With("- Labels new books.\n\n### Desk", "- Labels new books.\n###Desk"), Library.Model, ["LADDER131 on 14"]);

    [Fact]
    public void The_title_may_lack_its_space() =>
        Library.IsRead(Library.With("# The Library", "#The Library"), Library.Model, ["LADDER131 on 6"]);

    [Fact]
    public void A_level_with_one_number_sign_may_lack_its_space() => Library.IsRead(
        """
        ---
        ladder: Library
        ---
        # Junior
        ## Desk
        - Greets each reader.
        #Senior
        ## Desk
        - Settles disputes about fines.
        """,
        """
        Junior / Desk: Greets each reader.
        Senior / Desk: Settles disputes about fines.
        """,
        ["LADDER131 on 7"]);

    [Fact]
    public void A_competency_with_one_number_sign_may_lack_its_space() => Library.IsRead(
        """
        ---
        ladder: Library
        ---
        # Desk
        ## Junior
        - Greets each reader.
        ## Senior
        - Settles disputes about fines.

        #Catalog

        ## Junior
        - Shelves returned books.
        ## Senior
        - Decides what is bought.
        """,
        """
        Junior / Desk: Greets each reader.
        Junior / Catalog: Shelves returned books.
        Senior / Desk: Settles disputes about fines.
        Senior / Catalog: Decides what is bought.
        """,
        ["LADDER131 on 10"]);

    [Theory]
    [InlineData("#reading is the word to search for.")]
    [InlineData("#Reading is the word to search for.")]
    [InlineData("#reading #books")]
    [InlineData("#1 in the county.")]
    [InlineData("\\#reading")]
    [InlineData("\\# is the key to press.")]
    [InlineData("The key ## rings twice.")]
    public void A_number_sign_in_a_sentence_is_text(string line)
    {
        var ladder = TestLadder.Bind(Library.With("### Desk\n", "### Desk\n\n" + line + "\n"));
        Assert.Empty(ladder.Diagnostics);
        Assert.Contains("Junior / Desk is " + line.TrimStart('\\'), ladder.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- Writes C# and F#.")]
    [InlineData("- Counts the # of loans.")]
    [InlineData("- Keeps issue #12 open.")]
    [InlineData("- Knows what `## Desk` means.")]
    [InlineData("- Ends headings with ## as the style guide says.")]
    public void A_number_sign_in_a_bullet_is_text(string bullet)
    {
        var ladder = TestLadder.Bind(Library.With("- Greets each reader.", bullet));
        Assert.Empty(ladder.Diagnostics);
        var text = bullet[2..].Replace("`", "", StringComparison.Ordinal);
        Assert.Contains("Junior / Desk: " + text, ladder.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_six_number_signs_are_an_error_once() =>
        Library.IsRead(Library.With("### Desk", "######## Desk"), Library.Model, ["LADDER132 on 15"]);

    [Fact]
    public void More_than_six_number_signs_at_a_level_are_an_error_once() =>
        Library.IsRead(Library.With("## Senior", "#######Senior"), Library.Model, ["LADDER132 on 19"]);

    [Theory]
    [InlineData("- Labels new books. ### Desk")]
    [InlineData("- Labels new books.  ### Desk ###")]
    public void A_heading_may_have_slid_to_the_end_of_the_line_above(string line) =>
        Library.IsRead(Library.With("- Labels new books.\n\n### Desk", line), Library.Model, ["LADDER131 on 13"]);

    [Fact]
    public void A_level_may_have_slid_to_the_end_of_the_line_above() =>
        Library.IsRead(
            Library.With("- Greets each reader.\n\n## Senior Librarian", "- Greets each reader. ## Senior Librarian"),
            Library.Model,
            ["LADDER131 on 17"]);

    [Fact]
    public void Two_headings_may_be_on_one_line() =>
        Library.IsRead(
            Library.With("## Senior Librarian\n\n### Catalog", "## Senior Librarian ### Catalog"),
            Library.Model,
            ["LADDER131 on 19"]);

    [Theory]
    [InlineData("**[|### Archive|]**")]
    [InlineData("- Labels old books.[|### Archive|]")]
    public void A_heading_that_cannot_be_told_from_text_is_an_error(string line) =>
        Marked.Gives("LADDER132", Library.With("- Labels new books.", "- Labels new books.\n" + line));

    [Fact]
    public void The_message_says_what_to_type() => Assert.Equal(
        "'##Senior' is not a heading, because no space follows the #. Put one there, so that the line is '## Senior'. " +
        "Until then it is read as that.",
        TestLadder.Bind(Library.With("## Senior Librarian", "##Senior")).Diagnostics.Single().Message);
}
