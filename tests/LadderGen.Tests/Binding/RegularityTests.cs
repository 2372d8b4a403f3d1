using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Binding;

/// <summary>A ladder repeats itself: what breaks its pattern is reported once, at the odd one out.</summary>
public sealed class RegularityTests
{
    [Theory]
    [InlineData("# [|Junior Mate (M9)|]\n## Ropes\n- a\n# Senior Mate (M2)\n## Ropes\n- b\n# Principal Mate (M3)\n## Ropes\n- c")]
    [InlineData("# Junior Mate (M1)\n## Ropes\n- a\n# [|Senior Mate (M7)|]\n## Ropes\n- b\n# Principal Mate (M3)\n## Ropes\n- c")]
    [InlineData("# M1: Deckhand\n## Ropes\n- a\n# [|M3: Bosun|]\n## Ropes\n- b\n# M2: Boatswain\n## Ropes\n- c")]
    [InlineData("# Junior Mate (M1)\n## Ropes\n- a\n# [|Senior Mate (P2)|]\n## Ropes\n- b\n# Principal Mate (M3)\n## Ropes\n- c")]
    [InlineData("# Ropes\n## Level 1\n- a\n## Level 2\n- b\n# Tides\n## Level 1\n- c\n## [|L2|]\n- d")]
    [InlineData("# Principal Mate (M1)\n## Ropes\n- a\n# Senior Mate (M2)\n## Ropes\n- b\n# [|Junior Mate (M3)|]\n## Ropes\n- c")]
    [InlineData("| Skill | Junior (M1) | [|Senior (M4)|] | Principal (M3) |\n|---|---|---|---|\n| Ropes | a | b | c |")]
    public void LADDER142_a_code_does_not_fit_the_other_levels(string document) => Marked.Gives("LADDER142", Of(document));

    [Theory]
    [InlineData("# Principal Mate (M3)\n## Ropes\n- a\n# Senior Mate (M2)\n## Ropes\n- b\n# Junior Mate (M1)\n## Ropes\n- c")]
    [InlineData("# Junior Mate (M1)\n## Ropes\n- a\n# Senior Mate (M2-M3)\n## Ropes\n- b\n# Principal Mate (M4)\n## Ropes\n- c")]
    [InlineData("# M1\n## Ropes\n- a\n# M3\n## Ropes\n- b\n# M7\n## Ropes\n- c")]
    public void Codes_that_rise_or_fall_with_the_levels_are_not_reported(string document) =>
        Assert.Empty(TestLadder.Bind(Of(document)).Log());

    [Fact]
    public void Declared_levels_may_have_codes_of_two_kinds() => Assert.Empty(TestLadder.Bind(
        "---\nladder: Ferry\nlevels: [IC1, IC2, M1]\n---\n# IC1\n## Ropes\n- a\n# IC2\n## Ropes\n- b\n# M1\n## Ropes\n- c").Log());

    [Theory]
    [InlineData("# Junior Mate\n## Ropes\n- a\n# [|Senior / Lead Mate|]\n## Ropes\n- b\n# Lead Mate\n## Ropes\n- c", "is one of them")]
    [InlineData("# M1\n## Ropes\n- a\n# [|M2/M3|]\n## Ropes\n- b\n# M3\n## Ropes\n- c", "is one of them")]
    [InlineData("# Senior Mate (M2)\n## Ropes\n- b\n# [|Lead Mate (M2)|]\n## Ropes\n- c", "have the same code")]
    [InlineData("# M1\n## Ropes\n- a\n# M2\n## Ropes\n- b\n# [|P1|]\n## Ropes\n- c", "of another kind")]
    public void LADDER101_is_at_the_heading_that_causes_the_doubt(string document, string reason) =>
        Assert.Contains(reason, Marked.Gives("LADDER101", Of(document)), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "# Deckhand\n## Ropes\n- a\n## Tides\n- b\n# Bosun\n## Ropes\n- c\n## Tides\n- d",
        "[Deckhand, Bosun], or levels: [Ropes, Tides]")]
    [InlineData(
        "# Ropes\n## Deckhand\n- a\n## Bosun\n- b\n# Tides\n## Deckhand\n- c\n## Bosun\n- d",
        "[Ropes, Tides], or levels: [Deckhand, Bosun]")]
    [InlineData("| Skill | Deckhand | Bosun |\n|---|---|---|\n| Ropes | a | b |", "[Deckhand, Bosun], or levels: [Ropes]")]
    public void LADDER101_lists_the_names_that_may_be_levels(string document, string levels) => Assert.EndsWith(
        levels, Assert.Single(TestLadder.Bind(Of(document)).Log()), StringComparison.Ordinal);

    [Theory]
    [InlineData("# Junior Mate\n## Ropes\n- a\n# [|Seinor Mate|]\n## Ropes\n- b\n# Lead Mate\n## Ropes\n- c", "'Senior Mate'")]
    [InlineData("# Junior Mate\n## Ropes\n- a\n# [|Senior Maet|]\n## Ropes\n- b\n# Lead Mate\n## Ropes\n- c", "'Senior Mate'")]
    [InlineData("| Skill | Junior | [|Seniro|] | Lead |\n|---|---|---|---|\n| Ropes | a | b | c |", "'Senior'")]
    public void LADDER103_says_which_level_was_meant(string document, string level) => Assert.Contains(
        $"Did you mean {level}?", Marked.Gives("LADDER103", Of(document)), StringComparison.Ordinal);

    [Theory]
    [InlineData("levels: [Junior, Senior, Seinor]", "# Ropes\n## Junior\n- a\n## Senior\n- b\n# Tides\n## Junior\n- c\n## [|Seinor|]\n- d")]
    [InlineData(
        "role: [Mate]",
        "# Ropes\n## Junior (M1)\n- a\n## Senior (M2)\n- b\n# Tides\n## Junior (M1)\n- c\n## [|Senior (M3)|]\n- d of a Mate")]
    public void LADDER143_two_levels_are_one(string key, string document) =>
        Marked.Gives("LADDER143", $"---\nladder: Ferry\n{key}\n---\n{document}");

    [Fact]
    public void Levels_with_like_names_and_the_same_competencies_are_two() => Assert.Empty(TestLadder.Bind(
        "---\nladder: Ferry\nlevels: [Planer, Planter]\n---\n# Planer\n## Ropes\n- a\n# Planter\n## Ropes\n- b").Log());

    [Fact]
    public void LADDER144_a_copy_has_its_old_title() => Marked.Gives(
        "LADDER144",
        ("ladder.yml", "ladder: Ferry\nrole: [Mate]"),
        ("junior.md", "# Junior Mate\n## Ropes\n- a\n"),
        ("senior.md", "# Senior Mate\n## Ropes\n- b\n"),
        ("principal.md", "# [|Senior Mate|]\n## Ropes\n- b\n"));

    [Fact]
    public void LADDER144_an_edited_copy_has_its_old_title() => Marked.Gives(
        "LADDER144",
        ("ladder.yml", "ladder: Ferry\nrole: [Mate]"),
        ("M1.md", "# M1: Junior Mate\n## Ropes\n- a\n"),
        ("M2.md", "# M2: Senior Mate\n## Ropes\n- b\n"),
        ("M3.md", "# [|M2: Senior Mate|]\n## Ropes\n- c\n"));

    [Theory]
    [InlineData("senior (1).md")]
    [InlineData("Copy of senior.md")]
    [InlineData("senior - Kopie.md")]
    public void A_copy_adds_nothing(string name)
    {
        var ladder = TestLadder.Bind(
            ("ladder.yml", "ladder: Ferry\nrole: [Mate]"),
            ("junior.md", "# Junior Mate\n- **Reach**: One boat\n## Ropes\n- a\n"),
            ("senior.md", "# Senior Mate\n- **Reach**: The pier\n## Ropes\n- b\n"),
            (name, "# Senior Mate\r\n- **Reach**: The pier\r\n## Ropes\r\n- b\r\n\r\n"));
        Assert.Empty(ladder.Log());
        Assert.Equal("Junior has Reach: One boat\nJunior / Ropes: a\nSenior has Reach: The pier\nSenior / Ropes: b", ladder.Text());
    }

    [Fact]
    public void LADDER145_a_fact_is_misspelled() => Marked.Gives(
        "LADDER145",
        Of("# Junior Mate\n- **Guidance**: Daily\n## Ropes\n- a\n# Senior Mate\n- **[|Guidence|]**: Weekly\n## Ropes\n- b\n"
            + "# Lead Mate\n- **Guidance**: Monthly\n## Ropes\n- c"));

    [Theory]
    [InlineData("under a competency", "## Ropes\n- [|**Reach**: The pier|]\n- b")]
    [InlineData("as a heading", "## [|Reach|]\nThe pier\n## Ropes\n- b")]
    [InlineData("in a paragraph", "[|Reach: The pier|]\n## Ropes\n- b")]
    public void LADDER146_a_fact_is_not_in_a_list_under_its_level(string where, string senior)
    {
        Assert.NotEmpty(where);
        var document = Of("# Junior Mate\n- **Reach**: One boat\n## Ropes\n- a\n# Senior Mate\n" + senior);
        Marked.Gives("LADDER146", document.Replace("[|**", "**[|", StringComparison.Ordinal));
        Assert.Equal(
            "Junior has Reach: One boat\nJunior / Ropes: a\nSenior has Reach: The pier\nSenior / Ropes: b",
            TestLadder.Bind(document.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)).Text());
    }

    [Theory]
    [InlineData("**Reach**: The pier\n**Guidance**: Weekly")]
    [InlineData("**Reach**: The pier\n\n**Guidance**: Weekly")]
    [InlineData("**Reach:** The pier<br>\n**Guidance:** Weekly")]
    [InlineData("* __Reach__: The pier\n* __Guidance__: Weekly")]
    public void Bold_lines_are_facts_as_bullets_are(string facts)
    {
        var ladder = TestLadder.Bind(Of($"# Senior Mate\n{facts}\n## Ropes\n- a\n"));
        Assert.Empty(ladder.Log());
        Assert.Equal("Senior has Reach: The pier\nSenior has Guidance: Weekly\nSenior / Ropes: a", ladder.Text());
    }

    [Theory]
    [InlineData("# L1\n## Ropes\n- a\n[|##|]\n- b\n# L2\n## Ropes\n- c")]
    [InlineData("# L1\n## Ropes\n- a\n[|#|]\n## Ropes\n- b")]
    public void LADDER147_a_heading_is_empty(string document) => Marked.Gives("LADDER147", Of(document));

    [Theory]
    [InlineData("<h1>L1</h1><h2>Ropes</h2><ul><li>a</li></ul>[|<h2>|]</h2><ul><li>b</li></ul>")]
    [InlineData("<h1>L1</h1><h2>Ropes</h2><ul><li>a</li></ul>[|<h2>|] <br/>&nbsp;</h2><ul><li>b</li></ul>")]
    [InlineData("<h1>L1</h1><h2>Ropes</h2><ul><li>a</li></ul>[|<h1 class=\"x\">|]</h1><h2>Ropes</h2><ul><li>b</li></ul>")]
    public void LADDER147_a_heading_of_a_web_page_is_empty(string page) =>
        Marked.Gives("LADDER147", ("ladder.yml", "ladder: Ferry"), ("ferry.html", page));

    [Fact]
    public void An_empty_heading_of_a_web_page_with_nothing_under_it_is_only_space()
    {
        var ladder = TestLadder.Bind(
            ("ladder.yml", "ladder: Ferry"),
            ("ferry.html", "<h1></h1><h1>L1</h1><h3></h3><h2>Ropes</h2><ul><li><h4></h4>a</li></ul><h2>&nbsp;</h2><hr><h1>L2</h1>" +
                "<h2>Ropes</h2><p>b</p><h1></h1>"));
        Assert.Empty(ladder.Log());
        Assert.Equal("L1 / Ropes: a\nL2 / Ropes: b", ladder.Text());
    }

    [Fact]
    public void LADDER148_the_name_of_the_ladder_is_taken() =>
        Marked.Gives("LADDER148", "---\nladder: [|Levels|]\n---\n# L1\n## Ropes\n- a\n");

    [Fact]
    public void LADDER149_a_heading_is_a_competency_and_a_group() => Marked.Gives(
        "LADDER149", Of("# L1\n## Ropes\n- a\n# L2\n## [|Ropes|]\n### Splices\n- b\n### Knots\n- c"));

    [Theory]
    [InlineData("# L1\n## Ropes\n- Care: a\n- Speed: b\n# L2\n## Ropes\n- c")]
    [InlineData("# Ferry\n## Ropes\n### L1\n- Care: a\n- Speed: b\n### L2\n- c\n## Tides\n### L1\n- d\n### L2\n- e")]
    [InlineData("# L1\n## Ropes\n- Care\n  - a\n- Speed\n  - b\n# L2\n## Ropes\n- c")]
    public void A_name_that_is_a_competency_anywhere_is_one_everywhere(string document)
    {
        var ladder = TestLadder.Bind(Of(document));
        Assert.Empty(ladder.Log());
        Assert.StartsWith("L1 / Ropes: Care: a\nL1 / Ropes: Speed: b", ladder.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# L1\n- Ropes: a\n- Tides, wind and weather: b\n# L2\n- Ropes: c\n- Tides, wind and weather: d")]
    [InlineData("# L1\n- Ropes\n  - a\n- Tides, wind and weather:\n  - b\n# L2\n- Ropes\n  - c\n- Tides, wind and weather:\n  - d")]
    public void A_label_may_have_commas(string document)
    {
        var ladder = TestLadder.Bind(Of(document));
        Assert.Empty(ladder.Log());
        Assert.Equal(
            "L1 / Ropes: a\nL1 / Tides, wind and weather: b\nL2 / Ropes: c\nL2 / Tides, wind and weather: d",
            ladder.Text().Replace(":\n", "\n", StringComparison.Ordinal).Replace("weather::", "weather:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bold_sentence_with_a_list_under_it_is_not_a_label() => Assert.Equal(
        "L1 / Ropes: Ties all knots. + Even wet ones.\nL1 / Ropes: Keeps them dry. + Always.",
        TestLadder.Bind(Of(
            "# L1\n## Ropes\n- **Ties all knots.**\n  - Even wet ones.\n- **Keeps them dry.**\n  - Always.")).Text());

    [Fact]
    public void A_sentence_with_a_comma_before_its_colon_is_not_a_label() => Assert.Equal(
        "L1 / Ropes: When asked, helps: with both hands\nL1 / Ropes: Every morning, checks: masts",
        TestLadder.Bind(Of("# L1\n## Ropes\n- When asked, helps: with both hands\n- Every morning, checks: masts")).Text());

    [Fact]
    public void A_text_under_a_group_that_differs_by_level_is_about_the_level() => Assert.Equal(
        "L1 is Works under eyes.\nL1 / Deck / Ropes: a\nL2 is Works alone.\nL2 / Deck / Ropes: b",
        TestLadder.Bind(Of("# L1\n## Deck\nWorks under eyes.\n### Ropes\n- a\n# L2\n## Deck\nWorks alone.\n### Ropes\n- b")).Text());

    [Fact]
    public void A_text_under_a_group_that_every_level_repeats_is_about_the_group() => Assert.Equal(
        "All that hands do.",
        Assert.Single(TestLadder.Bind(Of(
            "# L1\n## Deck\nAll that hands do.\n### Ropes\n- a\n# L2\n## Deck\nAll that hands do.\n### Ropes\n- b"))
            .Model!.Groups).Description);

    [Fact]
    public void A_title_above_levels_with_a_general_competency_stays_the_title()
    {
        var ladder = TestLadder.Bind("---\nladder: Ferry\ngeneral: Duties\n---\n# Mates of the Ferry\n## L1\n- a\n## L2\n- b\n");
        Assert.Equal("L1 / Duties: a\nL2 / Duties: b", ladder.Text());
        Assert.Equal("Mates of the Ferry", ladder.Model!.Title);
    }

    [Fact]
    public void LADDER115_general_has_no_effect() =>
        Marked.Gives("LADDER115", "---\nladder: Ferry\ngeneral: [|Duties|]\n---\n# L1\n## Ropes\n- a\n");

    [Fact]
    public void LADDER106_a_document_says_no_level() => Marked.Gives(
        "LADDER106",
        ("ladder.yml", "ladder: Ferry"),
        ("one.md", "# L1\n## Ropes\n- a\n## Tides\n- b\n"),
        ("draft.md", "## [|Ropes|]\n- c\n## Tides\n- d\n"));

    private static string Of(string document) =>
        $"---\nladder: Ferry\n{(document.Contains("Mate", StringComparison.Ordinal) ? "role: [Mate]\n" : "")}---\n{document}";
}
