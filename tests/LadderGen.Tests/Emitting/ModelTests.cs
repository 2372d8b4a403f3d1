namespace LadderGen.Tests.Emitting;

/// <summary>Uses the generated ladders through typed names, as an HR tool does.</summary>
public class ModelTests
{
    [Theory]
    [InlineData("""Ladders.Sre.Title""", "Site Reliability")]
    [InlineData("""Ladders.Sre.Description""", "Keeps it running.")]
    [InlineData("""string.Join(", ", Ladders.Sre.Levels.Select(l => l.Rank + " " + l.Name + " " + l.Code))""", "1 Junior , 2 Senior L3")]
    [InlineData("""Ladders.Sre.Senior.Title""", "Senior SRE (L3)")]
    [InlineData("""Ladders.Sre.Senior.Summary""", "Works alone.")]
    [InlineData("""Ladders.Sre.Senior.Facts[0].ToString()""", "Horizon: A quarter")]
    [InlineData("""Ladders.Sre.Senior.Facts[0].Source.ToString()""", "ladders/sre.md:7")]
    [InlineData("""string.Join(", ", Ladders.Sre.Competencies.Select(c => c.Title))""", "Mastery, Judgment, Scope")]
    [InlineData("""Ladders.Sre.Competencies.Mastery.Description""", "Of the craft.")]
    [InlineData("""string.Join(" > ", Ladders.Sre.Competencies.Mastery.Groups.Select(g => g.Title))""", "Skill > Craft")]
    [InlineData("""Ladders.Sre.Competencies.Scope.Groups.Count.ToString()""", "0")]
    [InlineData("""Ladders.Sre.Senior.Mastery.Summary""", "Knows it all.")]
    [InlineData("""Ladders.Sre.Senior.Mastery.Examples[0]""", "The outage of May")]
    [InlineData("""Ladders.Sre.Senior.Mastery.LeadsIncidents.Text""", "Leads incidents")]
    [InlineData("""Ladders.Sre.Senior.Mastery.LeadsIncidents.Id""", "sre/senior/mastery/leads-incidents")]
    [InlineData("""string.Join(", ", Ladders.Sre.Senior.Mastery.LeadsIncidents.Details)""", "at night, by day")]
    [InlineData("""Ladders.Sre.Senior.Mastery.LeadsIncidents.Source.ToString()""", "ladders/sre.md:9")]
    [InlineData("""Ladders.Sre.Senior.Mastery.WritesRunbooks.Source.ToString()""", "ladders/more.md:3")]
    [InlineData("""Ladders.Sre.Senior.Mastery.WritesRunbooks.Id""", "runbooks")]
    [InlineData("""Ladders.Sre.Senior.Mastery.ToString()""", "sre/senior/mastery")]
    [InlineData(
        """string.Join(", ", Ladders.Sre.Junior.CompetencyExpectations.Select(e => e.Id + " " + e.Count))""",
        "sre/junior/mastery 1, sre/junior/judgment 0, sre/junior/scope 0")]
    [InlineData("""Ladders.Sre.Junior[Ladders.Sre.Competencies.Scope].ToString()""", "sre/junior/scope")]
    [InlineData("""string.Join(", ", Ladders.All)""", "sre, dev")]
    [InlineData("""LadderIds.Sre.Id""", "sre")]
    [InlineData("""LadderIds.Sre.Senior.Id""", "sre/senior")]
    [InlineData("""LadderIds.Sre.Senior.Mastery.Id""", "sre/senior/mastery")]
    [InlineData("""LadderIds.Sre.Senior.Mastery.LeadsIncidents""", "sre/senior/mastery/leads-incidents")]
    [InlineData("""LadderIds.Sre.Senior.Mastery.WritesRunbooks""", "runbooks")]
    [InlineData("""LadderIds.Sre.Competencies.Judgment""", "sre/competencies/judgment")]
    [InlineData("""LadderIds.Sre.Groups.Craft""", "sre/groups/craft")]
    public void Says(string expression, string expected) => Assert.Equal(expected, Run($"return {expression};"));

    [Theory]
    [InlineData("Ladders.Sre.Senior > Ladders.Sre.Junior")]
    [InlineData("Ladders.Sre.Junior < Ladders.Sre.Senior")]
    [InlineData("Ladders.Sre.Senior >= Ladders.Sre.Levels[1] && Ladders.Sre.Senior <= Ladders.Sre.Levels[1]")]
    [InlineData("!(Ladders.Sre.Senior < Ladders.Sre.Junior) && !(Ladders.Sre.Senior <= Ladders.Sre.Junior)")]
    [InlineData("Ladders.Sre.Senior.CompareTo(null) > 0 && null < Ladders.Sre.Junior")]
    [InlineData("Ladders.Sre.Senior == Ladders.Sre.Levels[1] && Ladders.Sre.Senior != Ladders.Sre.Levels[0]")]
    [InlineData("Ladders.Sre.Senior.Equals((object)Ladders.Sre.Levels[1]) && !Ladders.Sre.Senior.Equals((object)\"x\")")]
    [InlineData("new[] { Ladders.Sre.Senior, (Level)Ladders.Sre.Junior }.Max() == Ladders.Sre.Senior")]
    [InlineData("Ladders.Sre.Senior.Mastery.Level == Ladders.Sre.Senior && Ladders.Sre.Senior.Mastery[0].Level == Ladders.Sre.Senior")]
    [InlineData("ReferenceEquals(Ladders.Sre.Senior.Scope[0].Competency, Ladders.Sre.Competencies.Scope)")]
    [InlineData("ReferenceEquals(Ladders.Sre.Senior[Ladders.Sre.Competencies.Scope], Ladders.Sre.Senior.Scope)")]
    [InlineData(
        "ReferenceEquals(Ladders.Sre.Levels, Ladders.Sre.Levels) " +
        "&& ReferenceEquals(Ladders.Sre.Senior.CompetencyExpectations, Ladders.Sre.Senior.CompetencyExpectations)")]
    [InlineData("Ladders.Sre.Senior > (SreLevel)null && (SreLevel)null <= (SreLevel)null && !(Ladders.Sre.Junior < (SreLevel)null)")]
    [InlineData("Ladders.Sre.Levels.Max() == Ladders.Sre.Senior && Ladders.Sre.Levels.OrderBy(l => l).First() == Ladders.Sre.Junior")]
    [InlineData("Ladders.Sre.Senior != (LadderPart)Ladders.Dev.Senior && !Ladders.Sre.Senior.Equals(Ladders.Sre.Competencies.Mastery)")]
    [InlineData(
        "Ladders.Sre.Senior.Mastery.LeadsIncidents.Equals(Ladders.Sre.Senior.Mastery[0]) " +
        "&& Ladders.Sre.Senior.Mastery.GetHashCode() == Ladders.Sre.Senior.Mastery.GetHashCode()")]
    [InlineData(
        "((Ladder)Ladders.Sre).Levels.SequenceEqual(Ladders.Sre.Levels) && ((Ladder)Ladders.Sre).Competencies == Ladders.Sre.Competencies")]
    public void Holds(string condition) => Assert.Equal(true, Run($"return {condition};"));

    [Fact]
    public void Another_ladders_competency_has_no_place_at_a_level()
    {
        var error = Assert.Throws<ArgumentException>(() => Run("return Ladders.Sre.Senior[Ladders.Dev.Competencies.Scope];"));
        Assert.StartsWith(
            "'Scope' is a competency of the ladder 'Development', and 'Senior SRE (L3)' is a level of 'Site Reliability'.",
            error.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Run("return Ladders.Sre.Senior[null];"));
    }

    [Fact]
    public void A_method_for_one_ladders_levels_cannot_be_given_anothers()
    {
        const string caller = "class C { void M(Acme.SreLevel level) { M(Acme.Ladders.Sre.Senior); M(Acme.Ladders.Dev.Senior); } }";
        var compiled = Compiled.From([.. ExampleModels.Emit(ExampleModels.Sre, ExampleModels.Dev), caller]);
        Assert.Contains("CS1503", Assert.Single(compiled.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_constants() => Assert.Equal("yes", Run("""
        var id = Ladders.Sre.Senior.Mastery.Id;
        switch (id) { case LadderIds.Sre.Senior.Id: return "no"; case LadderIds.Sre.Senior.Mastery.Id: return "yes"; default: return "no"; }
        """));

    [Fact]
    public void Enumerating_a_built_ladder_allocates_nothing() => Assert.Equal(0L, Run("""
        Func<int> count = () =>
        {
            var n = 0;
            foreach (var level in Ladders.Sre.Levels)
                foreach (var expectations in level.CompetencyExpectations)
                    foreach (var expectation in expectations)
                        n += expectation.Text.Length;
            return n;
        };
        count();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var length = count();
        var after = GC.GetAllocatedBytesForCurrentThread();
        return length == 0 ? -1 : after - before;
        """));

    private static object? Run(string body) =>
        Compiled.Run(ExampleModels.Emit(ExampleModels.Sre, ExampleModels.Dev), body, "using Acme;");
}
