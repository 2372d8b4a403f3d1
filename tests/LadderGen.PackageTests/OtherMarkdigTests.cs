namespace LadderGen.PackageTests;

/// <summary>
/// Compiles ladders next to another generator that ships <c>Markdig.dll</c>. The compiler loads one assembly for each name, so
/// ours has a name of its own. See https://github.com/microsoft/CsWin32/issues/221.
/// </summary>
[Collection(PackageTestGroup.Name)]
public sealed class OtherMarkdigTests(LadderGenPackage package)
{
    [Fact]
    public void Another_generator_that_ships_Markdig_0_31_keeps_its_own()
    {
        var both = package.Consumer(
            ("Other/Other.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <LangVersion>latest</LangVersion>
                    <IncludeBuildOutput>false</IncludeBuildOutput>
                    <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                    <NoWarn>NU5128</NoWarn>
                    <PackageId>LadderGen.Test.Other</PackageId>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
                    <PackageReference Include="Markdig" Version="0.31.0" GeneratePathProperty="true" PrivateAssets="all" />
                    <None Include="$(OutputPath)Other.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                    <None Include="$(PkgMarkdig)/lib/netstandard2.0/Markdig.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                  </ItemGroup>
                </Project>
                """),
            ("Other/OtherGenerator.cs", """"
                using Markdig;
                using Microsoft.CodeAnalysis;

                [Generator(LanguageNames.CSharp)]
                public sealed class OtherGenerator : IIncrementalGenerator
                {
                    public void Initialize(IncrementalGeneratorInitializationContext context) =>
                        context.RegisterSourceOutput(context.CompilationProvider, (output, _) => output.AddSource("Other.g.cs", $$"""
                            internal static class Other
                            {
                                public const string Version = "{{typeof(Markdown).Assembly.GetName().Version}}";
                                public const string Html = "{{Markdown.ToHtml("*its own*").Trim()}}";
                            }
                            """));
                }
                """"),
            ("App/App.csproj", ConsumerFiles.StrictProject(
                "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>",
                """{LadderGen}<PackageReference Include="LadderGen.Test.Other" Version="1.0.0" />""")),
            ("App/ladders/sre.md", ConsumerFiles.Ladder),
            ("App/Program.cs", """
                System.Console.WriteLine(Other.Version);
                System.Console.WriteLine(Other.Html);
                System.Console.WriteLine(App.Ladders.Sre.Senior.Title);
                """));
        both.Pack("Other").Succeeded();

        Assert.Empty(both.Build("App").Succeeded().Ids);
        Assert.Equal("0.31.0.0\n<p><em>its own</em></p>\nSenior SRE", both.Run("App").Succeeded().Output.Trim());
    }
}
