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

    private static readonly string[] Found =
    [
        "ladders/a/deep.txt", "ladders/a/ladder.yaml", "ladders/a/page.html", "ladders/a/sheet.csv", "ladders/other.yml",
        "ladders/picture.svg", "ladders/sre.md",
    ];

    /// <summary>The compiler reports those that belong to no ladder.</summary>
    [Fact]
    public void Every_file_in_the_ladders_folder_is_found_but_hidden_ones_and_code()
    {
        Assert.Equal(Found, AdditionalFiles(""));
    }

    [Theory]
    [InlineData("Ladders")]
    [InlineData("LADDERS")]
    public void The_folder_may_have_capitals(string folder)
    {
        Assert.Equal(Found.Select(file => folder + file["ladders".Length..]), AdditionalFiles("", folder: folder));
    }

    [Fact]
    public void A_file_that_the_project_lists_too_is_found_once()
    {
        Assert.Equal(["README.md", .. Found], AdditionalFiles("""<AdditionalFiles Include="ladders/*.md;README.md" />"""));
    }

    [Fact]
    public void Another_folder_can_be_added()
    {
        Assert.Equal(["README.md", .. Found], AdditionalFiles("""<LadderFile Include="*.md" />"""));
    }

    [Fact]
    public void A_file_can_be_left_out()
    {
        Assert.Equal(Found[4..], AdditionalFiles("""<LadderFile Remove="ladders/a/**" />"""));
    }

    [Theory]
    [InlineData("LadderGenDefaultItems=false")]
    [InlineData("EnableDefaultItems=false")]
    [InlineData("DefaultItemExcludes=ladders/**")]
    public void The_default_files_can_be_turned_off(string property)
    {
        Assert.Empty(AdditionalFiles("", argument: $"-p:{property}"));
    }

    private IEnumerable<string> AdditionalFiles(string items, string folder = "ladders", params string[] argument)
    {
        var consumer = package.Consumer(
            ("App.csproj", Project.Replace("ITEMS", items, StringComparison.Ordinal)),
            ("README.md", ""),
            ($"{folder}/sre.md", ""),
            ($"{folder}/picture.svg", ""),
            ($"{folder}/other.yml", ""),
            ($"{folder}/.draft/sre.md", ""),
            ($"{folder}/.hidden", ""),
            ($"{folder}/Code.cs", ""),
            ($"{folder}/a/deep.txt", ""),
            ($"{folder}/a/page.html", ""),
            ($"{folder}/a/sheet.csv", ""),
            ($"{folder}/a/ladder.yaml", ""));
        consumer.Restore().Succeeded();

        using var evaluated = JsonDocument.Parse(consumer.Evaluate(["-getItem:AdditionalFiles", .. argument]).Succeeded().Output);
        return [.. evaluated.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }
}
