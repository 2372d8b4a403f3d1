using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Binding;

/// <summary>A heading with a # too few or too many is reported once, and read as it was meant.</summary>
public sealed class HeadingDepthTests
{
    [Theory]
    [InlineData("a level too high", "# Ferry\n## L1\n### Ropes\n- a\n# [|L2|]\n### Ropes\n- b\n## L3\n### Ropes\n- c")]
    [InlineData("a level too low", "# F\n## L1\n### Ropes\n- a\n### Tides\n- b\n### [|L2|]\n### Ropes\n- c\n### Tides\n- d")]
    [InlineData("a competency too high", "# L1\n## Ropes\n- a\n## Tides\n- b\n# L2\n## Ropes\n- c\n# [|Tides|]\n- d")]
    [InlineData("a competency too low", "# L1\n## Ropes\n- a\n## Tides\n- b\n# L2\n## Ropes\n- c\n### [|Tides|]\n- d")]
    [InlineData(
        "a group too high",
        "# F\n## L1\n### Deck\n#### Ropes\n- a\n### Sea\n#### Tides\n- b\n## L2\n### Deck\n#### Ropes\n- c\n## [|Sea|]\n#### Tides\n- d")]
    [InlineData(
        "a competency as high as its group",
        "# L1\n## Deck\n### Ropes\n- a\n### Paint\n- b\n# L2\n## Deck\n### Ropes\n- c\n## [|Paint|]\n- d")]
    public void A_heading_under_the_wrong_level_is_reported(string slip, string document) => ReportsHeading(slip, document);

    [Theory]
    [InlineData("a competency too high", "# F\n## Ropes\n### L1\n- a\n### L2\n- b\n# [|Tides|]\n### L1\n- c\n### L2\n- d")]
    [InlineData("a competency too low", "# F\n## Ropes\n### L1\n- a\n### L2\n- b\n### [|Tides|]\n### L1\n- c\n### L2\n- d")]
    [InlineData("a level too high", "# F\n## Ropes\n### L1\n- a\n## [|L2|]\n- b\n## Tides\n### L1\n- c\n### L2\n- d")]
    [InlineData("a level too low", "# F\n## Ropes\n### L1\n- a\n#### [|L2|]\n- b\n## Tides\n### L1\n- c\n### L2\n- d")]
    public void A_heading_under_the_wrong_competency_is_reported(string slip, string document) => ReportsHeading(slip, document);

    [Fact]
    public void The_message_says_what_to_type() => Assert.Equal(
        "'Tides' has one # here, but headings like it have two elsewhere. Write '## Tides'.",
        Marked.Gives("LADDER141", Front + "# L1\n## Ropes\n- a\n## Tides\n- b\n# L2\n## Ropes\n- c\n# [|Tides|]\n- d"));

    [Fact]
    public void A_bold_line_among_headings_of_its_name_is_a_heading() => Assert.Equal(
        "'Tides' is bold here, but a heading elsewhere. Write '## Tides'.",
        Marked.Gives("LADDER141", Front + "# L1\n## Ropes\n- a\n## Tides\n- b\n# L2\n## Ropes\n- c\n\n**[|Tides|]**\n- d"));

    [Fact]
    public void Headings_that_follow_each_other_are_reported_together() => Assert.Equal(
        "'Ropes' and the 2 headings after it have one # here, but headings like them have two elsewhere. Write '## Ropes', and so on.",
        Marked.Gives(
            "LADDER141",
            Front + "# L1\n## Ropes\n- a\n## Tides\n- b\n## Crew\n- c\n# L2\n# [|Ropes|]\n- d\n# Tides\n- e\n# Crew\n- f"));

    [Fact]
    public void The_heading_is_read_as_it_was_meant() => Assert.Equal(
        "L1 / Ropes: a\nL1 / Tides: b\nL2 / Ropes: c\nL2 / Tides: d",
        TestLadder.Bind(Front + "# L1\n## Ropes\n- a\n## Tides\n- b\n# L2\n## Ropes\n- c\n### Tides\n- d").Text());

    [Fact]
    public void Two_slips_give_two_messages() => Marked.Gives(
        "LADDER141",
        Front + "# F\n## L1\n### Ropes\n- a\n## [|Tides|]\n- b\n### [|L2|]\n### Ropes\n- c\n### Tides\n- d\n"
            + "## L3\n### Ropes\n- e\n### Tides\n- f");

    [Fact]
    public void A_slip_in_one_of_several_documents_is_reported_there() => Marked.Gives(
        "LADDER141",
        ("ladder.yml", "ladder: Ferry"),
        ("one.md", "# L1\n## Ropes\n- a\n## Tides\n- b\n"),
        ("two.md", "## [|L2|]\n## Ropes\n- c\n## Tides\n- d\n"));

    [Fact]
    public void A_heading_of_a_web_page_is_named_by_its_depth() => Assert.Equal(
        "'Tides' is a heading 1 here, but headings like it are headings 2 elsewhere. Make it a heading 2.",
        Assert.Single(Marked.Gives(
            "LADDER141",
            ("ladder.yml", "ladder: Ferry"),
            ("page.html", "<h1>L1</h1><h2>Ropes</h2><ul><li>a</ul><h2>Tides</h2><ul><li>b</ul>"
                + "<h1>L2</h1><h2>Ropes</h2><ul><li>c</ul><h1>[|Tides|]</h1><ul><li>d</ul>"))));

    /// <summary>Documents may nest their headings as they like, as long as that says the same.</summary>
    [Theory]
    [InlineData("a depth left out everywhere", "# Ferry\n## L1\n#### Ropes\n- a\n## L2\n#### Ropes\n- b")]
    [InlineData("a competency beside groups", "# F\n## Deck\n### Ropes\n#### L1\n- a\n#### L2\n- b\n## Tides\n### L1\n- c\n### L2\n- d")]
    [InlineData(
        "levels in groups and beside them",
        "# F\n## L1\n### Ropes\n- a\n## Masters\n### L2\n#### Ropes\n- b\n### L3\n#### Ropes\n- c")]
    public void Headings_that_say_the_same_at_other_depths_are_not_reported(string way, string document)
    {
        Assert.NotEmpty(way);
        Assert.DoesNotContain(TestLadder.Bind(Front + document).Diagnostics, d => d.Rule.Id == "LADDER141");
    }

    [Fact]
    public void Documents_may_have_depths_of_their_own() => Assert.Empty(TestLadder.Bind(
        ("ladder.yml", "ladder: Ferry"),
        ("one.md", "# L1\n## Ropes\n- a\n## Tides\n- b\n"),
        ("two.md", "## L2\n### Ropes\n- c\n### Tides\n- d\n")).Log());

    private const string Front = "---\nladder: Ferry\n---\n";

    private static void ReportsHeading(string slip, string document)
    {
        Assert.NotEmpty(slip);
        Marked.Gives("LADDER141", Front + document);
    }
}
