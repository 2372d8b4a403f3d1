namespace LadderGen.Tests.Exporting;

/// <summary>A ladder as a sheet, for those who want to see it in a spreadsheet or on a page.</summary>
public class MatrixTests
{
    private static readonly Ladder Sre = CompiledLadder.Of("""
        ---
        ladder: Sre
        role: [SRE]
        ---
        # Junior SRE
        Learns.
        ## Skill
        ### Mastery
        - Plans maintenance, with help
        - Says "no"
        # Senior SRE
        ## Skill
        ### Mastery
        - Leads incidents
          - by day
        - E.g. The May outage
        ### Scope
        - Owns R&D | all of it
        """);

    [Fact]
    public void A_ladder_is_written_as_CSV() => Assert.Equal(
        """"
        Group,Competency,Junior SRE,Senior SRE
        Skill,Mastery,"Plans maintenance, with help
        Says ""no""","Leads incidents (by day) {#leads-incidents}
        E.g. The May outage"
        Skill,Scope,,Owns R&D | all of it

        """".ReplaceLineEndings("\r\n"),
        LadderMatrix.ToCsv(Sre));

    [Fact]
    public void A_ladder_is_written_as_Markdown() => Assert.Equal(
        """
        | Group | Competency | Junior SRE | Senior SRE |
        | --- | --- | --- | --- |
        | Skill | Mastery | Plans maintenance, with help<br>Says "no" | Leads incidents (by day) {#leads-incidents}<br>E.g. The May outage |
        | Skill | Scope | | Owns R\&D \| all of it |

        """.ReplaceLineEndings("\n"),
        LadderMatrix.ToMarkdown(Sre));

    [Fact]
    public void Line_endings_depend_on_the_format_and_not_on_the_writer()
    {
        using var csv = new StringWriter { NewLine = "\n" };
        using var markdown = new StringWriter { NewLine = "\r\n" };
        LadderMatrix.WriteCsv(Sre, csv);
        LadderMatrix.WriteMarkdown(Sre, markdown);
        Assert.Equal(LadderMatrix.ToCsv(Sre), csv.ToString());
        Assert.Equal(LadderMatrix.ToMarkdown(Sre), markdown.ToString());
    }

    /// <summary>A competency is left-aligned: a blank cell before it would mean the group of the row above.</summary>
    [Fact]
    public void Competencies_can_have_any_number_of_groups()
    {
        var ladder = CompiledLadder.Of("""
            ---
            ladder: Sre
            levels: [L1]
            ---
            # L1
            ## Skill
            ### Craft
            #### Mastery
            - a
            ### Scope
            - b
            ## Judgment
            - c
            """);
        Assert.Equal(
            """
            Group or competency,Subgroup or competency,Competency,L1
            Skill,Craft,Mastery,a
            Skill,Scope,,b
            Judgment,,,c

            """.ReplaceLineEndings("\r\n"),
            LadderMatrix.ToCsv(ladder));
    }

    [Theory]
    [InlineData("Leads incidents at night", "Leads incidents at night")]
    [InlineData("Asks for help in the morning or the evening", "Asks for help in the morning or the evening")]
    [InlineData("Reviews 2-3 changes a day", "Reviews 2-3 changes a day")]
    [InlineData("Code", "Code")]
    [InlineData("Prüft Änderungen {#prueft}", "Prüft Änderungen {#prueft}")]
    [InlineData("Prüft Änderungen", "Prüft Änderungen")]
    [InlineData("Leads incidents at night {#leads}", "Leads incidents at night {#leads}")]
    [InlineData("Leads incidents at night {#leads-incidents-at-night}", "Leads incidents at night")]
    [InlineData("SRE basics {#sre-basics}", "SRE basics {#sre-basics}")]
    [InlineData("Knows the basics {#SREBasics}", "Knows the basics {#SREBasics}")]
    [InlineData("Leads incidents.\n  - at night", "Leads incidents. (at night) {#leads-incidents}")]
    public void A_name_is_written_only_where_the_text_does_not_give_it(string bullet, string cell)
    {
        var ladder = CompiledLadder.Of($"---\nladder: Sre\n---\n# L1\n## Mastery\n- {bullet}\n");
        Assert.Equal($"Competency,L1\r\nMastery,{cell}\r\n", LadderMatrix.ToCsv(ladder));
        Assert.Equal(Names(ladder), Names(Reread(ladder)));
    }

    [Fact]
    public void Texts_that_begin_alike_give_their_names_together()
    {
        var ladder = CompiledLadder.Of("""
            ---
            ladder: Sre
            ---
            # L1
            ## Mastery
            - One two three four five six seven
            - One two three four five six eight
            - One two three four five six {#one}
            """);
        Assert.Equal(
            """
            Competency,L1
            Mastery,"One two three four five six seven
            One two three four five six eight
            One two three four five six {#one}"

            """.ReplaceLineEndings("\r\n"),
            LadderMatrix.ToCsv(ladder));
        Assert.Equal(Names(ladder), Names(Reread(ladder)));
    }

    [Fact]
    public void Groups_and_competencies_with_a_name_of_their_own_keep_it()
    {
        var ladder = CompiledLadder.Of("""
            ---
            ladder: Sre
            ---
            # L1
            ## Skill {#ability}
            ### Mastery {#craft}
            - Leads
            ### Scope
            - Owns
            ## Reach
            ### Scope of work
            - Decides
            """);
        Assert.Equal(
            """
            Group,Competency,L1
            Skill {#ability},Mastery {#craft},Leads
            Skill {#ability},Scope,Owns
            Reach,Scope of work,Decides

            """.ReplaceLineEndings("\r\n"),
            LadderMatrix.ToCsv(ladder));
        Assert.Equal(Names(ladder), Names(Reread(ladder)));
    }

    private static Ladder Reread(Ladder ladder) =>
        CompiledLadder.Of(("ladder.yml", "ladder: Sre\nlevels: [L1]\n"), ("sheet.csv", LadderMatrix.ToCsv(ladder)));

    private static IEnumerable<string> Names(Ladder ladder) =>
    [
        .. ladder.Groups.Select(g => $"{g.Name} {g.Id}"),
        .. ladder.Competencies.Select(c => $"{c.Name} {c.Id}"),
        .. ladder.Levels.SelectMany(l => l.Expectations).Select(e => $"{e.Name} {e.Id}"),
    ];

    [Fact]
    public void A_missing_ladder_or_writer_is_rejected()
    {
        Assert.Equal("ladder", Assert.Throws<ArgumentNullException>(() => LadderMatrix.ToCsv(null!)).ParamName);
        Assert.Equal("ladder", Assert.Throws<ArgumentNullException>(() => LadderMatrix.ToMarkdown(null!)).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => LadderMatrix.WriteCsv(Sre, null!)).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => LadderMatrix.WriteMarkdown(Sre, null!)).ParamName);
    }
}
