using System.Text.Json;

namespace LadderGen.PackageTests;

/// <summary>The files of a project that reach the generator.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class LadderFileTests(LadderGenPackage package)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            {LadderGen}
            ITEMS
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public void Documents_and_declarations_in_the_ladders_folder_are_found()
    {
        Assert.Equal(
            ["ladders/a/deep.txt", "ladders/a/ladder.yml", "ladders/a/page.html", "ladders/a/sheet.csv", "ladders/sre.md"],
            AdditionalFiles(""));
    }

    [Fact]
    public void A_file_that_the_project_lists_too_is_found_once()
    {
        Assert.Equal(
            ["README.md", "ladders/a/deep.txt", "ladders/a/ladder.yml", "ladders/a/page.html", "ladders/a/sheet.csv", "ladders/sre.md"],
            AdditionalFiles("""<AdditionalFiles Include="ladders/*.md;README.md" />"""));
    }

    [Fact]
    public void A_file_can_be_left_out()
    {
        Assert.Equal(["ladders/sre.md"], AdditionalFiles("""<LadderFile Remove="ladders/a/**" />"""));
    }

    [Theory]
    [InlineData("EnableDefaultLadderItems=false")]
    [InlineData("EnableDefaultItems=false")]
    [InlineData("DefaultItemExcludes=ladders/**")]
    public void The_default_files_can_be_turned_off(string property)
    {
        Assert.Empty(AdditionalFiles("", $"-p:{property}"));
    }

    private IEnumerable<string> AdditionalFiles(string items, params string[] arguments)
    {
        var consumer = package.Consumer(
            ("App.csproj", Project.Replace("ITEMS", items, StringComparison.Ordinal)),
            ("README.md", ""),
            ("ladders/sre.md", ""),
            ("ladders/picture.svg", ""),
            ("ladders/other.yml", ""),
            ("ladders/.draft/sre.md", ""),
            ("ladders/a/deep.txt", ""),
            ("ladders/a/page.html", ""),
            ("ladders/a/sheet.csv", ""),
            ("ladders/a/ladder.yml", ""));
        consumer.Restore().Succeeded();

        using var evaluated = JsonDocument.Parse(consumer.Evaluate(["-getItem:AdditionalFiles", .. arguments]).Succeeded().Output);
        return [.. evaluated.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }
}
