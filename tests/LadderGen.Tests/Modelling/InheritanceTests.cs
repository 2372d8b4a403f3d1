namespace LadderGen.Tests.Modelling;

/// <summary>What a level takes over from elsewhere is there beside its own, and says from where it comes.</summary>
public sealed class InheritanceTests
{
    private const string Cumulative = """
        ---
        ladder: Sre
        cumulative: true
        ---
        # L1
        ## Mastery
        - Learns the tools
        - Asks
        ## Scope
        - Owns a task
        # L2
        ## Mastery
        - Leads incidents
        - Asks
        # L3
        ## Mastery
        - Shapes the craft
        """;

    [Theory]
    [InlineData("Ladders.Sre.L3.Mastery", "Shapes the craft, Leads incidents, Asks, Learns the tools")]
    [InlineData("Ladders.Sre.L3.Mastery.Own", "Shapes the craft")]
    [InlineData("Ladders.Sre.L3.Mastery.Inherited", "Leads incidents, Asks, Learns the tools")]
    [InlineData("Ladders.Sre.L3.Mastery.Inherited.Select(e => e.Level.Name)", "L2, L2, L1")]
    [InlineData("Ladders.Sre.L3.Mastery.InheritedFrom", "L2: Mastery")]
    [InlineData("Ladders.Sre.L1.Mastery.Inherited", "")]
    [InlineData("Ladders.Sre.L3.Scope", "Owns a task")]
    [InlineData("Ladders.Sre.L3.Scope.Own", "")]
    [InlineData("Ladders.Sre.L3.Mastery.Select(e => e.Id)", "sre/l3/mastery/shapes-the-craft, sre/l2/mastery/leads-incidents, sre/l2/mastery/asks, sre/l1/mastery/learns-the-tools")]
    public void A_cumulative_ladder_adds_what_stands_below(string expression, string expected) =>
        Assert.Equal(expected, Example.Run($"return string.Join(\", \", {expression});", Cumulative));
}
