namespace LadderGen.PackageTests;

/// <summary>Projects that use the package, built as their authors build them.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class ConsumerTests(LadderGenPackage package)
{
    private const string Net10 = "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><Nullable>enable</Nullable>";

    [Fact]
    public void A_net10_app_reads_its_ladder_by_typed_names()
    {
        var app = package.Consumer(
            ("App.csproj", ConsumerFiles.StrictProject(Net10)),
            ("ladders/sre.md", ConsumerFiles.Ladder),
            ("Program.cs", """
                using App;
                using LadderGen;

                Level senior = Ladders.Sre.Senior;
                System.Console.WriteLine(senior.Title);
                foreach (Expectation expectation in Ladders.Sre.Senior.Mastery)
                {
                    System.Console.WriteLine(expectation.Text);
                }

                System.Console.WriteLine(Ladders.Sre.Junior.Communication.SaysWhatWasDoneWhyAtOnce.Text);
                System.Console.WriteLine(Ladders.Sre.Senior > Ladders.Sre.Junior);
                const string id = LadderIds.Sre.Senior.Mastery.Id;
                System.Console.WriteLine(id);
                """));

        var build = app.Build().Succeeded();

        Assert.Empty(build.Ids);
        Assert.Equal(
            """
            Senior SRE
            Writes the runbooks others follow
            Takes the pager without a second person
            Says what was done & why, <at once>
            True
            sre/senior/mastery
            """.ReplaceLineEndings("\n"),
            app.Run().Succeeded().Output.Trim());
    }

    [Fact]
    public void A_ladder_compiles_in_CSharp_7_3_on_netstandard_and_NET_Framework_without_a_warning()
    {
        var library = package.Consumer(
            ("Lib.csproj", ConsumerFiles.StrictProject(
                """
                <TargetFrameworks>netstandard2.0;net472</TargetFrameworks>
                <LangVersion>7.3</LangVersion>
                <AutomaticallyUseReferenceAssemblyPackages>false</AutomaticallyUseReferenceAssemblyPackages>
                """,
                """
                {LadderGen}
                <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies.net472" Version="1.0.3" PrivateAssets="all"
                                  Condition="'$(TargetFramework)' == 'net472'" />
                """)),
            ("ladders/sre.md", ConsumerFiles.Ladder),
            ("Promotion.cs", """
                using LadderGen;

                namespace Lib
                {
                    /// <summary>Uses the ladder.</summary>
                    public static class Promotion
                    {
                        /// <summary>The first of what is expected.</summary>
                        public static string First()
                        {
                            foreach (Expectation expectation in Ladders.Sre.Senior.Mastery)
                            {
                                return expectation.Text;
                            }

                            return LadderIds.Sre.Senior.Mastery.Id;
                        }
                    }
                }
                """));

        Assert.Empty(library.Build().Succeeded().Ids);
    }

    /// <summary>The last compiler of Visual Studio 2022, and a runtime that the SDK of these tests does not have.</summary>
    [Fact]
    public void An_app_of_NET_8_builds_with_an_older_compiler_and_runs()
    {
        var app = package.Consumer(
            ("App.csproj", ConsumerFiles.StrictProject(
                """
                <TargetFramework>net8.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <SelfContained>true</SelfContained>
                <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
                <RoslynCompilerType>Custom</RoslynCompilerType>
                """,
                """
                {LadderGen}
                <PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="4.14.0" PrivateAssets="all" />
                """)),
            ("ladders/sre.md", ConsumerFiles.Ladder),
            ("Program.cs", """
                #error version
                System.Console.WriteLine(App.Ladders.Sre.Senior.Title + " on " + System.Environment.Version.Major);
                """));

        Assert.Contains("Compiler version: '4.14.0", app.Build().Output, StringComparison.Ordinal);

        app.Edit("Program.cs", "#error version", "");
        Assert.Empty(app.Build().Succeeded().Ids);
        Assert.Equal("Senior SRE on 8", app.Run().Succeeded().Output.Trim());
    }

    [Fact]
    public void A_project_can_use_the_ladders_of_a_library_that_it_references()
    {
        var both = package.Consumer(
            ("Lib/Lib.csproj", ConsumerFiles.StrictProject("""
                <TargetFramework>net10.0</TargetFramework>
                <LadderGenVisibility>public</LadderGenVisibility>
                """)),
            ("Lib/ladders/sre.md", ConsumerFiles.Ladder),
            ("App/App.csproj", ConsumerFiles.StrictProject(Net10, """<ProjectReference Include="../Lib/Lib.csproj" />""")),
            ("App/ladders/sre.md", ConsumerFiles.Ladder),
            ("App/Program.cs", """
                using System.Linq;
                using Lib;

                System.Console.WriteLine(Ladders.Sre.Senior.Mastery.WritesTheRunbooksOthersFollow.Text);
                System.Console.WriteLine(string.Join(' ', new[] { typeof(Ladders).Assembly, typeof(Program).Assembly }
                    .SelectMany(assembly => assembly.GetTypes())
                    .Where(type => type.Name == "Ladders")
                    .Select(type => type.Assembly.GetName().Name)));
                """));

        var build = both.Build("App").Succeeded();

        Assert.Empty(build.Ids);
        Assert.Equal("Writes the runbooks others follow\nLib", both.Run("App").Succeeded().Output.Trim());
    }

    [Fact]
    public void A_project_sets_the_namespace_and_the_visibility_of_its_ladders()
    {
        var app = package.Consumer(
            ("App.csproj", ConsumerFiles.StrictProject(
                Net10 + "<LadderGenNamespace>Acme.Careers</LadderGenNamespace><LadderGenVisibility>internal</LadderGenVisibility>")),
            ("ladders/sre.md", ConsumerFiles.Ladder),
            ("Program.cs", "System.Console.WriteLine(typeof(Acme.Careers.Ladders).IsPublic);"));

        app.Build().Succeeded();

        Assert.Equal("False", app.Run().Succeeded().Output.Trim());
    }

    [Fact]
    public void A_project_without_a_ladder_builds_with_one_warning()
    {
        var library = package.Consumer(("Lib.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>{LadderGen}</ItemGroup>
            </Project>
            """));

        Assert.Equal(["LADDER401"], library.Build().Succeeded().Ids);
    }

    [Fact]
    public void A_malformed_ladder_fails_the_build_and_the_error_has_a_file_and_a_line()
    {
        var library = package.Consumer(
            ("Lib.csproj", ConsumerFiles.StrictProject("<TargetFramework>net10.0</TargetFramework><NoWarn>LADDER105</NoWarn>")),
            ("ladders/sre.md", ConsumerFiles.Ladder + "### Mastery\n- Is said twice\n"));

        var build = library.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(["LADDER105"], build.Ids);
        Assert.Matches(@"ladders[/\\]sre\.md\(19,\d+\): error LADDER105: .*Mastery", build.Output);
    }

    [Fact]
    public void Warnings_are_raised_and_silenced_like_those_of_the_compiler()
    {
        var library = package.Consumer(
            ("Lib.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <WarningsAsErrors>$(WarningsAsErrors);LADDER108</WarningsAsErrors>
                    <NoWarn>$(NoWarn);LADDER112</NoWarn>
                  </PropertyGroup>
                  <ItemGroup>{LadderGen}</ItemGroup>
                </Project>
                """),
            ("Code.cs", "internal class Code { }"), // MSBuild looks for a .globalconfig in the folders of C# files, and above.
            (".globalconfig", """
                is_global = true
                dotnet_diagnostic.LADDER109.severity = none
                dotnet_diagnostic.LADDER301.severity = error
                """),
            ("ladders/sre.md", """
                ---
                ladder: Sre
                ignore: [Not there]
                ---
                # Junior
                ## Mastery
                - Follows a runbook
                - Follows a runbook
                ## Risk & Safety
                - Asks
                # Senior
                ## Mastery
                - see Principal
                ## Risk and Safety
                - Decides
                ## Scope
                - Several teams
                """));

        var build = library.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(["LADDER108", "LADDER115", "LADDER301"], build.Ids.Order(StringComparer.Ordinal));
        Assert.Contains("error LADDER108", build.Output, StringComparison.Ordinal);
        Assert.Contains("warning LADDER115", build.Output, StringComparison.Ordinal);
        Assert.Contains("error LADDER301", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Renaming_a_level_in_the_document_breaks_the_code_that_uses_it()
    {
        var app = package.Consumer(
            ("App.csproj", ConsumerFiles.StrictProject(Net10)),
            ("ladders/sre.md", ConsumerFiles.Ladder),
            ("Program.cs", "System.Console.WriteLine(App.Ladders.Sre.Senior.Title);"));
        app.Build().Succeeded();

        app.Edit("ladders/sre.md", "## Senior SRE", "## Staff SRE");
        var build = app.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Matches("^(CS1061|CS0117)$", Assert.Single(build.Ids));
        Assert.Matches(@"Program\.cs\(1,\d+\): error .*'Senior'", build.Output);
    }
}
