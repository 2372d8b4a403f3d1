using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using LadderGen.Benchmarks.Texts;
using Markdig;
using Microsoft.CodeAnalysis;

namespace LadderGen.Benchmarks.Driving;

/// <summary>A run of a new driver over all documents, compared with Markdig alone on the same text.</summary>
public class ColdRun
{
    // The same pipeline as that of the reader: without extensions.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { PreciseSourceLocation = true }.Build();

    private readonly Compilation _compilation = Driver.Compile("class C { }");

    /// <summary>Runs the generator until the JIT has compiled it for good.</summary>
    /// <remarks>
    /// The JIT compiles hot methods up to three times, in the background. Runs get faster until it is done, which takes longer
    /// than the warm-up of BenchmarkDotNet.
    /// </remarks>
    [GlobalSetup]
    public void Settle()
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(15);)
        {
            Generator();
        }
    }

    [Benchmark(Baseline = true)]
    public int MarkdigAlone()
    {
        var blocks = 0;
        foreach (var project in LadderTexts.All)
        {
            foreach (var file in project)
            {
                blocks += file.IsDocument ? Markdown.Parse(file.Text, Pipeline).Count : 0;
            }
        }

        return blocks;
    }

    [Benchmark]
    public void Generator()
    {
        foreach (var project in LadderTexts.All)
        {
            Driver.Of(project).RunGenerators(_compilation);
        }
    }
}
