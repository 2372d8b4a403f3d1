namespace LadderGen.Tests;

/// <summary>The clone that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Its root: the folder of <c>LadderGen.sln</c>.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LadderGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
