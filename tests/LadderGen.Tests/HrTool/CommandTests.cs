using global::HrTool;

namespace LadderGen.Tests.HumanResources;

public sealed class CommandTests
{
    [Fact]
    public void Without_a_command_it_shows_the_ladders_a_table_a_level_and_a_promotion()
    {
        Answer answer = Answer.Piped();

        Assert.Equal(0, answer.Code);
        Assert.All(Ladders.All, ladder => Assert.Contains($"{ladder.Name}: {ladder.Title}", answer.Lines));
        Assert.Contains(answer.Lines, line => line.StartsWith("|   Mastery ", StringComparison.Ordinal));
        Assert.Contains($"  - {Ladders.Sre.Senior.Mastery.LeadsIncidentsFromTheFirstPage}", answer.Lines);
        Assert.Contains($"[x] Mastery: {Ladders.Sre.Senior.Mastery.LeadsIncidentsFromTheFirstPage}", answer.Lines);
        Assert.Contains($"[ ] Mastery: {Ladders.Sre.Senior.Mastery.PerformsRiskyMigrationsInStepsThat}", answer.Lines);
    }

    [Fact]
    public void Help_names_every_command_and_what_the_exit_codes_mean()
    {
        Answer answer = Answer.Piped("--help");

        Assert.Equal(0, answer.Code);
        Assert.All(["ladders", "matrix <ladder>", "level <ladder> <level>", "promotion", "Exit code"],
            part => Assert.Contains(part, answer.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("senior")]
    [InlineData("L3")]
    [InlineData("sre/senior")]
    [InlineData("Senior SRE (L3)")]
    public void A_level_is_found_by_name_code_id_and_title(string typed) =>
        Assert.Equal(Ladders.Sre.Senior.Title, Answer.Piped("level", "sre", typed).Lines.First());

    [Fact]
    public void A_level_shows_its_facts_and_the_examples_of_what_it_expects()
    {
        Answer answer = Answer.Piped("level", "Support", "S1");

        Assert.NotEmpty(Ladders.Support.S1.Facts);
        Assert.All(Ladders.Support.S1.Facts, fact => Assert.Contains($"{fact.Title}: {fact.Text}", answer.Lines));
        Assert.All(Ladders.Support.S1.Diagnosis.Examples, example => Assert.Contains($"  e.g. {example}", answer.Lines));
    }

    [Theory]
    [InlineData("No command is called 'matrx'. Did you mean 'matrix'? There are: ladders, matrix, level, promotion.", "matrx", "Sre")]
    [InlineData("No ladder is called 'sra'. Did you mean 'Sre'? There are: Data, Design, ProductManager, Sre, Support.", "matrix", "sra")]
    [InlineData("No ladder is called 'sra'. Did you mean 'Sre'? There are: Data, Design, ProductManager, Sre, Support.", "level", "sra", "Senior")]
    [InlineData("No level of Sre is called 'Senoir'. Did you mean 'Senior'? There are: Junior, L2, Senior, Lead, Principal.", "level", "Sre", "Senoir")]
    [InlineData("No level of Sre is called 'Wizard'. There are: Junior, L2, Senior, Lead, Principal.", "level", "Sre", "Wizard")]
    [InlineData("Nobody is called 'nor'. Did you mean 'Noor'? There are: Noor, Robin.", "promotion", "nor")]
    public void An_unknown_name_is_answered_with_what_there_is(string problem, params string[] typed)
    {
        Answer answer = Answer.Piped(typed);

        Assert.Equal(2, answer.Code);
        Assert.Equal(problem, answer.Errors.ReplaceLineEndings("\n").Split('\n')[0]);
        Assert.Empty(answer.Output);
    }

    [Theory]
    [InlineData(0, "promotion")]
    [InlineData(0, "promotion", "Robin")]
    [InlineData(1, "promotion", "Noor")]
    [InlineData(2, "level", "Sre")]
    [InlineData(2, "@no-such-response-file")]
    public void The_exit_code_says_whether_somebody_is_ready(int code, params string[] typed) =>
        Assert.Equal(code, Answer.Piped(typed).Code);
}
