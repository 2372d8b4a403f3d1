namespace LadderGen.Tests;

/// <summary>The real ladders beside the repository. They are other people's: a test reads them there, or is skipped.</summary>
internal static class Shared
{
    private static readonly string? Root = Find();

    public static string Read(string path)
    {
        Skip.If(Root is null, "The folder 'shared' does not lie beside the repository.");
        return File.ReadAllText(Path.Combine(Root!, path));
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LadderGen.sln")))
            {
                var shared = Path.Combine(folder.FullName, "..", "shared");
                return Directory.Exists(Path.Combine(shared, "seeds")) ? shared : null;
            }
        }

        return null;
    }
}
