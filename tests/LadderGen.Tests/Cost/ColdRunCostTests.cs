using LadderGen.Benchmarks.Texts;
using LadderGen.Tests.Generating;

namespace LadderGen.Tests.Cost;

/// <summary>Limits the bytes that a cold run allocates. <c>tests/LadderGen.Benchmarks</c> measures its time.</summary>
public sealed class ColdRunCostTests
{
    /// <summary>
    /// About 287 when this was written, 60 of them for the checks that a ladder is regular. A quarter of it is the C#: seventeen characters
    /// for each character of a synthetic document, in the buffer and in the text. Shared buffers and caches once held it at 100, and no run
    /// was measurably faster for them.
    /// </summary>
    private const double MostBytes = 310;

    [Fact]
    public void A_cold_run_allocates_little_for_each_character()
    {
        (string Name, string Text)[] files =
        [
            .. Enumerable.Range(1, 10).Select(i => ($"ladders/Made{i}.md", LadderMaker.Make($"Made{i}", competencies: 5))),
        ];
        var project = TestProject.Of(files);
        var compilation = project.Compilation;
        long Run()
        {
            var driver = project.Driver(tracking: false);
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = driver.RunGenerators(compilation);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // The JIT has compiled everything before the second run.
        Run();
        var bytes = (double)Run() / files.Sum(f => f.Text.Length);
        Assert.True(bytes <= MostBytes, $"{bytes:F0} bytes for each character of the documents");
    }
}
