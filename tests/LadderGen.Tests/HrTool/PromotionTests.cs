using global::HrTool;

namespace LadderGen.Tests.HumanResources;

public sealed class PromotionTests
{
    [Fact]
    public void A_check_separates_met_from_missing_expectations_of_the_next_level()
    {
        var check = Check(Ladders.Sre.L2, Ladders.Sre.Senior.Mastery.LeadsIncidentsFromTheFirstPage);

        Assert.Equal(Ladders.Sre.Senior, check.To);
        Assert.Equal(Ladders.Sre.Competencies, check.Competencies.Select(competency => competency.Competency));
        var mastery = check.Competencies[0];
        Assert.Equal(Ladders.Sre.Senior.Mastery, mastery.Expectations.Select(expectation => expectation.Expectation));
        Assert.Equal([true, false, false, false], mastery.Expectations.Select(expectation => expectation.IsMet));
        Assert.Equal((1, 17), (check.Met, check.Expected));
        Assert.False(check.IsReady);
    }

    [Fact]
    public void A_person_who_meets_every_expectation_of_the_next_level_is_ready() =>
        Assert.True(Check(Ladders.Sre.L2, [.. Ladders.Sre.Senior.Expectations]).IsReady);

    [Fact]
    public void An_expectation_of_another_level_does_not_count_and_is_listed_as_unexpected()
    {
        var check = Check(Ladders.Sre.L2, Ladders.Sre.Lead.Mastery[0], Ladders.Support.Lead.Diagnosis[0]);

        Assert.Equal(0, check.Met);
        Assert.Equal([Ladders.Sre.Lead.Mastery[0], Ladders.Support.Lead.Diagnosis[0]], check.Unexpected);
    }

    [Fact]
    public void An_expectation_that_the_present_level_has_in_the_same_words_is_met()
    {
        var ladder = CompiledLadder.Of("""
            ---
            ladder: Sre
            role: [SRE]
            ---
            # Junior SRE
            ## Mastery
            - Says when a task is stuck.
            # Senior SRE
            ## Mastery
            - Says when a task is stuck.
            - Leads incidents.
            """);

        var mastery = Check(ladder.Levels[0]).Competencies[0];

        Assert.Equal([true, false], mastery.Expectations.Select(expectation => expectation.IsMet));
        Assert.Equal(["Expected at Junior SRE already."], mastery.Expectations[0].Notes);
    }

    [Fact]
    public void At_the_highest_level_there_is_nothing_to_check() =>
        Assert.Null(PromotionCheck.ForNextLevel(new("Ada", Ladders.Sre.Principal, Met: [])));

    [Fact]
    public void Every_level_has_a_panel_that_decides_on_promotions()
    {
        Assert.Equal("the directors", PromotionPanel.For(LadderIds.Sre.Lead.Id));
        Assert.All(Ladders.All.SelectMany(ladder => ladder.Levels), level => Assert.NotEmpty(PromotionPanel.For(level.Id)));
    }

    private static PromotionCheck Check(Level level, params Expectation[] met) =>
        PromotionCheck.ForNextLevel(new("Ada", level, [.. met.Select(expectation => new MetExpectation(expectation))]))!;
}
