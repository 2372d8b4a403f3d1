using System.Text.RegularExpressions;
using LadderGen.Generator;

namespace LadderGen.Tests.Guide;

/// <summary>Follows the links between the documents of the project.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Documents => new(
    [
        "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md",
        "ladders/README.md", "ladders/reference.md", "ladders/messages.md", "ladders/lock.md",
        "src/LadderGen/README.md", "src/HrTool/README.md", "tests/LadderGen.Benchmarks/README.md",
    ]);

    /// <summary>A link that begins with <see cref="Descriptors.Home"/> leads to a file of this repository, too.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_to_a_file_and_a_heading_that_exist(string document)
    {
        var folder = Path.Combine(Repository.Root, Path.GetDirectoryName(document)!);
        Assert.All(Links(document), link =>
        {
            var isAbsolute = link.StartsWith(Descriptors.Home, StringComparison.Ordinal);
            if (!isAbsolute && link.Contains("://", StringComparison.Ordinal))
            {
                return; // Other people's page.
            }

            var target = isAbsolute ? link[Descriptors.Home.Length..] : link;
            var (path, heading) = target.Split('#') is [var before, var after] ? (before, after) : (target, "");
            var file = Path.GetFullPath(path.Length > 0 ? path : Path.GetFileName(document), isAbsolute ? Repository.Root : folder);
            Assert.True(File.Exists(file), $"{link}: there is no file {file}.");
            Assert.True(heading.Length == 0 || Anchors(file).Contains(heading), $"{link}: no heading gives this anchor.");
        });
    }

    /// <summary>The page is shown with the package, so its links are absolute. All of them lead to this project.</summary>
    [Fact]
    public void The_links_of_the_page_in_the_package_begin_with_the_projects_address() =>
        Assert.All(Links("src/LadderGen/README.md"), link => Assert.StartsWith(Descriptors.Home, link, StringComparison.Ordinal));

    private static IEnumerable<string> Links(string document) =>
        Link().Matches(Fence().Replace(Repository.Read(document), "")).Select(m => m.Groups[1].Value);

    /// <summary>Returns the anchors that GitHub gives to the headings of a file.</summary>
    private static IEnumerable<string> Anchors(string file) =>
        Heading().Matches(Fence().Replace(File.ReadAllText(file).ReplaceLineEndings("\n"), ""))
            .Select(m => NotInAnchor().Replace(m.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
