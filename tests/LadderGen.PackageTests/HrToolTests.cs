using System.Xml.Linq;

namespace LadderGen.PackageTests;

/// <summary>The HR tool, built with the package instead of the source tree.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class HrToolTests(LadderGenPackage package)
{
    [Fact]
    public void The_HR_tool_builds_and_runs_with_the_package()
    {
        var tool = package.Consumer(
            ("src/HrTool/HrTool.csproj", OnThePackage(XDocument.Load(Repository.PathOf("src/HrTool/HrTool.csproj"))).ToString()),
            ("Directory.Build.props", File.ReadAllText(Repository.PathOf("Directory.Build.props"))));

        // The HR tool shows ladders with code of the command-line tool.
        foreach (var file in Sources("src/HrTool", "*.cs")
            .Concat(Sources("src/LadderGen.Tool", "*.cs"))
            .Concat(Sources("src/HrTool/assessments", "*.json"))
            .Concat(Sources("ladders", "*")))
        {
            tool.Write(file, File.ReadAllText(Repository.PathOf(file)));
        }

        Assert.Empty(tool.Build("src/HrTool").Succeeded().Ids);
        Assert.Contains("Senior", tool.Run("src/HrTool").Succeeded().Output, StringComparison.Ordinal);
    }

    /// <summary>Replaces the imports and references of the source tree by the package.</summary>
    private static XDocument OnThePackage(XDocument project)
    {
        project.Descendants().Where(element => element.Name.LocalName is "Import" or "ProjectReference" or "Analyzer").Remove();
        var versions = XDocument.Load(Repository.PathOf("Directory.Packages.props"));
        foreach (var reference in project.Descendants("PackageReference"))
        {
            reference.SetAttributeValue("Version", versions.Descendants("PackageVersion")
                .Single(version => (string?)version.Attribute("Include") == (string?)reference.Attribute("Include"))
                .Attribute("Version")!.Value);
        }

        project.Root!.Add(new XElement("ItemGroup", "{LadderGen}"));
        return project;
    }

    private static IEnumerable<string> Sources(string folder, string pattern) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
