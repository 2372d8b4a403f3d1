namespace LadderGen.PackageTests;

/// <summary>Several projects with the package, each of which hears only of what concerns it.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class SeveralProjectsTests(LadderGenPackage package)
{
    private const string Net10 = "<PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>";

    private static readonly string Library = Project("""<ProjectReference Include="../Lib/Lib.csproj" />""");

    /// <summary>One project has ladders, one uses them, one has nothing to do with them, and one would like some.</summary>
    [Fact]
    public void A_package_for_all_projects_asks_for_a_ladder_only_where_one_is_missed()
    {
        var solution = package.Consumer(
            ("Directory.Build.props", $"<Project>{Net10}<ItemGroup>{{LadderGen}}</ItemGroup></Project>"),
            ("Lib/Lib.csproj", Project()),
            ("Lib/ladders/sre.md", ConsumerFiles.Ladder),
            ("Uses/Uses.csproj", Library),
            ("Uses/Use.cs", "class Use { object Level => Lib.Ladders.Sre.Senior; }"),
            ("Nothing/Nothing.csproj", Project()),
            ("Asks/Asks.csproj", Project("""<ProjectReference Include="../Nothing/Nothing.csproj" />""")),
            ("Asks/Ask.cs", "class Ask { string Name => nameof(Ladders); class Ladders { } }"),
            ("All.proj", """
                <Project DefaultTargets="Build">
                  <Target Name="Restore"><MSBuild Projects="Uses/Uses.csproj;Asks/Asks.csproj" Targets="Restore" /></Target>
                  <Target Name="Build"><MSBuild Projects="Uses/Uses.csproj;Asks/Asks.csproj" /></Target>
                </Project>
                """));

        Assert.Equal(["LADDER401"], solution.Build("All.proj").Succeeded().Ids);
    }

    [Fact]
    public void Two_projects_with_one_namespace_are_reported_once_and_not_in_generated_code()
    {
        var both = package.Consumer(
            ("Directory.Build.props", $"<Project>{Net10}<PropertyGroup><RootNamespace>Acme</RootNamespace></PropertyGroup></Project>"),
            ("Lib/Lib.csproj", Project("{LadderGen}")),
            ("Lib/ladders/sre.md", ConsumerFiles.Ladder),
            ("App/App.csproj", Project("""{LadderGen}<ProjectReference Include="../Lib/Lib.csproj" />""")),
            ("App/ladders/sre.md", ConsumerFiles.Ladder));

        var build = both.Build("App").Succeeded();

        Assert.Equal(["LADDER405"], build.Ids);
        Assert.Contains("'Lib'", build.Output, StringComparison.Ordinal);
    }

    private static string Project(string items = "") => $"""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>{items}</ItemGroup></Project>""";
}
