using LadderGen.Tests;
using LadderGen.Tests.Corpus;
using LadderGen.Tests.Seeds;

namespace LadderGen.Benchmarks.Texts;

/// <summary>The texts that are measured: sets of files, each as it could lie in one project.</summary>
internal static class LadderTexts
{
    /// <summary>Where the files say they lie.</summary>
    public const string ProjectFolder = "/home/someone/acme/";

    private static readonly string Shared = Path.Combine(Repository.Root, "..", "shared");

    /// <summary>The five example ladders.</summary>
    public static LadderFile[] Examples { get; } =
    [
        .. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "ladders"))
            .SelectMany(folder => Directory.EnumerateFiles(folder))
            .Order(StringComparer.Ordinal)
            .Select(file => new LadderFile(
                ProjectFolder + Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    /// <summary>The real ladders beside the repository, a project each; none where they are not.</summary>
    public static IReadOnlyList<LadderFile[]> Real { get; } = !Directory.Exists(Shared) ? [] :
    [
        .. SeedDeclarations.All.Select(seed => Project(seed.Key, seed.Value, [Path.Combine(Shared, "seeds", seed.Key)])),
        .. CorpusDeclarations.All.Select(ladder => Project(
            ladder.Key,
            ladder.Value,
            [.. Directory.EnumerateFiles(Path.Combine(Shared, "corpus", ladder.Key)).Order(StringComparer.Ordinal)])),
    ];

    /// <summary>The examples, and the real ladders where they are.</summary>
    public static IReadOnlyList<LadderFile[]> All { get; } = [Examples, .. Real];

    /// <summary>As many made ladders, a bit smaller than usual: an assembly holds the text of 500 such, and no more.</summary>
    public static LadderFile[] Made(int count) => [.. Enumerable.Range(1, count).Select(i => Made($"Made{i}", competencies: 5))];

    public static LadderFile Made(string name, int competencies = 9, int expectations = 3) =>
        new($"{ProjectFolder}ladders/{name}.md", LadderMaker.Make(name, competencies: competencies, expectations: expectations));

    private static LadderFile[] Project(string name, string declaration, string[] documents) =>
    [
        new($"{ProjectFolder}ladders/{name}/ladder.yml", declaration),
        .. documents.Select(d => new LadderFile($"{ProjectFolder}ladders/{name}/{Path.GetFileName(d)}", File.ReadAllText(d))),
    ];
}
