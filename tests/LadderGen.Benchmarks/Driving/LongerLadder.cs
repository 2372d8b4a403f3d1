using BenchmarkDotNet.Attributes;
using LadderGen.Benchmarks.Texts;
using Microsoft.CodeAnalysis;

namespace LadderGen.Benchmarks.Driving;

/// <summary>A cold run over one ladder with ten times the competencies, or ten times the expectations for each.</summary>
public class LongerLadder
{
    private readonly Compilation _compilation = Driver.Compile("class C { }");
    private readonly LadderFile _short = LadderTexts.Made("Made");
    private readonly LadderFile _competencies = LadderTexts.Made("Made", competencies: 90);
    private readonly LadderFile _expectations = LadderTexts.Made("Made", expectations: 30);

    [GlobalSetup]
    public void Setup()
    {
        Driver.Of([_competencies]).RunGenerators(_compilation).Result();
        Driver.Of([_expectations]).RunGenerators(_compilation).Result();
    }

    [Benchmark(Baseline = true)]
    public object OnceAsLong() => Driver.Of([_short]).RunGenerators(_compilation);

    [Benchmark]
    public object TenTimesTheCompetencies() => Driver.Of([_competencies]).RunGenerators(_compilation);

    [Benchmark]
    public object TenTimesTheExpectations() => Driver.Of([_expectations]).RunGenerators(_compilation);
}
