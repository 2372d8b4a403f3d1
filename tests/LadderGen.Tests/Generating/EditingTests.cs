using LadderGen.Compiler.Binding;
using LadderGen.Generator.Pipeline;

namespace LadderGen.Tests.Generating;

/// <summary>In an editor a ladder is broken half of the time, and the rest of the project must not feel it.</summary>
public sealed class EditingTests
{
    private const string Written = """
        ---
        ladder: New
        role: [SRE]
        levels: [Junior, Senior]
        ignore: [FAQ]
        ---
        # New
        ## Junior SRE
        > Learns.
        - **Reach**: a team
        ### Skill
        | Key | What |
        |---|---|
        | Mastery | Follows.<br>Asks. |
        ## Senior SRE
        ### Skill
        **Mastery**
        - Leads. {#leads}
          - in detail
        <details><summary>Examples</summary>
        - Led.
        </details>
        ## FAQ
        """;

    /// <remarks>
    /// The one that is written stands behind the other: a ladder that appears before others moves them, and Roslyn compares
    /// what a step gives by place, so that they are bound once more, to the same result.
    /// </remarks>
    [Fact]
    public void Every_keystroke_that_writes_a_ladder_leaves_the_others_alone()
    {
        var run = TestProject.Of(
            ("ladders/old.md", "---\nladder: Old\n---\n# L1\n## Mastery\n- Runs it\n"),
            ("ladders/young.md", "")).Run();
        var old = run.Sources["Old.g.cs"];
        for (var length = 1; length <= Written.Length; length++)
        {
            run = run.Then(p => p.With("ladders/young.md", Written[..length]));

            Assert.DoesNotContain(run.Diagnostics, d => d.Id == "LADDER901");
            Assert.Equal(old, run.Sources["Old.g.cs"]);
            Assert.Contains("OldLadder", run.Sources["Ladders.All.g.cs"], StringComparison.Ordinal);
            Assert.DoesNotContain("Old", run.Ran(Steps.Bound));
            Assert.DoesNotContain("Old.g.cs", run.Ran(Steps.Sources));
        }

        Assert.Empty(run.Log);
        Assert.Equal(["Ladders.All.g.cs", "New.g.cs", "Old.g.cs"], run.Sources.Keys);
    }
}
