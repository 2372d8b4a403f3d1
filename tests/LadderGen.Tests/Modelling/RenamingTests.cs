using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Modelling;

/// <summary>A name that programs and databases use keeps working when the words of the ladder change.</summary>
public sealed class RenamingTests
{
    private const string Renamed = """
        ---
        ladder: Sre
        renamed: { L3: Senior, Mastery: Craft, Craftsmanship: Mastery, LeadsOutages: LeadsIncidents, Senior.Scope.OwnsIt: OwnsAService }
        ---
        # Junior
        ## Craft
        - Learns the tools
        ## Scope
        - Owns a task
        # Senior
        ## Craft
        - Leads incidents
        ## Scope
        - Owns a service
        """;

    [Theory]
    [InlineData("Ladders.Sre.L3 == Ladders.Sre.Senior")]
    [InlineData("Ladders.Sre.Senior.Mastery == Ladders.Sre.Senior.Craft && Ladders.Sre.Junior.Craftsmanship == Ladders.Sre.Junior.Craft")]
    [InlineData("Ladders.Sre.Competencies.Mastery == Ladders.Sre.Competencies.Craft")]
    [InlineData("Ladders.Sre.Senior.Craft.LeadsOutages == Ladders.Sre.Senior.Craft.LeadsIncidents")]
    [InlineData("Ladders.Sre.Senior.Scope.OwnsIt == Ladders.Sre.Senior.Scope.OwnsAService")]
    [InlineData(
        "LadderIds.Sre.L3.Mastery.LeadsOutages == LadderIds.Sre.Senior.Craft.LeadsIncidents"
        + " && LadderIds.Sre.Competencies.Mastery == \"sre/competencies/craft\"")]
    [InlineData(
        "Ladders.Find(\"sre/l3\") == Ladders.Sre.Senior"
        + " && Ladders.Find(\"sre/l3/mastery/leads-outages\") == Ladders.Sre.Senior.Craft.LeadsIncidents")]
    [InlineData(
        "SreLevel.Parse(\"L3\") == Ladders.Sre.Senior && SreLevel.Parse(\"sre/l3\") == Ladders.Sre.Senior"
        + " && !SreLevel.TryParse(\"Mastery\", out var none)")]
    [InlineData(
        "Ladders.Find(\"sre/senior/craftsmanship\") == Ladders.Sre.Senior.Craft"
        + " && Ladders.Find(\"sre/competencies/mastery\") == Ladders.Sre.Competencies.Craft")]
    public void An_old_name_and_an_old_id_lead_to_the_new_ones(string condition) =>
        Assert.Equal(true, Example.Run($"\n#pragma warning disable 612, 618\nreturn {condition};", Renamed));

    [Theory]
    [InlineData("Ladders.Sre.L3", "'L3' is now 'Senior'.")]
    [InlineData("Ladders.Sre.Senior.Mastery", "'Mastery' is now 'Craft'.")]
    [InlineData("LadderIds.Sre.Senior.Craft.LeadsOutages", "'LeadsOutages' is now 'LeadsIncidents'.")]
    public void The_compiler_reports_the_new_name(string expression, string message) =>
        Assert.Contains(
            $"is obsolete: '{message}'",
            Assert.Single(Example.Diagnostics($"return {expression};", Renamed)),
            StringComparison.Ordinal);

    [Fact]
    public void An_id_in_the_document_stays_when_its_words_change() => Assert.Equal(true, Example.Run(
        """
        return Ladders.Sre.Senior.Mastery.OnCall.Id == "sre/senior/mastery/on-call"
            && Ladders.Sre.Senior.Mastery.OnCall.Text == "Takes part in the rota"
            && Ladders.Sre.Competencies.Mastery.Title == "The Craft";
        """,
        "---\nladder: Sre\n---\n# Senior\n## The Craft {#mastery}\n- Takes part in the rota {#on-call}\n"));

    [Theory]
    [InlineData(
        "renamed: { Craft: [|Mastry|] }",
        "'renamed' says that 'Craft' is now 'Mastry', but no part of the ladder has that name. Did you mean 'Mastery'? Write the name " +
        "that it has now.")]
    [InlineData(
        "renamed: [ [|Craft|] ]",
        "'renamed' does not say what 'Craft' is called now. Write its new name, such as 'renamed: { Craft: NewName }'.")]
    [InlineData(
        "renamed: { [|the craft|]: Mastery }",
        "'the craft' cannot be an old name: a name has only letters and digits, and begins with a capital letter. Write the name that " +
        "programs use, such as 'renamed: { OldName: NewName }'.")]
    [InlineData("renamed: { [|My_Craft|]: Mastery }", "'My_Craft' cannot be an old name")]
    [InlineData("renamed: { [|Craft1_|]: Mastery }", "'Craft1_' cannot be an old name")]
    [InlineData(
        "renamed: { A: B, B: [|A|], C: Mastery }",
        "'renamed' says that 'B' is now 'A', but no part of the ladder has that name. Write the name that it has now.")]
    public void LADDER204_a_renaming_to_nothing_is_an_error(string key, string message) =>
        Assert.Contains(
            message,
            Marked.Gives(
                "LADDER204",
                $"---\nladder: Sre\n{key.Replace("A: B,", "A: [|B|],", StringComparison.Ordinal)}\n---\n# Senior\n## Mastery\n- Leads\n"),
            StringComparison.Ordinal);

    [Fact]
    public void LADDER201_an_old_name_that_something_else_has_now_is_an_error() => Assert.Equal(
        "'renamed' says that 'Scope' is an old name, but 'Scope' is something else at the same place now. "
            + "Rename that, or take the line out of 'renamed'.",
        Marked.Gives("LADDER201", """
            ---
            ladder: Sre
            renamed: { [|Scope|]: Mastery }
            ---
            # Senior
            ## Mastery
            - Leads
            ## Scope
            - Owns
            """));

    [Theory]
    [InlineData("Sre: L1")]
    [InlineData("SreLadder: L1")]
    [InlineData("L2Level: L1")]
    [InlineData("SharedLevelLevel: L1")]
    [InlineData("SharedLevel: L1")]
    [InlineData("Mastery: L1")]
    [InlineData("L1Level: Mastery")]
    [InlineData("L2: Mastery")]
    [InlineData("Learns: Mastery")]
    [InlineData("SreCompetencies: Mastery")]
    [InlineData("ScopeExpectations: Mastery")]
    [InlineData("Mastery: Learns")]
    [InlineData("MasteryExpectations: Learns")]
    [InlineData("Old: Mastery, [|L1.Mastery.Old|]: Learns")]
    [InlineData("[|Old|]: Mastery, L1.Old: L1")]
    public void LADDER201_an_old_name_in_use_around_or_inside_its_part_is_an_error(string renamed)
    {
        renamed = renamed.Contains('[', StringComparison.Ordinal) ? renamed : $"[|{renamed.Replace(":", "|]:", StringComparison.Ordinal)}";
        Marked.Gives("LADDER201", WithRenamed(renamed));
        Assert.Empty(Compile(WithRenamed(renamed.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))));
    }

    /// <summary>An old name gets the same ending as words of the ladder that give a reserved name.</summary>
    [Theory]
    [InlineData(
        "Code: Mastery",
        "Ladders.Sre.L1.CodeCompetency == Ladders.Sre.L1.Mastery && Ladders.Find(\"sre/l1/code\") == Ladders.Sre.L1.Mastery")]
    [InlineData(
        "CodeCompetency: Mastery",
        "Ladders.Sre.L1.CodeCompetency == Ladders.Sre.L1.Mastery && Ladders.Find(\"sre/l1/code\") == Ladders.Sre.L1.Mastery")]
    [InlineData("Range: L1", "Ladders.Sre.RangeLevel == Ladders.Sre.L1 && Ladders.Find(\"sre/range\") == Ladders.Sre.L1")]
    [InlineData(
        "Id: Learns",
        "Ladders.Sre.L1.Mastery.IdExpectation == Ladders.Sre.L1.Mastery.Learns"
        + " && Ladders.Find(\"sre/l1/mastery/id\") == Ladders.Sre.L1.Mastery.Learns")]
    public void An_old_name_that_is_reserved_ends_in_its_kind(string renamed, string condition)
    {
        Assert.Empty(Compile(WithRenamed(renamed)));
        Assert.Equal(true, Example.Run($"\n#pragma warning disable 612, 618\nreturn {condition};", WithRenamed(renamed)));
    }

    private static string WithRenamed(string renamed) => $$"""
        ---
        ladder: Sre
        renamed: { {{renamed}} }
        ---
        # L1
        ## Mastery
        - Learns
        ## Scope
        - Owns
        # L2
        ## Mastery
        - Leads
        ## Scope
        - Shapes
        # All Levels
        ## Scope
        - Cares
        """;

    private static IEnumerable<string> Compile(string document)
    {
        var run = Generating.TestProject.Of(("ladders/sre.md", document)).Run();
        return run.Compile(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3).Diagnostics.Concat(run.Compile().Diagnostics);
    }
}
