using LadderGen.Tests.Emitting;

namespace LadderGen.Tests.Modelling;

/// <summary>Levels of one ladder are above or below each other. Levels of all ladders can be sorted.</summary>
public sealed class OrderTests
{
    [Theory]
    [InlineData(
        "Ladders.Sre.Senior > Ladders.Sre.L2 && Ladders.Sre.Senior >= Ladders.Sre.Senior"
        + " && Ladders.Sre.Junior < Ladders.Sre.Lead && Ladders.Sre.Junior <= Ladders.Sre.L2")]
    [InlineData("Ladders.Sre.Junior > null && null < Ladders.Sre.Junior && !((SreLevel)null >= Ladders.Sre.Junior)")]
    public void Operators_compare_levels_of_one_ladder(string condition) => Assert.Equal(true, Example.Run($"return {condition};"));

    [Theory]
    [InlineData("Ladders.Sre.Senior > Ladders.Dev.E1")]
    [InlineData("Ladders.Sre.Senior <= Ladders.Dev.E1")]
    [InlineData("(Level)Ladders.Sre.Senior > (Level)Ladders.Sre.Junior")]
    public void Operators_between_other_levels_do_not_compile(string condition) => Assert.Contains(
        "CS0019",
        Assert.Single(Example.Diagnostics($"return {condition};"), d => d.Contains("error", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("level.IsAtLeast(Ladders.Sre.Senior) && level.IsAtLeast(Ladders.Sre.Junior) && !level.IsAtLeast(Ladders.Sre.Lead)")]
    [InlineData("!level.IsAtLeast(Ladders.Dev.E1) && !Ladders.Dev.E2.IsAtLeast(level)")]
    public void IsAtLeast_is_false_across_ladders(string condition) =>
        Assert.Equal(true, Example.Run($"Level level = Ladders.Sre.Senior; return {condition};"));

    [Fact]
    public void IsAtLeast_rejects_null() =>
        Assert.Throws<ArgumentNullException>(() => Example.Run("return Ladders.Sre.Senior.IsAtLeast(null);"));

    [Theory]
    [InlineData("new Level[] { Ladders.Sre.Lead, Ladders.Dev.E2, null, Ladders.Sre.Junior, Ladders.Dev.E1 }.Order()")]
    [InlineData("new Level[] { Ladders.Sre.Lead, Ladders.Dev.E2, null, Ladders.Sre.Junior, Ladders.Dev.E1 }.OrderBy(l => l)")]
    [InlineData("new SortedSet<Level> { Ladders.Sre.Lead, Ladders.Dev.E2, null, Ladders.Sre.Junior, Ladders.Dev.E1 }")]
    public void Levels_of_all_ladders_are_sorted_by_ladder_and_rank(string sorted) =>
        Assert.Equal(", dev/e1, dev/e2, sre/junior, sre/lead", Example.Run($"return string.Join(\", \", {sorted}.Select(l => l?.Id));"));

    [Fact]
    public void The_order_agrees_with_equality() => Assert.Equal(true, Example.Run("""
        var levels = Ladders.All.SelectMany(l => l.Levels).ToList();
        return levels.All(a => levels.All(b =>
            (a.CompareTo(b) == 0) == (a == b) && Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))));
        """));

    [Fact]
    public void Levels_of_two_ladders_cannot_be_compared_and_the_message_says_why()
    {
        var error = Assert.Throws<ArgumentException>(() => Example.Run("return Ladders.Sre.Senior.ComparedWith(Ladders.Dev.E1);"));
        Assert.StartsWith(
            "Only levels of one ladder can be compared: 'E1' belongs to the ladder 'Dev', and 'Senior SRE (L3)' to 'Site Reliability'.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_competency_can_have_the_name_of_a_method() => Assert.Equal(
        true,
        Compiled.Run(
            Generating.TestProject
                .Of(("ladders/a.md", "---\nladder: A\n---\n# L1\n## Is at least\n- Kind\n"))
                .Property("LadderGenNamespace", "Acme")
                .Run()
                .Sources.Values,
            "return Ladders.A.L1.IsAtLeastCompetency.Count == 1 && Ladders.A.L1.IsAtLeast(Ladders.A.L1);",
            "using Acme;"));
}
