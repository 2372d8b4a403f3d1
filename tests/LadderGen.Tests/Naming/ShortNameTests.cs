using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;
using LadderGen.Tests.Emitting;

namespace LadderGen.Tests.Naming;

public sealed class ShortNameTests
{
    [Fact]
    public void A_name_has_the_first_six_words() =>
        Assert.Equal(["FullParticipantInRegularOnCall"], Names("Full participant in regular on-call shifts and more."));

    [Fact]
    public void Names_are_lengthened_until_unique_in_any_order()
    {
        Assert.Equal(["ABCDEFG", "ABCDEFH", "X"], Names("a b c d e f g h", "a b c d e f h", "x"));
        Assert.Equal(["ABCDEFH", "ABCDEFG", "X"], Names("a b c d e f h", "a b c d e f g h", "x"));
    }

    [Fact]
    public void Many_names_are_made_unique_as_few_are() =>
        Assert.Equal(
            [.. Enumerable.Range('G', 20).Select(c => "ABCDEF" + (char)c)],
            Names([.. Enumerable.Range('g', 20).Select(c => "a b c d e f " + (char)c)]));

    [Theory]
    [InlineData("Stops and asks before running a command.", "StopsAndAsksBeforeRunningACommand")]
    [InlineData("Finds out what the user needs OF THE product.", "FindsOutWhatTheUserNeeds")]
    [InlineData("Explains each change to those who don't have the time.", "ExplainsEachChangeToThoseWhoDontHaveTheTime")]
    [InlineData("Klärt offene Fragen früh und mit der Abteilung.", "KlärtOffeneFragenFrühUndMitDerAbteilung")]
    [InlineData("Répond vite aux questions posées par les équipes.", "RépondViteAuxQuestionsPoséesParLesÉquipes")]
    [InlineData("Revisa dudas de clientes nuevos para el equipo.", "RevisaDudasDeClientesNuevosParaElEquipo")]
    [InlineData("Analisa os dados do produto e das vendas.", "AnalisaOsDadosDoProdutoEDasVendas")]
    public void A_name_is_lengthened_until_its_last_word_carries_meaning(string text, string name) => Assert.Equal([name], Names(text));

    [Fact]
    public void No_name_of_an_example_ends_in_a_stop_word_while_words_follow()
    {
        var expectations =
            (from object[] example in CompiledLadder.Examples
             from level in TestLadder.Bind(CompiledLadder.ExampleFiles((string)example[0])).Model!.Levels
             from cell in level.Cells
             from expectation in cell.Expectations
             select expectation).ToList();
        Assert.InRange(expectations.Count, 200, 1_000);
        Assert.Empty(expectations.Where(EndsInStopWord).Select(e => e.Name));

        static bool EndsInStopWord(ExpectationModel expectation)
        {
            var words = Identifier.Words(LabelText.Undecorated(expectation.Text));
            return Enumerable.Range(1, words.Count - 1)
                .Any(i => Identifier.Join(words.Take(i), "Expectation") == expectation.Name && StopWords.Contains(words[i - 1]));
        }
    }

    [Fact]
    public void A_name_that_is_lengthened_to_be_unique_does_not_end_in_a_stop_word() => Assert.Equal(
        ["AsksBobAndEveForHelpInTheMorning", "AsksBobAndEveForHelpInTheEvening"],
        Names("Asks Bob and Eve for help in the morning.", "Asks Bob and Eve for help in the evening."));

    [Theory]
    [InlineData("Reviews 2-3 changes a day.", "Reviews2_3ChangesADay")]
    [InlineData("Is on call 24/7.", "IsOnCall24_7")]
    public void Numbers_are_kept_apart(string text, string name) => Assert.Equal([name], Names(text));

    [Fact]
    public void A_text_that_ends_in_stop_words_keeps_them() => Assert.Equal(
        ["KnowsWhoToTalkTo", "ReadsTheManualThatOthersAreForAnd"],
        Names("Knows who to talk to.", "Reads the manual that others are for and"));

    [Fact]
    public void A_long_heading_names_its_competency_by_its_first_words() => Assert.Equal(
        ["PlansWorkAcrossSeveralTeamsAndKeepsPromises", "Mastery"],
        CompetencyNames("Plans work across several teams and keeps promises made to their customers", "Mastery"));

    [Fact]
    public void Long_headings_that_begin_alike_are_lengthened_until_they_differ() => Assert.Equal(
        ["OneTwoThreeFourFiveSixSevenEightNine", "OneTwoThreeFourFiveSixSevenEightTen"],
        CompetencyNames("One two three four five six seven eight nine eleven", "One two three four five six seven eight ten eleven"));

    [Fact]
    public void A_name_that_is_given_is_as_long_as_it_is_written() => Assert.Equal(
        ["OneTwoThreeFourFiveSixSevenEightNineOf"],
        ShortNames.OfCompetencies([("Planning", "one-two-three-four-five-six-seven-eight-nine-of", null)]));

    [Fact]
    public void A_text_that_ends_early_keeps_its_name() => Assert.Equal(["ABCDEF", "ABCDEFG"], Names("a b c d e f", "a b c d e f g h"));

    [Fact]
    public void An_id_in_the_document_is_the_name() =>
        Assert.Equal(["FullOnCall"], ShortNames.OfExpectations([("Full participant in regular on-call shifts.", "full-on-call", null)]));

    [Fact]
    public void A_word_without_end_does_not_make_a_name_without_end() =>
        Assert.Equal(240, Assert.Single(Names(new string('a', 10_000))).Length);

    [Theory]
    [InlineData("Code", "CodeCompetency")]
    [InlineData("Senior", "SeniorCompetency")]
    [InlineData("Mastery", "Mastery")]
    [InlineData("SreCompetencies", "SreCompetenciesCompetency")]
    public void A_reserved_name_gets_its_kind_appended(string name, string expected) =>
        Assert.Equal(expected, ReservedNames.OfCompetency(name, "Sre", ["Junior", "Senior"], new HashSet<string> { name }));

    [Fact]
    public void A_name_with_its_kind_appended_is_reserved_too()
    {
        var ladder = TestLadder.Bind("""
            ---
            ladder: Dev
            levels: [Junior, Senior]
            ---
            # Junior
            ## Code
            - Code
            - Code expectation
            ## Code competency
            - Reads.
            # Senior
            ## Code
            - Writes.
            ## Code competency
            - Reviews.
            """).Model!;
        Assert.Equal(["CodeCompetency", "CodeCompetencyCompetency"], ladder.Competencies.Select(c => c.Name));
        Assert.Equal(["CodeExpectation", "CodeExpectationExpectation"], ladder.Levels[0].Cells[0].Expectations.Select(e => e.Name));
        Assert.Equal(
            ["dev/junior/code/code", "dev/junior/code/code-expectation"],
            ladder.Levels[0].Cells[0].Expectations.Select(e => e.Id));
        Assert.Empty(Compiled.From(ExampleModels.Emit(ladder)).Diagnostics);
    }

    private static IReadOnlyList<string> Names(params string[] texts) =>
        ShortNames.OfExpectations(texts.Select(t => (t, (string?)null, (string?)null)));

    private static IReadOnlyList<string> CompetencyNames(params string[] titles) =>
        ShortNames.OfCompetencies(titles.Select(t => (t, (string?)null, (string?)null)));
}
