using System.Text.RegularExpressions;

namespace LadderGen.PackageTests;

/// <summary>Follows the READMEs as a newcomer does: in an empty folder, with nothing but the package.</summary>
[Collection(PackageTestGroup.Name)]
public sealed partial class ReadmeTests(LadderGenPackage package)
{
    private const string Start = "README.md";
    private const string ForDevelopers = "src/LadderGen/README.md";

    [Fact]
    public void The_program_in_the_README_prints_the_output_in_the_README()
    {
        var reviews = NewProject(Start);

        Assert.Empty(reviews.Build("Reviews").Succeeded().Ids);
        Assert.Equal(Assert.Single(Blocks(Start), b => b.Name == "output").Text.Trim(), reviews.Run("Reviews").Succeeded().Output.Trim());
    }

    [Fact]
    public void The_mistake_in_the_README_gives_the_error_in_the_README()
    {
        var reviews = NewProject(Start);
        File.AppendAllText(reviews.PathOf("Reviews/ladders/sre.md"), "\n### Mastery\n\n- Ends up under the wrong heading.\n");

        var build = reviews.Build("Reviews");

        Assert.Equal(["LADDER105"], build.Ids);
        Assert.Contains(
            Assert.Single(Blocks(Start), b => b.Name == "error").Text.Trim(),
            build.Output.Replace('\\', '/'),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_on_the_page_for_developers_prints_what_its_comments_say()
    {
        var reviews = NewProject(ForDevelopers);

        Assert.Empty(reviews.Build("Reviews").Succeeded().Ids);
        Assert.Equal(
            """
            Leads incidents from the first page to the review. (ladders/sre.md:19)
            Hands over a shift in writing. (from All Levels)
            Plans [-low-risk-] {+risky+} maintenance and announces it.
            """.ReplaceLineEndings("\n"),
            reviews.Run("Reviews").Succeeded().Output.Trim());
    }

    [Fact]
    public void The_program_on_the_page_about_Entity_Framework_prints_what_its_comment_says()
    {
        package.PackInto("feed", "LadderGen.EntityFrameworkCore");
        var reviews = NewProject("src/LadderGen.EntityFrameworkCore/README.md");

        Assert.Empty(reviews.Build("Reviews").Succeeded().Ids);
        Assert.Equal(["Cy, Principal", "Ann, Senior"], reviews.Run("Reviews").Succeeded().Output.Trim().Split('\n', StringSplitOptions.TrimEntries));
    }

    /// <summary>
    /// Runs the commands of a page and saves the files that it shows. Warnings are errors, so that nobody starts with one.
    /// </summary>
    private Consumer NewProject(string page)
    {
        const string properties = "<PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>";
        var consumer = package.Consumer(("Directory.Build.props", $"<Project>{properties}</Project>"));
        consumer.Type(Blocks(page).First(b => b.Language == "sh").Text);
        foreach (var file in Blocks(page).Where(b => b.Name.Contains('.', StringComparison.Ordinal)).GroupBy(b => b.Name))
        {
            consumer.Write("Reviews/" + file.Key, string.Join('\n', file.Select(b => b.Text)));
        }

        return consumer;
    }

    /// <summary>The fenced blocks of a page. A block may have the name of its file after its language.</summary>
    private static IEnumerable<(string Language, string Name, string Text)> Blocks(string page) =>
        Block().Matches(File.ReadAllText(Repository.PathOf(page)).ReplaceLineEndings("\n"))
            .Select(m => (m.Groups["language"].Value, m.Groups["name"].Value, m.Groups["text"].Value));

    [GeneratedRegex(@"^```(?<language>\w+)( (?<name>\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
