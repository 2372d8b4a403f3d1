using global::HrTool;

namespace LadderGen.Tests.HumanResources;

public sealed class PromotionTests
{
    [Fact]
    public void A_check_tells_what_is_met_from_what_is_missing_for_the_next_level()
    {
        Person ada = new("Ada", Ladders.Sre.L2, Met: [Ladders.Sre.Senior.Mastery.LeadsIncidentsFromTheFirstPage]);

        PromotionCheck check = PromotionCheck.ForNextLevel(ada)!;

        Assert.Equal(Ladders.Sre.Senior, check.To);
        Assert.Equal([Ladders.Sre.Senior.Mastery.LeadsIncidentsFromTheFirstPage], check.Met);
        Assert.DoesNotContain(Ladders.Sre.Senior.Mastery.LeadsIncidentsFromTheFirstPage, check.Missing);
        Assert.Contains(Ladders.Sre.Senior.Mastery.PerformsRiskyMigrationsInStepsThat, check.Missing);
        Assert.Equal(Ladders.Sre.Senior.Expectations.Sum(expected => expected.Count), check.Met.Count + check.Missing.Count);
        Assert.False(check.IsReady);
    }

    [Fact]
    public void What_was_met_of_another_level_does_not_count()
    {
        Person ada = new("Ada", Ladders.Sre.L2, Met: [.. Ladders.Sre.Junior.Mastery]);

        Assert.Empty(PromotionCheck.For(ada, Ladders.Sre.Senior).Met);
    }

    [Fact]
    public void Nothing_is_above_the_highest_level() =>
        Assert.Null(PromotionCheck.ForNextLevel(new Person("Ada", Ladders.Sre.Principal, Met: [])));

    [Fact]
    public void Every_level_has_somebody_who_decides_on_it() =>
        Assert.All(Ladders.Sre.Levels, level => Assert.NotEmpty(PromotionPanel.For(level)));
}
