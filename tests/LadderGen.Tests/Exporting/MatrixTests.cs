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
          - at night
          - by day
        - E.g. The outage of May
        ### Scope
        - Owns R&D | all of it
        """);

    [Fact]
    public void A_ladder_is_written_as_CSV() => Assert.Equal(
        """"
        Group,Competency,Junior SRE,Senior SRE
        Skill,Mastery,"Plans maintenance, with help
        Says ""no""","Leads incidents (at night; by day)
        E.g. The outage of May"
        Skill,Scope,,Owns R&D | all of it

        """".ReplaceLineEndings("\r\n"),
        LadderMatrix.ToCsv(Sre));

    [Fact]
    public void A_ladder_is_written_as_Markdown() => Assert.Equal(
        """
        | Group | Competency | Junior SRE | Senior SRE |
        | --- | --- | --- | --- |
        | Skill | Mastery | Plans maintenance, with help<br>Says "no" | Leads incidents (at night; by day)<br>E.g. The outage of May |
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

    [Fact]
    public void A_missing_ladder_or_writer_is_rejected()
    {
        Assert.Equal("ladder", Assert.Throws<ArgumentNullException>(() => LadderMatrix.ToCsv(null!)).ParamName);
        Assert.Equal("ladder", Assert.Throws<ArgumentNullException>(() => LadderMatrix.ToMarkdown(null!)).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => LadderMatrix.WriteCsv(Sre, null!)).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => LadderMatrix.WriteMarkdown(Sre, null!)).ParamName);
    }
}
