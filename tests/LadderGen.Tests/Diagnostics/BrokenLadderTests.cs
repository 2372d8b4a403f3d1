using LadderGen.Tests.Emitting;
using LadderGen.Tests.Generating;

namespace LadderGen.Tests.Diagnostics;

/// <summary>A broken ladder gives its own error, and not one for each line of code that uses it.</summary>
public sealed class BrokenLadderTests
{
    private const string Good = """
        ---
        ladder: Sre
        levels: [Junior, Senior]
        ---
        # Reliability
        ## Junior
        ### Mastery
        - Follows runbooks.
        ### Trust
        - Keeps promises.
        ## Senior
        ### Mastery
        - Writes runbooks.
        ### Trust
        - Earns trust.
        """;

    private const string Code = """
        static class Program
        {
            static object[] All() => new object[]
            {
                Acme.Ladders.Sre.Junior.Mastery.FollowsRunbooks, Acme.Ladders.Sre.Junior.Trust, Acme.Ladders.Sre.Senior.Mastery,
                Acme.Ladders.Sre.Senior.Trust, Acme.LadderIds.Sre.Senior.Trust.Id, Acme.Ladders.Ops.L1.Care.Asks,
            };
        }
        """;

    [Theory]
    [InlineData("LADDER105", "## Senior\n", "### Mastery\n- Asks.\n## Senior\n")]
    [InlineData("LADDER106", "## Senior\n", "## Senior\n- Nods.\n")]
    [InlineData("LADDER110", "- Earns trust.", "")]
    [InlineData("LADDER103", "## Senior", "## Senoir")]
    [InlineData("LADDER102", "## Senior\n### Mastery\n- Writes runbooks.\n### Trust\n- Earns trust.", "")]
    [InlineData("LADDER104", "## Senior\n", "## Junior\n### Care\n- a\n## Senior\n")]
    [InlineData("LADDER107", "## Senior\n", "| Skill | Junior | Senior |\n|---|---|---|\n| Scope | Small. |\n\n## Senior\n")]
    [InlineData("LADDER201", "## Senior\n", "### Trust!\n- a\n## Senior\n")]
    [InlineData("LADDER202", "## Senior\n", "### ???\n- a\n## Senior\n")]
    [InlineData("LADDER003", "levels:", "levles:")]
    public void Code_that_uses_a_broken_ladder_still_compiles(string id, string good, string bad)
    {
        var run = Run(Good.Replace(good, bad, StringComparison.Ordinal));
        Assert.Equal([id], run.Diagnostics.Select(d => d.Id));
        Assert.DoesNotContain(Compiled.From([.. run.Sources.Values, Code]).Diagnostics, d => d.Contains("error", StringComparison.Ordinal));
    }

    [Fact]
    public void A_broken_row_does_not_affect_the_rest_of_its_table() =>
        Assert.Equal("Junior / Mastery: a\nJunior / Trust: c\nSenior / Mastery: b", TestLadder.Bind(
        "---\nladder: Sre\n---\n| Skill | Junior | Senior |\n|---|---|---|\n| Mastery | a | b |\n| Trust | c |\n").Text());

    [Fact]
    public void A_repeated_competency_keeps_the_names_of_both_lists() => Assert.Equal(
        "Junior / Mastery: Follows runbooks.\nJunior / Mastery: Asks.",
        TestLadder.Bind("---\nladder: Sre\n---\n# X\n## Junior\n### Mastery\n- Follows runbooks.\n### Mastery\n- Asks.\n").Text());

    [Fact]
    public void A_ladder_that_cannot_be_bound_does_not_hide_another()
    {
        var run = Run("---\nladder: Sre\n---\n# Reliability\n## Apple\n- a\n");
        Assert.Equal(["LADDER101"], run.Diagnostics.Select(d => d.Id));
        Assert.Empty(Compiled.From([.. run.Sources.Values, "class P { object A = Acme.Ladders.Ops.L1.Care.Asks; }"]).Diagnostics);
    }

    private static GeneratorRun Run(string sre) =>
        TestProject.Of(("ladders/sre.md", sre), ("ladders/ops.md", "---\nladder: Ops\n---\n# L1\n## Care\n- Asks.\n")).Run();
}
