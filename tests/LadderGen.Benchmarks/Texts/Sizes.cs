using System.Text;
using LadderGen.Benchmarks.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.Benchmarks.Texts;

/// <summary>The size of the generated code, compared with that of the documents.</summary>
/// <param name="Source">Generated characters for each character of the documents.</param>
/// <param name="Assembly">Bytes by which the assembly grows, for each UTF-8 byte of the documents.</param>
internal sealed record Sizes(double Source, double Assembly)
{
    /// <summary>The framework's assemblies and the library.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(Ladder).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static Sizes Of(IReadOnlyList<LadderFile[]> projects)
    {
        double characters = 0, bytes = 0, source = 0, growth = 0;
        foreach (var project in projects)
        {
            var documents = project.Where(f => f.IsDocument).ToList();
            characters += documents.Sum(f => f.Text.Length);
            bytes += documents.Sum(f => Encoding.UTF8.GetByteCount(f.Text));

            var empty = CSharpCompilation.Create(
                "Acme",
                [CSharpSyntaxTree.ParseText("class C { }")],
                References,
                new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
            var driver = Driver.Of(project).RunGenerators(empty);
            var result = driver.Result();
            source += result.GeneratedSources.Sum(s => s.SourceText.Length);
            growth += LengthOf(empty.AddSyntaxTrees(result.GeneratedSources.Select(s => s.SyntaxTree))) - LengthOf(empty);
        }

        return new Sizes(source / characters, growth / bytes);
    }

    private static long LengthOf(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        return compilation.Emit(assembly) is { Success: true }
            ? assembly.Length
            : throw new InvalidOperationException("The ladders do not compile.");
    }
}
