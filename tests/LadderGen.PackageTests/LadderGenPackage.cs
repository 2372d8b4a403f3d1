using System.Globalization;

namespace LadderGen.PackageTests;

/// <summary>LadderGen, packed once for all tests, in a feed of its own, with an empty packages folder to restore into.</summary>
public sealed class LadderGenPackage : IDisposable
{
    private int _consumers;

    public LadderGenPackage()
    {
        // A version nobody has in a cache.
        Version = string.Create(CultureInfo.InvariantCulture, $"0.0.0-test.{DateTime.UtcNow.Ticks}");
        Feed = Directory.CreateDirectory(Path.Combine(Folder, "feed")).FullName;
        Packages = Directory.CreateDirectory(Path.Combine(Folder, "packages")).FullName;
        // The machine's own sources stay beside the feed.
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="laddergen-test" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        var pack = DotNet.Run(
            Repository.Root,
            null,
            "pack", "src/LadderGen/LadderGen.csproj", "-c", "Release", "--no-restore", "-o", Feed,
            $"-p:PackageVersion={Version}", "-v:m", "--disable-build-servers");
        if (pack.ExitCode != 0)
        {
            Dispose(); // Nobody else does when a constructor throws.
        }

        pack.Succeeded();
    }

    /// <summary>Outside the repository, whose Directory.Build.props no consumer has.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("laddergen-").FullName;

    public string Version { get; }

    public string Feed { get; }

    public string Packages { get; }

    /// <summary>The file of the package, or with <c>.snupkg</c> that of its symbols.</summary>
    public string PathOf(string extension) => Path.Combine(Feed, $"LadderGen.{Version}{extension}");

    /// <summary>An empty folder with the given files: path, text, path, text …</summary>
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

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>One build at a time: each uses all of the machine.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTestGroup : ICollectionFixture<LadderGenPackage>
{
    public const string Name = "package";
}
