using global::HrTool;

namespace LadderGen.Tests.HumanResources;

public sealed class CommandTests
{
    private const string LaddersThereAre = "The ladders are 'Data', 'Design', 'ProductManager', 'Sre', 'Support'.";
    private const string LevelsThereAre = "The levels are 'Junior (L1)', 'L2', 'Senior (L3)', 'Lead (L4)', 'Principal (L5)'.";
    private const string Sre = "the ladder 'Site Reliability Engineering'";

    [Fact]
    public void Without_a_command_the_tool_shows_one_of_everything()
    {
        var answer = Answer.Piped();

        Assert.Equal(0, answer.Code);
        Assert.All(Ladders.All, ladder => Assert.Contains($"{ladder.Name}: {ladder.Title}", answer.Lines));
        Assert.Contains(answer.Lines, line => line.StartsWith("|   Mastery ", StringComparison.Ordinal));
        Assert.Contains($"  - {Ladders.Sre.Senior.Mastery.LeadsIncidentsFromTheFirstPage.Text}", answer.Lines);
        Assert.Contains($"+ {Ladders.Data.Level2.Expectations[0].Text}", answer.Lines);
        Assert.Contains($"[x] {Ladders.Sre.Senior.Mastery.LeadsIncidentsFromTheFirstPage.Text}", answer.Lines);
        Assert.Contains($"[ ] {Ladders.Sre.Senior.Mastery.PerformsRiskyMigrationsInStepsThatCanBeReversed.Text}", answer.Lines);
    }

    [Fact]
    public void Help_names_every_command_and_what_the_exit_codes_mean()
    {
        var answer = Answer.Piped("--help");

        Assert.Equal(0, answer.Code);
        Assert.All(
            ["ladders", "show <ladder> <level>", "compare <ladder> <from> <to>", "export <ladder>", "check <assessment.json>", "Exit code"],
            part => Assert.Contains(part, answer.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("show", "One of data, design, product-manager, sre, support.")]
    [InlineData("compare", "The level that somebody comes from.")]
    [InlineData("export", "<csv|json|markdown>")]
    [InlineData("check", "\"level\": \"sre/l2\"")]
    public void The_help_of_a_command_describes_its_arguments(string command, string part)
    {
        var answer = Answer.Piped(command, "--help");

        Assert.Equal(0, answer.Code);
        Assert.Contains(part, answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sre", "senior")]
    [InlineData("Sre", "L3")]
    [InlineData("SRE", "sre/senior")]
    [InlineData("Site Reliability Engineering", "Senior SRE (L3)")]
    public void A_level_is_found_by_name_code_id_or_title(string ladder, string level) =>
        Assert.Equal(Ladders.Sre.Senior.Title, Answer.Piped("show", ladder, level).Lines.First());

    [Fact]
    public void A_level_is_shown_with_its_facts_and_examples()
    {
        var answer = Answer.Piped("show", "Support", "S1");

        Assert.NotEmpty(Ladders.Support.S1.Facts);
        Assert.All(Ladders.Support.S1.Facts, fact => Assert.Contains($"{fact.Title}: {fact.Text}", answer.Lines));
        Assert.All(Ladders.Support.S1.Diagnosis.Examples, example => Assert.Contains($"  e.g. {example}", answer.Lines));
    }

    [Theory]
    [InlineData("'matrx' is not a command. The commands are 'ladders', 'show', 'compare', 'export', 'check'.", "matrx", "Sre")]
    [InlineData($"'sra' is not a ladder. Did you mean 'Sre'? {LaddersThereAre}", "show", "sra")]
    [InlineData($"'sra' is not a ladder. Did you mean 'Sre'? {LaddersThereAre}", "compare", "sra", "L2", "Senior")]
    [InlineData($"'Senoir' is not a level of {Sre}. Did you mean 'Senior'? {LevelsThereAre}", "show", "Sre", "Senoir")]
    [InlineData($"'Wizard' is not a level of {Sre}. {LevelsThereAre}", "compare", "Sre", "L2", "Wizard")]
    [InlineData("Required argument missing for command: 'compare'.", "compare", "Sre", "L2")]
    [InlineData("Option '--format' is required.", "export", "Sre")]
    [InlineData("Argument 'xml' not recognized. Must be one of:", "export", "Sre", "--format", "xml")]
    [InlineData("Response file not found 'no-such-response-file'.", "ladders", "@no-such-response-file")]
    public void A_command_line_with_a_mistake_is_answered_with_the_valid_choices_and_exit_code_1(string problem, params string[] typed)
    {
        var answer = Answer.Piped(typed);

        Assert.Equal(1, answer.Code);
        Assert.Equal(problem, answer.ErrorLines.First());
        Assert.Contains("--help' lists the commands and options.", answer.Errors, StringComparison.Ordinal);
        Assert.Empty(answer.Output);
    }
}
