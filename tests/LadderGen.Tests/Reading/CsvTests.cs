using LadderGen.Compiler.Text;

namespace LadderGen.Tests.Reading;

public sealed class CsvTests
{
    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void A_sheet_is_a_table_whatever_separates_its_cells(string separator) => """
        Area;Junior;Senior
        Skill;;
        Scope;a;"b ""c"" d"
        """.Replace(";", separator, StringComparison.Ordinal).GivesCsv("""
        | Area | Junior | Senior
        | Skill |  |
        | Scope | a | b "c" d
        """);

    [Fact]
    public void The_separator_comes_from_the_first_record_that_has_one_outside_of_quotes() =>
        "\"My, our, ladder\"\nArea;\"x, y, z\"\n1;2\n".GivesCsv("[My, our, ladder] | Area | x, y, z\n[My, our, ladder] | 1 | 2");

    [Fact]
    public void A_first_line_may_name_the_separator() => "sep=,\r\na,b;c;d\r\n1,2".GivesCsv("| a | b;c;d\n| 1 | 2");

    [Fact]
    public void Lines_in_a_cell_are_its_parts() =>
        "a,b\r\n1,\"- one {#x}\r\n- E.g. two\r\n\r\nthree\"\r\n".GivesCsv("| a | b\n| 1 | one #x ; two ; three");

    [Fact]
    public void Lines_above_the_header_are_the_title() =>
        "Engineering,,\n,,\nArea,Junior,Senior\nScope,a,b\n"
            .GivesCsv("[Engineering] | Area | Junior | Senior\n[Engineering] | Scope | a | b");

    [Fact]
    public void Empty_lines_and_empty_cells_at_the_end_are_ignored() => "a,b,,\n\n1,2,,\n,,,\n\n".GivesCsv("| a | b\n| 1 | 2");

    [Fact]
    public void A_row_with_too_few_or_too_many_cells_is_reported_and_left_out()
    {
        const string text = "a,b\n1\n1,2,\"3\",4,\n1,2\n";
        text.GivesCsv("| a | b\n! LADDER107 1\n! LADDER107 3\",4\n| 1 | 2");
        Assert.Contains("has 4 cells, but its header has 2", Reader.Csv(text).Diagnostics[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_never_closes_is_reported_where_it_opens() =>
        "a,b\n1,2\n1,\"3\n4,5\n".GivesCsv("| a | b\n| 1 | 2\n| 1 | 3 ; 4,5\n! LADDER107 \"");

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    [InlineData("\r", "")]
    public void Documents_that_look_the_same_read_the_same(string lineEnd, string start) =>
        (start + string.Join(lineEnd, "a\u00A0b,c", "1, \"2\" ", "3,\"4", "5\"")).GivesCsv("| a b | c\n| 1 | 2\n| 3 | 4 ; 5");

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\"")]
    [InlineData(",")]
    [InlineData("sep=;")]
    [InlineData("\n\n")]
    public void A_scrap_gives_no_table(string text) => Assert.Empty(Reader.Csv(text).Grids);

    [Fact]
    public void Every_span_is_exactly_the_words()
    {
        const string text = "\uFEFFa;\"b \"\"x\"\"\"\r\n1;\" two\r\n three \"";
        var grid = Reader.Csv(text).Grids.Single();

        Assert.Equal("b \"\"x\"\"", Words(grid.Header.Cells[1].Span));
        Assert.Equal("three", Words(grid.Rows[0].Cells[1].Parts[1].Span));
        Assert.Equal("1;\" two\r\n three \"", Words(grid.Rows[0].Span));

        string Words(SourceSpan span) => text[span.Start..span.End];
    }
}
