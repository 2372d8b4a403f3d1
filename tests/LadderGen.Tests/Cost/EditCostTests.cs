using LadderGen.Benchmarks.Texts;
using LadderGen.Generator.Pipeline;
using LadderGen.Tests.Generating;
using Microsoft.CodeAnalysis;

namespace LadderGen.Tests.Cost;

/// <summary>
/// Limits the steps and bytes that an edit costs in a project with many ladders. <c>tests/LadderGen.Benchmarks</c> measures its
/// time.
/// </summary>
public sealed class EditCostTests
{
    private const string Edited = "ladders/Made25.md";

    private static readonly TestProject Fifty = Made(50);

    [Fact]
    public void An_edit_of_CSharp_runs_no_step()
    {
        var run = Fifty.Run().Then(p => p with { Code = "internal class Other { int x; }" });
        Assert.All(run.Steps, s => Assert.Equal(IncrementalStepRunReason.Cached, s.Reason));
        Assert.All(run.OutputReasons, r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.Equal(51, run.Sources.Count);
    }

    [Fact]
    public void An_edit_of_one_ladder_binds_and_emits_only_that_one()
    {
        var run = Fifty.Run().Then(Edit);
        Assert.Equal(Edited, run.Ran(Steps.Files));
        Assert.Equal(Edited, run.Ran(Steps.Documents));
        Assert.Equal("Made25", run.Ran(Steps.Bound));
        Assert.Equal("Made25.g.cs", run.Ran(Steps.Sources));
        Assert.Equal("", run.Ran(Steps.All));
    }

    /// <summary>About 19 KB, and 450 bytes for each ladder, when this was written.</summary>
    [Fact]
    public void An_edit_of_CSharp_allocates_little_for_each_ladder()
    {
        var ten = BytesOf(Made(10), p => p with { Code = "internal class Other { int x; }" });
        var fifty = BytesOf(Fifty, p => p with { Code = "internal class Other { int x; }" });
        Assert.True(ten <= MostBytesOfCSharpEdit, $"{ten:N0} bytes beside 10 ladders");
        Assert.True((fifty - ten) / 40 <= MostBytesOfCSharpEditForEachLadder, $"{(fifty - ten) / 40:N0} bytes for each further ladder");
    }

    /// <summary>About 1.6 MB when this was written, and an entry in the tables of the driver for each other ladder.</summary>
    [Fact]
    public void An_edit_of_one_ladder_allocates_little_for_each_other_ladder()
    {
        var ten = BytesOf(Made(10), p => Edit(p, "ladders/Made5.md"));
        var fifty = BytesOf(Fifty, Edit);
        Assert.True(ten <= MostBytesOfLadderEdit, $"{ten:N0} bytes beside 10 ladders");
        Assert.True((fifty - ten) / 40 <= MostBytesOfLadderEditForEachOther, $"{(fifty - ten) / 40:N0} bytes for each further ladder");
    }

    private const long MostBytesOfCSharpEdit = 22_000;
    private const long MostBytesOfCSharpEditForEachLadder = 1_000;
    private const long MostBytesOfLadderEdit = 1_800_000;
    private const long MostBytesOfLadderEditForEachOther = 8_000;

    private static TestProject Made(int count) =>
        TestProject.Of([.. Enumerable.Range(1, count).Select(i => ($"ladders/Made{i}.md", LadderMaker.Make($"Made{i}", competencies: 5)))]);

    private static TestProject Edit(TestProject project) => Edit(project, Edited);

    private static TestProject Edit(TestProject project, string name) => project.With(
        name,
        project.Files.Single(f => f.Path == project.PathOf(name)).Text
            .Replace("is known for it", "is well known for it", StringComparison.Ordinal));

    /// <summary>
    /// Counts the bytes that the driver allocates, without tracking steps, when the edit is made a second time. The JIT has
    /// compiled everything by then.
    /// </summary>
    private static long BytesOf(TestProject project, Func<TestProject, TestProject> edit)
    {
        var driver = project.Driver(tracking: false).RunGenerators(project.Compilation);
        var edited = edit(project);
        var compilation = edited.Compilation;
        long Run()
        {
            var next = edited.Files.SequenceEqual(project.Files) ? driver : driver.ReplaceAdditionalTexts([.. edited.Files]);
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = next.RunGenerators(compilation);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Run();
        return Run();
    }
}
