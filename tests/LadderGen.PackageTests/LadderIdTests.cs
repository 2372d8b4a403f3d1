namespace LadderGen.PackageTests;

/// <summary>Ids in code, checked by the package's analyzer in a build.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class LadderIdTests(LadderGenPackage package)
{
    private const string Program = """
        using LadderGen;

        Promote("sre/senior");
        Promote("sre/senoir");

        static void Promote([LadderId(LadderIdKind.Level)] string level) => System.Console.WriteLine(level);
        """;

    [Fact]
    public void A_string_that_is_not_an_id_is_reported_with_file_and_line()
    {
        var app = package.Consumer(
            ("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
                  <ItemGroup>{LadderGen}</ItemGroup>
                </Project>
                """),
            ("ladders/sre.md", ConsumerFiles.Ladder),
            ("Program.cs", Program));

        var build = app.Build().Succeeded();

        Assert.Equal(["LADDER501"], build.Ids);
        Assert.Matches(
            @"Program\.cs\(4,9\): warning LADDER501: 'sre/senoir' is not the id of a level, "
                + @".* Did you mean 'sre/senior'\? Write LadderIds\.Sre\.Senior\.Id,",
            build.Output);
    }

    [Fact]
    public void An_editorconfig_makes_a_wrong_id_an_error()
    {
        var app = package.Consumer(
            ("App.csproj", ConsumerFiles.StrictProject("""
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
                """)),
            (".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.LADDER501.severity = error\n"),
            ("ladders/sre.md", ConsumerFiles.Ladder),
            ("Program.cs", Program));

        var build = app.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error LADDER501", build.Output, StringComparison.Ordinal);
    }

    /// <summary>The library passes on the analyzer, but not the props and targets that compile ladders.</summary>
    [Theory]
    [InlineData("public", "Did you mean 'sre/senior'? Write LadderIds.Sre.Senior.Id, which the compiler checks.")]
    [InlineData("internal", "Did you mean 'sre/senior'? Correct it.")]
    public void The_ladders_of_a_referenced_project_are_known(string visibility, string remedy)
    {
        var both = package.Consumer(
            ("Lib/Lib.csproj", $$"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <LadderGenVisibility>{{visibility}}</LadderGenVisibility>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="LadderGen" Version="{{package.Version}}" PrivateAssets="contentfiles;build" />
                  </ItemGroup>
                </Project>
                """),
            ("Lib/ladders/sre.md", ConsumerFiles.Ladder),
            ("App/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
                  <ItemGroup><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup>
                </Project>
                """),
            ("App/Program.cs", Program));

        var build = both.Build("App").Succeeded();

        Assert.Equal(["LADDER501"], build.Ids);
        Assert.Contains(remedy, build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_id_is_reported_while_a_ladder_is_broken()
    {
        var app = package.Consumer(
            ("App.csproj", ConsumerFiles.StrictProject("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>")),
            ("ladders/sre.md", ConsumerFiles.Ladder + "### Mastery\n- Is said twice\n"),
            ("ladders/data.md", ConsumerFiles.Ladder.Replace("ladder: Sre", "ladder: Data", StringComparison.Ordinal)),
            ("Program.cs", Program));

        Assert.Equal(["LADDER105"], app.Build().Ids);
    }
}
