namespace LadderGen.Tests.Reading;

public sealed class MarkdownTableTests
{
    [Fact]
    public void A_table_keeps_its_cells_and_their_parts() => """
        # Ops
        | Area | Junior | **Senior** |
        |:-----|--------|:----------:|
        | *Skill* | | |
        | Scope | a <br> <br/>b<br />- c {#c} | <ul><li>d</li><li>e</li></ul> |
        """.Gives("""
        [Ops] | Area | Junior | Senior
        [Ops] | Skill |  |
        [Ops] | Scope | a ; b ; c #c | d ; e
        """);

    [Fact]
    public void A_pipe_that_is_escaped_or_in_code_is_text() => """
        | a | b |
        |---|---|
        | x \| y | `p|q` and `r\|s` |
        | lone ` tick | other ` tick |
        """.Gives("""
        | a | b
        | x | y | p|q and r|s
        | lone ` tick | other ` tick
        """);

    [Fact]
    public void A_table_needs_no_pipes_around_it() => "a | b\n--|--\n1 | 2\n".Gives("| a | b\n| 1 | 2");

    [Fact]
    public void Text_right_above_a_table_is_not_its_header() =>
        "**Skill**\n| a | b |\n|---|---|\n| 1 | 2 |".Gives("[Skill] | a | b\n[Skill] | 1 | 2");

    [Fact]
    public void Text_spilt_under_a_row_is_reported_at_its_words()
    {
        const string text = "| Area | What |\n|---|---|\n| Trust | is\ntrusted. |\n| Scope | wide |\nand `far`\nand near\n";
        text.Gives("| Area | What\n| Trust | is\n! LADDER107 trusted.\n| Scope | wide\n! LADDER107 and `far`⏎and near");
        Assert.Contains("'Trust'", Reader.Markdown(text).Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Contains("'Scope'", Reader.Markdown(text).Diagnostics[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_spilt_after_an_empty_line_is_reported() =>
        "| a | b |\n|---|---|\n| 1 | 2\n\nmore. |".Gives("| a | b\n| 1 | 2\n! LADDER107 more.");

    [Fact]
    public void A_row_with_too_few_or_too_many_cells_is_reported_and_read_as_far_as_it_goes() => """
        | a | b |
        |---|---|
        | 1 |
        | 1 | 2 | 3 | 4 |
        | 1 | 2 | |
        """.Gives("""
        | a | b
        | 1 |
        ! LADDER107 | 1 |
        | 1 | 2
        ! LADDER107 3 | 4
        | 1 | 2
        """);

    [Fact]
    public void An_unfinished_table_is_reported() => "# A\n| a | b |\n| 1 | 2 |\n".Gives("[A] #\n! LADDER107 | a | b |⏎| 1 | 2 |");

    [Fact]
    public void A_line_of_dashes_of_another_length_is_reported() =>
        "| a | b |\n|---|\n| 1 | 2 |".Gives("| a | b\n! LADDER107 |---|\n| 1 | 2");

    [Fact]
    public void Rows_separated_from_their_table_are_reported() =>
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |".Gives("| a | b\n| 1 | 2\n! LADDER107 | 3 | 4 |");

    [Fact]
    public void A_table_of_examples_gives_examples() => """
        ## A
        ### Examples
        | a | b |
        |---|---|
        | 1 | 2 |
        """.Gives("[A] e.g. 1 2");
}
