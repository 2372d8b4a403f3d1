using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Tests.Binding;

/// <summary>What public ladders do that nobody had thought of: each in the fewest words that show it.</summary>
public sealed class RealLadderTests
{
    [Fact]
    public void One_name_in_two_groups_of_a_level_is_two_competencies()
    {
        var ladder = TestLadder.Bind("""
            ---
            ladder: Dev
            ---
            # L1
            ## Skill
            ### Communication
            - a
            ## Team
            ### Communication
            - b
            # L2
            ## Skill
            ### Communication
            - c
            ## Team
            ### Communication
            - d
            """);
        Assert.Empty(ladder.Log());
        Assert.Equal(
            "L1 / Skill / Communication: a\nL1 / Team / Communication: b\nL2 / Skill / Communication: c\nL2 / Team / Communication: d",
            ladder.Text());
        Assert.Equal("SkillCommunication TeamCommunication", string.Join(' ', ladder.Model!.Competencies.Select(c => c.Name)));
    }

    [Fact]
    public void One_key_in_two_groups_of_a_table_is_two_competencies() => Assert.Equal(
        "L1 / Skill / Planning: a\nL1 / Team / Planning: c\nL2 / Skill / Planning: b\nL2 / Team / Planning: d",
        Text("""
            ---
            ladder: Dev
            ---
            |          | L1 | L2 |
            |----------|----|----|
            | **Skill**|    |    |
            | Planning | a  | b  |
            | **Team** |    |    |
            | Planning | c  | d  |
            """));

    [Fact]
    public void A_competency_in_another_group_at_another_level_is_told()
    {
        var ladder = TestLadder.Bind("""
            ---
            ladder: Dev
            ---
            # L1
            ## Skill
            ### Communication
            - a
            # L2
            ## Team
            ### Communication
            - b
            """);
        Assert.Equal(
            "ladder.md(10,5): LADDER114: 'Communication' stands under 'Team' here and under 'Skill' on line 6; it is taken as a competency of 'Skill'. Put it under one group everywhere, or say in 'competencies' where it belongs.",
            Assert.Single(ladder.Log()));
        Assert.Equal("L1 / Skill / Communication: a\nL2 / Skill / Communication: b", ladder.Text());
    }

    [Fact]
    public void Groups_that_only_a_later_level_has_are_not_lost() => Assert.Equal("L1 / Skill / Craft: a\nL2 / Skill / Craft: b", Text("""
        ---
        ladder: Dev
        ---
        # L1
        ## Craft
        - a
        # L2
        ## Skill
        ### Craft
        - b
        """));

    [Fact]
    public void A_table_of_the_levels_above_them_says_facts() => Assert.Equal(
        "L1 has Title: Junior\nL1 has Reach: Task\nL1 / Craft: a\nL2 has Title: Senior\nL2 has Reach: Team\nL2 / Craft: b",
        Text("""
            ---
            ladder: Dev
            ---
            # Ladder
            ## Overview
            | Level | Title  | Reach |
            |-------|--------|-------|
            | L1    | Junior | Task  |
            | L2    | Senior | Team  |
            ## L1
            ### Craft
            - a
            ## L2
            ### Craft
            - b
            """));

    [Fact]
    public void A_level_is_called_by_the_label_that_says_more()
    {
        var ladder = TestLadder.Bind("""
            ---
            ladder: Dev
            ---
            | Level | Reach |
            |-------|-------|
            | L1    | Task  |
            | L2    | Team  |

            # L1: Junior
            ## Craft
            - a
            # L2: Senior
            ## Craft
            - b
            """);
        Assert.Equal("Junior Senior", string.Join(' ', ladder.Model!.Levels.Select(l => l.Name)));
        Assert.Equal("Junior has Reach: Task\nJunior / Craft: a\nSenior has Reach: Team\nSenior / Craft: b", ladder.Text());
    }

    [Fact]
    public void A_table_of_levels_elsewhere_says_expectations() => Assert.Equal("L1 / Craft: a\nL2 / Craft: b", Text("""
        ---
        ladder: Dev
        ---
        # Ladder
        ## Craft
        | Level | Expectation |
        |-------|-------------|
        | L1    | a           |
        | L2    | b           |
        """));

    [Fact]
    public void A_lone_seniority_word_among_unknown_ones_is_no_level()
    {
        var ladder = TestLadder.Bind("""
            ---
            ladder: Dev
            ---
            # Junior Developer
            ## Lead
            - a
            # Senior Developer
            ## Lead
            - b
            """);
        Assert.Equal(
            "ladder.md(2,9): LADDER101: The ladder 'Dev' has no levels. The order of the levels would be a guess. Name them in the declaration, lowest first: levels: [Junior Developer, Senior Developer]",
            Assert.Single(ladder.Log()));
    }

    [Theory]
    [InlineData("# Engineer I\n## Craft\n- a\n# Engineer II\n## Craft\n- b", "[Engineer I, Engineer II]")]
    [InlineData("# Graduate\n## Craft\n- a\n# Engineer\n## Craft\n- b\n# Principal Architect\n## Systems\n- c", "[Graduate, Engineer, Principal Architect]")]
    public void The_levels_to_paste_are_complete(string document, string levels)
    {
        var ladder = TestLadder.Bind("---\nladder: Dev\nlevels: []\n---\n" + document);
        Assert.EndsWith("levels: " + levels, Assert.Single(ladder.Log()), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbering_is_no_part_of_a_name()
    {
        var model = TestLadder.Bind("""
            ---
            ladder: Dev
            role: Developer
            ---
            # 1. Junior Developer
            ## 1.1 Planning
            - 1.5 years ahead
            # 2. Senior Developer
            ## 2.1 Planning
            - b
            """).Model!;
        Assert.Equal("Junior Senior", string.Join(' ', model.Levels.Select(l => l.Name)));
    }

    private static string Text(string document)
    {
        var ladder = TestLadder.Bind(document);
        Assert.DoesNotContain(ladder.Diagnostics, d => d.Severity == Severity.Error);
        return ladder.Text();
    }
}
