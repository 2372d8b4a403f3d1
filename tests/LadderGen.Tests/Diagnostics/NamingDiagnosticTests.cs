namespace LadderGen.Tests.Diagnostics;

public sealed class NamingDiagnosticTests
{
    [Fact]
    public void LADDER201_two_levels_have_one_name() =>
        Assert.Contains(
            "'Principal+' and 'Principal' (ladder.md, line 5) become the same name for developers, 'Principal'",
            Marked.Gives("LADDER201", """
        ---
        ladder: Sre
        levels: [Principal, Principal+]
        ---
        # Principal
        ## Mastery
        - Sets the pace.
        # [|Principal+|]
        ## Mastery
        - Sets the course.
        """), StringComparison.Ordinal);

    [Fact]
    public void LADDER201_two_competencies_have_one_name() => Marked.Gives("LADDER201", """
        ---
        ladder: Sre
        ---
        # Junior
        ## C
        - Reads it.
        ## [|C++|]
        - Reads it slowly.
        """);

    [Fact]
    public void LADDER112_equal_texts_in_one_cell_count_once() => Marked.Gives("LADDER112", """
        ---
        ladder: Sre
        ---
        # Junior
        ## Mastery
        - Follows runbooks.
        - Asks.
        - [|Follows runbooks.|]
        ## Trust
        - Follows runbooks.
        """);

    [Fact]
    public void LADDER201_two_texts_differ_only_in_punctuation() => Assert.Contains("{#short-name}", Marked.Gives("LADDER201", """
        ---
        ladder: Sre
        ---
        # Junior
        ## Mastery
        - Follows runbooks.
        - [|Follows runbooks!|]
        """), StringComparison.Ordinal);

    [Fact]
    public void LADDER202_a_level_has_no_letter() => Assert.Contains("'levels'", Marked.Gives("LADDER202", """
        ---
        ladder: Sre
        levels: ["???"]
        ---
        # [|???|]
        ## Mastery
        - Follows runbooks.
        """), StringComparison.Ordinal);

    [Fact]
    public void LADDER116_a_ladder_has_more_text_than_an_assembly_holds() => Marked.Gives(
        "LADDER116",
        "---\nladder: [|Sre|]\n---\n# Junior\n## Mastery\n" +
        string.Concat(Enumerable.Range(0, 90).Select(i => $"- does {i} {string.Concat(Enumerable.Repeat("word ", 20_000))}\n")));

    [Fact]
    public void LADDER116_a_ladder_has_more_names_than_a_type_holds() => Marked.Gives(
        "LADDER116",
        "---\nladder: [|Sre|]\n---\n# Junior\n## Mastery\n" + string.Concat(Enumerable.Range(0, 60_001).Select(i => $"- does {i}\n")));

    [Fact]
    public void LADDER202_a_competency_has_no_letter() => Marked.Gives("LADDER202", """
        ---
        ladder: Sre
        ---
        # Junior
        ## [|???|]
        - Follows runbooks.
        ## Trust
        - Keeps their word.
        """);

    [Fact]
    public void LADDER202_the_name_of_a_ladder_is_not_a_CSharp_name() =>
        Assert.Contains("Write 'ladder: SiteReliability'", Marked.Gives("LADDER202", """
        ---
        ladder: [|site reliability|]
        ---
        # Junior
        ## Trust
        - Keeps their word.
        """), StringComparison.Ordinal);

    [Theory]
    [InlineData("{#plans tests}")]
    [InlineData("{#plans-tests")]
    [InlineData("{#1st}")]
    [InlineData("{#}")]
    public void LADDER202_braces_do_not_hold_a_name(string braces)
    {
        Assert.StartsWith(
            $"'{braces}' is not a name",
            Marked.Gives("LADDER202", $"---\nladder: Sre\n---\n# Senior\n## Mastery\n- [|Leads {braces}|]\n"),
            StringComparison.Ordinal);
        Assert.StartsWith(
            $"'{braces}' is not a name",
            Marked.Gives("LADDER202", $"---\nladder: Sre\n---\n# Senior\n## [|Mastery {braces}|]\n- Leads\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void LADDER201_a_taken_name_in_braces_has_to_be_changed_there() => Assert.Equal(
        "'Teaching' and 'Care' (ladder.md, line 5) become the same name for developers, 'Care'. Put another name into the braces.",
        Marked.Gives("LADDER201", "---\nladder: Sre\n---\n# Senior\n## Care\n- a\n## [|Teaching|] {#Care}\n- b\n"));
}
