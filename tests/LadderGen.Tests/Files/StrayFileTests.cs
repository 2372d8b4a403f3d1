using LadderGen.Tests.Generating;

namespace LadderGen.Tests.Files;

/// <summary>Every file of a folder of ladders belongs to a ladder, is ignored, or is reported once.</summary>
public sealed class StrayFileTests
{
    private const string Senior = "# Senior Usher\n\n## Welcome\n\n- Greets guests by name.\n";

    private static readonly TestProject Ushers = TestProject.Of(
        ("ladders/ushers/ladder.yml", "ladder: Ushers\nrole: [Usher]\n"),
        ("ladders/ushers/junior.md", "# Junior Usher\n\n## Welcome\n\n- Opens the door.\n"));

    [Theory]
    [InlineData("ladders/ushers/senior.docx", "a Word file", "save it as plain text (.txt)")]
    [InlineData("ladders/ushers/senior.DOC", "a Word file", "save it as plain text (.txt)")]
    [InlineData("ladders/ushers/matrix.xlsx", "an Excel file", "CSV")]
    [InlineData("ladders/ushers/senior.pdf", "a PDF file", "text document (.txt)")]
    [InlineData("ladders/ushers/senior.odt", "office program", "plain text")]
    [InlineData("ladders/ushers/senior.rst", "other marks than Markdown", ".md")]
    [InlineData("ladders/ushers/senior.mdx", "other marks than Markdown", ".md")]
    [InlineData("ladders/ushers/senior", "a kind that LadderGen does not read", "plain text")]
    [InlineData("ladders/ushers/senior.md.bak", "a kind that LadderGen does not read", "plain text")]
    [InlineData("ladders/ushers/senior.json", "a kind that LadderGen does not read", "plain text")]
    [InlineData("ladders/ushers/old/senior.md", "'old/senior.md' belongs to no ladder", "Move it up")]
    [InlineData("ladders/ushers/settings.yml", "'settings.yml' belongs to no ladder", "'ladder.yml'")]
    [InlineData("ladders/drivers.md", "'drivers.md' belongs to no ladder", "'ladder: Drivers'")]
    [InlineData("ladders/drivers.csv", "its folder has no declaration", "'ladder.yml' with 'ladder: Drivers'")]
    [InlineData("Ladders/cooks/cooks.md", "'cooks.md' belongs to no ladder", "'ladder: Cooks'")]
    [InlineData("../shared/ladders/cooks.txt", "'cooks.txt' belongs to no ladder", "'ladder: Cooks'")]
    public void A_file_that_belongs_to_no_ladder_is_a_warning(string name, string what, string remedy)
    {
        var line = Assert.Single(Ushers.With(name, Senior).Run().Log);
        Assert.StartsWith(name + "(1,1): warning LADDER403: ", line, StringComparison.Ordinal);
        Assert.Contains(what, line, StringComparison.Ordinal);
        Assert.Contains(remedy, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ladders/README.md")]
    [InlineData("ladders/ushers/readme.de.md")]
    [InlineData("ladders/README")]
    [InlineData("ladders/LICENSE.txt")]
    [InlineData("ladders/ushers/door.png")]
    [InlineData("ladders/ushers/.DS_Store")]
    [InlineData("ladders/.obsidian/workspace.json")]
    [InlineData("ladders/ushers/~$senior.docx")]
    [InlineData("ladders/ushers/senior.md~")]
    [InlineData("ladders/ushers/yarn.lock")]
    [InlineData("Ladders/LadderController.cs")]
    [InlineData("docs/cooks.md")]
    [InlineData("docs/senior.docx")]
    [InlineData("docs/ladders.md")]
    public void A_file_that_nobody_takes_for_a_ladder_is_left_alone(string name) =>
        Assert.Empty(Ushers.With(name, "# Hello\n").Run().Log);

    [Fact]
    public void A_file_that_documents_does_not_name_is_a_warning()
    {
        var run = Ushers.With("ladders/ushers/ladder.yml", "ladder: Ushers\nrole: [Usher]\ndocuments: [\"j*.md\"]\n")
            .With("ladders/ushers/senior.md", Senior)
            .Run();
        Assert.Contains("Add 'senior.md' there", Assert.Single(run.Log), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes.md", "ladders/ushers/../ushers/notes.md", "documents: [junior.md]\n")]
    [InlineData("old/*", "ladders/ushers/old/senior.md", "")]
    [InlineData("old/", "ladders/ushers/old/older/senior.md", "")]
    [InlineData("*.docx", "ladders/ushers/senior.docx", "")]
    [InlineData("../guide.md", "ladders/guide.md", "")]
    [InlineData("../ideas/**", "ladders/ideas/2024/senior.pdf", "")]
    public void A_file_that_is_ignored_is_left_alone(string ignored, string name, string more)
    {
        var declaration = $"ladder: Ushers\nrole: [Usher]\n{more}ignore: [\"{ignored}\"]\n";
        Assert.Empty(Ushers.With("ladders/ushers/ladder.yml", declaration).With(name, Senior).Run().Log);
    }

    [Theory]
    [InlineData("notes.md")]
    [InlineData("n*.md")]
    public void A_document_that_is_ignored_is_not_part_of_the_ladder(string ignored)
    {
        var declaration = $"ladder: Ushers\nrole: [Usher]\nignore: [{ignored}]\n";
        var project = Ushers.With("ladders/ushers/ladder.yml", declaration);
        Assert.Empty(project.With("ladders/ushers/notes.md", "# Ideas\n\n- Smile.\n").Run().Log);
    }

    [Theory]
    [InlineData("notse.md", "Did you mean 'notes.md'?")]
    [InlineData("ideas.docx", "does not name a file.")]
    [InlineData("old/*.md", "does not name a file.")]
    public void LADDER115_an_ignored_file_is_not_there(string ignored, string message)
    {
        var declaration = $"ladder: Ushers\nrole: [Usher]\ndocuments: [junior.md]\nignore: [{ignored}]\n";
        var run = Ushers.With("ladders/ushers/ladder.yml", declaration)
            .With("ladders/ushers/notes.md", "# Ideas\n")
            .Run();
        var line = Assert.Single(run.Log, l => l.Contains("LADDER115", StringComparison.Ordinal));
        Assert.StartsWith("ladders/ushers/ladder.yml(4,10): warning LADDER115: ", line, StringComparison.Ordinal);
        Assert.Contains(message, line, StringComparison.Ordinal);

        // A misspelled name explains why the file belongs to no ladder.
        Assert.Equal(ignored == "notse.md" ? ["LADDER115"] : ["LADDER115", "LADDER403"], run.Diagnostics.Select(d => d.Id).Order());
    }

    /// <summary>One slip, one message: the documents of a declaration that is broken are not missed.</summary>
    [Fact]
    public void A_broken_declaration_explains_its_documents() =>
        Assert.Equal(
            ["LADDER002"],
            TestProject.Of(("ladders/cooks/ladder.yml", "ladder: [Cooks\n"), ("ladders/cooks/senior.md", Senior)).Run()
                .Diagnostics.Select(d => d.Id));

    [Theory]
    [InlineData("ladders.yml")]
    [InlineData("lader.yml")]
    [InlineData("ladder (1).yml")]
    [InlineData("cooks.yaml")]
    [InlineData("_ladder.YML")]
    public void LADDER005_a_declaration_with_another_name(string name)
    {
        var line = Assert.Single(
            Ushers.With("ladders/cooks/" + name, "# The cooks\nladder: Cooks\n").With("ladders/cooks/senior.md", Senior).Run().Log);
        Assert.StartsWith($"ladders/cooks/{name}(1,1): error LADDER005: ", line, StringComparison.Ordinal);
        Assert.Contains("Rename this file to 'ladder.yml'", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stray_file_explains_why_there_is_no_ladder() =>
        Assert.Equal(["LADDER403"], TestProject.Of(("ladders/cooks.md", Senior)).Run().Diagnostics.Select(d => d.Id));

    [Fact]
    public void LADDER404_a_list_outside_of_every_part()
    {
        const string declarations = "ladder: Cooks\npart: Cooks\n---\nladder: Waiters\npart: Waiters\n";
        const string pages =
            "# Our ladders\n\nTwo of them.\n\n## Cooks\n\n### L1\n\n#### Heat\n\n- Boils an egg.\n\n" +
            "## Waiters\n\n### L1\n\n#### Trays\n\n- Carries two plates.\n\n## Washers\n\n### L1\n\n#### Plates\n\n- Rinses first.\n";
        var project = TestProject.Of(("ladders/ladder.yml", declarations), ("ladders/house.md", pages));
        var line = Assert.Single(project.Run().Log);
        Assert.StartsWith(
            "ladders/house.md(21,4): warning LADDER404: 'Washers' is in no ladder. ",
            line,
            StringComparison.Ordinal);
        Assert.Contains("the parts 'Cooks', 'Waiters'", line, StringComparison.Ordinal);
        Assert.Empty(project.With("ladders/ladder.yml", declarations + "ignore: [Washers]\n").Run().Log);
        Assert.Empty(project.With("ladders/ladder.yml", declarations + "---\nladder: Washers\npart: Washers\n").Run().Log);

        // A part that is missing may be any of the headings outside, or the one that is nearly called so.
        var misspelt = declarations.Replace("part: Waiters", "part: Wiaters", StringComparison.Ordinal);
        Assert.Equal(["LADDER113", "LADDER404"], project.With("ladders/ladder.yml", misspelt).Run().Diagnostics.Select(d => d.Id).Order());
        var another = declarations + "---\nladder: Bakers\npart: Bakers\n";
        Assert.Equal(["LADDER113"], project.With("ladders/ladder.yml", another).Run().Diagnostics.Select(d => d.Id));
    }
}
