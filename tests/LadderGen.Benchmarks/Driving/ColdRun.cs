using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using LadderGen.Benchmarks.Texts;
using Markdig;
using Microsoft.CodeAnalysis;

namespace LadderGen.Benchmarks.Driving;

/// <summary>A driver that knows nothing yet, over all documents, against Markdig alone on the same text.</summary>
public class ColdRun
{
    // As the reader has it, without the extensions that it does not use either.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { PreciseSourceLocation = true }.Build();

    private readonly Compilation _compilation = Driver.Compile("class C { }");

    /// <summary>
    /// What is called often the JIT compiles a second and a third time, in the background: until all of it is, the figures
    /// fall from run to run, for longer than a warm-up of BenchmarkDotNet takes where a run is that long.
    /// </summary>
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
