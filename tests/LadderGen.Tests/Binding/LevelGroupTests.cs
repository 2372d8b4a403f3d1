using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Binding;

/// <summary>A heading may group levels, not competencies: by its place, or because the declaration lists it under <c>groups</c>.</summary>
public sealed class LevelGroupTests
{
    private const string House = """
        # Junior Usher
        ## Welcome
        - Opens the door.
        # Front of House
        Those who run an evening.
        ## Senior Usher
        ### Welcome
        - Greets guests by name.
        ## Lead Usher
        ### Welcome
        - Knows who sits where.
        """;

    [Fact]
    public void A_heading_beside_a_level_that_has_levels_under_it_groups_them()
    {
        var ladder = TestLadder.Bind("---\nladder: Ushers\nrole: [Usher]\n---\n" + House);
        Assert.Empty(ladder.Log());
        Assert.Equal(
            """
            Junior / Welcome: Opens the door.
            Senior is Those who run an evening.
            Senior / Welcome: Greets guests by name.
            Lead is Those who run an evening.
            Lead / Welcome: Knows who sits where.
            """,
            ladder.Text());
    }

    [Theory]
    [InlineData("# L1\n**Doors**\n- a\n# Masters\n## L2\n**Doors**\n- b\n## L3\n**Doors**\n- c")]
    [InlineData("# L1\n- Doors: a\n- Seats: d\n# Masters\n## L2\n- Doors: b\n- Seats: e\n## L3\n- Doors: c\n- Seats: f")]
    [InlineData("# Doors\n## L1\n- a\n## Masters\n### L2\n- b\n### L3\n- c\n# Seats\n## L1\n- d\n## L2\n- e\n## L3\n- f")]
    [InlineData("# Masters\n## L3\n### Doors\n- a\n## L2\n### Doors\n- b\n# L1\n## Doors\n- c")]
    [InlineData("# L1\n## Doors\n- a\n# L2\n## Doors\n- a\n# L3\n## Doors\n- a\n# L4\n## Doors\n- a\n# Masters\n## L5\n### Doors\n- b")]
    public void No_competency_is_in_a_group_of_levels(string document)
    {
        var ladder = TestLadder.Bind("---\nladder: Ushers\n---\n" + document);
        Assert.Empty(ladder.Log());
        Assert.Empty(ladder.Model!.Groups);
        Assert.DoesNotContain("Masters", ladder.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Foundations\n## L1\n### Doors\n- a\n## L2\n### Doors\n- b\n# Service\n## L1\n### Seats\n- c\n## L2\n### Seats\n- d")]
    [InlineData("# L1\nAn overview.\n# Foundations\n## Doors\n### L1\n- a\n### L2\n- b\n## Seats\n### L1\n- c\n### L2\n- d")]
    public void A_heading_that_all_levels_are_under_groups_competencies(string document) => Assert.Contains(
        "L2 / Foundations / Doors: b", TestLadder.Bind("---\nladder: Ushers\n---\n" + document).Text(), StringComparison.Ordinal);

    [Theory]
    [InlineData("# Floor\n## L1\n### Doors\n- a\n## L2\n### Doors\n- b\n# House\n## L3\n### Doors\n- c\n## L4\n### Doors\n- d")]
    [InlineData("# Floor\n## L1\n**Doors**\n- a\n\n## L2\n**Doors**\n- b\n\n# House\n## L3\n**Doors**\n- c\n\n## L4\n**Doors**\n- d")]
    [InlineData("# Doors\n## Floor\n### L1\n- a\n### L2\n- b\n## House\n### L3\n- c\n### L4\n- d")]
    public void Groups_of_levels_are_declared(string document)
    {
        var ladder = TestLadder.Bind("---\nladder: Ushers\ngroups: [Floor, house]\n---\n" + document);
        Assert.Empty(ladder.Log());
        Assert.Equal("L1 / Doors: a\nL2 / Doors: b\nL3 / Doors: c\nL4 / Doors: d", ladder.Text());
    }

    [Fact]
    public void A_declared_group_is_not_a_level_whatever_it_looks_like()
    {
        const string front = "---\nladder: Ushers\n---\n";
        const string page = "# L1–L2: Floor\n## L1\n### Doors\n- a\n## L2\n### Doors\n- b\n# L3\n## Doors\n- c";
        Assert.Contains(
            "If it only groups them, add it to 'groups'.",
            Marked.Gives("LADDER101", front + page.Replace("# L1–L2: Floor", "# [|L1–L2: Floor|]", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        var ladder = TestLadder.Bind("---\nladder: Ushers\ngroups: [\"L1–L2: Floor\"]\n---\n" + page);
        Assert.Empty(ladder.Log());
        Assert.Equal("L1 / Doors: a\nL2 / Doors: b\nL3 / Doors: c", ladder.Text());
    }

    [Fact]
    public void A_declared_level_with_the_name_of_a_group_is_under_it()
    {
        var ladder = TestLadder.Bind(
            "---\nladder: Ushers\nrole: [Usher]\nlevels: [Junior, Senior, Lead]\ngroups: [Senior]\n---\n" +
            "# Junior Usher\n## Doors\n- a\n# Senior\n## Senior Usher\n### Doors\n- b\n## Lead Usher\n### Doors\n- c");
        Assert.Empty(ladder.Log());
        Assert.Equal("Junior / Doors: a\nSenior / Doors: b\nLead / Doors: c", ladder.Text());
    }

    [Fact]
    public void A_declared_group_of_competencies_is_not_a_title()
    {
        var ladder = TestLadder.Bind(
            "---\nladder: Ushers\ngroups: [Service]\n---\n# Ushers\n## Service\n### Doors\n#### L1\n- a\n### Seats\n#### L1\n- b");
        Assert.Empty(ladder.Log());
        Assert.Equal("L1 / Service / Doors: a\nL1 / Service / Seats: b", ladder.Text());
    }

    [Fact]
    public void A_declared_group_is_not_a_competency() =>
        Marked.Gives("LADDER106", "---\nladder: Ushers\ngroups: [Service]\n---\n# L1\n## Doors\n- a\n## Service\n- [|Smiles.|]");

    [Fact]
    public void LADDER115_a_declared_group_is_not_found() => Assert.Contains(
        "Did you mean 'Masters'?",
        Marked.Gives(
            "LADDER115", "---\nladder: Ushers\ngroups: [[|Mastres|]]\n---\n# L1\n## Doors\n- a\n# Masters\n## L2\n### Doors\n- b\n"),
        StringComparison.Ordinal);

    [Fact]
    public void LADDER003_the_key_is_misspelled() => Assert.Contains(
        "Did you mean 'groups'?",
        Marked.Gives(
            "LADDER003", "---\nladder: Ushers\n[|grups|]: [Masters]\n---\n# L1\n## Doors\n- a\n# Masters\n## L2\n### Doors\n- b\n"),
        StringComparison.Ordinal);

    [Fact]
    public void LADDER114_says_how_to_declare_groups_of_levels() => Assert.Contains(
        "If 'House' groups levels, not competencies, add it and its like to 'groups'.",
        Marked.Gives(
            "LADDER114", "---\nladder: Ushers\n---\n# Floor\n## L1\n### Doors\n- a\n# House\n## L2\n### [|Doors|]\n- b\n"),
        StringComparison.Ordinal);
}
