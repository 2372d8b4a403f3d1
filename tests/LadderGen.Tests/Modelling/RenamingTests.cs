using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Modelling;

/// <summary>A name that programs and databases know stays, whatever becomes of the words.</summary>
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
    [InlineData("LadderIds.Sre.L3.Mastery.LeadsOutages == LadderIds.Sre.Senior.Craft.LeadsIncidents && LadderIds.Sre.Competencies.Mastery == \"sre/competencies/craft\"")]
    [InlineData("Ladders.Find(\"sre/l3\") == Ladders.Sre.Senior && Ladders.Find(\"sre/l3/mastery/leads-outages\") == Ladders.Sre.Senior.Craft.LeadsIncidents")]
    [InlineData("SreLevel.Parse(\"L3\") == Ladders.Sre.Senior && SreLevel.Parse(\"sre/l3\") == Ladders.Sre.Senior && !SreLevel.TryParse(\"Mastery\", out var none)")]
    [InlineData("Ladders.Find(\"sre/senior/craftsmanship\") == Ladders.Sre.Senior.Craft && Ladders.Find(\"sre/competencies/mastery\") == Ladders.Sre.Competencies.Craft")]
    public void An_old_name_and_an_old_id_lead_to_the_new_ones(string condition) =>
        Assert.Equal(true, Example.Run($"\n#pragma warning disable 612, 618\nreturn {condition};", Renamed));

    [Theory]
    [InlineData("Ladders.Sre.L3", "'L3' is now 'Senior'.")]
    [InlineData("Ladders.Sre.Senior.Mastery", "'Mastery' is now 'Craft'.")]
    [InlineData("LadderIds.Sre.Senior.Craft.LeadsOutages", "'LeadsOutages' is now 'LeadsIncidents'.")]
    public void The_compiler_says_what_the_new_name_is(string expression, string message) =>
        Assert.Contains($"is obsolete: '{message}'", Assert.Single(Example.Diagnostics($"return {expression};", Renamed)), StringComparison.Ordinal);

    [Fact]
    public void An_id_in_the_document_outlives_its_words() => Assert.Equal(true, Example.Run(
        "return Ladders.Sre.Senior.Mastery.OnCall.Id == \"sre/senior/mastery/on-call\" && Ladders.Sre.Senior.Mastery.OnCall.Text == \"Takes part in the rota\" && Ladders.Sre.Competencies.Mastery.Title == \"The Craft\";",
        "---\nladder: Sre\n---\n# Senior\n## The Craft {#mastery}\n- Takes part in the rota {#on-call}\n"));

    [Theory]
    [InlineData("renamed: { Craft: [|Mastry|] }", "'Craft' is said to be 'Mastry' now, but no level, competency or expectation has that name. Did you mean 'Mastery'? Write the C# name that it has now.")]
    [InlineData("renamed: [ [|Craft|] ]", "'Craft' is said to be renamed, but not to what. Write the C# name that it has now, such as 'renamed: { Craft: NewName }'.")]
    [InlineData("renamed: { [|the craft|]: Mastery }", "'the craft' was never a C# name of a ladder, which has letters and digits only and begins with a capital letter. Write the name that programs know, such as 'renamed: { OldName: NewName }'.")]
    [InlineData("renamed: { A: B, B: [|A|], C: Mastery }", "'B' is said to be 'A' now, but no level, competency or expectation has that name. Write the C# name that it has now.")]
    public void LADDER204_a_renaming_to_nothing_is_an_error(string key, string message) =>
        Assert.Contains(message, Marked.Gives("LADDER204", $"---\nladder: Sre\n{key.Replace("A: B,", "A: [|B|],", StringComparison.Ordinal)}\n---\n# Senior\n## Mastery\n- Leads\n"), StringComparison.Ordinal);

    [Fact]
    public void LADDER201_an_old_name_that_something_else_has_now_is_an_error() => Assert.Equal(
        "'Scope' is said to be a name of before, but something else stands under 'Scope' at the same place now. Rename that, or take the line out of 'renamed'.",
        Marked.Gives("LADDER201", "---\nladder: Sre\nrenamed: { [|Scope|]: Mastery }\n---\n# Senior\n## Mastery\n- Leads\n## Scope\n- Owns\n"));
}
