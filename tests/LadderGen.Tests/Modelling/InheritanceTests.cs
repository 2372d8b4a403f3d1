using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Modelling;

/// <summary>A level has the expectations that it takes over beside its own, and each says where it comes from.</summary>
public sealed class InheritanceTests
{
    /// <summary>Joins expectations by their texts, and everything else by its string.</summary>
    private const string Texts =
        "Func<System.Collections.IEnumerable, string> texts = list => "
        + "string.Join(\", \", list.Cast<object>().Select(i => (i as Expectation)?.Text ?? i.ToString()));";

    private const string Cumulative = """
        ---
        ladder: Sre
        cumulative: true
        ---
        # L1
        ## Mastery
        - Learns the tools
        - Asks
        ## Scope
        - Owns a task
        # L2
        ## Mastery
        - Leads incidents
        - Asks
        # L3
        ## Mastery
        - Shapes the craft
        """;

    private const string SharedLevel = """
        ---
        ladder: Sre
        ---
        # All Levels
        ## Kindness
        - Assumes the best
        # L1
        ## Mastery
        - Learns the tools
        # L2
        ## Mastery
        - Leads incidents
        ## Kindness
        - Helps newcomers
        """;

    private const string References = """
        ---
        ladder: Sre
        ---
        # L1
        ## Mastery
        - Learns the tools
        ## Scope
        - Owns a task
        # L2
        ## Mastery
        - Same as L1, but also:
          - Leads incidents
          - Writes runbooks
        ## Scope
        - see L1
        # L3
        Same as L2, but with more of it.
        ## Mastery
        - In addition to L2, shapes the craft
        """;

    [Theory]
    [InlineData("Ladders.Sre.L3.Mastery", "Shapes the craft, Leads incidents, Asks, Learns the tools")]
    [InlineData("Ladders.Sre.L3.Mastery.Own", "Shapes the craft")]
    [InlineData("Ladders.Sre.L3.Mastery.Inherited", "Leads incidents, Asks, Learns the tools")]
    [InlineData("Ladders.Sre.L3.Mastery.Inherited.Select(e => e.Level.Name)", "L2, L2, L1")]
    [InlineData("Ladders.Sre.L3.Mastery.InheritedFrom", "sre/l2/mastery")]
    [InlineData("Ladders.Sre.L1.Mastery.Inherited", "")]
    [InlineData("Ladders.Sre.L3.Scope", "Owns a task")]
    [InlineData("Ladders.Sre.L3.Scope.Own", "")]
    [InlineData(
        "Ladders.Sre.L3.Mastery.Select(e => e.Id)",
        "sre/l3/mastery/shapes-the-craft, sre/l2/mastery/leads-incidents, sre/l2/mastery/asks, sre/l1/mastery/learns-the-tools")]
    [InlineData("new[] { Ladders.Sre.L3.Mastery.Count, Ladders.Sre.L2.Mastery.Count }", "4, 3")]
    [InlineData(
        "Ladders.Sre.L3.ComparedWith(Ladders.Sre.L1).Competencies",
        "Mastery: 2 added, 0 removed, 0 reworded, 2 unchanged, Scope: 0 added, 0 removed, 0 reworded, 1 unchanged")]
    public void A_cumulative_ladder_adds_the_expectations_of_lower_levels(string expression, string expected) =>
        Assert.Equal(expected, Example.Run($"{Texts} return texts({expression});", Cumulative));

    [Theory]
    [InlineData("Ladders.Sre.L1.Kindness", "Assumes the best")]
    [InlineData("Ladders.Sre.L2.Kindness", "Helps newcomers, Assumes the best")]
    [InlineData("Ladders.Sre.L2.Kindness.Inherited.Select(e => e.Id)", "sre/shared-level/kindness/assumes-the-best")]
    [InlineData("Ladders.Sre.L2.Kindness.InheritedFrom", "sre/shared-level/kindness")]
    [InlineData("Ladders.Sre.Levels", "sre/l1, sre/l2")]
    [InlineData(
        "new object[] { Ladders.Sre.SharedLevel, Ladders.Sre.SharedLevel.Rank, "
        + "Ladders.Sre.SharedLevel.Kindness.AssumesTheBest, LadderIds.Sre.SharedLevel.Kindness.AssumesTheBest }",
        "sre/shared-level, 0, Assumes the best, sre/shared-level/kindness/assumes-the-best")]
    [InlineData(
        "new object[] { Ladders.Find(\"sre/shared-level\"), Ladders.Sre.FindLevel(\"all levels\"), "
        + "Ladders.Sre.SharedLevel < Ladders.Sre.L1, Ladders.Sre.L1.Previous == null }",
        "sre/shared-level, sre/shared-level, True, True")]
    public void Expectations_of_all_levels_are_written_once_and_apply_to_each_level(string expression, string expected) =>
        Assert.Equal(expected, Example.Run($"{Texts} return texts({expression});", SharedLevel));

    [Theory]
    [InlineData("Ladders.Sre.L2.Mastery", "Leads incidents, Writes runbooks, Learns the tools")]
    [InlineData("Ladders.Sre.L2.Mastery.Own", "Leads incidents, Writes runbooks")]
    [InlineData("new[] { Ladders.Sre.L2.Mastery.Summary }", "Same as L1, but also:")]
    [InlineData("Ladders.Sre.L2.Scope", "Owns a task")]
    [InlineData("Ladders.Sre.L2.Scope.Own", "")]
    [InlineData("new[] { Ladders.Sre.L2.Scope.Summary }", "see L1")]
    [InlineData("Ladders.Sre.L2.Scope.InheritedFrom", "sre/l1/scope")]
    [InlineData("Ladders.Sre.L3.Mastery", "In addition to L2, shapes the craft, Leads incidents, Writes runbooks, Learns the tools")]
    [InlineData("Ladders.Sre.L3.Scope", "Owns a task")]
    public void A_reference_takes_over_the_expectations_that_it_names(string expression, string expected) =>
        Assert.Equal(expected, Example.Run($"{Texts} return texts({expression});", References));

    [Theory]
    [InlineData("see E1", "Reads code")]
    [InlineData("Same as Engineering E1", "Reads code")]
    [InlineData("See E1 of Engineering.", "Reads code")]
    [InlineData("Everything from Eng E1, and writes runbooks", "Everything from Eng E1, and writes runbooks, Reads code")]
    public void A_reference_can_lead_to_a_ladder_that_the_declaration_names(string text, string expected) =>
        Assert.Equal(expected, Example.Run(
            $"{Texts} return texts(Ladders.Sre.L1.Craft);",
            $"---\nladder: Sre\nreferences: Eng\n---\n# L1\n## Craft\n- {text}\n",
            "---\nladder: Eng\ntitle: Engineering\n---\n# E1\n## Craft\n- Reads code\n"));

    [Fact]
    public void A_whole_level_is_taken_over_from_another_ladder() => Assert.Equal("Reads code | Sings, Draws | ", Example.Run(
        $"{Texts} return texts(Ladders.Sre.L1.Craft) + \" | \" + texts(Ladders.Sre.L1.Art) + \" | \" + texts(Ladders.Sre.L1.Craft.Own);",
        """
        ---
        ladder: Sre
        references: Eng
        ---
        # L1
        Same as E1, but also:
        ## Art
        - Sings
        # L2
        ## Craft
        - Writes
        ## Art
        - Dances
        """,
        """
        ---
        ladder: Eng
        ---
        # E1
        ## Craft
        - Reads code
        ## Art
        - Draws
        """));

    [Theory]
    [InlineData("Same as E7, but also:", "This line refers to 'E7', which is not a level of this ladder or of 'Eng'.")]
    [InlineData(
        "Same as E1, but also:",
        "This line refers to 'E1', but the ladder 'Eng' has no competency there that this ladder has too.")]
    public void A_reference_to_a_whole_level_that_leads_nowhere_is_reported(string text, string message) => Assert.StartsWith(
        message,
        Assert.Single(Marked.Gives(
            "LADDER301",
            ("sre.md", $"---\nladder: Sre\nreferences: Eng\n---\n# L1\n[|{text}|]\n## Art\n- Sings\n"),
            ("eng.md", "---\nladder: Eng\n---\n# E1\n## Craft\n- Reads code\n"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "references: [|Engg|]",
        "see E1",
        "'Engg' in 'references' is not another ladder of this project. Did you mean 'Eng'? "
        + "Write the name that its declaration has after 'ladder', or take it out of 'references'.")]
    [InlineData(
        "references: Eng",
        "[|see E7|]",
        "This line refers to 'E7', which is not a level of this ladder or of 'Eng'. "
        + "Write out what is expected, or refer to a level that is there.")]
    [InlineData(
        "references: Eng",
        "Reads\n## Crafts\n- [|see E1|]",
        "This line refers to 'E1', but the ladder 'Eng' expects nothing of 'Crafts' there. Did you mean 'Craft'? "
        + "Write out what is expected.")]
    [InlineData(
        "role: SRE",
        "[|Same as Senior, but also sings|]",
        "This line refers to 'Senior', which is not a level of this ladder. The levels are 'L1 SRE'. "
        + "Refer to one of them, or write out what is expected. If it is a level of another ladder, name that ladder in 'references'.")]
    public void A_reference_that_leads_nowhere_is_reported(string key, string text, string message) => Assert.Equal([message], Marked.Gives(
        "LADDER301",
        ("sre.md", $"---\nladder: Sre\n{key}\n---\n# L1 SRE\n## Craft\n- {text}\n"),
        ("eng.md", "---\nladder: Eng\n---\n# E1\n## Craft\n- Reads code\n")));

    [Theory]
    [InlineData("", "[|see L2|]", "see L1")]
    [InlineData("cumulative: true\n", "[|see L2|]", "Writes")]
    public void LADDER302_a_reference_that_leads_back_to_itself_is_an_error(string key, string first, string second) => Assert.Equal(
        "This reference leads back to itself: Sre.L1.Craft > Sre.L2.Craft > Sre.L1.Craft. "
            + "At one of these places, write out what is expected.",
        Assert.Single(Marked.Gives(
            "LADDER302",
            ("sre.md", $"---\nladder: Sre\n{key}---\n# L1\n## Craft\n- {first}\n# L2\n## Craft\n- {second}\n"))));

    [Fact]
    public void LADDER302_a_cycle_through_another_ladder_is_an_error() => Assert.Contains(
        "Eng.E1.Craft > Sre.L1.Craft > Eng.E1.Craft",
        Assert.Single(Marked.Gives(
            "LADDER302",
            ("sre.md", "---\nladder: Sre\nreferences: Eng\n---\n# L1\n## Craft\n- see E1\n"),
            ("eng.md", "---\nladder: Eng\nreferences: Sre\n---\n# E1\n## Craft\n- [|see L1|]\n"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("See L1 support tickets through")]
    [InlineData("All of L1 engineers' questions")]
    [InlineData("See L1 and listen to them")]
    [InlineData("See L1 with an open mind")]
    [InlineData("As for L1, helps")]
    [InlineData("See customers' problems before they do")]
    [InlineData("In addition to junior colleagues, mentors interns")]
    public void A_sentence_that_only_begins_like_a_reference_is_an_expectation(string sentence) => Assert.Equal(sentence, Example.Run(
        $"{Texts} return texts(Ladders.Sre.L2.Mastery);",
        $"---\nladder: Sre\n---\n# L1\n## Mastery\n- Learns\n# L2\n## Mastery\n- {sentence}\n"));

    [Theory]
    [InlineData("See Junior")]
    [InlineData("See L1")]
    [InlineData("See Junior SRE (L1)")]
    [InlineData("As for L1, and also:")]
    public void A_reference_names_a_level_by_its_words_or_its_code(string text) => Assert.Equal("Learns", Example.Run(
        $"{Texts} return texts(Ladders.Sre.Senior.Mastery);",
        $"""
        ---
        ladder: Sre
        role: SRE
        ---
        # Junior SRE (L1)
        ## Mastery
        - Learns
        # Senior SRE (L2)
        ## Mastery
        - {text}
        """));

    [Fact]
    public void A_reference_to_a_level_that_expects_nothing_of_the_competency_is_reported_and_stays_an_expectation()
    {
        var bound = TestLadder.Bind("""
            ---
            ladder: Sre
            ---
            # L1
            ## Mastery
            - Learns
            # L2
            ## Mastery
            - Leads
            ## Scope
            - Same as L1
            """);
        Assert.Contains(
            "ladder.md(11,3): LADDER301: This line refers to 'L1', but nothing is expected of 'Scope' there. Write out what is expected.",
            bound.Log());
        Assert.Contains("L2 / Scope: Same as L1", bound.Text(), StringComparison.Ordinal);
        Assert.Empty(bound.Model!.Levels[1].Cells[1].References);
    }

    [Theory]
    [InlineData("Ladders.Sre.L1.Craft", "Makes")]
    [InlineData("Ladders.Sre.L1.Mastery", "Leads")]
    [InlineData("Ladders.Sre.L2.Craft", "Makes")]
    public void A_level_takes_over_what_its_referenced_level_takes_over(string expression, string expected)
    {
        var run = Generating.TestProject.Of(("ladders/sre.md", """
            ---
            ladder: Sre
            ---
            # L1
            Same as L2.
            ## Scope
            - Owns
            # L2
            Same as L3.
            ## Mastery
            - Leads
            # L3
            ## Craft
            - Makes
            """)).Run();
        Assert.Equal(expected, Emitting.Compiled.Run(run.Sources.Values, $"{Texts} return texts({expression});", "using Acme;"));
    }

    [Fact]
    public void A_reference_to_a_label_of_two_levels_leads_to_both() => Assert.Equal("Leads incidents", Example.Run(
        $"{Texts} return texts(Ladders.Sre.Lead.Mastery);",
        """
        ---
        ladder: Sre
        levels:
          - Mid: Mid or Senior
          - Senior: Mid or Senior
          - Lead
        ---
        # Mid or Senior
        ## Mastery
        - Leads incidents
        # Lead
        ## Mastery
        - Same as Mid or Senior
        """));
}
