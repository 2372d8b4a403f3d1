using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Tests.Binding;

/// <summary>Surprises found in public ladders, each in the shortest document that shows it.</summary>
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
    public void One_name_in_two_groups_is_two_competencies_with_paragraphs_too() => Assert.Equal(
        "L1 / Skill / Summary: a\nL1 / Team / Summary: b",
        Text("---\nladder: Dev\n---\n# L1\n## Skill\n### Summary\na\n## Team\n### Summary\nb\n"));

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
    public void A_competency_in_another_group_at_another_level_is_reported()
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
            "ladder.md(10,5): LADDER114: 'Communication' is under 'Team' here and under 'Skill' on line 6. It counts as a competency " +
            "of 'Skill'. Put it under one group everywhere, or say in 'competencies' where it belongs.",
            Assert.Single(ladder.Log()));
        Assert.Equal("L1 / Skill / Communication: a\nL2 / Skill / Communication: b", ladder.Text());
    }

    [Fact]
    public void A_group_that_only_a_later_level_has_is_kept() => Assert.Equal("L1 / Skill / Craft: a\nL2 / Skill / Craft: b", Text("""
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
    public void A_table_of_the_levels_above_them_holds_facts() => Assert.Equal(
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
    public void A_level_is_named_by_its_more_detailed_label()
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
    public void A_table_of_the_levels_under_a_competency_holds_expectations() => Assert.Equal("L1 / Craft: a\nL2 / Craft: b", Text("""
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
    public void A_lone_seniority_word_among_unknown_headings_is_not_a_level()
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
            "ladder.md(2,9): LADDER101: The ladder 'Dev' has no levels. Their order would be a guess. Name them in the declaration, " +
            "lowest first: levels: [Junior Developer, Senior Developer]",
            Assert.Single(ladder.Log()));
    }

    [Theory]
    [InlineData("# Engineer I\n## Craft\n- a\n# Engineer II\n## Craft\n- b", "[Engineer I, Engineer II]")]
    [InlineData(
        "# Graduate\n## Craft\n- a\n# Engineer\n## Craft\n- b\n# Principal Architect\n## Systems\n- c",
        "[Graduate, Engineer, Principal Architect]")]
    public void The_suggested_list_of_levels_is_complete(string document, string levels)
    {
        var ladder = TestLadder.Bind("---\nladder: Dev\nlevels: []\n---\n" + document);
        Assert.EndsWith("levels: " + levels, Assert.Single(ladder.Log()), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbering_is_not_part_of_a_name()
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

    [Fact]
    public void A_ladder_without_competencies_can_declare_one_for_everything()
    {
        const string document = """
            # L1
            Works with help.
            - a
            # L2
            c

            d
            """;
        var refused = TestLadder.Bind("---\nladder: Dev\n---\n" + document);
        Assert.All(refused.Log(), l => Assert.Contains("'general: Responsibilities'", l, StringComparison.Ordinal));
        Assert.Equal(
            "L1 is Works with help.\nL1 / Responsibilities: a\nL2 / Responsibilities: c\nL2 / Responsibilities: d",
            Text("---\nladder: Dev\ngeneral: Responsibilities\n---\n" + document));
    }

    [Fact]
    public void Bullets_directly_under_a_level_can_belong_to_a_declared_competency() => Assert.Equal(
        "L1 is Works with help.\nL1 / Basics: a\nL1 / Craft: b",
        Text("""
            ---
            ladder: Dev
            general: Basics
            ---
            # L1
            Works with help.

            - a
            ## Craft
            - b
            """));

    [Fact]
    public void A_level_without_a_known_rank_is_suggested_where_it_was_found()
    {
        var ladder = TestLadder.Bind("""
            ---
            ladder: Dev
            role: Developer
            ---
            # Junior Developer
            ## Craft
            - a
            # Developer
            ## Craft
            - b
            # Senior Developer
            ## Craft
            - c
            """);
        Assert.Equal(
            "ladder.md(8,3): LADDER103: 'Developer' is among the levels, but nothing says which place it has. If it is a level, name " +
            "all levels in the declaration, lowest first: levels: [Junior Developer, Developer, Senior Developer]. If neither it nor " +
            "what is under it is part of the ladder, add it to 'ignore'.",
            Assert.Single(ladder.Log()));
    }

    [Fact]
    public void A_level_without_a_known_rank_is_reported_in_its_own_document_too() => Assert.Contains(
        TestLadder.Bind(
            ("ladder.yml", "ladder: Dev\nrole: Developer"),
            ("a.md", "# Developer\n## Craft\n- a"),
            ("b.md", "# Senior Developer\n## Craft\n- b")).Log(),
        l => l.StartsWith("a.md(1,3): LADDER103: 'Developer' is among the levels", StringComparison.Ordinal));

    [Fact]
    public void The_message_says_how_to_keep_a_competency_that_looks_like_a_level()
    {
        const string document = """
            # Junior Developer
            ## Lead
            - a
            # Senior Developer
            ## Lead
            - b
            """;
        Assert.All(
            TestLadder.Bind("---\nladder: Dev\nrole: Developer\n---\n" + document).Log(),
            l => Assert.Contains(
                "If 'Lead' is a competency, name the levels in the declaration without it: levels: [Junior Developer, Senior Developer].",
                l,
                StringComparison.Ordinal));
        Assert.Equal(
            "Junior / Lead: a\nSenior / Lead: b",
            Text("---\nladder: Dev\nrole: Developer\nlevels: [Junior Developer, Senior Developer]\n---\n" + document));
    }

    [Theory]
    [InlineData("Junior (L1-L2)", "Junior", "L1-L2")]
    [InlineData("IC1 → IC2", "IC1IC2", "IC1 → IC2")]
    [InlineData("L6/L7", "L6L7", "L6/L7")]
    public void A_range_of_codes_is_one_code(string label, string name, string code)
    {
        var level = Assert.Single(TestLadder.Bind($"---\nladder: Dev\n---\n# {label}\n## Craft\n- a\n").Model!.Levels);
        Assert.Equal((name, code), (level.Name, level.Code));
    }

    [Fact]
    public void A_label_with_two_levels_has_to_be_declared() => Assert.EndsWith(
        "levels: [\"P1: Junior / P2: Mid\", \"P3: Senior\"]",
        Assert.Single(
            TestLadder.Bind("---\nladder: Dev\n---\n| | P1: Junior / P2: Mid | P3: Senior |\n|---|---|---|\n| Craft | a | b |\n").Log()),
        StringComparison.Ordinal);

    [Fact]
    public void A_title_can_have_the_same_depth_as_the_levels()
    {
        var ladder = TestLadder.Bind("---\nladder: Dev\n---\n# Developers\n\n# L1\n## Craft\n- a\n# L2\n## Craft\n- b\n");
        Assert.Empty(ladder.Log());
        Assert.Equal("Developers", ladder.Model!.Title);
    }

    [Fact]
    public void A_table_of_contents_is_skipped_with_its_heading() => Assert.Equal(
        "L1 / Craft: a",
        Text("---\nladder: Dev\n---\n# Developers\n## Contents\n1. [L1](#l1)\n   - [Craft](#craft)\n\n## L1\n### Craft\n- a\n"));

    [Fact]
    public void A_document_with_only_levels_is_about_the_competency_in_its_file_name() => Assert.Equal(
        "L1 / pair programming: a\nL1 / Craft: c\nL2 / pair programming: b\nL2 / Craft: d",
        TestLadder.Bind(
            ("ladder.yml", "ladder: Dev"),
            ("pair-programming.md", "# L1\n- a\n# L2\n- b\n"),
            ("x.md", "# Craft\n## L1\n- c\n## L2\n- d\n")).Text());

    [Fact]
    public void A_label_between_every_competency_and_its_levels_is_not_a_competency() => Assert.Equal(
        "L1 / Craft: a\nL1 / Team: c\nL2 / Craft: b\nL2 / Team: d",
        Text("""
            ---
            ladder: Dev
            ---
            ## Craft
            **Levels:**
            - **L1**: a
            - **L2**: b

            ## Team
            **Levels:**
            - **L1**: c
            - **L2**: d
            """));

    [Fact]
    public void Different_numbering_does_not_make_two_competencies() => Assert.Equal("L1 / 1.1 Planning: a\nL2 / 1.1 Planning: b", Text("""
        ---
        ladder: Dev
        ---
        # L1
        ## 1.1 Planning
        - a
        # L2
        ## 2.1 Planning
        - b
        """));

    [Fact]
    public void Either_all_levels_are_named_by_words_or_none()
    {
        var ladder = TestLadder.Bind(
            ("ladder.yml", "ladder: Dev"),
            ("a.md", "# Craft\n## Level 1\n- a\n## Level 2\n- b\n"),
            ("b.md", "# Team\n## Level 1\n- c\n## Level 2 *MID*\n- d\n"));
        Assert.Equal("Level1 Level2", string.Join(' ', ladder.Model!.Levels.Select(l => l.Name)));
    }

    [Fact]
    public void A_level_that_equals_the_role_has_its_declared_name() => Assert.Equal(
        "Engineer Senior",
        string.Join(' ', TestLadder.Bind("""
            ---
            ladder: Dev
            role: Engineer
            levels: [Engineer, Senior Engineer]
            ---
            # Engineer
            ## Craft
            - a
            # Senior Engineer
            ## Craft
            - b
            """).Model!.Levels.Select(l => l.Name)));

    [Fact]
    public void An_ignored_section_does_not_make_the_order_uncertain() => Assert.Equal("IC1 / Craft: a\nIC2 / Craft: b", Text("""
        ---
        ladder: Dev
        ignore: [Managers]
        ---
        # Ladder
        ## IC1
        ### Craft
        - a
        ## IC2
        ### Craft
        - b
        ## Managers
        ### M1
        - c
        """));

    [Fact]
    public void A_label_can_have_its_text_on_its_line_or_below() =>
        Assert.Equal("L1 / Reach: a\nL1 / Team Work: b\nL1 / Team Work: c", Text("""
        ---
        ladder: Dev
        ---
        # L1
        - Reach: a
        - Team Work:
          - b
          - c
        """));

    private static string Text(string document)
    {
        var ladder = TestLadder.Bind(document);
        Assert.DoesNotContain(ladder.Diagnostics, d => d.Severity == Severity.Error);
        return ladder.Text();
    }
}
