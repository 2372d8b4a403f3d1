using BenchmarkDotNet.Attributes;
using LadderGen.Benchmarks.Texts;
using Microsoft.CodeAnalysis;

namespace LadderGen.Benchmarks.Driving;

/// <summary>
/// A build's generator and compiler, compared with Microsoft's generator for <c>.resx</c> files on the same texts: all titles, summaries,
/// competencies and expectations. Neither project writes a documentation file, and both write a portable PDB, as a new project does.
/// </summary>
/// <remarks>
/// Not counted: MSBuild turns each <c>.resx</c> file into a binary resource, which the compiler embeds. The texts of a ladder are in the
/// C# itself.
/// </remarks>
public class GenerateAndCompile
{
    private readonly CSharpProject _project = CSharpProject.Create();
    private readonly LadderFile[] _five = LadderTexts.MadeInFull(5);
    private readonly LadderFile[] _sixty = LadderTexts.MadeInFull(60);
    private LadderFile[] _fiveResources = null!;
    private LadderFile[] _sixtyResources = null!;

    [GlobalSetup]
    public void Setup()
    {
        _fiveResources = [.. _five.Select(ResourceTexts.Of)];
        _sixtyResources = [.. _sixty.Select(ResourceTexts.Of)];
    }

    [Benchmark(Baseline = true)]
    public long FiveResources() => Resources(_fiveResources);

    [Benchmark]
    public long FiveLadders() => Ladders(_five);

    [Benchmark]
    public long SixtyResources() => Resources(_sixtyResources);

    [Benchmark]
    public long SixtyLadders() => Ladders(_sixty);

    private long Resources(LadderFile[] files) => _project.GenerateAndCompile(ResxGenerator.Driver(files));

    private long Ladders(LadderFile[] files) => _project.GenerateAndCompile(Driver.Of(files, documentation: DocumentationMode.None));
}
