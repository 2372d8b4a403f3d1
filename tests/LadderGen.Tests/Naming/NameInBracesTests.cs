using LadderGen.Compiler.Model;
using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Naming;

/// <summary>A name in braces, <c>{#name}</c>, names whatever has a name, and is an error everywhere else.</summary>
public sealed class NameInBracesTests
{
    [Theory]
    [InlineData("# Junior SRE (L1) {#beginner}\n## Mastery\n- Asks\n# Senior SRE (L2)\n## Mastery\n- Leads\n")]
    [InlineData("## Mastery\n### Junior SRE (L1) {#beginner}\n- Asks\n### Senior SRE (L2)\n- Leads\n")]
    [InlineData("| Skill | Junior SRE (L1) {#beginner} | Senior SRE (L2) |\n|---|---|---|\n| Mastery | Asks | Leads |\n")]
    [InlineData(
        "| Level | Mastery | Scope |\n|---|---|---|\n| Junior SRE (L1) {#beginner} | Asks | A task |\n" +
        "| Senior SRE (L2) | Leads | A team |\n")]
    public void They_name_a_level_in_every_form(string document)
    {
        var ladder = TestLadder.Bind($"---\nladder: Sre\nrole: [SRE]\n---\n{document}");
        Assert.Empty(ladder.Diagnostics);
        Assert.Equal(["Beginner sre/beginner", "Senior sre/senior"], ladder.Model!.Levels.Select(l => $"{l.Name} {l.Id}"));
        Assert.Equal(("Junior SRE (L1)", "L1"), (ladder.Model.Levels[0].Title, ladder.Model.Levels[0].Code));
        Assert.StartsWith("sre/beginner/mastery", ladder.Model.Levels[0].Cells[0].Id, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("levels: [Junior, Senior]\nrole: [SRE]", "keeper", "Keeper")]
    [InlineData("levels: [Junior, { Keeper: Senior SRE }]", "keeper", "Keeper")]
    [InlineData("levels: [Junior, { SREKeeper: Senior SRE }]", "sre-keeper", "SREKeeper")]
    [InlineData("role: [SRE]", "keeper", "Keeper")]
    public void A_declared_name_and_the_braces_agree(string key, string braces, string name)
    {
        var ladder = TestLadder.Bind(
            $"---\nladder: Sre\n{key}\n---\n# Junior\n## Mastery\n- Asks\n# Senior SRE {{#{braces}}}\n## Mastery\n- Leads\n");
        Assert.Empty(ladder.Diagnostics);
        Assert.Equal(["Junior", name], ladder.Model!.Levels.Select(l => l.Name));
    }

    [Fact]
    public void One_label_of_a_level_that_has_several_is_enough()
    {
        var ladder = TestLadder.Bind(
            "---\nladder: Sre\n---\n" +
            "# Mastery\n## Junior\n- Asks\n## Senior\n- Leads\n# Scope\n## Junior\n- A task\n## Senior {#keeper}\n- A team\n");
        Assert.Empty(ladder.Diagnostics);
        Assert.Equal(["Junior", "Keeper"], ladder.Model!.Levels.Select(l => l.Name));
    }

    [Theory]
    [InlineData("# Junior\n## Mastery\n- Asks\n# Senior\n## Mastery {#craft}\n- Leads\n")]
    [InlineData("# Junior\n## Mastery {#craft}\n- Asks\n# Senior\n## Mastery\n- Leads\n")]
    [InlineData("| Skill | Junior | Senior |\n|---|---|---|\n| Mastery | Asks | Leads |\n| Mastery {#craft} | Learns | Teaches |\n")]
    public void One_label_of_a_competency_is_enough(string document)
    {
        var ladder = TestLadder.Bind($"---\nladder: Sre\n---\n{document}");
        Assert.Empty(ladder.Diagnostics);
        Assert.Equal(["sre/competencies/craft"], ladder.Model!.Competencies.Select(c => c.Id));
    }

    [Theory]
    [InlineData("", "# Senior\n## Skill {#ability}\n### Mastery\n- Leads\n## Reach\n### Scope\n- A team\n")]
    [InlineData(
        "",
        "# Junior\n## Skill\n### Mastery\n- Asks\n## Reach\n### Scope\n- A task\n# Senior\n## Skill {#ability}\n### Mastery\n- Leads\n" +
        "## Reach\n### Scope\n- A team\n")]
    [InlineData(
        "competencies: { Skill: [Mastery], Reach: [Scope] }\n",
        "# Senior\n## Skill {#ability}\n### Mastery\n- Leads\n## Reach\n### Scope\n- A team\n")]
    [InlineData("", "| Skill | Senior |\n|---|---|\n| Skill {#ability} | |\n| Mastery | Leads |\n| Reach | |\n| Scope | A team |\n")]
    public void They_name_a_group(string keys, string document)
    {
        var ladder = TestLadder.Bind($"---\nladder: Sre\n{keys}---\n{document}");
        Assert.Empty(ladder.Diagnostics);
        Assert.Equal(
            ["Ability sre/groups/ability Skill", "Reach sre/groups/reach Reach"],
            ladder.Model!.Groups.Select(g => $"{g.Name} {g.Id} {g.Title}"));
    }

    [Fact]
    public void What_is_under_a_level_without_a_label_is_not_named_by_the_braces_of_the_level()
    {
        var ladder = TestLadder.Bind("---\nladder: Sre\ngeneral: General\n---\n# Junior\n- Asks\n# Senior {#keeper}\n- Leads\n").Model!;
        Assert.Equal(["sre/keeper/general"], ladder.Levels[1].Cells.Select(c => c.Id));
    }

    [Theory]
    [InlineData("title: SRE {#sre}\n", "")]
    [InlineData("", "# SRE {#sre}\n")]
    public void On_the_title_they_may_repeat_the_name_of_the_ladder(string key, string title)
    {
        var ladder = TestLadder.Bind($"---\nladder: Sre\n{key}---\n{title}# Senior\n## Mastery\n- Leads\n");
        Assert.Empty(ladder.Diagnostics);
        Assert.Equal("SRE", ladder.Model!.Title);
    }

    [Fact]
    public void LADDER202_the_title_cannot_name_the_ladder()
    {
        const string message =
            "'{#reliability}' is on a title, and a title does not name the ladder: 'ladder: Sre' does. " +
            "Remove the braces, or write 'ladder: Reliability'.";
        Assert.Equal(message, Marked.Gives(
            "LADDER202",
            "---\nladder: Sre\n---\n# [|SRE|] {#reliability}\n## Senior\n### Mastery\n- Leads\n## Junior\n### Mastery\n- Asks\n"));
        Assert.Equal(message, Marked.Gives(
            "LADDER202",
            "---\nladder: Sre\ntitle: [|SRE {#reliability}|]\n---\n# Senior\n## Mastery\n- Leads\n"));
    }

    [Theory]
    [InlineData(
        "# Senior\n## Mastery\n- Leads\n# [|All Levels|] {#x}\n## Scope\n- Cares\n",
        "'{#x}' cannot name 'All Levels', which is more than one level.")]
    [InlineData(
        "levels: [{ Lower: [Junior, Both] }, { Upper: [Senior, Both] }]\n---\n# Junior\n## Mastery\n- Asks\n# Senior\n## Mastery\n" +
        "- Leads\n# [|Both|] {#x}\n## Scope\n- Cares\n",
        "'{#x}' cannot name 'Both', which is more than one level.")]
    [InlineData(
        "facts: [Horizon]\n---\n# Senior\n## [|Horizon|] {#x}\n- A year\n## Mastery\n- Leads\n",
        "'{#x}' does not name anything here, since 'Horizon' is not a level, a group, a competency or an expectation.")]
    [InlineData("# Senior\n## Mastery\n- Leads\n- [|E.g. runs a review|] {#x}\n", "'{#x}' does not name anything here")]
    [InlineData("# Senior\n> [|Knows the trade.|] {#x}\n## Mastery\n- Leads\n", "'{#x}' does not name anything here")]
    [InlineData("| [|Skill|] {#x} | Senior |\n|---|---|\n| Mastery | Leads |\n", "'{#x}' does not name anything here")]
    [InlineData(
        "| Skill | Description | Senior |\n|---|---|---|\n| Mastery | [|The trade|] {#x} | Leads |\n",
        "'{#x}' does not name anything here")]
    public void LADDER202_braces_where_nothing_has_a_name(string document, string message)
    {
        var end = document.Contains("---\n#", StringComparison.Ordinal) ? "" : "---\n";
        Assert.StartsWith(message, Marked.Gives("LADDER202", $"---\nladder: Sre\n{end}{document}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Ignored_text_may_have_braces() => Assert.Empty(
        TestLadder.Bind("---\nladder: Sre\nignore: [FAQ]\n---\n# Senior\n## Mastery\n- Leads\n# FAQ {#faq}\n- Why? {#why}\n").Diagnostics);

    [Theory]
    [InlineData(
        "# Mastery\n## Senior {#keeper}\n- Leads\n# Scope\n## [|Senior|] {#owner}\n- A team\n",
        "'Senior' has the name 'owner' in braces here, and 'keeper' in ladder.md, line 5. Leave one of them.")]
    [InlineData(
        "# Junior\n## Mastery {#craft}\n- Asks\n# Senior\n## [|Mastery|] {#trade}\n- Leads\n",
        "'Mastery' has the name 'trade' in braces here, and 'craft' in ladder.md, line 5. Leave one of them.")]
    [InlineData(
        "# Junior\n## Skill {#a}\n### Mastery\n- Asks\n## Reach\n### Scope\n- A task\n# Senior\n## [|Skill|] {#b}\n### Mastery\n" +
        "- Leads\n## Reach\n### Scope\n- A team\n",
        "'Skill' has the name 'b' in braces here, and 'a' in ladder.md, line 5. Leave one of them.")]
    [InlineData(
        "levels: [{ Keeper: Senior }]\n---\n# [|Senior|] {#owner}\n## Mastery\n- Leads\n",
        "'Senior' has the name 'owner' in braces here, and the declaration names it 'Keeper'. Leave one of them.")]
    [InlineData(
        "competencies: [{ Craft: Mastery }]\n---\n# Senior\n## [|Mastery|] {#trade}\n- Leads\n",
        "'Mastery' has the name 'trade' in braces here, and the declaration names it 'Craft'. Leave one of them.")]
    public void LADDER201_two_names_for_one_part(string document, string message) =>
        Assert.Equal(message, Marked.Gives("LADDER201", $"---\nladder: Sre\n{(document.StartsWith('#') ? "---\n" : "")}{document}"));

    [Fact]
    public void LADDER201_a_name_in_braces_that_another_level_has() => Assert.EndsWith(
        "become the same name for developers, 'Junior'. Put another name into the braces.",
        Marked.Gives("LADDER201", "---\nladder: Sre\n---\n# Junior\n## Mastery\n- Asks\n# [|Senior|] {#junior}\n## Mastery\n- Leads\n"));

    [Theory]
    [InlineData("# [|Notes {#1st}|]\n## Senior\n### Mastery\n- Leads\n## Junior\n### Mastery\n- Asks\n")]
    [InlineData("# Senior\n## [|Skill {#1st}|]\n### Mastery\n- Leads\n## Reach\n### Scope\n- A team\n")]
    public void LADDER202_broken_braces_on_titles_and_groups(string document) =>
        Assert.StartsWith(
            "'{#1st}' is not a name",
            Marked.Gives("LADDER202", $"---\nladder: Sre\n---\n{document}"),
            StringComparison.Ordinal);
}
