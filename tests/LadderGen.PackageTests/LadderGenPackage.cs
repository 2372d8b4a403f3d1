using System.Globalization;

namespace LadderGen.PackageTests;

/// <summary>The package, built once for all tests into its own feed, with an empty packages folder to restore into.</summary>
public sealed class LadderGenPackage : IDisposable
{
    private int _consumers;

    public LadderGenPackage()
    {
        // A version that is in no cache.
        Version = string.Create(CultureInfo.InvariantCulture, $"0.0.0-test.{DateTime.UtcNow.Ticks}");
        Feed = Directory.CreateDirectory(Path.Combine(Folder, "feed")).FullName;
        Packages = Directory.CreateDirectory(Path.Combine(Folder, "packages")).FullName;
        // The machine's own sources remain in use.
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="laddergen-test" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        try
        {
            PackInto("feed");
        }
        catch
        {
            Dispose(); // Nobody else can: the constructor is about to throw.
            throw;
        }
    }

    /// <summary>A temporary folder outside the repository, because consumers do not have its Directory.Build.props.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("laddergen-").FullName;

    public string Version { get; }

    public string Feed { get; }

    public string Packages { get; }

    /// <summary>The path of the package (<c>.nupkg</c>) or of its symbols (<c>.snupkg</c>).</summary>
    public string PathOf(string extension) => Path.Combine(Feed, $"LadderGen.{Version}{extension}");

    /// <summary>Creates a folder with the given files.</summary>
    internal Consumer Consumer(params (string Path, string Text)[] files)
    {
        var folder = Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"consumer{++_consumers}"));
        var consumer = new Consumer(this, folder);
        foreach ((var path, var text) in files)
        {
            consumer.Write(path, text);
        }

        return consumer;
    }

    /// <summary>Packs a project into a folder, and returns the path of the folder.</summary>
    internal string PackInto(string folder, string project = "LadderGen")
    {
        var output = Path.Combine(Folder, folder);
        DotNet.Run(
            Repository.Root,
            null,
            "pack", $"src/{project}/{project}.csproj", "-c", "Release", "--no-restore", "-o", output,
            $"-p:MinVerVersionOverride={Version}", "-v:m", "--disable-build-servers").Succeeded();
        return output;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>Runs one test at a time, because a build uses the whole machine.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTestGroup : ICollectionFixture<LadderGenPackage>
{
    public const string Name = "package";
}
