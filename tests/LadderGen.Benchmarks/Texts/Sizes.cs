using System.Text;
using LadderGen.Benchmarks.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.Benchmarks.Texts;

/// <summary>How large what is made of documents is, against the documents.</summary>
/// <param name="Source">Generated characters to the documents' characters.</param>
/// <param name="Assembly">Growth of the assembly to the documents' UTF-8 bytes.</param>
internal sealed record Sizes(double Source, double Assembly)
{
    private static readonly MetadataReference[] References =
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
