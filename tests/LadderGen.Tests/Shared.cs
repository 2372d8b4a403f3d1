namespace LadderGen.Tests;

/// <summary>The real ladders next to the repository. They belong to other people, so a test reads them there or is skipped.</summary>
internal static class Shared
{
    private static readonly string Root = Path.Combine(Repository.Root, "..", "shared");

    public static string Read(string path)
    {
        Skip.IfNot(Directory.Exists(Root), "The folder 'shared' is not next to the repository.");
        return File.ReadAllText(Path.Combine(Root, path));
    }

    public static bool IsHere => Directory.Exists(Root);

    /// <summary>Gives the names of the files in a folder.</summary>
    public static IEnumerable<string> Files(string folder)
    {
        Skip.IfNot(Directory.Exists(Root), "The folder 'shared' is not next to the repository.");
        return Directory.EnumerateFiles(Path.Combine(Root, folder)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
    }
}
