namespace LadderGen.Tests;

/// <summary>The real ladders beside the repository. They are other people's: a test reads them there, or is skipped.</summary>
internal static class Shared
{
    private static readonly string Root = Path.Combine(Repository.Root, "..", "shared");

    public static string Read(string path)
    {
        Skip.IfNot(Directory.Exists(Root), "The folder 'shared' does not lie beside the repository.");
        return File.ReadAllText(Path.Combine(Root, path));
    }

    public static bool IsHere => Directory.Exists(Root);

    /// <summary>The names of the files in a folder.</summary>
    public static IEnumerable<string> Files(string folder)
    {
        Skip.IfNot(Directory.Exists(Root), "The folder 'shared' does not lie beside the repository.");
        return Directory.EnumerateFiles(Path.Combine(Root, folder)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
    }
}
