using LadderGen.Compiler.Model;
using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Modelling;

/// <summary>A ladder, a group and long names can be renamed too, and a program can ask which ids a part had before.</summary>
public sealed class FormerIdTests
{
    private const string Reliability = """
        ---
        ladder: Reliability
        renamed: { Sre: Reliability, L3: Senior, Craft: Mastery, Skill: Ability }
        ---
        # Junior
        ## Ability
        ### Mastery
        - Learns the tools
        ## Reach
        ### Scope
        - Owns a task
        # Senior
        ## Ability
        ### Mastery
        - Leads incidents
        ## Reach
        ### Scope
        - Owns a service
        """;

    private const string Obsolete = "\n#pragma warning disable 612, 618\n";

    [Theory]
    [InlineData("Ladders.Sre == Ladders.Reliability")]
    [InlineData(
        "Ladders.Find(\"sre\") == Ladders.Reliability " +
        "&& Ladders.Find(\"sre/l3/craft/leads-incidents\") == Ladders.Reliability.Senior.Mastery.LeadsIncidents")]
    [InlineData("Ladders.FindLadder(\"Sre\") == Ladders.Reliability && Ladders.FindLadder(\"sre\") == Ladders.Reliability")]
    [InlineData(
        "ReliabilityLevel.Parse(\"sre/senior\") == Ladders.Reliability.Senior " +
        "&& ReliabilityLevel.Parse(\"SRE/l3\") == Ladders.Reliability.Senior")]
    [InlineData(
        "!ReliabilityLevel.TryParse(\"sre/\", out var none) && !ReliabilityLevel.TryParse(\"srex/senior\", out none) " +
        "&& !ReliabilityLevel.TryParse(\"sre\", out none)")]
    [InlineData(
        "Ladders.Find(\"sre/groups/skill\") == Ladders.Reliability.FindGroup(\"Ability\") " +
        "&& LadderIds.Reliability.Groups.Skill == \"reliability/groups/ability\"")]
    public void A_ladder_and_a_group_are_found_by_their_old_names(string condition) =>
        Assert.Equal(true, Example.Run($"{Obsolete}return {condition};", Reliability));

    [Fact]
    public void The_compiler_says_what_the_ladder_is_called_now() => Assert.Contains(
        "is obsolete: ''Sre' is now 'Reliability'.'",
        Assert.Single(Example.Diagnostics("return Ladders.Sre;", Reliability)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Ladders.Reliability", "sre")]
    [InlineData("Ladders.Reliability.Senior", "reliability/l3 sre/senior sre/l3")]
    [InlineData("Ladders.Reliability.Groups[0]", "reliability/groups/skill sre/groups/ability sre/groups/skill")]
    [InlineData("Ladders.Reliability.Junior.Scope.OwnsATask", "sre/junior/scope/owns-a-task")]
    public void A_part_knows_the_ids_it_had_before(string part, string ids) =>
        Assert.Equal(ids, Example.Run($"return string.Join(\" \", {part}.FormerIds);", Reliability));

    [Fact]
    public void A_part_that_was_never_renamed_has_no_former_id() => Assert.Equal(
        true,
        Example.Run(
            "return Ladders.Sre.Senior.FormerIds.Count == 0 && Ladders.RenamedIds.Count == 0;",
            "---\nladder: Sre\n---\n# Senior\n## Mastery\n- Leads\n"));

    /// <summary>Version 0.1 called the level <c>AllLevels</c>, and databases have its ids.</summary>
    [Theory]
    [InlineData("Ladders.Find(\"sre/all-levels\") == Ladders.Sre.SharedLevel")]
    [InlineData("Ladders.Sre.Find(\"sre/all-levels/mastery\") == Ladders.Sre.SharedLevel.Mastery")]
    [InlineData("Ladders.Find<Expectation>(\"sre/all-levels/craft/cares\") == Ladders.Sre.SharedLevel.Mastery.Cares")]
    [InlineData("SreLevel.Parse(\"sre/all-levels\") == Ladders.Sre.SharedLevel")]
    [InlineData("Ladders.Sre.FindLevel(\"AllLevels\") == Ladders.Sre.SharedLevel")]
    [InlineData("Ladders.RenamedIds.Contains((\"sre/all-levels/mastery/cares\", \"sre/shared-level/mastery/cares\"))")]
    [InlineData("Ladders.Sre.SharedLevel.FormerIds.Single() == \"sre/all-levels\"")]
    public void The_shared_level_is_found_by_the_id_of_version_0_1(string condition) => Assert.Equal(true, Example.Run(
        $"return {condition};",
        "---\nladder: Sre\nrenamed: { Craft: Mastery }\n---\n# Senior\n## Mastery\n- Leads\n# All Levels\n## Mastery\n- Cares\n"));

    [Fact]
    public void A_level_that_has_the_former_id_of_the_shared_level_keeps_it() => Assert.Equal(true, Example.Run(
        "return Ladders.Find(\"sre/all-levels\") == Ladders.Sre.AllLevels && Ladders.Sre.SharedLevel.FormerIds.Count == 0;",
        "---\nladder: Sre\nlevels: [{ AllLevels: Top }]\n---\n# Top\n## Mastery\n- Leads\n# All Levels\n## Mastery\n- Cares\n"));

    /// <summary>The three lines of the README, on a table in memory.</summary>
    [Fact]
    public void A_migration_is_three_lines() => Assert.Equal("sre/senior sre/senior/craft sre/senior/craft/leads other", Example.Run(
        """
        var rows = new List<string> { "sre/l3", "sre/l3/mastery", "sre/senior/mastery/leads", "other" };
        foreach (var (old, current) in Ladders.RenamedIds)
            for (var i = 0; i < rows.Count; i++)
                rows[i] = rows[i] == old ? current : rows[i];
        return string.Join(" ", rows);
        """,
        "---\nladder: Sre\nrenamed: { L3: Senior, Mastery: Craft }\n---\n# Senior\n## Craft\n- Leads\n"));

    [Fact]
    public void Every_pair_leads_from_an_id_that_nothing_has_to_one_that_is_there() => Assert.Equal(true, Example.Run(
        """
        var pairs = Ladders.RenamedIds;
        return pairs.Count > 0
            && pairs.Select(p => p.Old).Distinct().Count() == pairs.Count
            && pairs.All(p => Ladders.Find(p.Old).Id == p.New && Ladders.Find(p.New).FormerIds.Contains(p.Old));
        """,
        Reliability));

    [Theory]
    [InlineData("Communicates transparently throughout organizational transformation processes")]
    [InlineData("Prüft Rindfleischetikettierungsüberwachungsaufgabenübertragungen sorgfältig")]
    public void A_long_name_that_LadderGen_made_can_be_an_old_name(string text)
    {
        var made = NamesIn($"---\nladder: Sre\n---\n# Senior\n## Mastery\n- {text}\n").Name;
        Assert.InRange(made.Length, 41, 200);
        Assert.Equal([made], NamesIn($"---\nladder: Sre\nrenamed: {{ {made}: Leads }}\n---\n# Senior\n## Mastery\n- Leads\n").OldNames);
    }

    [Theory]
    [InlineData("{ [|Support|]: Reliability }")]
    [InlineData("{ [|Sre|]: Reliability }")]
    public void LADDER201_the_old_name_of_a_ladder_is_the_name_of_another(string renamed) => Assert.StartsWith(
        "'renamed' says that '",
        Assert.Single(Marked.Gives(
            "LADDER201",
            ("a.md", "---\nladder: Support\nrenamed: { Sre: Support }\n---\n# Senior\n## Mastery\n- Leads\n"),
            ("b.md", $"---\nladder: Reliability\nrenamed: {renamed}\n---\n# Senior\n## Mastery\n- Leads\n"))),
        StringComparison.Ordinal);

    [Fact]
    public void A_name_with_numbers_that_LadderGen_made_can_be_an_old_name()
    {
        Assert.Equal("Reviews2_3Changes", NamesIn("---\nladder: Sre\n---\n# Senior\n## Mastery\n- Reviews 2-3 changes\n").Name);
        Assert.Equal(true, Example.Run(
            "return Ladders.Find(\"sre/senior/mastery/reviews2-3-changes\") == Ladders.Sre.Senior.Mastery.Reviews;",
            "---\nladder: Sre\nrenamed: { Reviews2_3Changes: Reviews }\n---\n# Senior\n## Mastery\n- Reviews\n"));
    }

    private static ExpectationModel NamesIn(string document)
    {
        var ladder = TestLadder.Bind(document);
        Assert.Empty(ladder.Diagnostics);
        return ladder.Model!.Levels[0].Cells[0].Expectations[0];
    }
}
