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

    /// <summary>Gives the names of the folders in a folder.</summary>
    public static IEnumerable<string> Folders(string folder) =>
        Directory.EnumerateDirectories(Path.Combine(Root, folder)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    /// <summary>Reads the files below a folder, by their paths in it.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> AllFiles(string folder)
    {
        Skip.IfNot(Directory.Exists(Root), "The folder 'shared' is not next to the repository.");
        var path = Path.Combine(Root, folder);
        return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Select(f => (Path.GetRelativePath(path, f).Replace('\\', '/'), File.ReadAllBytes(f)))
            .OrderBy(f => f.Item1, StringComparer.Ordinal);
    }

    /// <summary>Gives the names of the files in a folder.</summary>
    public static IEnumerable<string> Files(string folder)
    {
        Skip.IfNot(Directory.Exists(Root), "The folder 'shared' is not next to the repository.");
        return Directory.EnumerateFiles(Path.Combine(Root, folder)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
    }
}
