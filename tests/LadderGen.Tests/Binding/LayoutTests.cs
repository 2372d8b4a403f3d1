using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Tests.Binding;

/// <summary>
/// Level first, competency first, a matrix, a matrix turned, a table in each level, one file a level: all the same statements
/// under label paths, so all the same ladder.
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
    public void Level_first() => Gives(TheLadder, """
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
    public void Competency_first() => Gives(TheLadder, """
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
    public void Competency_first_with_labelled_bullets() => Gives(TheLadder, """
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
    public void A_matrix_with_a_group_row() => Gives(TheLadder, """
        | Competency | Junior | Senior |
        |---|---|---|
        | **Skill** | | |
        | *Mastery* | Follows a runbook. | Writes runbooks. |
        | **Engagement** | | |
        | Planning | Takes on single tasks. | Takes on projects. |
        """);

    [Fact]
    public void A_matrix_with_two_key_columns_where_a_blank_repeats_the_value_above() => Gives(TheLadder, """
        | Area | Competency | Junior | Senior |
        |---|---|---|---|
        | Skill | Mastery | Follows a runbook. | TODO |
        | | Mastery | | Writes runbooks. |
        | Engagement | Planning | Takes on single tasks. | Takes on projects. |
        """);

    [Fact]
    public void A_cell_is_split_at_line_breaks_and_may_hold_examples() => Gives(
        "Junior / Mastery: Follows a runbook.\nJunior / Mastery: Asks.\nJunior / Mastery e.g. Restarted a service.\nSenior / Mastery: Writes runbooks.",
        """
        | Competency | Junior | Senior |
        |---|---|---|
        | Mastery | Follows a runbook.<br><br>Asks.<br/>E.g. Restarted a service. | Writes runbooks. |
        """);

    [Fact]
    public void Ticks_that_mark_at_which_level_the_statement_of_a_row_holds() => Gives(
        "Junior / Mastery: Follows a runbook.\nSenior / Mastery: Follows a runbook.\nSenior / Mastery: Writes runbooks.",
        """
        | Competency | Expectation | Junior | Senior |
        |---|---|:-:|:-:|
        | Mastery | Follows a runbook. | ✅ | ✅ |
        | | Writes runbooks. | | ✅ |
        """);

    [Fact]
    public void A_cross_beside_ticks_is_no_tick() => Gives(
        "Junior / Mastery: Follows a runbook.\nSenior / Mastery: Follows a runbook.\nSenior / Mastery: Writes runbooks.",
        """
        | Competency | Expectation | Junior | Senior |
        |---|---|---|---|
        | Mastery | Follows a runbook. | yes | ✔️ |
        | | Writes runbooks. | ❌ | x |
        | | Does without them. | no | ✗ |
        """);

    [Fact]
    public void Matrices_turned_by_ninety_degrees() => Gives(TheLadder, """
        # Reliability
        ## Skill
        | Level | Mastery | Scope |
        |---|---|---|
        | Junior | Follows a runbook. | TBD |
        | Senior | Writes runbooks. | - |
        ## Engagement
        | Level | Planning | Trust |
        |---|---|---|
        | Junior | Takes on single tasks. | |
        | Senior | Takes on projects. | n/a |
        """);

    [Fact]
    public void A_table_in_each_level() => Gives(TheLadder, """
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
    public void A_table_for_each_competency() => Gives(TheLadder, """
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
    public void Bold_lines_for_headings() => Gives(TheLadder, """
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
    public void One_file_a_level_in_any_order_of_files() => Assert.Equal(
        TheLadder,
        TestLadder.Bind(
            ("sre/a-senior.md", "# Senior\n## Skill\n### Mastery\n- Writes runbooks.\n## Engagement\n### Planning\n- Takes on projects.\n"),
            ("sre/b-junior.md", "# Junior\n## Skill\n### Mastery\n- Follows a runbook.\n## Engagement\n### Planning\n- Takes on single tasks.\n"),
            ("sre/ladder.yml", "ladder: Sre\nlevels: [Junior, Senior]\n")).Text());

    [Fact]
    public void One_file_a_level_that_only_the_file_name_tells() => Assert.Equal(
        TheLadder,
        TestLadder.Bind(
            ("sre/Junior.md", "## Skill\n### Mastery\n- Follows a runbook.\n## Engagement\n### Planning\n- Takes on single tasks.\n"),
            ("sre/Senior.md", "## Skill\n### Mastery\n- Writes runbooks.\n## Engagement\n### Planning\n- Takes on projects.\n"),
            ("sre/ladder.yml", "ladder: Sre\nlevels: [Junior, Senior]\n")).Text());

    [Fact]
    public void One_file_a_level_that_its_own_front_matter_titles() => Assert.Equal(
        TheLadder,
        TestLadder.Bind(
            ("sre/1.md", "---\ntitle: Junior\nid: junior\n---\n## Skill\n### Mastery\n- Follows a runbook.\n## Engagement\n### Planning\n- Takes on single tasks.\n"),
            ("sre/2.md", "---\ntitle: Senior\nweight: 2\n---\n## Skill\n### Mastery\n- Writes runbooks.\n## Engagement\n### Planning\n- Takes on projects.\n"),
            ("sre/ladder.yml", "ladder: Sre\nlevels: [Junior, Senior]\n")).Text());

    [Fact]
    public void Pasted_text() => Assert.Equal(
        TheLadder,
        TestLadder.Bind(
            ("sre/ladder.yml", "ladder: Sre\nlevels: [Junior, Senior]\n"),
            ("sre/page.txt", "Junior\nSkill\nMastery\n• Follows a runbook.\nEngagement\nPlanning\n• Takes on single tasks.\nSenior\nSkill\nMastery\n• Writes runbooks.\nEngagement\nPlanning\n• Takes on projects.")).Text());

    private static void Gives(string ladder, string document)
    {
        var bound = TestLadder.Bind(FrontMatter + document);
        Assert.DoesNotContain(bound.Diagnostics, d => d.Rule != Rules.MissingExpectation);
        Assert.Equal(ladder, bound.Text());
    }
}
