using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Tests.Binding;

/// <summary>
/// Every layout gives the same ladder: levels first, competencies first, a matrix, a matrix with levels as rows, a table in each
/// level, a file for each level.
/// </summary>
public sealed class LayoutTests
{
    private const string TheLadder = """
        Junior / Skill / Mastery: Follows a runbook.
        Junior / Engagement / Planning: Takes on single tasks.
        Senior / Skill / Mastery: Writes runbooks.
        Senior / Engagement / Planning: Takes on projects.
        """;

    private const string FrontMatter = "---\nladder: Sre\nlevels: [Junior, Senior]\n---\n";

    [Fact]
    public void Levels_can_come_first() => Gives(TheLadder, """
        # Reliability
        ## Junior
        ### Skill
        #### Mastery
        - Follows a runbook.
        ### Engagement
        #### Planning
        - Takes on single tasks.
        ## Senior
        ### Skill
        #### Mastery
        - Writes runbooks.
        ### Engagement
        #### Planning
        - Takes on projects.
        """);

    [Fact]
    public void Competencies_can_come_first() => Gives(TheLadder, """
        # Reliability
        ## Skill
        ### Mastery
        #### Junior
        - Follows a runbook.
        #### Senior
        - Writes runbooks.
        ## Engagement
        ### Planning
        #### Junior
        - Takes on single tasks.
        #### Senior
        - Takes on projects.
        """);

    [Fact]
    public void Competencies_can_come_first_with_a_labelled_bullet_for_each_level() => Gives(TheLadder, """
        ## Skill
        ### Mastery
        - Junior: Follows a runbook.
        - Senior: Writes runbooks.
        ## Engagement
        ### Planning
        - **Junior**: Takes on single tasks.
        - **Senior**: Takes on projects.
        """);

    [Fact]
    public void A_matrix_can_have_group_rows() => Gives(TheLadder, """
        | Competency | Junior | Senior |
        |---|---|---|
        | **Skill** | | |
        | *Mastery* | Follows a runbook. | Writes runbooks. |
        | **Engagement** | | |
        | Planning | Takes on single tasks. | Takes on projects. |
        """);

    [Fact]
    public void A_blank_in_a_key_column_repeats_the_value_above() => Gives(TheLadder, """
        | Area | Competency | Junior | Senior |
        |---|---|---|---|
        | Skill | Mastery | Follows a runbook. | - |
        | | Mastery | | Writes runbooks. |
        | Engagement | Planning | Takes on single tasks. | Takes on projects. |
        """);

    [Fact]
    public void A_cell_is_split_at_line_breaks_and_can_hold_examples() => Gives(
        "Junior / Mastery: Follows a runbook.\nJunior / Mastery: Asks.\nJunior / Mastery e.g. Restarted a service.\n" +
        "Senior / Mastery: Writes runbooks.",
        """
        | Competency | Junior | Senior |
        |---|---|---|
        | Mastery | Follows a runbook.<br><br>Asks.<br/>E.g. Restarted a service. | Writes runbooks. |
        """);

    [Fact]
    public void Ticks_mark_the_levels_that_the_statement_of_a_row_holds_at() => Gives(
        "Junior / Mastery: Follows a runbook.\nSenior / Mastery: Follows a runbook.\nSenior / Mastery: Writes runbooks.",
        """
        | Competency | Expectation | Junior | Senior |
        |---|---|:-:|:-:|
        | Mastery | Follows a runbook. | ✅ | ✅ |
        | | Writes runbooks. | | ✅ |
        """);

    [Fact]
    public void A_cross_next_to_ticks_is_not_a_tick() => Gives(
        "Junior / Mastery: Follows a runbook.\nSenior / Mastery: Follows a runbook.\nSenior / Mastery: Writes runbooks.",
        """
        | Competency | Expectation | Junior | Senior |
        |---|---|---|---|
        | Mastery | Follows a runbook. | yes | ✔️ |
        | | Writes runbooks. | ❌ | x |
        | | Does without them. | no | ✗ |
        """);

    [Fact]
    public void A_matrix_can_have_levels_as_rows() => Gives(TheLadder, """
        # Reliability
        ## Skill
        | Level | Mastery | Scope |
        |---|---|---|
        | Junior | Follows a runbook. | - |
        | Senior | Writes runbooks. | - |
        ## Engagement
        | Level | Planning | Trust |
        |---|---|---|
        | Junior | Takes on single tasks. | |
        | Senior | Takes on projects. | n/a |
        """);

    [Fact]
    public void Each_level_can_hold_a_table() => Gives(TheLadder, """
        ## Junior
        | Area | What we expect |
        |---|---|
        | **Skill** | |
        | Mastery | Follows a runbook. |
        | **Engagement** | |
        | Planning | Takes on single tasks. |
        ## Senior
        | Area | What we expect |
        |---|---|
        | **Skill** | |
        | Mastery | Writes runbooks. |
        | **Engagement** | |
        | Planning | Takes on projects. |
        """);

    [Fact]
    public void Each_competency_can_hold_a_table() => Gives(TheLadder, """
        # Reliability
        ## Skill
        ### Mastery
        | Level | Expectation |
        |---|---|
        | Junior | Follows a runbook. |
        | Senior | Writes runbooks. |
        ## Engagement
        ### Planning
        | Level | Expectation |
        |---|---|
        | Junior | Takes on single tasks. |
        | Senior | Takes on projects. |
        """);

    [Fact]
    public void Bold_lines_count_as_headings() => Gives(TheLadder, """
        # Junior
        ## Skill
        **Mastery**
        - Follows a runbook.

        ## Engagement
        **Planning**
        - Takes on single tasks.
        # Senior
        ## Skill
        **Mastery**
        - Writes runbooks.

        ## Engagement
        **Planning**
        - Takes on projects.
        """);

    [Fact]
    public void Each_level_can_have_a_file_in_any_order() => Assert.Equal(
        TheLadder,
        TestLadder.Bind(
            ("sre/a-senior.md", "# Senior\n## Skill\n### Mastery\n- Writes runbooks.\n## Engagement\n### Planning\n- Takes on projects.\n"),
            ("sre/b-junior.md",
                "# Junior\n## Skill\n### Mastery\n- Follows a runbook.\n## Engagement\n### Planning\n- Takes on single tasks.\n"),
            ("sre/ladder.yml", "ladder: Sre\nlevels: [Junior, Senior]\n")).Text());

    [Fact]
    public void A_file_name_can_name_the_level() => Assert.Equal(
        TheLadder,
        TestLadder.Bind(
            ("sre/Junior.md", "## Skill\n### Mastery\n- Follows a runbook.\n## Engagement\n### Planning\n- Takes on single tasks.\n"),
            ("sre/Senior.md", "## Skill\n### Mastery\n- Writes runbooks.\n## Engagement\n### Planning\n- Takes on projects.\n"),
            ("sre/ladder.yml", "ladder: Sre\nlevels: [Junior, Senior]\n")).Text());

    [Fact]
    public void The_front_matter_of_a_file_can_name_the_level() => Assert.Equal(
        TheLadder,
        TestLadder.Bind(
            ("sre/1.md",
                "---\ntitle: Junior\nid: junior\n---\n## Skill\n### Mastery\n- Follows a runbook.\n## Engagement\n### Planning\n" +
                "- Takes on single tasks.\n"),
            ("sre/2.md",
                "---\ntitle: Senior\nweight: 2\n---\n## Skill\n### Mastery\n- Writes runbooks.\n## Engagement\n### Planning\n" +
                "- Takes on projects.\n"),
            ("sre/ladder.yml", "ladder: Sre\nlevels: [Junior, Senior]\n")).Text());

    [Fact]
    public void Pasted_text_gives_the_same_ladder() => Assert.Equal(
        TheLadder,
        TestLadder.Bind(
            ("sre/ladder.yml", "ladder: Sre\nlevels: [Junior, Senior]\n"),
            ("sre/page.txt",
                "Junior\nSkill\nMastery\n• Follows a runbook.\nEngagement\nPlanning\n• Takes on single tasks.\n" +
                "Senior\nSkill\nMastery\n• Writes runbooks.\nEngagement\nPlanning\n• Takes on projects.")).Text());

    [Fact]
    public void Sheets_with_a_row_for_each_level_are_named_after_their_competency()
    {
        var bound = TestLadder.Bind(
            ("ferry/ladder.yml", "ladder: Ferry\n"),
            ("ferry/ropes.csv", "Level,Expectation\nL1,Ties.\nL2,Splices.\n"),
            ("ferry/tides.csv", "Level;Expectation\nL1;Reads tables.\nL2;Plans trips.\n"));
        Assert.Empty(bound.Log());
        Assert.Equal("L1 / ropes: Ties.\nL1 / tides: Reads tables.\nL2 / ropes: Splices.\nL2 / tides: Plans trips.", bound.Text());
    }

    private static void Gives(string ladder, string document)
    {
        var bound = TestLadder.Bind(FrontMatter + document);
        Assert.DoesNotContain(bound.Diagnostics, d => d.Rule != Rules.MissingExpectation);
        Assert.Equal(ladder, bound.Text());
    }
}
