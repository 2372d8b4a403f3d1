using System.Text.Json;

namespace LadderGen.Tool.Tests.Commands;

/// <summary><c>laddergen check</c> reports what a build reports.</summary>
public sealed class CheckTests
{
    private const string Twice = """
        ---
        ladder: Bakery
        levels: [Junior]
        ---
        # Bakery
        ## Junior
        ### Dough
        - Weighs flour.
        ### Dough
        - Folds dough.
        """;

    private static readonly string Examples = Path.Combine(Repository.Root, "ladders");

    [Theory]
    [InlineData("data")]
    [InlineData("design")]
    [InlineData("product-manager")]
    [InlineData("sre")]
    [InlineData("support")]
    public async Task The_examples_have_no_findings(string example)
    {
        var answer = await Answer.PipedAsync("check", Path.Combine(Examples, example));

        Assert.Equal((0, "1 ladder, 0 errors, 0 warnings", ""), (answer.Code, answer.Lines.First(), answer.Errors));
    }

    [Fact]
    public async Task A_finding_is_a_line_that_editors_turn_into_a_link()
    {
        using TestFolder folder = new(("bakery.md", Twice));

        var answer = await Answer.PipedAsync("check", folder.Path);

        Assert.Equal(1, answer.Code);
        Assert.StartsWith("bakery.md(9,5): error LADDER105: 'Dough' is", answer.Lines.First(), StringComparison.Ordinal);
        Assert.Equal("1 ladder, 1 error, 0 warnings", answer.Lines.ElementAt(1));
    }

    [Theory]
    [InlineData("ladders", "bakers/bakers.md")]
    [InlineData("ladders/bakers", "bakers.md")]
    [InlineData(".", "ladders/bakers/bakers.md")]
    public async Task A_file_in_a_folder_of_ladders_that_belongs_to_none_is_a_finding(string folder, string file)
    {
        using TestFolder project = new(("ladders/bakers/bakers.md", "# Bakers\n"), ("ladders/cooks.md", Twice));

        var answer = await Answer.PipedAsync("check", Path.Combine(project.Path, folder));

        Assert.Contains(answer.Lines, l => l.StartsWith(file + "(1,1): warning LADDER403: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Findings_for_GitHub_name_file_line_and_column()
    {
        using TestFolder folder = new(("bakery.md", Twice));

        var answer = await Answer.PipedAsync("check", folder.Path, "--format", "github");

        var line = answer.Lines.First();
        Assert.StartsWith("::error file=", line, StringComparison.Ordinal);
        Assert.Contains("bakery.md,line=9,col=5,endLine=9,title=LADDER105::'Dough' is", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_as_JSON_have_rule_message_and_place()
    {
        using TestFolder folder = new(("bakery.md", Twice));

        using var json = JsonDocument.Parse((await Answer.PipedAsync("check", folder.Path, "--format", "json")).Output);

        var finding = json.RootElement[0];
        Assert.Equal("LADDER105", finding.GetProperty("rule").GetString());
        Assert.Equal("bakery.md", finding.GetProperty("file").GetString());
        Assert.Equal(9, finding.GetProperty("line").GetInt32());
        Assert.Equal(5, finding.GetProperty("column").GetInt32());
    }

    [Fact]
    public async Task A_folder_without_a_ladder_is_wrong_use()
    {
        using TestFolder folder = new(("notes.md", "# Notes"));

        var answer = await Answer.PipedAsync("check", folder.Path);

        Assert.Equal(2, answer.Code);
        Assert.StartsWith("No ladder is declared in", answer.Errors, StringComparison.Ordinal);
    }
}
