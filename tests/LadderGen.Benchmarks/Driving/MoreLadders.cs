using BenchmarkDotNet.Attributes;
using LadderGen.Benchmarks.Texts;
using Microsoft.CodeAnalysis;

namespace LadderGen.Benchmarks.Driving;

/// <summary>A cold run over ten times as many ladders.</summary>
public class MoreLadders
{
    private readonly Compilation _compilation = Driver.Compile("class C { }");
    private readonly LadderFile[] _ten = LadderTexts.Made(10);
    private readonly LadderFile[] _hundred = LadderTexts.Made(100);

    [GlobalSetup]
    public void Setup() => Driver.Of(_hundred).RunGenerators(_compilation).Result();

    [Benchmark(Baseline = true)]
    public object Ten() => Driver.Of(_ten).RunGenerators(_compilation);

    [Benchmark]
    public object Hundred() => Driver.Of(_hundred).RunGenerators(_compilation);
}
