namespace LadderGen.PackageTests;

/// <summary>Folders and files with names that MSBuild, the shell or the compiler read in another way.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class FolderTests(LadderGenPackage package)
{
    [Fact]
    public void Two_clones_give_the_same_assembly_whatever_their_folders_are_named()
    {
        var clones = package.Consumer();
        foreach (var clone in new[] { "one", "C# code; a [copy]" })
        {
            clones.Write($"{clone}/App.csproj", ConsumerFiles.StrictProject("""
                <TargetFramework>net10.0</TargetFramework>
                <ContinuousIntegrationBuild>true</ContinuousIntegrationBuild>
                <DeterministicSourcePaths>false</DeterministicSourcePaths>
                <RootNamespace>Acme # Careers</RootNamespace>
                <PathMap>$([MSBuild]::EnsureTrailingSlash($(MSBuildProjectDirectory)))=/_/</PathMap>
                """));
            clones.Write($"{clone}/ladders/sre.md", ConsumerFiles.Ladder);
            Assert.Empty(clones.Build($"{clone}/App.csproj").Succeeded().Ids);
        }

        const string output = "bin/Debug/net10.0/App";
        var documentation = File.ReadAllText(clones.PathOf($"C# code; a [copy]/{output}.xml"));
        Assert.Contains("(ladders/sre.md:", documentation, StringComparison.Ordinal);
        Assert.Contains("\"T:Acme___Careers.Ladders\"", documentation, StringComparison.Ordinal);
        Assert.Equal(
            File.ReadAllBytes(clones.PathOf($"one/{output}.dll")),
            File.ReadAllBytes(clones.PathOf($"C# code; a [copy]/{output}.dll")));
    }

    [Fact]
    public void Files_keep_their_names_and_whatever_else_the_project_does_with_them()
    {
        string[] names =
        [
            "a b", "[a]", "50%20", "50%", "a;b", "a#b", "a,b", "a'b", "a&b", "$(a)", "@(a)", "ü", "日本語", new string('a', 200),
        ];
        var app = package.Consumer(
        [
            ("App.csproj", ConsumerFiles.StrictProject(
                """
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <WarningsNotAsErrors>LADDER403</WarningsNotAsErrors>
                """,
                """{LadderGen}<None Update="Ladders/**" CopyToOutputDirectory="PreserveNewest" />""")),
            .. names.Select((name, i) => (
                $"Ladders/{name}/{name}.md",
                ConsumerFiles.Ladder.Replace("ladder: Sre", $"ladder: Sre{i}", StringComparison.Ordinal))),
            ("Ladders/Careers.cs", "namespace App; static class Careers { public static int Count => Ladders.All.Count; }"),
            ("Program.cs", """
                using System.Linq;

                System.Console.OutputEncoding = System.Text.Encoding.UTF8;
                System.Console.WriteLine(App.Careers.Count);
                foreach (var ladder in App.Ladders.All)
                {
                    var file = ladder.Levels[0].Expectations[0].Source.Document;
                    var copy = System.IO.Path.Combine(System.AppContext.BaseDirectory, file);
                    System.Console.WriteLine(file + " " + System.IO.File.Exists(copy));
                }
                """),
        ]);
        File.WriteAllBytes(app.PathOf("Ladders/old.docx"), [0x50, 0x4B, 3, 4, 0, 0, 0, 0, 0xFF, 0xFE]);

        // The generator hears of the binary file, and does not open it.
        var build = app.Build().Succeeded();
        Assert.Equal(["LADDER403"], build.Ids);
        Assert.Matches(@"Ladders[/\\]old\.docx\(1,1\): warning LADDER403: ", build.Output);
        Assert.Equal(
            names.Select(name => $"Ladders/{name}/{name}.md True").Prepend($"{names.Length}").Order(StringComparer.Ordinal),
            app.Run().Succeeded().Output.Trim().Split('\n').Order(StringComparer.Ordinal));
    }
}
