using LadderGen.Compiler.Naming;
using LadderGen.Tests.Emitting;

namespace LadderGen.Tests.Naming;

public sealed class ExpectationNameTests
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

    [Fact]
    public void A_text_that_ends_early_keeps_its_name() => Assert.Equal(["ABCDEF", "ABCDEFG"], Names("a b c d e f", "a b c d e f g h"));

    [Fact]
    public void An_id_in_the_document_is_the_name() =>
        Assert.Equal(["FullOnCall"], ExpectationNames.For([("Full participant in regular on-call shifts.", "full-on-call")]));

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

    private static IReadOnlyList<string> Names(params string[] texts) => ExpectationNames.For([.. texts.Select(t => (t, (string?)null))]);
}
