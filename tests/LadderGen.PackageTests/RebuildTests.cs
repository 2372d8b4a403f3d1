namespace LadderGen.PackageTests;

/// <summary>A build sees each change of the ladders, as it does with C# files, and does nothing if there is none.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class RebuildTests(LadderGenPackage package)
{
    private const string Assembly = "bin/Debug/net10.0/App.dll";

    [Fact]
    public void Each_change_of_the_ladders_is_seen_in_the_next_build()
    {
        var app = package.Consumer(
            ("App.csproj", ConsumerFiles.StrictProject("<TargetFramework>net10.0</TargetFramework>")),
            ("ladders/sre.md", Ladder("Sre")),
            ("ladders/data.md", Ladder("Data")),
            ("elsewhere/qa.md", Ladder("Qa")),
            ("elsewhere/branch.md", Ladder("Sre") + "## Principal SRE\n### Mastery\n- Decides\n### Communication\n- Explains\n"));
        app.MakeOld("ladders/sre.md");
        app.MakeOld("ladders/data.md");
        app.MakeOld("elsewhere/qa.md");
        app.MakeOld("elsewhere/branch.md");
        Assert.Equal("Data Sre", Ladders(app));
        Assert.True(File.Exists(app.PathOf("obj/ladder.schema.json")));
        var first = File.GetLastWriteTimeUtc(app.PathOf(Assembly));

        Assert.Equal("Data Sre", Ladders(app));
        Assert.Equal(first, File.GetLastWriteTimeUtc(app.PathOf(Assembly))); // Nothing was touched, and nothing was compiled.

        File.Delete(app.PathOf("ladders/data.md"));
        Assert.Equal("Sre", Ladders(app));

        app.Move("elsewhere/qa.md", "ladders/qa.md");
        Assert.Equal("Qa Sre", Ladders(app));

        // Another branch, unpacked with its own times.
        File.Delete(app.PathOf("ladders/sre.md"));
        app.Move("elsewhere/branch.md", "ladders/sre.md");
        Assert.Equal("Qa Sre", Ladders(app));
        Assert.Contains("PrincipalLevel", app.TypesIn(Assembly));

        app.Move("ladders/qa.md", "ladders/drafts/quality.md");
        Assert.Equal("Qa Sre", Ladders(app));
        Assert.Contains("ladders/drafts/quality.md:", File.ReadAllText(app.PathOf("bin/Debug/net10.0/App.xml")), StringComparison.Ordinal);

        Assert.Contains("quality.md", app.Watched().Succeeded().Output, StringComparison.Ordinal);
    }

    private static string Ladder(string name) => ConsumerFiles.Ladder.Replace("ladder: Sre", "ladder: " + name, StringComparison.Ordinal);

    /// <summary>Builds, and returns the names of the ladders in the assembly.</summary>
    private static string Ladders(Consumer app)
    {
        app.Build().Succeeded();
        return string.Join(' ', app.TypesIn(Assembly)
            .Where(t => t.EndsWith("Ladder", StringComparison.Ordinal))
            .Select(t => t[..^"Ladder".Length])
            .Order(StringComparer.Ordinal));
    }
}
