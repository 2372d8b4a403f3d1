using LadderGen.Benchmarks.Texts;
using LadderGen.Generator.Pipeline;
using LadderGen.Tests.Generating;
using Microsoft.CodeAnalysis;

namespace LadderGen.Tests.Cost;

/// <summary>What an edit costs beside many ladders, in steps and bytes. What it costs in time, <c>tests/LadderGen.Benchmarks</c> measures.</summary>
public sealed class EditCostTests
{
    private const string Edited = "ladders/Made25.md";

    private static readonly TestProject Fifty = Made(50);

    [Fact]
    public void An_edit_of_CSharp_beside_fifty_ladders_takes_no_step()
    {
        var run = Fifty.Run().Then(p => p with { Code = "internal class Other { int x; }" });
        Assert.All(run.Steps, s => Assert.Equal(IncrementalStepRunReason.Cached, s.Reason));
        Assert.All(run.OutputReasons, r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.Equal(51, run.Sources.Count);
    }

    [Fact]
    public void An_edit_of_one_of_fifty_ladders_binds_and_emits_that_one()
    {
        var run = Fifty.Run().Then(Edit);
        Assert.Equal(Edited, run.Ran(Steps.Files));
        Assert.Equal(Edited, run.Ran(Steps.Documents));
        Assert.Equal("Made25", run.Ran(Steps.Bound));
        Assert.Equal("Made25.g.cs", run.Ran(Steps.Sources));
        Assert.Equal("", run.Ran(Steps.All));
    }

    /// <summary>Some 15 KB, and 450 bytes a ladder, when this was written.</summary>
    [Fact]
    public void An_edit_of_CSharp_allocates_little_for_each_ladder()
    {
        var ten = BytesOf(Made(10), p => p with { Code = "internal class Other { int x; }" });
        var fifty = BytesOf(Fifty, p => p with { Code = "internal class Other { int x; }" });
        Assert.True(ten <= MostOfCSharp, $"{ten:N0} bytes beside 10 ladders");
        Assert.True((fifty - ten) / 40 <= MostOfCSharpALadder, $"{(fifty - ten) / 40:N0} bytes for each further ladder");
    }

    /// <summary>Some 600 KB for the one when this was written, and for each other a place in the tables of the driver.</summary>
    [Fact]
    public void An_edit_of_one_ladder_allocates_for_that_one_and_little_for_each_other()
    {
        var ten = BytesOf(Made(10), p => Edit(p, "ladders/Made5.md"));
        var fifty = BytesOf(Fifty, Edit);
        Assert.True(ten <= MostOfLadder, $"{ten:N0} bytes beside 10 ladders");
        Assert.True((fifty - ten) / 40 <= MostOfLadderALadder, $"{(fifty - ten) / 40:N0} bytes for each further ladder");
    }

    private const long MostOfCSharp = 40_000;
    private const long MostOfCSharpALadder = 1_000;
    private const long MostOfLadder = 1_000_000;
    private const long MostOfLadderALadder = 8_000;

    private static TestProject Made(int count) =>
        TestProject.Of([.. Enumerable.Range(1, count).Select(i => ($"ladders/Made{i}.md", LadderMaker.Make($"Made{i}", competencies: 5)))]);

    private static TestProject Edit(TestProject project) => Edit(project, Edited);

    private static TestProject Edit(TestProject project, string name) => project.With(
        name,
        project.Files.Single(f => f.Path == project.PathOf(name)).Text.Replace("is known for it", "is well known for it", StringComparison.Ordinal));

    /// <summary>Of the driver alone, tracking off, when the edit is made a second time: by then all code is compiled.</summary>
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
