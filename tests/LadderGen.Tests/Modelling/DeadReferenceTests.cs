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
