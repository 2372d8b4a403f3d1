using LadderGen.Tests.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.Tests.Snapshots;

/// <summary>The example ladders, compiled from their files to C#.</summary>
public sealed class ExampleLadderTests
{
    /// <summary>The version changes with every release, so the snapshots leave it out.</summary>
    private static readonly string Version = $"\"{typeof(Generator.LadderGenerator).Assembly.GetName().Version!.ToString(3)}\"";

    private static readonly Lazy<GeneratorRun> AllOfThem = new(() => Examples("**").Run());

    public static TheoryData<string, LanguageVersion, NullableContextOptions> Consumers()
    {
        var consumers = new TheoryData<string, LanguageVersion, NullableContextOptions>();
        var ladders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "ladders"))
            .Select(f => Path.GetFileName(f))
            .Order(StringComparer.Ordinal);
        foreach (var ladder in ladders)
        {
            consumers.Add(ladder, LanguageVersion.CSharp7_3, NullableContextOptions.Disable);
            consumers.Add(ladder, LanguageVersion.Latest, NullableContextOptions.Disable);
            consumers.Add(ladder, LanguageVersion.Latest, NullableContextOptions.Enable);
        }

        return consumers;
    }

    [Fact]
    public void Sources() => Snapshot.Verify(
        AllOfThem.Value.Sources.Select(s => (s.Key, s.Value.Replace(Version, "\"0.0.0\"", StringComparison.Ordinal))),
        typeof(ExampleLadderTests));

    [Fact]
    public void Diagnostics() => Snapshot.Verify(
        [(".txt", string.Concat(AllOfThem.Value.Log.Select(l => l + "\n")))],
        typeof(ExampleLadderTests));

    [Theory]
    [MemberData(nameof(Consumers))]
    public void Each_ladder_compiles_alone_without_a_warning(string ladder, LanguageVersion version, NullableContextOptions nullable)
    {
        var run = Examples(ladder).Run();
        Assert.Equal(2, run.Sources.Count);
        Assert.Empty(run.Compile(version, nullable).Diagnostics);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Enable)]
    public void All_ladders_compile_together_without_a_warning(LanguageVersion version, NullableContextOptions nullable)
    {
        Assert.Equal(6, AllOfThem.Value.Sources.Count);
        Assert.Empty(AllOfThem.Value.Compile(version, nullable).Diagnostics);
    }

    /// <summary>The example ladders as a project has them: in its folder <c>ladders</c>, without the guide.</summary>
    internal static TestProject Examples(string ladder)
    {
        var root = Path.Combine(Repository.Root, "ladders");
        return Directory.EnumerateFiles(ladder == "**" ? root : Path.Combine(root, ladder), "*", SearchOption.AllDirectories)
            .Where(file => ladder != "**" || Path.GetDirectoryName(file) != root)
            .Order(StringComparer.Ordinal)
            .Aggregate(new TestProject(), (project, file) =>
                project.With("ladders/" + Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file)));
    }
}
