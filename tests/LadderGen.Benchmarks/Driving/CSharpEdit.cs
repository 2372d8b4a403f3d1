using BenchmarkDotNet.Attributes;
using LadderGen.Benchmarks.Texts;
using Microsoft.CodeAnalysis;

namespace LadderGen.Benchmarks.Driving;

/// <summary>A keystroke in C# in a project with 500 ladders.</summary>
public class CSharpEdit
{
    private readonly Compilation _edited = Driver.Compile("class C { int x; }");
    private GeneratorDriver _nothing = null!;
    private GeneratorDriver _generator = null!;

    [GlobalSetup]
    public void Setup()
    {
        var files = LadderTexts.Made(500);
        var compilation = Driver.Compile("class C { }");
        _nothing = Driver.Of(files, new NothingGenerator()).RunGenerators(compilation);
        _generator = Driver.Of(files).RunGenerators(compilation);
        _generator.Result();
    }

    // A driver is immutable, so every run is the first after the edit.
    [Benchmark(Baseline = true)]
    public object Nothing() => _nothing.RunGenerators(_edited);

    [Benchmark]
    public object Generator() => _generator.RunGenerators(_edited);
}
