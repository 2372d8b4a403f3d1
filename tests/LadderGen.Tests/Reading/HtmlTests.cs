namespace LadderGen.Tests.Reading;

public sealed class HtmlTests
{
    [Fact]
    public void Headings_lists_and_paragraphs() => """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><title>Page</title><style>h1 { color: red }</style></head>
        <body>
        <nav><ul><li>Home</li></ul></nav>
        <div class="page">
          <h1 id="top">SRE</h1>
          <h2>Junior</h2>
          <p>Learns &amp; asks.</p>
              <h3>Mastery</h3>
              <ul>
                <li>Plans <em>maintenance</em></li>
                <li><p>Asks early:</p>
                    <ul><li>of peers</li><li>of users</li></ul>
                </li>
              </ul>
          <h2>Senior</h2>
          <blockquote>Said of her</blockquote>
          <ol><li>Leads</ol>
        </div>
        <script>if (a < b) { write("<li>no</li>") }</script>
        </body></html>
        """.GivesHtml("""
        [SRE] [Junior] . Learns & asks.
        [SRE] [Junior] [Mastery] - Plans maintenance
        [SRE] [Junior] [Mastery] - Asks early: / of peers / of users
        [SRE] [Senior] > Said of her
        [SRE] [Senior] - Leads
        """);

    [Fact]
    public void The_title_of_a_page_without_a_main_heading_is_the_outermost_label() =>
        "<title>Staff</title><h2>Impact</h2><ul><li>Department</ul>".GivesHtml("[Staff] [Impact] - Department");

    [Fact]
    public void Bold_lines_and_labelled_bullets_label_as_in_Markdown() => """
        <h2>Tech</h2>
        <p><b>Expertise in <i>our</i> tools</b></p>
        <ul><li>Knows one</li></ul>
        <p><span style="font-weight: 700">Risk:</span><br>Sees it coming.</p>
        <h2>Focus</h2>
        <ul>
          <li><strong>Horizon</strong>: this cycle</li>
          <li><strong>Radius</strong> – one's team</li>
        </ul>
        <h2>Trust</h2>
        <ul>
          <li><b>Beginner</b><ul><li>Is helped</li></ul></li>
          <li><b>Expert</b></li>
          <ul><li>Helps</li></ul>
        </ul>
        <dl><dt>Impact</dt><dd>Team</dd><dd>Company</dd></dl>
        """.GivesHtml("""
        [Tech] [Expertise in our tools] - Knows one
        [Tech] [Risk] . Sees it coming.
        [Focus] [Horizon] - this cycle
        [Focus] [Radius] - one's team
        [Trust] [Beginner] - Is helped
        [Trust] [Expert] - Helps
        [Trust] [Impact] - Team
        [Trust] [Impact] - Company
        """);

    [Fact]
    public void Details_and_examples() => """
        <h2>Senior</h2>
        <details open><summary><h3>Trust</h3></summary>
          <ul><li>Is trusted</li><li>E.g. with keys</li></ul>
          <details><summary>Examples</summary><p>I held the keys</p></details>
        </details>
        <p>Leads</p>
        """.GivesHtml("""
        [Senior] [Trust] - Is trusted
        [Senior] [Trust] e.g. with keys
        [Senior] [Trust] e.g. I held the keys
        [Senior] . Leads
        """);

    [Fact]
    public void A_table_with_or_without_head() => """
        <h2>Ops</h2>
        <table>
          <caption>Skills</caption>
          <thead><tr><th>Area</th><th>Junior</th><th>Senior</th></tr></thead>
          <tbody>
            <tr><td colspan="3"><b>Group</b></td></tr>
            <tr><td rowspan=2>Scope</td><td>a<br>b</td><td><ul><li>c<li>d</ul></td></tr>
            <tr><td colspan=2>both</td></tr>
            <tr><td>Trust<td><td><p>E.g. e</p><p>- f</p>
        </table>
        <table><tr><td>Area<td>What<tr><td>Risk<td>sees</table>
        """.GivesHtml("""
        [Ops] [Skills] | Area | Junior | Senior
        [Ops] [Skills] | Group |  |
        [Ops] [Skills] | Scope | a ; b | c ; d
        [Ops] [Skills] | Scope | both | both
        [Ops] [Skills] | Trust |  | e ; f
        [Ops] | Area | What
        [Ops] | Risk | sees
        """);

    [Fact]
    public void A_row_with_too_few_or_too_many_cells_is_reported_and_left_out() =>
        "<table><tr><th>a<th>b</tr><tr><td>1</td></tr><tr><td>1<td>2<td>3</td></tr><tr><td>1<td>2<td></td></tr></table>".GivesHtml("""
        | a | b
        ! LADDER107 <tr><td>1</td>
        ! LADDER107 3
        | 1 | 2
        """);

    [Fact]
    public void HTML_and_Markdown_are_under_the_same_headings() => """
        <h1 align="center">SRE</h1>

        ## Junior
        <ul>
          <li>Learns <code>x</code></li>

          <li>Asks</li>
        </ul>

        - Helps
          <ul><li>a peer</li></ul>
        - Tries

        <h2>Senior</h2>

        > Said of her

        **Trust**
        <ul><li>Is trusted</li></ul>

        <p>One.</p>
        <p>Two.</p>

        | a | b |
        |---|---|
        | 1 | <ul><li>2</li></ul> |
        <div align="center">
            <h3>Focus</h3>
            <div>
                <ul>
                    <li>Sees</li>
                </ul>
            </div>
        </div>
        """.Gives("""
        [SRE] [Junior] - Learns x
        [SRE] [Junior] - Asks
        [SRE] [Junior] - Helps / a peer
        [SRE] [Junior] - Tries
        [SRE] [Senior] > Said of her
        [SRE] [Senior] [Trust] - Is trusted
        [SRE] [Senior] [Trust] > One.
        [SRE] [Senior] [Trust] > Two.
        [SRE] [Senior] [Trust] | a | b
        [SRE] [Senior] [Trust] | 1 | 2
        [SRE] [Senior] [Focus] - Sees
        """);

    [Fact]
    public void A_list_that_is_never_closed_ends_with_its_block() => """
        <ul>
        <li>Learns

        ## Senior
        <li>Leads

        - Helps
        """.Gives("""
        - Learns
        [Senior] - Leads
        [Senior] - Helps
        """);

    [Fact]
    public void A_second_summary_labels_what_is_under_it() => """
        ## Lead
        <details>
          <summary><b>Tech</b></summary>
          <ul><li>Builds</li></ul>

          <summary><b>People</b></summary>
          <ul>
            <li>Hires</li>
          </ul>
        </details>
        """.Gives("""
        [Lead] [Tech] - Builds
        [Lead] [People] - Hires
        """);

    [Fact]
    public void Every_span_is_exactly_the_words()
    {
        const string text = "\uFEFF<h2 id=a>A&amp;B</h2>\r\n<ul>\r\n<li>one <b>two</b> &#233;</li></ul>" +
            "<table><tr><th>x<th>y<tr><td>1<br>z<td>2</table>";
        var document = Reader.Html(text);

        Assert.Equal("A&amp;B", Words(document.Labels[0].Span));
        Assert.Equal("one <b>two</b> &#233;", Words(document.Statements[0].Span));
        Assert.Equal("one two é", document.Statements[0].Text);
        Assert.Equal("z", Words(document.Grids[0].Rows[0].Cells[0].Parts[1].Span));

        string Words(LadderGen.Compiler.Text.SourceSpan span) => text[span.Start..span.End];
    }

    [Theory]
    [InlineData("<h2>A</h2><!-- oops <p>b", "! LADDER111 <!--\n[A] . oops\n[A] . b")]
    [InlineData("a < b and <team name> > c", ". a < b and <team name> > c")]
    [InlineData("<p>&copy; &nope; &#x41; &#0; 1&2;</p>", ". © &nope; A \uFFFD 1&2;")]
    [InlineData("<h2>A<ul><li>b<h2>C</h2><p>d", "[A] - b\n[C] . d")]
    [InlineData("<table><tr><td>a<td>b<h2>C</h2><p>d", "| a | b\n[C] . d")]
    [InlineData("<a href='x>y'>a</a><br><br>b", ". a\n. b")]
    [InlineData("<h2>A</h2><li>b<li>c</li><p>d", "[A] - b\n[A] - c\n[A] > d")]
    [InlineData("<h2><a href=\"#a\">A</a></h2><p>b", "[A] . b")]
    [InlineData("<ul><li><a href=\"#a\">A</a></ul><p>b", ". b")]
    public void Slips_that_browsers_repair_are_repaired(string html, string expected) => html.GivesHtml(expected);

    [Fact]
    public void A_head_without_cells_has_no_rows() =>
        "<table><tr><td>a<td>b<tr><td>1<td>2<thead><tr></table>".GivesHtml("| a | b\n| 1 | 2");

    [Fact]
    public void A_tag_without_its_end_after_the_last_tag_is_text() => "<p>a</p> b -> c <p d".GivesHtml(". a\n. b -> c <p d");

    [Theory]
    [InlineData(
        "<ul class=\"lst-kix_a1-0\"><li>Ties up at the pier</li></ul>" +
        "<ul class=\"c1 lst-kix_a1-1 start\"><li>fast</li><li>well</li></ul>")]
    [InlineData(
        "<ul><li>Ties up at the pier</li></ul>\n" +
        "<ul class=lst-kix_a1-1><li>fast</li></ul><ul class=lst-kix_a1-1><li>well</li></ul>")]
    [InlineData(
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>" +
        "Ties up at the pier</p>" +
        "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a.<span>&nbsp;</span></span>fast</p>" +
        "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>b.<span>&nbsp;</span></span>well</p>")]
    public void A_list_within_a_bullet_may_be_written_after_it(string lists) =>
        $"<h2>Ropes</h2>{lists}<h2>Tides</h2><ul><li>Reads tables</li></ul>"
            .GivesHtml("[Ropes] - Ties up at the pier / fast / well\n[Tides] - Reads tables");

    [Fact]
    public void Lists_right_after_each_other_are_one() =>
        "<h2>Ropes</h2><ul><li>Ties</li></ul><ul><li>Coils<ul><li>left</li></ul></li></ul> <ul><li>Throws</li></ul>"
            .GivesHtml("[Ropes] - Ties\n[Ropes] - Coils / left\n[Ropes] - Throws");

    [Theory]
    [InlineData("<div id=\"breadcrumb-section\"><ol id=\"breadcrumbs\"><li><a href=\"index.html\">People</a></li></ol></div>")]
    [InlineData("<div class=\"page-metadata\">Created by <span>Ana</span>, last modified on May 02, 2024</div>")]
    [InlineData("<div role=\"navigation\"><ul><li><a href=\"home.html\">Home</a></li></ul></div>")]
    [InlineData("<div id=\"footer\" role=\"contentinfo\"><section><p>Exported in May.</p></section></div>")]
    public void What_is_about_the_page_is_not_part_of_its_text(string furniture) =>
        $"{furniture}<h2>Ropes</h2><ul><li>Ties</li></ul>{furniture}".GivesHtml("[Ropes] - Ties");

    [Fact]
    public void A_footer_with_headings_is_part_of_the_text() =>
        "<h2>Ropes</h2><ul><li>Ties</li></ul><div id=\"footer\"><h2>Tides</h2><ul><li>Reads tables</li></ul></div>"
            .GivesHtml("[Ropes] - Ties\n[Tides] - Reads tables");
}
