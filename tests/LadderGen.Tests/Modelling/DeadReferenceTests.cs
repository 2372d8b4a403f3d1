using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Modelling;

/// <summary>A misspelt reference is reported, and is not read as an ordinary sentence.</summary>
public sealed class DeadReferenceTests
{
    [Theory]
    [InlineData("see E9")]
    [InlineData("see Engineering E9")]
    [InlineData("See E9 of Engineering.")]
    [InlineData("see Senoir")]
    [InlineData("Same as Junoir, but also:")]
    [InlineData("Everything from the previous levle, and more")]
    public void A_misspelt_reference_in_an_expectation_is_reported(string text) =>
        AssertReported($"## Mastery\n- [|{text}|]\n");

    [Theory]
    [InlineData("Same as L11, but also:")]
    [InlineData("Same as Junoir, but also:")]
    [InlineData("Everything from the previous levle, and:")]
    public void A_misspelt_reference_directly_under_a_level_is_reported(string text) =>
        AssertReported($"[|{text}|]\n\n## Mastery\n- Leads\n");

    [Theory]
    [InlineData("Same as previous")]
    [InlineData("Same as the previous level")]
    public void A_reference_to_the_level_below_is_reported_at_the_lowest_level(string text) =>
        Marked.Gives("LADDER301", $"---\nladder: Sre\nrole: SRE\n---\n# Junior SRE\n## Mastery\n- Learns\n- [|{text}|]\n");

    [Fact]
    public void A_misspelt_level_of_the_same_ladder_is_reported_even_if_another_ladder_is_missing() => Assert.Equal(
        [
            "'Doctor' in 'references' is not another ladder of this project. "
                + "Write the name that its declaration has after 'ladder', or take it out of 'references'.",
            "This line refers to 'Junoir', which is not a level of this ladder. Did you mean 'Junior'? "
                + "Write out what is expected, or refer to a level that is there.",
        ],
        Marked.Gives("LADDER301", ("sre.md", """
            ---
            ladder: Sre
            role: SRE
            references: [|Doctor|]
            ---
            # Junior SRE
            ## Mastery
            - Learns
            # Senior SRE
            ## Mastery
            - [|see Junoir|]
            - see E7
            """)));

    [Theory]
    [InlineData("See customers' problems before they do")]
    [InlineData("See the big picture")]
    [InlineData("All of the team's services")]
    [InlineData("In addition to code, reviews designs")]
    public void An_ordinary_sentence_is_not_a_reference(string text) => Assert.Empty(TestLadder.Bind($"""
        ---
        ladder: Sre
        role: SRE
        ---
        # Junior SRE
        ## Mastery
        - Learns
        # Senior SRE
        ## Mastery
        - {text}
        """).Diagnostics);

    private static void AssertReported(string body) => Assert.Contains(
        "name that ladder in 'references'",
        Marked.Gives("LADDER301", $"""
            ---
            ladder: Sre
            role: SRE
            levels: [Junior, Senior]
            ---
            # Junior SRE
            ## Mastery
            - Learns
            # Senior SRE
            {body}
            """),
        StringComparison.Ordinal);
}
