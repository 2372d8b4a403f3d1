using LadderGen.Tests.Emitting;
using LadderGen.Tests.Generating;

namespace LadderGen.Tests.Cost;

/// <summary>
/// Limits the output for the example ladders, because the compiler reads every character of it in every build. People read it as well,
/// so names are in full, lines are indented with spaces, and each argument is on its own line: that is a third of it.
/// </summary>
public sealed class OutputSizeTests
{
    /// <summary>Slightly above the present ratio: a change that makes the output larger has to raise it.</summary>
    private const double MostSource = 14.5;

    private const double MostAssembly = 7.7;

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
    public void The_generated_source_stays_in_proportion_to_the_documents()
    {
        var ratio = (double)Run.Sources.Values.Sum(s => s.Length) / Documents.Sum(f => f.Text.Length);
        Assert.True(ratio <= MostSource, $"{ratio:F2} characters for each of the documents");
    }

    [Fact]
    public void The_assembly_grows_in_proportion_to_the_documents()
    {
        double growth = Compiled.From(Run.Sources.Values).Size - Compiled.From([]).Size;
        var ratio = growth / Documents.Sum(f => System.Text.Encoding.UTF8.GetByteCount(f.Text));
        Assert.True(ratio <= MostAssembly, $"{ratio:F2} bytes for each of the documents");
    }

    private static IEnumerable<(string Name, string Text)> Documents =>
        Files.Where(f => f.Name.Split('.')[^1] is not ("yml" or "lock"));
}
