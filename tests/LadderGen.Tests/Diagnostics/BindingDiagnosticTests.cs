namespace LadderGen.Tests.Diagnostics;

public sealed class BindingDiagnosticTests
{
    [Fact]
    public void LADDER101_no_label_is_certain_to_be_a_level() =>
        Assert.Contains("levels: [Junior, Senior, …]", Marked.Gives("LADDER101", """
            ---
            ladder: [|Sre|]
            ---
            # Reliability
            ## Apple
            ### Mastery
            - Follows runbooks.
            """), StringComparison.Ordinal);

    [Fact]
    public void LADDER101_shows_the_whole_list_to_paste_in_the_order_found() =>
        Assert.Contains("levels: [Software Engineer, Senior Software Engineer, Staff Software Engineer]", Marked.Gives("LADDER101", """
            ---
            ladder: [|Engineering|]
            ---
            # Engineering
            ## How to use this
            By reading.
            ## Software Engineer
            ### Mastery
            - Follows runbooks.
            ## Senior Software Engineer
            ### Mastery
            - Writes runbooks.
            ## Staff Software Engineer
            ### Mastery
            - Owns runbooks.
            """), StringComparison.Ordinal);

    [Fact]
    public void LADDER101_shows_the_list_of_a_ladder_that_puts_competencies_first() =>
        Assert.Contains("levels: [Beginner, Advanced, Leading Expert]", Marked.Gives("LADDER101", """
            ---
            ladder: [|Engineering|]
            ---
            # Engineering
            ## Delivery
            - **Beginner**
              - Ships.
            - **Advanced**
              - Ships often.
            - **Leading Expert**
              - Has others ship.
            ## Trust
            - **Beginner**
              - Keeps their word.
            """), StringComparison.Ordinal);

    [Fact]
    public void LADDER101_the_order_would_be_a_guess() =>
        Assert.Contains("levels: [Senior, Staff, Lead]", Marked.Gives("LADDER101", """
            ---
            ladder: Sre
            ---
            ## Senior
            ### Mastery
            - Writes runbooks.
            ## Staff
            ### Mastery
            - Owns runbooks.
            ## [|Lead|]
            ### Mastery
            - Reviews runbooks.
            """), StringComparison.Ordinal);

    [Fact]
    public void LADDER101_a_ladder_has_no_document() =>
        Marked.Gives("LADDER101", ("sre/ladder.yml", "ladder: [|Sre|]\n"), ("sre/README.md", "# Junior\n- x\n"));

    [Fact]
    public void LADDER107_a_table_has_no_row() =>
        Marked.Gives("LADDER107", """
            ---
            ladder: Sre
            ---
            # L1
            ## Mastery
            - Follows runbooks.
            ## Scope
            [|| Owns | a service ||]
            |---|---|
            """);

    [Fact]
    public void LADDER102_a_declared_level_is_not_found() =>
        Assert.Contains("Did you mean 'Principal SRE'?", Marked.Gives(
            "LADDER102",
            ("ladder.yml", "ladder: Sre\nlevels: [Junior, [|Principal|]]\n"),
            ("a.md", "# Reliability\n## Junior\n### Mastery\n- Follows runbooks.\n### Principal SRE\n- Sets the pace.\n"))[0],
            StringComparison.Ordinal);

    [Fact]
    public void LADDER103_a_heading_among_levels_is_not_a_level() =>
        Assert.Contains("'ignore'", Marked.Gives("LADDER103", """
            ---
            ladder: Sre
            levels: [Junior, Senior]
            ---
            # Reliability
            ## Junior
            ### Mastery
            - Follows runbooks.
            ## Senior
            ### Mastery
            - Writes runbooks.
            ## [|FAQ|]
            ### Why levels?
            They help.
            ### And how?
            - By talking.
            """), StringComparison.Ordinal);

    [Fact]
    public void LADDER103_a_misspelt_level_is_one_problem() =>
        Assert.Contains("Did you mean 'Principal'?", Marked.Gives("LADDER103", """
            ---
            ladder: Sre
            levels: [Junior, Principal]
            ---
            ## Junior
            ### Mastery
            - Follows runbooks.
            ## [|Pricipal|]
            ### Mastery
            - Sets the pace.
            """), StringComparison.Ordinal);

    [Fact]
    public void LADDER103_a_header_among_levels_is_not_a_level() => Marked.Gives("LADDER103", """
        ---
        ladder: Sre
        levels: [Junior, Senior]
        ---
        | Skill | Junior | [|Mentor|] | Senior |
        |---|---|---|---|
        | Mastery | Follows runbooks. | x | Writes runbooks. |
        """);

    [Fact]
    public void LADDER103_a_bullet_among_levels_is_not_a_level() => Marked.Gives("LADDER103", """
        ---
        ladder: Sre
        levels: [L1, L2]
        ---
        # Reliability
        ## Mastery
        - L1: Follows runbooks.
        - L2: Writes runbooks.
        - [|L3|]: Owns runbooks.
        ## Trust
        - L1: Keeps their word.
        - L2: Is relied upon.
        """);

    [Fact]
    public void LADDER103_a_level_is_under_another_level() => Assert.Contains("(on line 6)", Marked.Gives("LADDER103", """
        ---
        ladder: Sre
        levels: [Junior, Senior]
        ---
        # Reliability
        ## Junior
        ### Mastery
        - Follows runbooks.

        **[|Senior|]**
        - Writes runbooks.
        """), StringComparison.Ordinal);

    [Fact]
    public void LADDER104_a_level_has_two_headings() => Assert.Contains("The first is on line 6.", Marked.Gives("LADDER104", """
        ---
        ladder: Sre
        levels: [Junior]
        ---
        # Reliability
        ## Junior
        ### Mastery
        - Follows runbooks.
        ## [|Junior|]
        ### Mastery
        - Asks.
        """), StringComparison.Ordinal);

    [Fact]
    public void LADDER104_a_level_has_two_columns() => Marked.Gives("LADDER104", """
        ---
        ladder: Sre
        role: SRE
        ---
        | Skill | Junior | [|Junior SRE|] |
        |---|---|---|
        | Mastery | Follows runbooks. | Asks. |
        """);

    [Fact]
    public void LADDER104_two_documents_contradict_each_other() => Assert.Contains("a.md, line 2", Marked.Gives(
        "LADDER104",
        ("ladder.yml", "ladder: Sre\n"),
        ("a.md", "# Junior\n## Mastery\n- Follows runbooks.\n## Trust\n- Keeps their word.\n"),
        ("b.md", "# Junior\n## [|Mastery|]\n- Writes runbooks.\n## Trust\n- Keeps their word.\n"))[0], StringComparison.Ordinal);

    [Fact]
    public void A_copy_of_a_document_is_not_a_contradiction() => Assert.Equal("Junior / Mastery: Follows runbooks.", TestLadder.Bind(
        ("ladder.yml", "ladder: Sre\n"),
        ("a.md", "# Junior\n## Mastery\n- Follows runbooks.\n"),
        ("b.md", "# Junior\n## Mastery\n- Follows runbooks.\n")).Text());

    [Fact]
    public void LADDER105_a_competency_is_twice_in_a_level() => Assert.Equal(
        "'Mastery' is a competency of 'Senior SRE' twice, here and on line 7. Put both lists under one heading, rename one of the two, " +
        "or add the heading of a level if one is missing between them.",
        Marked.Gives("LADDER105", """
            ---
            ladder: Sre
            role: SRE
            ---
            # Reliability
            ## Senior SRE
            ### Mastery
            - Writes runbooks.
            - Reviews them.
            ### Trust
            - Keeps their word.
            ### [|Mastery|]
            - Owns runbooks.
            - Retires them.
            """));

    [Fact]
    public void A_competency_can_have_several_rows_in_a_table() => Assert.Empty(TestLadder.Bind("""
        ---
        ladder: Sre
        ---
        | Skill | Junior |
        |---|---|
        | Mastery | Follows runbooks. |
        | Mastery | Asks. |
        """).Log());

    [Fact]
    public void LADDER106_bullets_are_under_a_level_but_no_competency() =>
        Assert.Contains("(nor does the line after it)", Marked.Gives("LADDER106", """
        ---
        ladder: Sre
        ---
        # Junior
        - [|Follows runbooks.|]
        - Asks.
        ## Trust
        - Keeps their word.
        """), StringComparison.Ordinal);

    [Fact]
    public void LADDER106_bullets_are_above_the_levels() => Marked.Gives("LADDER106", """
        ---
        ladder: Sre
        ---
        # Reliability
        - [|We care.|]
        ## Junior
        ### Trust
        - Keeps their word.
        """);

    [Fact]
    public void LADDER106_a_section_belongs_to_no_level() => Assert.Contains("add 'Skills' to 'ignore'", Marked.Gives("LADDER106", """
        ---
        ladder: Sre
        ---
        # Reliability
        ## Junior
        ### Trust
        - Keeps their word.
        # [|Skills|]
        - Typing.
        """), StringComparison.Ordinal);

    [Fact]
    public void LADDER106_a_table_without_a_level_can_be_ignored_by_its_first_header() =>
        Assert.Contains("add 'No.' to 'ignore'", Marked.Gives("LADDER106", """
        ---
        ladder: Sre
        ---
        | No. | Pay |
        |---|---|
        | [|1|] | little |
        | 2 | more |

        # Junior
        ## Trust
        - Keeps their word.
        """), StringComparison.Ordinal);

    [Fact]
    public void LADDER106_a_competency_is_not_declared() => Assert.Contains("Did you mean 'Trust'?", Marked.Gives("LADDER106", """
        ---
        ladder: Sre
        competencies: [Mastery, Trust]
        ---
        # Junior
        ## Mastery
        - Follows runbooks.
        ## Trust
        - Keeps their word.
        ## [|Trusts|]
        - Keeps secrets.
        """), StringComparison.Ordinal);

    [Fact]
    public void A_table_of_contents_is_not_part_of_the_ladder() => Assert.Empty(TestLadder.Bind("""
        ---
        ladder: Sre
        ---
        # Reliability
        1. Trust
        2. [Junior](#junior)
        ## Junior
        ### Trust
        - Keeps their word.
        """).Log());

    [Fact]
    public void LADDER107_a_row_has_too_few_cells() => Marked.Gives("LADDER107", """
        ---
        ladder: Sre
        ---
        | Skill | Junior | Senior |
        |---|---|---|
        [|| Mastery | Follows runbooks. ||]
        | Trust | Keeps their word. | Is relied upon. |
        """);

    [Fact]
    public void LADDER108_a_competency_has_no_expectation_at_a_level() =>
        Assert.Contains("no expectation at 'Senior'", Marked.Gives("LADDER108", """
        ---
        ladder: Sre
        ---
        # Junior
        ## Mastery
        - Follows runbooks.
        ## [|Trust|]
        - Keeps their word.
        # Senior
        ## Mastery
        - Writes runbooks.
        """), StringComparison.Ordinal);

    [Fact]
    public void LADDER108_is_an_error_for_a_declared_competency()
    {
        var ladder = TestLadder.Bind(
            "---\nladder: Sre\ncompetencies: [Mastery, Trust]\n---\n" +
            "# Junior\n## Mastery\n- a\n## Trust\n- b\n# Senior\n## Mastery\n- c\n");
        var gap = Assert.Single(ladder.Diagnostics);
        Assert.Equal(("LADDER108", LadderGen.Compiler.Diagnostics.Severity.Error), (gap.Rule.Id, gap.Severity));
    }

    [Fact]
    public void LADDER109_a_competency_has_two_spellings() =>
        Assert.Contains("aliases: { Domain expertise: [Domain Expertise] }", Marked.Gives("LADDER109", """
        ---
        ladder: Sre
        ---
        # Junior
        ## Domain expertise
        - Follows runbooks.
        ## Trust
        - Keeps their word.
        # Senior
        ## [|Domain Expertise|]
        - Writes runbooks.
        ## Trust
        - Is relied upon.
        """), StringComparison.Ordinal);

    [Fact]
    public void Aliases_silence_LADDER109() => Assert.Empty(TestLadder.Bind("""
        ---
        ladder: Sre
        aliases: { Domain expertise: [Domain Expertise, Field] }
        ---
        # Junior
        ## Domain Expertise
        - Follows runbooks.
        ## Trust
        - Keeps their word.
        # Senior
        ## Field
        - Writes runbooks.
        ## Trust
        - Is relied upon.
        """).Log());

    [Fact]
    public void LADDER110_a_competency_is_empty() => Marked.Gives("LADDER110", """
        ---
        ladder: Sre
        ---
        # Junior
        ## Mastery
        - Follows runbooks.
        ## [|Trust|]
        # Senior
        ## Mastery
        - Writes runbooks.
        """);

    [Fact]
    public void LADDER110_a_group_row_has_no_row_under_it() => Marked.Gives("LADDER110", """
        ---
        ladder: Sre
        ---
        | | Junior | Senior |
        |---|---|---|
        | **Skill** | | |
        | Mastery | Follows runbooks. | Writes runbooks. |
        | **[|Conduct|]** | | |
        """);

    [Fact]
    public void LADDER110_a_level_is_empty() => Marked.Gives("LADDER110", """
        ---
        ladder: Sre
        ---
        # Junior
        ## Mastery
        - Follows runbooks.
        # [|Senior|]
        """);

    [Fact]
    public void LADDER110_a_declared_competency_is_not_found() => Marked.Gives("LADDER110", """
        ---
        ladder: Sre
        competencies: [Mastery, [|Trust|]]
        ---
        # Junior
        ## Mastery
        - Follows runbooks.
        """);

    [Fact]
    public void LADDER111_a_document_that_cannot_be_read_causes_no_other_diagnostic() => Marked.Gives(
        "LADDER111",
        ("ladder.yml", "ladder: Sre\nlevels: [Junior, Senior]\ncompetencies: [Trust, Mastery]\n"),
        ("a.md", "# Junior\n## Mastery\n- Follows runbooks.\n"),
        ("b.md",
            "# Senior\n" +
            string.Concat(Enumerable.Range(0, 200).Select(i => new string(' ', 2 * i) + (i == 129 ? "[|- x|]\n" : "- x\n")))));

    [Fact]
    public void An_ignored_section_may_be_malformed() => Assert.Empty(TestLadder.Bind("""
        ---
        ladder: Sre
        ignore: Pay
        ---
        # Junior
        ## Trust
        - Keeps their word.
        # Pay
        ## By level
        | Level | Pay |
        |---|---|
        | Junior |
        """).Log());

    [Fact]
    public void A_mistake_in_one_part_does_not_affect_the_ladder_of_another() => Assert.Equal(
        ["LADDER107"],
        TestLadder.BindAll(
            ("ladder.yml", "ladder: A\npart: First\n---\nladder: B\npart: Second\n"),
            ("page.md",
                "# First\n## Junior\n### Trust\n- Keeps their word.\n" +
                "# Second\n| Skill | Junior |\n|---|---|\n| Trust |\n| Mastery | Types. |\n"))
            .SelectMany(l => l.Diagnostics).Select(d => d.Rule.Id));

    [Fact]
    public void LADDER301_a_reference_names_a_level_that_does_not_exist() =>
        Assert.Contains("This line refers to 'E1', which is not a level of this ladder.", Marked.Gives("LADDER301", """
        ---
        ladder: Sre
        ---
        | Skill | Senior |
        |---|---|
        | Mastery | [|see E1|] |
        | Trust | see Senior |
        """), StringComparison.Ordinal);
}
