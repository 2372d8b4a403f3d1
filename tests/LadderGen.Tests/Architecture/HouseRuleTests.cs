namespace LadderGen.Tests.Architecture;

/// <summary>Rules of the code that neither the compiler nor <c>dotnet format</c> keeps.</summary>
public sealed class HouseRuleTests
{
    private const int LongestLine = 140;

    private static readonly string[] Parents = ["src", "tests"];

    /// <summary>Gets the folders of all projects.</summary>
    public static TheoryData<string> Folders =>
    [
        .. from parent in Parents
           from folder in Directory.EnumerateDirectories(Path.Combine(Repository.Root, parent))
           let project = $"{parent}/{Path.GetFileName(folder)}"
           where Sources(project).Any()
           orderby project
           select project,
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
