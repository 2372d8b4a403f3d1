using BenchmarkDotNet.Attributes;
using LadderGen.Benchmarks.Texts;
using Microsoft.CodeAnalysis;

namespace LadderGen.Benchmarks.Driving;

/// <summary>A keystroke in one ladder of 500, compared with a cold run over that ladder alone.</summary>
public class LadderEdit
{
    private readonly Compilation _compilation = Driver.Compile("class C { }");
    private LadderFile _old = null!;
    private LadderFile _edited = null!;
    private GeneratorDriver _driver = null!;

    [GlobalSetup]
    public void Setup()
    {
        var files = LadderTexts.Made(500);
        _old = files[250];
        _edited = new LadderFile(_old.Path, _old.Text.Replace("is known for it", "is well known for it", StringComparison.Ordinal));
        _driver = Driver.Of(files).RunGenerators(_compilation);
        _driver.Result();
    }

    [Benchmark(Baseline = true)]
    public object ColdRunOfThatLadder() => Driver.Of([_edited]).RunGenerators(_compilation);

    [Benchmark]
    public object Edit() => _driver.ReplaceAdditionalText(_old, _edited).RunGenerators(_compilation);
}
