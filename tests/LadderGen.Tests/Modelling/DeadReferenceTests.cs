using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Modelling;

/// <summary>A reference with a slip in it is told, and not taken for an ordinary sentence.</summary>
public sealed class DeadReferenceTests
{
    [Theory]
    [InlineData("see E9")]
    [InlineData("see Engineering E9")]
    [InlineData("See E9 of Engineering.")]
    [InlineData("see Senoir")]
    [InlineData("Same as Junoir, but also:")]
    [InlineData("Everything from the previous levle, and more")]
    public void At_an_expectation(string text) => Told($"## Mastery\n- [|{text}|]\n");

    [Theory]
    [InlineData("Same as L11, but also:")]
    [InlineData("Same as Junoir, but also:")]
    [InlineData("Everything from the previous levle, and:")]
    public void Straight_under_a_level(string text) => Told($"[|{text}|]\n\n## Mastery\n- Leads\n");

    [Theory]
    [InlineData("Same as previous")]
    [InlineData("Same as the previous level")]
    public void Nothing_is_below_the_lowest_level(string text) =>
        Marked.Gives("LADDER301", $"---\nladder: Sre\nrole: SRE\n---\n# Junior SRE\n## Mastery\n- Learns\n- [|{text}|]\n");

    [Fact]
    public void A_slip_in_a_level_of_the_ladder_itself_is_told_though_another_ladder_is_missing() => Assert.Equal(
        [
            "'Doctor' in 'references' is not another ladder of this project. Write the name that its declaration has after 'ladder', or take it out of 'references'.",
            "This line refers to 'Junoir', which is not a level of this ladder. Did you mean 'Junior'? Write out what is expected, or refer to a level that is there.",
        ],
        Marked.Gives("LADDER301", ("sre.md", "---\nladder: Sre\nrole: SRE\nreferences: [|Doctor|]\n---\n# Junior SRE\n## Mastery\n- Learns\n# Senior SRE\n## Mastery\n- [|see Junoir|]\n- see E7\n")));

    [Theory]
    [InlineData("See customers' problems before they do")]
    [InlineData("See the big picture")]
    [InlineData("All of the team's services")]
    [InlineData("In addition to code, reviews designs")]
    public void But_a_sentence_is_a_sentence(string text) =>
        Assert.Empty(TestLadder.Bind($"---\nladder: Sre\nrole: SRE\n---\n# Junior SRE\n## Mastery\n- Learns\n# Senior SRE\n## Mastery\n- {text}\n").Diagnostics);

    private static void Told(string body) => Assert.Contains(
        "name that ladder in 'references'",
        Marked.Gives("LADDER301", $"---\nladder: Sre\nrole: SRE\nlevels: [Junior, Senior]\n---\n# Junior SRE\n## Mastery\n- Learns\n# Senior SRE\n{body}"),
        StringComparison.Ordinal);
}
