namespace LadderGen.Tool.Tests;

/// <summary>The repository that the tests run in. They also test its guide and its ladders.</summary>
internal static class Repository
{
    /// <summary>The folder that holds LadderGen.sln.</summary>
    public static string Root { get; } = Find();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LadderGen.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run in a folder of their repository.");
        }

        return folder.FullName;
    }
}
