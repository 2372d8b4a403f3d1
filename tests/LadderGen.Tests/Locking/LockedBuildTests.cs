using LadderGen.Generator.Pipeline;
using LadderGen.Tests.Generating;

namespace LadderGen.Tests.Locking;

/// <summary>Locks in a build: which steps an edit takes, and what fails a build that releases something.</summary>
public sealed class LockedBuildTests
{
    private const string Ops = "---\nladder: Ops\n---\n# L1\n## Mastery\n- Runs it\n";

    private static readonly TestProject Project = TestProject.Of(
        ("ladders/ops/ops.md", Ops),
        ("ladders/qa.md", "---\nladder: Qa\n---\n# Q1\n## Care\n- Looks closely\n"));

    private static readonly TestProject WithLock = Project.With(
        "ladders/ops/Ops.lock",
        "# LadderGen lock 1\nops\tOps\tOps\nops/competencies/mastery\tMastery\tMastery\nops/l1\tL1\tL1\n"
            + "ops/l1/mastery/runs-it\tRunsIt\tRuns it\n");

    [Fact]
    public void LADDER607_a_project_without_a_lock_is_told_once_how_to_begin()
    {
        var run = Project.Run();
        Assert.Empty(run.Log);
        Assert.Equal(
            "ladders/ops/ops.md(2,9): info LADDER607: The ids of the ladder 'Ops' follow its words, and change with them. To keep them "
                + "when words change, run 'dotnet build -t:LockLadders' once, and check in the 'Ops.lock' that it writes.",
            Assert.Single(run.Notes));
    }

    [Fact]
    public void LADDER602_a_ladder_beside_a_locked_one_has_no_lock()
    {
        var run = WithLock.Run();
        Assert.Empty(run.Notes);
        Assert.Equal(
            "ladders/qa.md(2,9): warning LADDER602: The ladder 'Qa' has no lock, so its ids can still change. Before you release it, run "
                + "'dotnet build -t:LockLadders'.",
            Assert.Single(run.Log));
    }

    [Theory]
    [InlineData("true", "error")]
    [InlineData("false", "warning")]
    [InlineData("", "warning")]
    public void LADDER602_what_is_not_locked_fails_a_locked_build(string locked, string severity)
    {
        var project = WithLock.Without("ladders/qa.md")
            .With("ladders/ops/ops.md", Ops + "- Repairs it\n")
            .Property("LadderGenLocked", locked);
        Assert.StartsWith($"ladders/ops/ops.md(7,3): {severity} LADDER602: ", Assert.Single(project.Run().Log), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_a_lock_binds_its_ladder_alone()
    {
        var run = WithLock.Run().Then(p => p.With(
            "ladders/ops/Ops.lock",
            "# LadderGen lock 1\nops\tOps\tOps\nops/l1\tL1\tL1\n"));
        Assert.Equal("ladders/ops/Ops.lock", run.Ran(Steps.Files));
        Assert.Equal("", run.Ran(Steps.Documents));
        Assert.Equal("", run.Changed(Steps.Declarations));
        Assert.Equal("Ops", run.Ran(Steps.Bound));
        Assert.Equal("", run.Ran(Steps.Sources));
    }

    [Fact]
    public void A_lock_gives_a_reworded_expectation_its_id()
    {
        var run = WithLock.Without("ladders/qa.md").Run()
            .Then(p => p.With("ladders/ops/ops.md", Ops.Replace("Runs it", "Runs it well", StringComparison.Ordinal)));
        Assert.Empty(run.Log);
        Assert.Contains("\"ops/l1/mastery/runs-it\"", run.Sources["Ops.g.cs"], StringComparison.Ordinal);
        Assert.Contains("LADDER603", Assert.Single(run.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_files_makes_no_difference() => Assert.Equal(
        WithLock.Run().Everything,
        (WithLock with { Files = [.. WithLock.Files.Reverse()] }).Run().Everything);

    [Fact]
    public void A_lock_of_another_tool_is_left_alone()
    {
        var run = Project.With("ladders/yarn.lock", "# yarn lockfile v1\n").Run();
        Assert.Empty(run.Log);
    }
}
