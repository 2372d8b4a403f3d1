using LadderGen.Benchmarks.Texts;
using LadderGen.Tests.Generating;

namespace LadderGen.Tests.Cost;

/// <summary>What a run from nothing allocates. What it takes in time, <c>tests/LadderGen.Benchmarks</c> measures.</summary>
public sealed class ColdRunCostTests
{
    /// <summary>Some 100 when this was written, a fifth of it the C# itself: eleven characters for each of a made document's.</summary>
    private const double MostBytes = 140;

    [Fact]
    public void A_cold_run_allocates_little_for_each_character()
    {
        (string Name, string Text)[] files = [.. Enumerable.Range(1, 10).Select(i => ($"ladders/Made{i}.md", LadderMaker.Make($"Made{i}", competencies: 5)))];
        var project = TestProject.Of(files);
        var compilation = project.Compilation;
        long Run()
        {
            var driver = project.Driver(tracking: false);
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = driver.RunGenerators(compilation);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // By the second time all code is compiled.
        Run();
        var bytes = (double)Run() / files.Sum(f => f.Text.Length);
        Assert.True(bytes <= MostBytes, $"{bytes:F0} bytes for each character of the documents");
    }
}
