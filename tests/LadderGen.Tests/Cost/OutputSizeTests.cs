using LadderGen.Tests.Emitting;
using LadderGen.Tests.Generating;

namespace LadderGen.Tests.Cost;

/// <summary>How much is made of the example ladders. The compiler reads every character, in every build.</summary>
public sealed class OutputSizeTests
{
    /// <summary>A bit above what it is: a change that makes the output larger has to say so here.</summary>
    private const double MostSource = 9.5;

    private const double MostAssembly = 5.8;

    private static readonly (string Name, string Text)[] Files =
    [
        .. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "ladders"))
            .SelectMany(folder => Directory.EnumerateFiles(folder))
            .Order(StringComparer.Ordinal)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Select(name => (name, Repository.Read(name))),
    ];

    private static readonly GeneratorRun Run = TestProject.Of(Files).Run();

    [Fact]
    public void The_generated_source_is_not_much_longer_than_the_documents()
    {
        var ratio = (double)Run.Sources.Values.Sum(s => s.Length) / Documents.Sum(f => f.Text.Length);
        Assert.True(ratio <= MostSource, $"{ratio:F2} characters for each of the documents");
    }

    [Fact]
    public void The_assembly_grows_by_not_much_more_than_the_documents()
    {
        var ratio = (double)(Compiled.From(Run.Sources.Values).Size - Compiled.From([]).Size) / Documents.Sum(f => System.Text.Encoding.UTF8.GetByteCount(f.Text));
        Assert.True(ratio <= MostAssembly, $"{ratio:F2} bytes for each of the documents");
    }

    private static IEnumerable<(string Name, string Text)> Documents => Files.Where(f => !f.Name.EndsWith(".yml", StringComparison.Ordinal));
}
