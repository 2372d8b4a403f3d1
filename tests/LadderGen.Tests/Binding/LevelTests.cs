namespace LadderGen.Tests.Binding;

public sealed class LevelTests
{
    [Fact]
    public void Codes_order_levels_regardless_of_the_order_in_the_document() => Assert.Equal("D1 D2 D3", Names("""
        ---
        ladder: Dev
        role: Developer
        ---
        # D3 - Developer 3
        ## Leads
        - a
        # D1 - Developer 1
        ## Leads
        - b
        # D2 - Developer 2
        ## Leads
        - c
        """));

    [Theory]
    [InlineData("Trial Baker", "Trial Baker (B1)", "Baker (B2)")]
    [InlineData("Trial Baker (B1)", "Trial Baker", "Baker")]
    [InlineData("Trial Baker (B1)", "B1: Trial baker", "B2 Baker")]
    public void A_declared_label_matches_with_and_without_its_code(string declared, string first, string second) =>
        Assert.Equal("Junior / Leads: a\nSenior / Leads: b", Text($"""
            ---
            ladder: Baking
            levels:
              - Junior: "{declared}"
              - Senior: Baker (B2)
            ---
            # {first}
            ## Leads
            - a
            # {second}
            ## Leads
            - b
            """));

    [Fact]
    public void A_declared_label_does_not_match_with_another_code() => Assert.Contains(
        TestLadder.Bind("""
            ---
            ladder: Baking
            levels: [Junior: Baker (B1), Senior: Master]
            ---
            # Baker (B3)
            ## Leads
            - a
            # Master
            ## Leads
            - b
            """).Log(),
        line => line.Contains("'Baker (B3)'", StringComparison.Ordinal));

    [Fact]
    public void Initials_in_brackets_are_the_code_of_a_level()
    {
        var levels = TestLadder.Bind("""
            ---
            ladder: Planning
            role: Planner
            levels: [Junior, Senior]
            ---
            # Senior Planner (SPG)
            ## Leads
            - a
            # Junior Planner (JPG)
            ## Leads
            - b
            """).Model!.Levels;
        Assert.Equal([("Junior", "JPG"), ("Senior", "SPG")], levels.Select(l => (l.Name, l.Code!)));
    }

    [Fact]
    public void Levels_that_share_a_heading_have_it_as_their_title()
    {
        var levels = TestLadder.Bind("""
            ---
            ladder: Baking
            levels:
              - Junior: Baker I and II
              - Senior: Baker I and II
            ---
            # Baker I and II
            ## Leads
            - a
            """).Model!.Levels;
        Assert.Equal([("Junior", "Baker I and II"), ("Senior", "Baker I and II")], levels.Select(l => (l.Name, l.Title)));
    }

    [Fact]
    public void Seniority_words_order_levels() => Assert.Equal("Intern Junior Senior SeniorStaff", Names("""
        ---
        ladder: Dev
        role: Developer
        ---
        | | Senior Staff Developer | Senior Developer | Junior Developer | Intern |
        |---|---|---|---|---|
        | Leads | a | b | c | d |
        """));

    [Fact]
    public void A_level_can_have_two_labels() => Assert.Equal("Senior / Leads: a\nSenior / Writes: b", Text("""
        ---
        ladder: Sre
        role: [SRE, Site Reliability Engineer]
        ---
        # Senior Site Reliability Engineer
        | | Senior SRE |
        |---|---|
        | Leads | a |
        | Writes | b |
        """));

    [Fact]
    public void The_declaration_distinguishes_two_levels_of_one_title() => Assert.Equal("Associate / Leads: a\nManager / Leads: b", Text("""
        ---
        ladder: Pm
        levels:
          - Associate: "Level 1: Product Manager I"
          - Manager: "Level 2: Product Manager I"
        ---
        # Level 1: Product Manager I
        ## Leads
        - a
        # Level 2: Product Manager I
        ## Leads
        - b
        """));

    [Fact]
    public void A_label_of_several_levels_is_declared_for_each() => Assert.Equal(
        "L1 / Leads: a\nL2 / Leads: b\nL3 / Leads: b\nL4 / Leads: c",
        Text("""
            ---
            ladder: Dev
            levels:
              - L1
              - L2: ["L2/3: Engineer II/III:"]
              - L3: ["L2/3: Engineer II/III:"]
              - L4
            ---
            # L1
            ## Leads
            - a
            # L2/3: Engineer II/III:
            ## Leads
            - b
            # L4
            ## Leads
            - c
            """));

    [Fact]
    public void Expectations_under_all_levels_are_kept_apart() => Assert.Equal(
        "Junior / Leads: a\nSenior / Leads: b\nSharedLevel / Trust: z",
        Text("""
            ---
            ladder: Dev
            ---
            # All Levels
            ## Trust
            - z
            # Junior
            ## Leads
            - a
            # Senior
            ## Leads
            - b
            """));

    [Fact]
    public void Prose_under_a_level_is_its_summary() => Assert.Equal("Senior is Works alone, and leads.\nSenior / Leads: b", Text("""
        ---
        ladder: Dev
        levels: [Senior]
        ---
        # Senior
        Works alone, and leads.
        ## Leads
        - b
        """));

    [Fact]
    public void Labelled_bullets_next_to_headings_are_facts_and_alone_are_competencies()
    {
        Assert.Equal(
            "Senior has Reach: The team\nSenior / Leads: b",
            Text("---\nladder: Dev\n---\n# Senior\n- **Reach**: The team\n## Leads\n- b\n"));
        Assert.Equal(
            "Senior / Reach: The team\nSenior / Leads: b",
            Text("---\nladder: Dev\n---\n# Senior\n- **Reach**: The team\n- **Leads**: b\n"));
    }

    [Fact]
    public void Paragraphs_with_a_bold_label_count_as_labelled_bullets() =>
        Assert.Equal(
            "Senior / Reach: The team\nSenior / Leads: b",
            Text("---\nladder: Dev\n---\n# Senior\n**Reach**: The team\n\n**Leads:** b\n"));

    [Fact]
    public void A_bullet_that_says_TODO_is_not_an_expectation() =>
        Assert.Equal("Senior / Leads: b", Text("---\nladder: Dev\n---\n# Senior\n## Leads\n- b\n- TODO\n"));

    [Fact]
    public void Levels_named_by_proficiency_have_to_be_declared() =>
        Assert.Contains(
            "levels: [Intermediate, Beginner]",
            Assert.Single(TestLadder.Bind("---\nladder: Dev\n---\n# Intermediate\n## Leads\n- a\n# Beginner\n## Leads\n- b\n").Log()),
            StringComparison.Ordinal);

    [Fact]
    public void A_header_next_to_the_levels_names_the_competency_if_no_heading_does() =>
        Assert.Equal("Junior / Trust: a\nSenior / Trust: b", Text("""
        ---
        ladder: Dev
        ---
        # Developers
        | Level | Trust |
        |---|---|
        | Junior | a |
        | Senior | b |
        """));

    [Fact]
    public void A_column_headed_Description_need_not_hold_sentences()
    {
        var model = TestLadder.Bind(
            "---\nladder: Dev\n---\n" +
            "| Competency | Description | Junior |\n|---|---|---|\n| Leads | Knowing the systems well | a |\n").Model!;
        var competency = Assert.Single(model.Competencies);
        Assert.Equal(("Leads", "Knowing the systems well"), (competency.Title, competency.Description));
    }

    [Fact]
    public void A_row_can_be_declared_a_fact() => Assert.Equal("Senior has Span: A team\nSenior / Leads: b", Text("""
        ---
        ladder: Dev
        facts: Span
        ---
        | | Senior |
        |---|---|
        | Span | A team |
        | Leads | b |
        """));

    [Fact]
    public void A_column_of_sentences_left_of_the_levels_describes_the_competency()
    {
        var model = TestLadder.Bind("""
            ---
            ladder: Dev
            ---
            | Competency | Definition | Junior | Senior |
            |---|---|---|---|
            | Leads | Takes others along. | a | b |
            | Writes | Puts into words what others need to know. | c | d |
            """).Model!;
        Assert.Equal(["Takes others along.", "Puts into words what others need to know."], model.Competencies.Select(c => c.Description));
    }

    [Fact]
    public void Text_above_the_levels_describes_the_ladder()
    {
        var model = TestLadder.Bind("---\nladder: Dev\n---\n# Developers\nHow we grow.\n## Junior\n### Leads\n- a\n").Model!;
        Assert.Equal(("Developers", "How we grow."), (model.Title, model.Description));
    }

    [Fact]
    public void A_declared_group_is_not_the_title_even_if_everything_is_under_it()
    {
        var model = TestLadder.Bind(
            "---\nladder: Dev\ncompetencies: { Skill: [Leads] }\n---\n" +
            "# Developers\n## Junior\n### Skill\nWhat we can.\n#### Leads\n- a\n").Model!;
        Assert.Equal(("Developers", "", "What we can."), (model.Title, model.Description, Assert.Single(model.Groups).Description));
    }

    [Fact]
    public void Ignore_removes_a_heading_with_everything_under_it_or_a_line() => Assert.Equal("Junior / Leads: a", Text("""
        ---
        ladder: Dev
        ignore: [FAQ, Back to top]
        ---
        # Junior
        ## Leads
        - a
        - Back to top
        # FAQ
        ## Why?
        - Because.
        """));

    [Fact]
    public void Ignoring_a_heading_above_every_level_removes_only_its_line()
    {
        var model = TestLadder.Bind(
            "---\nladder: Dev\nignore: Templates\n---\n" +
            "# Templates\n## Developers\nHow we grow.\n### Junior\n#### Leads\n- a\n#### Trust\n- b\n").Model!;
        Assert.Equal(("Developers", "How we grow.", 1), (model.Title, model.Description, model.Levels.Count));
    }

    [Theory]
    [InlineData("pt", "Júnior Pleno Sênior", "DomínioTécnico Comunicação")]
    [InlineData("ko", "주니어 시니어", "문제해결 협업")]
    [InlineData("de", "Einsteiger Fachkraft", "Größe ÜbersichtUndStraße")]
    [InlineData("tr", "Çırak Usta", "İletişim IsıYönetimi")]
    [InlineData("ja", "初級 上級", "問題解決 コミュニケーション")]
    public void Names_are_made_in_any_language(string language, string levels, string competencies)
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo(language);
            var labels = Labels[language];
            var body = string.Concat(labels.Levels.Select((level, i) =>
                $"# {level}\n" + string.Concat(labels.Competencies.Select((c, j) => $"## {c}\n- {c} {i} {j}\n"))));
            var model = TestLadder.Bind($"""
                ---
                ladder: Dev
                levels: [{string.Join(", ", labels.Levels)}]
                ---
                {body}
                """).Model!;
            Assert.Equal(
                (levels, competencies),
                (string.Join(' ', model.Levels.Select(l => l.Name)), string.Join(' ', model.Competencies.Select(c => c.Name))));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    private static readonly Dictionary<string, (string[] Levels, string[] Competencies)> Labels = new()
    {
        ["pt"] = (["Júnior", "Pleno", "Sênior"], ["Domínio técnico", "💬 Comunicação"]),
        ["ko"] = (["주니어", "시니어"], ["문제 해결", "협업"]),
        ["de"] = (["Einsteiger", "Fachkraft"], ["Größe", "Übersicht und Straße"]),
        ["tr"] = (["çırak", "usta"], ["İletişim", "Isı yönetimi"]),
        ["ja"] = (["初級", "上級"], ["問題解決", "コミュニケーション"]),
    };

    private static string Text(string document)
    {
        var bound = TestLadder.Bind(document);
        Assert.DoesNotContain(bound.Diagnostics, d => d.Severity == LadderGen.Compiler.Diagnostics.Severity.Error);
        return bound.Text();
    }

    private static string Names(string document) => string.Join(' ', TestLadder.Bind(document).Model!.Levels.Select(l => l.Name));

    [Theory]
    [InlineData("Junior Baker (1-3 years)", "Senior Baker (4-6 years)")]
    [InlineData("Junior Baker (1–3 años)", "Senior Baker (4+ años)")]
    [InlineData("Junior ( < 3 yrs )", "Senior Baker (3 to 5 yrs)")]
    public void Years_of_work_in_brackets_do_not_hide_a_declared_level(string junior, string senior)
    {
        var ladder = TestLadder.Bind($"""
            ---
            ladder: Bakery
            role: [Baker]
            levels: [Junior, Senior]
            ---
            # {junior}
            ## Dough
            - Weighs flour.
            # {senior}
            ## Dough
            - Plans the bake of a week.
            """);
        Assert.Empty(ladder.Log());
        Assert.Equal([("Junior", junior), ("Senior", senior)], ladder.Model!.Levels.Select(l => (l.Name, l.Title)));
    }
}
