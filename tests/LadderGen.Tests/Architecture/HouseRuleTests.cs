namespace LadderGen.Tests.Architecture;

/// <summary>Rules of the code that neither the compiler nor <c>dotnet format</c> keeps.</summary>
public sealed class HouseRuleTests
{
    private const int LongestLine = 140;

    /// <summary>The folders whose lines are short enough. Add the others as they are rewrapped.</summary>
    public static TheoryData<string> Folders =>
    [
        "src/HrTool",
        "src/LadderGen.CodeFixes",
        "tests/LadderGen.AspNetCore.Tests",
        "tests/LadderGen.Benchmarks",
        "tests/LadderGen.CodeFixes.Tests",
        "tests/LadderGen.PackageTests",
        "tests/LadderGen.Tests/Analyzing",
        "tests/LadderGen.Tests/Architecture",
        "tests/LadderGen.Tests/BadInput",
        "tests/LadderGen.Tests/Binding",
        "tests/LadderGen.Tests/Comparing",
        "tests/LadderGen.Tests/Corpus",
        "tests/LadderGen.Tests/Cost",
        "tests/LadderGen.Tests/Diagnostics",
        "tests/LadderGen.Tests/Exporting",
        "tests/LadderGen.Tests/Fuzzing",
        "tests/LadderGen.Tests/Generating",
        "tests/LadderGen.Tests/Guide",
        "tests/LadderGen.Tests/HrTool",
        "tests/LadderGen.Tests/Json",
        "tests/LadderGen.Tests/Naming",
        "tests/LadderGen.Tests/Reading",
        "tests/LadderGen.Tests/Seeds",
        "tests/LadderGen.Tests/Snapshots",
    ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Lines_have_at_most_140_characters(string folder) => Assert.Empty(
        Sources(folder).SelectMany(file => File.ReadLines(Path.Combine(Repository.Root, file))
            .Select((line, index) => (Place: $"{file}({index + 1})", line.Length))
            .Where(line => line.Length > LongestLine)
            .Select(line => $"{line.Place}: {line.Length} characters")));

    /// <summary>The C# files of a folder, without those that a build or a test writes.</summary>
    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
            .Where(file => !file.EndsWith(".verified.cs", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
