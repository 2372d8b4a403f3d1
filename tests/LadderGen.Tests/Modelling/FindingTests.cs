namespace LadderGen.Tests.Modelling;

/// <summary>A text from a database, a request or a file leads to the part of a ladder that it names.</summary>
public sealed class FindingTests
{
    [Theory]
    [InlineData("sre", "Ladders.Sre")]
    [InlineData("sre/senior", "Ladders.Sre.Senior")]
    [InlineData("sre/senior/mastery", "Ladders.Sre.Senior.Mastery")]
    [InlineData("sre/senior/mastery/writes-runbooks", "Ladders.Sre.Senior.Mastery.WritesRunbooks")]
    [InlineData("sre/competencies/scope", "Ladders.Sre.Competencies.Scope")]
    [InlineData("sre/groups/skill", "Ladders.Sre.Groups[0]")]
    [InlineData("dev/e1", "Ladders.Dev.E1")]
    public void An_id_finds_its_part(string id, string part) => Assert.Equal(true, Example.Run($$"""
        return ReferenceEquals(Ladders.Find("{{id}}"), {{part}}) && {{part}}.ToString() == "{{id}}"
            && Ladders.TryFind("{{id}}", out LadderPart found) && ReferenceEquals(found, {{part}})
            && ReferenceEquals({{part}}.Ladder.Find("{{id}}"), {{part}});
        """));

    [Theory]
    [InlineData("Ladders.Find<Level>(\"sre/senior\") == Ladders.Sre.Senior")]
    [InlineData(
        "Ladders.FindLadder(\"site reliability\") == Ladders.Sre && Ladders.FindLadder(\"SRE\") == Ladders.Sre"
        + " && !Ladders.All.TryFindLadder(\"x\", out var no)")]
    [InlineData(
        "Ladders.Sre.Senior.Expectations.Count == 4"
        + " && Ladders.Sre.Senior.Expectations[3] == Ladders.Sre.Senior.Kindness.HelpsNewcomers")]
    [InlineData(
        "Ladders.TryFind<Expectation>(\"sre/senior/mastery/writes-runbooks\", out var one)"
        + " && one == Ladders.Sre.Senior.Mastery.WritesRunbooks")]
    [InlineData("!Ladders.TryFind<Competency>(\"sre/senior\", out var none) && none is null")]
    [InlineData("!Ladders.TryFind(\"Sre/Senior\", out var part) && part is null")]
    [InlineData("!Ladders.Sre.TryFind(\"dev/e1\", out var other)")]
    [InlineData("Ladders.Sre.FindLevel(\"L3\") == Ladders.Sre.Senior && Ladders.Sre.FindLevel(\"senior sre (l3)\") == Ladders.Sre.Senior")]
    [InlineData("Ladders.Sre.FindLevel(\"SRE/SENIOR\") == Ladders.Sre.Senior && Ladders.Sre.FindLevel(\"senior\") == Ladders.Sre.Senior")]
    [InlineData("Ladders.Sre.FindLevel(\"L2\") == Ladders.Sre.L2 && ((Ladder)Ladders.Sre).FindLevel(\"Lead\") == Ladders.Sre.Lead")]
    [InlineData(
        "Ladders.Sre.TryFindLevel(\"lead\", out SreLevel lead) && lead == Ladders.Sre.Lead"
        + " && !Ladders.Sre.TryFindLevel(\"E1\", out SreLevel none)")]
    [InlineData(
        "Ladders.Sre.FindCompetency(\"mastery\") == Ladders.Sre.Competencies.Mastery"
        + " && Ladders.Sre.FindCompetency(\"sre/competencies/mastery\") == Ladders.Sre.Competencies.Mastery")]
    [InlineData(
        "!Ladders.Sre.TryFindCompetency(\"Craft\", out var none)"
        + " && Ladders.Sre.FindGroup(\"SKILL\").Id == LadderIds.Sre.Groups.Skill && !Ladders.Sre.TryFindGroup(\"x\", out var nothing)")]
    [InlineData("Ladders.Sre.Senior[Ladders.Sre.FindCompetency(\"Scope\")] == Ladders.Sre.Senior.Scope")]
    [InlineData("string.Join(\", \", Ladders.Sre.FindGroup(\"Skill\").Competencies.Select(c => c.Title)) == \"Mastery, Scope\"")]
    [InlineData(
        "Ladders.Sre.L2.Next == Ladders.Sre.Senior && Ladders.Sre.L2.Previous == Ladders.Sre.Junior"
        + " && Ladders.Sre.Lead.Next is null && Ladders.Sre.Junior.Previous is null")]
    [InlineData(
        "string.Join(\", \", Ladders.Sre.LevelsBetween(Ladders.Sre.L2, Ladders.Sre.Lead).Select(l => l.Name)) == \"L2, Senior, Lead\"")]
    [InlineData(
        "Ladders.Sre.LevelsBetween(Ladders.Sre.Lead, Ladders.Sre.L2).Count == 0"
        + " && ((Ladder)Ladders.Sre).LevelsBetween(Ladders.Sre.L2, Ladders.Sre.L2).Count == 1")]
    [InlineData(
        "string.Join(\", \", Ladders.Sre.Levels[1..3].Select(l => l.Name)) == \"L2, Senior\""
        + " && Ladders.Sre.Levels[^1] == Ladders.Sre.Lead")]
    [InlineData("Ladders.Sre.Senior.Source.Line == 28 && Ladders.Sre.Senior.Source.Document == \"ladders/0.md\"")]
    public void A_part_is_found_by_its_id_name_code_or_position(string condition) =>
        Assert.Equal(true, Example.Run($"return {condition};"));

    [Theory]
    [InlineData(
        "Ladders.Find(\"sre/senor/mastery\")",
        "Nothing has the id 'sre/senor/mastery'. Did you mean 'sre/senior/mastery'? "
        + "'sre' contains 'competencies', 'groups', 'junior', 'l2', 'senior', 'lead'.")]
    [InlineData(
        "Ladders.Find(\"sre/senor/mastry\")",
        "Nothing has the id 'sre/senor/mastry'. Did you mean 'sre/senior/mastery'? "
        + "'sre' contains 'competencies', 'groups', 'junior', 'l2', 'senior', 'lead'.")]
    [InlineData(
        "Ladders.Find(\"sre/senor/nothing\")",
        "Nothing has the id 'sre/senor/nothing'. 'sre' contains 'competencies', 'groups', 'junior', 'l2', 'senior', 'lead'.")]
    [InlineData(
        "Ladders.Find(\"sre/competencies/mastry\")",
        "Nothing has the id 'sre/competencies/mastry'. Did you mean 'sre/competencies/mastery'? "
        + "'sre/competencies' contains 'mastery', 'scope', 'kindness'.")]
    [InlineData("Ladders.Find(\"sre/groups\")", "Nothing has the id 'sre/groups'. 'sre/groups' contains 'skill', 'heart'.")]
    [InlineData(
        "Ladders.Find(\"dev/e1/craft/reads-code/aloud\")",
        "Nothing has the id 'dev/e1/craft/reads-code/aloud'. Nothing in 'dev/e1/craft/reads-code' has an id.")]
    [InlineData(
        "Ladders.Find(\"sre/senior/mastery/write-runbooks\")",
        "Nothing has the id 'sre/senior/mastery/write-runbooks'. Did you mean 'sre/senior/mastery/writes-runbooks'? "
        + "'sre/senior/mastery' contains 'leads-incidents-of-every-size', 'writes-runbooks'.")]
    [InlineData(
        "Ladders.Find(\"Sre/Senior\")",
        "Nothing has the id 'Sre/Senior'. Did you mean 'sre/senior'? The ladders are 'dev', 'sre'.")]
    [InlineData("Ladders.Find(\"pm\")", "Nothing has the id 'pm'. The ladders are 'dev', 'sre'.")]
    [InlineData("Ladders.Find(\"\")", "Nothing has the id ''. The ladders are 'dev', 'sre'.")]
    [InlineData(
        "Ladders.Find<Competency>(\"sre/senior\")",
        "'sre/senior' is the id of a level, not of a competency. "
        + "The competencies are 'sre/competencies/mastery', 'sre/competencies/scope', 'sre/competencies/kindness'.")]
    [InlineData(
        "Ladders.Find<Level>(\"sre/l9\")",
        "'sre/l9' is not the id of a level. The levels are 'sre/junior', 'sre/l2', 'sre/senior', 'sre/lead'.")]
    [InlineData(
        "Ladders.Find<Level>(\"sre/senior/mastery\")",
        "'sre/senior/mastery' is the id of a level's expectations, not of a level. Did you mean 'sre/senior'? "
        + "The levels are 'sre/junior', 'sre/l2', 'sre/senior', 'sre/lead'.")]
    [InlineData("Ladders.FindLadder(\"Sree\")", "'Sree' is not a ladder. Did you mean 'Sre'? The ladders are 'Dev', 'Sre'.")]
    [InlineData("Ladders.Sre.Find(\"dev/e1\")", "Nothing has the id 'dev/e1'. The ladders are 'sre'.")]
    [InlineData(
        "Ladders.Sre.FindLevel(\"Senor\")",
        "'Senor' is not a level of the ladder 'Site Reliability'. Did you mean 'Senior'? "
        + "The levels are 'Junior', 'L2', 'Senior (L3)', 'Lead'.")]
    [InlineData(
        "Ladders.Sre.FindCompetency(\"Mastry\")",
        "'Mastry' is not a competency of the ladder 'Site Reliability'. Did you mean 'Mastery'? "
        + "The competencies are 'Mastery', 'Scope', 'Kindness'.")]
    [InlineData("Ladders.Dev.FindGroup(\"Skill\")", "'Skill' is not a group of the ladder 'Dev'. The ladder has no groups.")]
    public void A_failed_lookup_lists_what_exists_and_suggests_the_nearest(string expression, string message) =>
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => Example.Run($"return {expression};")).Message);

    [Fact]
    public void Null_and_levels_of_another_ladder_are_rejected()
    {
        Assert.Throws<ArgumentNullException>(() => Example.Run("return Ladders.Find(null);"));
        Assert.Throws<ArgumentNullException>(() => Example.Run("return Ladders.Sre.TryFindLevel((string)null, out SreLevel level);"));
        Assert.Throws<ArgumentException>(() =>
            Example.Run("return ((Ladder)Ladders.Sre).LevelsBetween(Ladders.Sre.Senior, Ladders.Dev.E1);"));
    }

    [Fact]
    public void A_lookup_allocates_no_memory() => Assert.Equal(0L, Example.Run("""
        Func<int> look = () =>
        {
            var n = 0;
            for (var i = 0; i < 100; i++)
            {
                n += Ladders.TryFind("sre/senior/mastery/writes-runbooks", out var one) ? 1 : 0;
                n += Ladders.TryFind("sre/senior/mastery/nothing", out one) ? 1 : 0;
                n += Ladders.Sre.TryFindLevel("l3", out SreLevel level) ? 1 : 0;
                n += Ladders.Sre.TryFindLevel("nobody", out level) ? 1 : 0;
                n += Ladders.Sre.TryFindCompetency("scope", out var competency) ? 1 : 0;
                n += Ladders.Sre.Senior[competency].Count;
                n += Ladders.Sre.L2.Next.Rank;
            }

            return n;
        };
        look();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var length = look();
        var after = GC.GetAllocatedBytesForCurrentThread();
        return length == 0 ? -1 : after - before;
        """));
}
