using LadderGen.Tests;
using LadderGen.Tests.Corpus;
using LadderGen.Tests.Seeds;

namespace LadderGen.Benchmarks.Texts;

/// <summary>The measured texts: sets of files, each of one project.</summary>
internal static class LadderTexts
{
    /// <summary>The folder in the paths of the files. It does not exist.</summary>
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

    /// <summary>The real ladders next to the repository, each a project. Empty if they are not there.</summary>
    public static IReadOnlyList<LadderFile[]> Real { get; } = !Directory.Exists(Shared) ? [] :
    [
        .. SeedDeclarations.All.Select(seed => Project(seed.Key, seed.Value, [Path.Combine(Shared, "seeds", seed.Key)])),
        .. CorpusDeclarations.All.Select(ladder => Project(
            ladder.Key,
            ladder.Value,
            [.. Directory.EnumerateFiles(Path.Combine(Shared, "corpus", ladder.Key)).Order(StringComparer.Ordinal)])),
    ];

    /// <summary>The examples and the real ladders.</summary>
    public static IReadOnlyList<LadderFile[]> All { get; } = [Examples, .. Real];

    /// <summary>Makes so many ladders. They are smaller than the default, so that an assembly can hold the text of 500.</summary>
    public static LadderFile[] Made(int count) => [.. Enumerable.Range(1, count).Select(i => Made($"Made{i}", competencies: 5))];

    /// <summary>Makes so many ladders of the default size.</summary>
    public static LadderFile[] MadeInFull(int count) => [.. Enumerable.Range(1, count).Select(i => Made($"Made{i}"))];

    public static LadderFile Made(string name, int competencies = 9, int expectations = 3) =>
        new($"{ProjectFolder}ladders/{name}.md", LadderMaker.Make(name, competencies: competencies, expectations: expectations));

    private static LadderFile[] Project(string name, string declaration, string[] documents) =>
    [
        new($"{ProjectFolder}ladders/{name}/ladder.yml", declaration),
        .. documents.Select(d => new LadderFile($"{ProjectFolder}ladders/{name}/{Path.GetFileName(d)}", File.ReadAllText(d))),
    ];
}
