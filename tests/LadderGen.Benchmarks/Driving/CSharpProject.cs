using LadderGen.Benchmarks.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace LadderGen.Benchmarks.Driving;

/// <summary>A project with one empty class, which a generator adds to.</summary>
internal sealed class CSharpProject
{
    private static readonly EmitOptions PortablePdb = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly CSharpCompilation _compilation;

    private CSharpProject(CSharpCompilation compilation) => _compilation = compilation;

    public static CSharpProject Create() => new(CSharpCompilation.Create(
        "Acme",
        [CSharpSyntaxTree.ParseText("class C { }")],
        Sizes.References,
        // On one thread, so that other work on the machine changes the ratio less.
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, concurrentBuild: false)));

    /// <summary>Runs the generator, compiles the project with what it adds, and gives the size of the assembly.</summary>
    public long GenerateAndCompile(GeneratorDriver driver)
    {
        driver.RunGeneratorsAndUpdateCompilation(_compilation, out var compilation, out _);
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        return compilation.Emit(assembly, symbols, options: PortablePdb) is { Success: true }
            ? assembly.Length
            : throw new InvalidOperationException("The generated code does not compile.");
    }
}
