namespace LadderGen.Tests.Reading;

public sealed class MarkdownLabelTests
{
    [Fact]
    public void Headings_nest_by_depth() => """
        # SRE
        ## Junior ##
        #### Mastery
        - Plans maintenance
        ## Senior
        - Leads
        """.Gives("""
        [SRE] [Junior] [Mastery] - Plans maintenance
        [SRE] [Senior] - Leads
        """);

    [Fact]
    public void A_setext_heading_is_a_heading() => """
        SRE
        ===
        Junior
        ------
        - Learns
        """.Gives("[SRE] [Junior] - Learns");

    [Fact]
    public void A_bold_line_labels_what_is_under_it() => """
        ## Tech
        **Expertise in *our* tools**
        * Knows one
        * Knows two

        **Risk:**

        Sees it coming.

        ## Focus
        * Asks
        """.Gives("""
        [Tech] [Expertise in our tools] - Knows one
        [Tech] [Expertise in our tools] - Knows two
        [Tech] [Risk] . Sees it coming.
        [Focus] - Asks
        """);

    [Fact]
    public void A_bold_line_with_nothing_under_it_is_prose() => """
        ## Tech
        * Knows

        **All of this grows with time**

        ## Focus

        **Just this**
        """.Gives("""
        [Tech] - Knows
        [Tech] > All of this grows with time
        [Focus] . Just this
        """);

    [Fact]
    public void A_bold_line_right_above_its_text_labels_it() => """
        **Mastery**
        Plans maintenance.
        """.Gives("[Mastery] . Plans maintenance.");

    [Fact]
    public void Bold_by_HTML_is_bold() => """
        <b>Mastery</b>

        - Plans
        """.Gives("[Mastery] - Plans");

    [Theory]
    [InlineData("## **Counter **\n- Sells")]
    [InlineData("## ** Counter**\n- Sells")]
    [InlineData("**Counter **\n\n- Sells")]
    [InlineData("**Counter\t**\n\n- Sells")]
    [InlineData("- **Counter:**Sells\n- **Oven:**Bakes", "[Oven] - Bakes")]
    [InlineData("- **Counter: **Sells\n- **Oven: **Bakes", "[Oven] - Bakes")]
    [InlineData("- ** Counter ** : Sells\n- ** Oven ** : Bakes", "[Oven] - Bakes")]
    public void Bold_marks_with_a_space_too_many_or_too_few_are_read(string text, string more = "") =>
        text.Gives($"[Counter] - Sells\n{more}");

    [Theory]
    [InlineData("Sells at 2 ** 8 and 3 ** 2")]
    [InlineData("** of any kind")]
    public void Other_double_stars_stay(string text) => $"# Counter\n\n{text}".Gives($"[Counter] . {text}");

    [Fact]
    public void A_bold_bullet_labels_what_is_nested_in_it() => """
        ## Delivery
        All about shipping.

        - **Beginner**
          - Ships with help
          - Learns
            - from others
        - **Expert**
          - Ships
        """.Gives("""
        [Delivery] > All about shipping.
        [Delivery] [Beginner] - Ships with help
        [Delivery] [Beginner] - Learns / from others
        [Delivery] [Expert] - Ships
        """);

    [Fact]
    public void A_short_bullet_is_a_label_where_all_bullets_of_its_list_are() => """
        - Skill
          - Mastery
            - Plans
        - Trust
          - Is relied on
        """.Gives("""
        [Skill] [Mastery] - Plans
        [Trust] - Is relied on
        """);

    [Fact]
    public void A_sentence_with_nested_bullets_is_a_statement_with_details() => """
        - Know the tools of your team:
          - What they are
          - Why they are

          More on that.
        - Ask for help early and often.
        """.Gives("""
        - Know the tools of your team: / What they are / Why they are / More on that.
        - Ask for help early and often.
        """);

    [Fact]
    public void Bullets_that_all_begin_with_a_label_are_labels() => """
        # L2
        - **Horizon**: this cycle
        - **Radius:** one's team
        - **Support** – weekly
        """.Gives("""
        [L2] [Horizon] - this cycle
        [L2] [Radius] - one's team
        [L2] [Support] - weekly
        """);

    [Fact]
    public void A_lone_remark_is_not_a_label() => """
        ## Mastery
        - Plans maintenance
        - Note: never alone

        ## Scope
        - Caution: here be dragons
        """.Gives("""
        [Mastery] - Plans maintenance
        [Mastery] - Note: never alone
        [Scope] - Caution: here be dragons
        """);

    [Fact]
    public void A_lone_label_that_other_lists_have_is_a_label() => """
        ## Code
        - Junior: reads
        - Senior: writes

        ## Trust
        - Senior: is trusted

        ## Risk
        - L5: takes them
        """.Gives("""
        [Code] [Junior] - reads
        [Code] [Senior] - writes
        [Trust] [Senior] - is trusted
        [Risk] [L5] - takes them
        """);

    [Fact]
    public void Nested_bullets_of_a_labelled_bullet_are_details_of_its_text_or_its_statements() => """
        - **Impact**: works alone
          - on small things
        - **Trust**:
          - is trusted
        """.Gives("""
        [Impact] - works alone / on small things
        [Trust] - is trusted
        """);

    [Fact]
    public void Details_are_labelled_by_their_summary() => """
        ## Junior
        <details><summary><b>Behaviour</b></summary>

        - Is kind

        </details>

        - Learns
        """.Gives("""
        [Junior] [Behaviour] - Is kind
        [Junior] - Learns
        """);

    [Theory]
    [InlineData("<details>\n<summary>Examples</summary>\n\n- I helped\n\n</details>\n\n## B\n- b")]
    [InlineData("<details>\n<summary> <b>examples:</b> </summary>\n- I helped\n</details>\n## B\n- b")]
    [InlineData("<details>\n  <summary>\n    Examples\n  </summary>\n\n- I helped\n\n## B\n- b")]
    [InlineData("<details><summary>Examples</summary>\n\nI helped\n</details>\n\n## B\n- b")]
    [InlineData("#### Examples\n- I helped\n## B\n- b")]
    [InlineData("**Examples:**\n- I helped\n## B\n- b")]
    [InlineData("Example:\n- I helped\n## B\n- b")]
    [InlineData("- Examples\n  - I helped\n\n## B\n- b")]
    [InlineData("- E.g. I helped\n- e.g.: I helped\n\n## B\n- b", 2)]
    public void Examples_are_not_expectations(string examples, int count = 1) =>
        $"## A\n- a\n\n{examples}".Gives("[A] - a\n" + string.Concat(Enumerable.Repeat("[A] e.g. I helped\n", count)) + "[B] - b");

    [Theory]
    [InlineData("<summary>Examples</summa")]
    [InlineData("<summary>Examples</sum\u200Dmary>")]
    [InlineData("<summary>Examples")]
    public void A_summary_that_is_not_closed_ends_with_its_line(string summary) => $"""
        ## A
        - a
        <details>{summary}

        - I helped

        </details>
        ## B
        - b
        <details><summary>Examples</summary>

        - I led

        </details>
        """.Gives("[A] - a\n[A] e.g. I helped\n[B] - b\n[B] e.g. I led");

    [Fact]
    public void A_tag_without_its_end_takes_no_line_with_it() => """
        ## A
        - a
        </details
        </details>
        ## B
        <details
        - Leads > 5 people
        ## C
        <details

        Leads > 5 people
        """.Gives("[A] - a\n[B] > <details\n[B] - Leads > 5 people\n[C] . <details\n[C] . Leads > 5 people");

    [Fact]
    public void Details_inside_a_bullet_stay_under_the_label() => """
        ## A
        - Helps
          <details>
          <summary>Examples</summary>

          - I helped

          </details>
        - Learns
        """.Gives("""
        [A] - Helps
        [A] e.g. I helped
        [A] - Learns
        """);

    [Fact]
    public void Nested_details_nest() => """
        <details>
        <summary>Senior</summary>
        <details>
        <summary>Trust</summary>

        - Is trusted

        </details>

        - Leads

        </details>

        - Outside
        """.Gives("""
        [Senior] [Trust] - Is trusted
        [Senior] - Leads
        - Outside
        """);

    [Fact]
    public void The_title_of_its_own_front_matter_is_the_outermost_label() => """
        ---
        id: staff
        title: "Staff Engineer"
        ---
        Leads by knowledge.

        ## Impact
        - Department
        """.Gives("""
        [Staff Engineer] . Leads by knowledge.
        [Staff Engineer] [Impact] - Department
        """);

    [Theory]
    [InlineData("---\nladder: Sre\ntitle: Not a label\n---\n# A\n- b")]
    [InlineData("---\ntitle: Not a label\nladder: Sre\n---\n# A\n- b")]
    [InlineData("\uFEFF---\r\nladder: [broken\r\n---\r\n# A\r\n- b")]
    [InlineData("---\n---\n# A\n- b")]
    public void A_declaration_is_not_text(string document) => document.Gives("[A] - b");

    [Fact]
    public void Text_between_two_rules_is_not_front_matter() => """
        ---

        # A

        - b

        ---
        """.Gives("[A] - b");

    [Fact]
    public void An_id_at_the_end_is_cut_off() => """
        ## Mastery {#mastery}
        - Plans maintenance {#plans-2}
        - Is not {#1} and not {#a} an id
        """.Gives("""
        [Mastery #mastery] - Plans maintenance #plans-2
        [Mastery #mastery] - Is not {#1} and not {#a} an id
        """);
}
