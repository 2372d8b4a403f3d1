using LadderGen.Compiler.Text;

namespace LadderGen.Tests.Reading;

public sealed class MarkdownTextTests
{
    [Fact]
    public void Text_is_what_a_reader_sees() =>
        ("- A *very* **good** `code` [link](http://a.b) ![image](c.png) <kbd>key</kbd> " +
            "<!-- not this --> x &amp; y&nbsp;z <a id=\"q\"></a> \\* 1 < 2")
            .Gives("- A very good code link image key x & y z * 1 < 2");

    [Fact]
    public void A_placeholder_in_angle_brackets_is_text() => "- Leads <team name>".Gives("- Leads <team name>");

    [Fact]
    public void The_mark_of_a_box_is_syntax() => "# A\n> [!NOTE]\n> Mind this\n".Gives("[A] > Mind this");

    [Fact]
    public void A_summary_may_hold_a_pipe() => "<details><summary>A | B</summary>\n\n- c\n\n</details>".Gives("[A | B] - c");

    [Fact]
    public void A_mark_with_only_a_list_after_it_adds_nothing() => "- - a\n  - b".Gives("- a\n- b");

    [Fact]
    public void Line_ends_inside_a_bullet_are_spaces() => "- one\n  two\nthree  \n  four<br>five".Gives("- one two three four five");

    [Fact]
    public void Navigation_pictures_and_rules_are_syntax() => """
        ### [Senior](#senior)

        - [Junior](#junior)
        - [Senior](#senior)

        [Junior](#junior) | [Senior](#senior)

        ***

        <a name="x"></a>

        <picture>
          <source srcset="a.png">
          <img alt="Not words" src="b.png">
        </picture>

        ![Chart](c.png)

        <!--
        ## Hidden
        -->
        ## [Senior](#senior)
        - Leads

        [a]: http://b.c
        """.Gives("[Senior] - Leads");

    [Fact]
    public void Prose_is_a_statement_only_where_there_are_no_bullets() => """
        ## A
        Says this.

        Says that.

        ## B
        About b.
        - Bullet

        > Said of b

        And after.
        """.Gives("""
        [A] . Says this.
        [A] . Says that.
        [B] > About b.
        [B] - Bullet
        [B] > Said of b
        [B] > And after.
        """);

    [Fact]
    public void Code_is_text() => """
        ## A
        ```yaml
        <details>
        key: value
        ```
        """.Gives("[A] . <details> key: value");

    [Fact]
    public void Ordered_lists_and_task_lists_are_bullets() => """
        1. One
        2) Two

        - [ ] Three
        - [x] Four
        """.Gives("- One\n- Two\n- Three\n- Four");

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r", "")]
    [InlineData("\u0085", "")]
    [InlineData("\u2028", "")]
    [InlineData("\n", "\uFEFF")]
    public void Documents_that_look_the_same_read_the_same(string lineEnd, string start)
    {
        var lines = new[] { "# A\u00A0b", "-\tOne\u00A0\u00A0two", "\u2022 Three\u200B", "", "| x | y |", "|---|---|", "| 1 |\u00A02 |" };
        (start + string.Join(lineEnd, lines)).Gives("[A b] - One two\n[A b] - Three\n[A b] | x | y\n[A b] | 1 | 2");
    }

    [Fact]
    public void Every_span_is_exactly_the_words()
    {
        const string text = "\uFEFF# **L2**: A&amp;B {#l}\r\n\r\n- one *two*\r\n  > three\r\n\r\n| `x` | <br>y<br>z |\r\n|--|--|\r\n";
        var document = Reader.Markdown(text);

        Assert.Equal("L2**: A&amp;B", Words(document.Labels[0].Span));
        Assert.Equal("one *two*\r\n  > three", Words(document.Statements[0].Span));
        Assert.Equal("x", Words(document.Grids[0].Header.Cells[0].Span));
        Assert.Equal("z", Words(document.Grids[0].Header.Cells[1].Parts[1].Span));

        string Words(SourceSpan span) => text[span.Start..span.End];
    }

    [Fact]
    public void A_comment_that_never_ends_hides_nothing() =>
        "# A\n<!-- oops\n- b".Gives("! LADDER111 <!--\n[A] > oops\n[A] - b");
}
