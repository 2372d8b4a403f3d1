using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Text;
using LadderGen.Generator.Pipeline;
using LadderGen.Tests.Diagnostics;
using LadderGen.Tests.Emitting;
using LadderGen.Tests.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.Tests.Locking;

/// <summary>A ladder in several languages: one set of ids, and the words of each language for them.</summary>
public sealed class TranslationTests
{
    private const string English = """
        ---
        ladder: Sre
        language: en
        role: [SRE]
        ---
        # Site reliability
        Keeps it running.
        ## Junior SRE (L1)
        Learns.
        - **Planning horizon**: A week
        ### Mastery
        - Follows a runbook with help
        - Asks before acting
          - and says why
        ### Scope
        - Owns a task
        ## Senior SRE (L2)
        ### Mastery
        - Writes good runbooks
        ### Scope
        - Owns a service

        """;

    private const string German = """
        ---
        translates: Sre
        language: de
        role: [SRE]
        ---
        # Zuverlässigkeit
        Hält es am Laufen.
        ## Einsteigerin (L1)
        Lernt.
        - **Planungshorizont**: Eine Woche
        ### Können
        - Folgt einer Anleitung mit Hilfe
        - Fragt vor dem Handeln
          - und sagt, warum
        ### Reichweite
        - Verantwortet eine Aufgabe
        ## Erfahrene (L2)
        ### Können
        - Schreibt gute Anleitungen
        ### Reichweite
        - Verantwortet einen Dienst

        """;

    private const string EnglishFile = "ladders/sre/sre.md";
    private const string GermanFile = "ladders/sre/sre.de.md";

    [Fact]
    public void A_stored_id_is_shown_in_the_language_of_its_reader()
    {
        var ladder = Ladder(German);
        const string stored = "sre/junior/mastery/asks-before-acting";
        var expectation = ((Expectation)ladder.Find(stored)).In("de");
        Assert.Equal("Fragt vor dem Handeln", expectation.Text);
        Assert.Equal(["und sagt, warum"], expectation.Details);
        Assert.Equal("ladders/sre/sre.de.md:13", expectation.Source.ToString());
        Assert.Equal(stored, expectation.Id);
        Assert.Equal(ladder.Find(stored), expectation);
        Assert.Equal("Einsteigerin (L1)", expectation.Level.Title);
        Assert.Equal("Können", expectation.Competency.Title);
        Assert.Equal("Einsteigerin (L1)", ladder.FindLevel("L1").In("de").Title);
        Assert.Equal("Können", ladder.FindCompetency("Mastery").In("de").Title);
    }

    [Fact]
    public void A_ladder_in_another_language_is_a_ladder()
    {
        var ladder = Ladder(German);
        var german = ladder.In("de");
        Assert.Equal(
            ("sre", "Sre", "Zuverlässigkeit", "Hält es am Laufen.", "de"),
            (german.Id, german.Name, german.Title, german.Description, german.Language));
        Assert.Equal(ladder, german);
        Assert.Equal(ladder.Levels.Select(l => (l.Name, l.Code, l.Rank)), german.Levels.Select(l => (l.Name, l.Code, l.Rank)));
        Assert.Equal(ladder.Levels, german.Levels);
        var junior = german.FindLevel("Einsteigerin");
        Assert.Equal(("sre/junior", "Lernt.", "Planungshorizont: Eine Woche"), (junior.Id, junior.Summary, junior.Facts[0].ToString()));
        Assert.True(ladder.FindLevel("L2").IsAtLeast(junior));
        Assert.Equal("Reichweite", junior.CompetencyExpectations[1].Competency.Title);
        Assert.Equal("Verantwortet eine Aufgabe", junior[ladder.FindCompetency("Scope")][0].Text);
        Assert.Equal("Verantwortet einen Dienst", ladder.FindLevel("L2")[german.Competencies[1]].In("de")[0].Text);
        Assert.Equal(
            ladder.Levels.SelectMany(l => l.Expectations).Select(e => e.Id),
            german.Levels.SelectMany(l => l.Expectations).Select(e => e.Id));
        Assert.NotEqual(ladder.Fingerprint, german.Fingerprint);
        Assert.Equal(["de"], ladder.Translations.Select(t => t.Language));
        Assert.Same(german, ladder.Translations[0]);
    }

    [Theory]
    [InlineData("de", "Zuverlässigkeit")]
    [InlineData("DE", "Zuverlässigkeit")]
    [InlineData("de-AT", "Zuverlässigkeit")]
    [InlineData("de-Latn-AT", "Zuverlässigkeit")]
    [InlineData("en", "Site reliability")]
    [InlineData("en-GB", "Site reliability")]
    [InlineData("fr", "Site reliability")]
    [InlineData("", "Site reliability")]
    public void A_language_without_words_is_that_of_the_ladder(string language, string title)
    {
        var ladder = Ladder(German);
        Assert.Equal(title, ladder.In(language).Title);
        Assert.Equal(title, ladder.In("de").In(language).Title);
    }

    [Fact]
    public void Inherited_and_retired_parts_are_in_the_language_too()
    {
        var locked = Renew(English.Replace("role:", "cumulative: true\nrole:", StringComparison.Ordinal));
        var now = locked.Document.Replace("- Writes good runbooks\n", "- Leads\n", StringComparison.Ordinal)
            .Replace("role:", "retired: [WritesGoodRunbooks]\nrole:", StringComparison.Ordinal);
        var german = German.Replace("- Schreibt gute Anleitungen", "- Führt", StringComparison.Ordinal);
        var ladder = Ladder((EnglishFile, now), ("ladders/sre/Sre.lock", locked.Lock!), (GermanFile, german));
        Assert.Equal(
            ["Führt", "Folgt einer Anleitung mit Hilfe", "Fragt vor dem Handeln"],
            ladder.In("de").FindLevel("L2").CompetencyExpectations[0].Select(e => e.Text));

        // Nobody translated it, and it is still found.
        var retired = (Expectation)ladder.In("de").Find("sre/senior/mastery/writes-good-runbooks");
        Assert.True(retired.IsRetired);
        Assert.Equal(("Writes good runbooks", "Erfahrene (L2)"), (retired.Text, retired.Level.Title));
    }

    [Fact]
    public void LADDER610_what_is_not_translated_is_shown_as_it_is()
    {
        var german = German.Replace("### Reichweite\n- Verantwortet einen Dienst\n", "", StringComparison.Ordinal)
            .Replace("- Fragt vor dem Handeln\n  - und sagt, warum\n", "", StringComparison.Ordinal)
            .Replace("Lernt.\n", "", StringComparison.Ordinal);
        Assert.Equal(
            [
                "ladders/sre/sre.de.md(8,4): LADDER610: The text about 'Junior SRE (L1)' (ladders/sre/sre.md:8) is not translated into "
                    + "'de'. Until it is, it is shown in the words of the ladder.",
                "ladders/sre/sre.de.md(11,3): LADDER610: 'Mastery' at 'Junior SRE (L1)' has 1 expectation here, and 2 expectations in the "
                    + "ladder (ladders/sre/sre.md:12), so they are shown in the words of the ladder. Translate each into 'de', in the same "
                    + "order, or end a line with the name of the one it translates, such as {#follows-a-runbook-with-help}.",
                "ladders/sre/sre.de.md(14,4): LADDER610: 'Scope' at 'Senior SRE (L2)' (ladders/sre/sre.md:20) is not translated into 'de'. "
                    + "Until it is, it is shown in the words of the ladder.",
            ],
            Log(German: german));
        var ladder = Ladder(german).In("de");
        Assert.Equal("Follows a runbook with help", ladder.Levels[0].Expectations[0].Text);
        Assert.Equal("Owns a service", ladder.Levels[1].Expectations[1].Text);
        Assert.Equal("Scope", ladder.FindCompetency("Scope").In("en").Title);
        Assert.Equal("Learns.", ladder.Levels[0].Summary);
    }

    [Fact]
    public void A_name_in_braces_says_what_a_line_translates()
    {
        var german = German.Replace(
            "- Folgt einer Anleitung mit Hilfe\n- Fragt vor dem Handeln\n  - und sagt, warum\n",
            "- Fragt vor dem Handeln {#asks-before-acting}\n- Folgt einer Anleitung mit Hilfe\n",
            StringComparison.Ordinal);
        Assert.Empty(Log(German: german));
        Assert.Equal("Fragt vor dem Handeln", Ladder(german).In("de").Levels[0].Expectations[1].Text);
        var one = German.Replace(
            "- Folgt einer Anleitung mit Hilfe\n- Fragt vor dem Handeln\n  - und sagt, warum\n",
            "- Fragt vor dem Handeln {#asks-before-acting}\n",
            StringComparison.Ordinal);
        Assert.Equal(
            "ladders/sre/sre.de.md(12,3): LADDER610: 'Follows a runbook with help', an expectation of 'Mastery' at 'Junior SRE (L1)', "
                + "(ladders/sre/sre.md:12) is not translated into 'de'. Until it is, it is shown in the words of the ladder.",
            Assert.Single(Log(German: one)));
    }

    [Fact]
    public void LADDER611_a_translation_has_the_levels_of_its_ladder()
    {
        var more = German + "## Spitze (L3)\n### Können\n- Erfindet Wege\n### Reichweite\n- Verantwortet alles\n";
        Assert.Equal(
            "ladders/sre/sre.de.md(22,4): LADDER611: The ladder has no levels that 'Spitze (L3)' could translate. Take them out, or add "
                + "them to the ladder.",
            Assert.Single(Log(German: more)));
        const string english = English + "## Lead SRE (L3)\n### Mastery\n- Finds ways\n## Head SRE (L4)\n### Mastery\n- Finds more\n";
        Assert.Equal(
            "ladders/sre/sre.de.md(23,4): LADDER611: The levels do not match those of the ladder: here, 'Spitze'; there, 'Lead SRE (L3)', "
                + "'Head SRE (L4)'. Write the same ones, in the same order, or end a heading with the name of the one it translates, "
                + "such as {#lead}.",
            Assert.Single(Log(
                english,
                more.Replace("Spitze (L3)", "Spitze", StringComparison.Ordinal)
                    .Replace("language: de", "language: de\nlevels: [Einsteigerin, Erfahrene, Spitze]", StringComparison.Ordinal))));
    }

    [Fact]
    public void LADDER611_a_translation_says_nothing_that_the_ladder_does_not() => Assert.Equal(
        "ladders/sre/sre.de.md(21,3): LADDER611: The ladder says nothing about 'Reichweite' at 'Erfahrene (L2)', so these words translate "
            + "nothing. Take them out, or add them to the ladder.",
        Assert.Single(Log(English.Replace("### Scope\n- Owns a service\n", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData(
        "translates: [|Ser|]\nlanguage: de",
        "'translates' names 'Ser', and no ladder of this project has that name. Did you mean 'Sre'? Write the name that the ladder has "
            + "after 'ladder' in its declaration.")]
    [InlineData(
        "translates: [|Sre|]", "This translates 'Sre', but does not say into which language. Add a line such as 'language: de'.")]
    [InlineData(
        "translates: Sre\nlanguage: [|German language|]",
        "'language' is 'German language'. Write the short form of a language, such as de, or of a language and a country, such as pt-BR.")]
    [InlineData(
        "translates: Sre\nlanguage: [|en|]",
        "The ladder is itself in the language 'en': ladders/sre/sre.md says so. Write the language of this translation.")]
    [InlineData(
        "ladder: [|SreDe|]\ntranslates: Sre\nlanguage: de",
        "A translation has the name of the ladder it translates, and no other. Take out 'ladder: SreDe'. If this is a ladder of its own, "
            + "take out 'translates' instead.")]
    public void LADDER609_a_translation_is_of_a_ladder_into_one_language(string keys, string message) => Assert.Equal(
        message,
        Assert.Single(Marked.Gives(
            "LADDER609",
            (EnglishFile, English),
            (GermanFile, German.Replace("translates: Sre\nlanguage: de", keys, StringComparison.Ordinal)))));

    [Fact]
    public void LADDER609_a_language_has_one_translation() => Assert.Equal(
        "ladders/sre/zweite.md(3,11): LADDER609: The ladder 'Sre' is translated into 'de' twice, here and in ladders/sre/sre.de.md. "
            + "Delete one of them, or correct its language.",
        Assert.Single(TestLadder.BindAll((EnglishFile, English), (GermanFile, German), ("ladders/sre/zweite.md", German))
            .SelectMany(l => l.Log())));

    [Fact]
    public void One_lock_serves_all_languages()
    {
        var files = new[] { (EnglishFile, English), (GermanFile, German) };
        var renewal = Assert.Single(LockRenewal.Of(Compile(files)));
        Assert.Equal("/src/ladders/sre/Sre.lock", renewal.Path);
        Assert.DoesNotContain("Einsteigerin", renewal.Text, StringComparison.Ordinal);

        // Reworded in both languages: the id is kept, and so the words find their part.
        (string Name, string Text)[] next =
        [
            (EnglishFile, English.Replace("Writes good runbooks", "Writes and tests good runbooks", StringComparison.Ordinal)),
            (GermanFile, German.Replace("Schreibt gute", "Schreibt und prüft gute", StringComparison.Ordinal)),
            ("ladders/sre/Sre.lock", renewal.Text),
        ];
        Assert.Equal(
            "Schreibt und prüft gute Anleitungen",
            ((Expectation)Ladder(next).Find("sre/senior/mastery/writes-good-runbooks")).In("de").Text);
        Assert.DoesNotContain(TestLadder.BindAll(next).SelectMany(l => l.Log()), l => !l.Contains("LADDER603", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_can_be_a_translation()
    {
        var german = German[(German.IndexOf("---\n#", StringComparison.Ordinal) + 4)..];
        var ladder = Ladder(
            (EnglishFile, English),
            ("ladders/sre/de/ladder.yml", "translates: sre\nlanguage: de\nrole: [SRE]\n"),
            ("ladders/sre/de/sre.md", german));
        Assert.Equal("Erfahrene (L2)", ladder.In("de").Levels[1].Title);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void The_words_compile_in_every_language_version(LanguageVersion version)
    {
        var sources = ExampleModels.Emit(Models((EnglishFile, English), (GermanFile, German)));
        Assert.Contains(
            "new global::LadderGen.Internals.Words(\"sre/junior/mastery/asks-before-acting\", \"Fragt vor dem Handeln\", line: 13, "
                + "lines: new[] { \"und sagt, warum\" }),",
            sources[0],
            StringComparison.Ordinal);
        var nullable = version == LanguageVersion.Latest ? NullableContextOptions.Enable : NullableContextOptions.Disable;
        Assert.Empty(Compiled.From(sources, version, nullable).Diagnostics);
    }

    [Fact]
    public void An_edit_of_a_translation_binds_it_alone_and_emits_its_ladder()
    {
        const string ops = "---\nladder: Ops\n---\n# L1\n## Care\n- Runs it\n";
        var run = TestProject.Of((EnglishFile, English), (GermanFile, German), ("ladders/ops.md", ops)).Run()
            .Then(p => p.With(GermanFile, German.Replace("eine Aufgabe", "Aufgaben", StringComparison.Ordinal)));
        Assert.Empty(run.Log);
        Assert.Contains("Verantwortet Aufgaben", run.Sources["Sre.g.cs"], StringComparison.Ordinal);
        Assert.Equal("ladders/sre/sre.de.md", run.Ran(Steps.Documents));
        Assert.Equal("Sre.g.cs", run.Ran(Steps.Sources));
    }

    private static Locked Renew(string document) => new Locked(document).Renew();

    private static List<string> Log(string English = English, string German = German) =>
    [
        .. TestLadder.BindAll((EnglishFile, English), (GermanFile, German)).SelectMany(l => l.Diagnostics)
            .Where(d => d.Rule.Severity != Severity.Info && d.Rule != Rules.MissingExpectation)
            .Select(TestLadder.Log),
    ];

    private static Ladder Ladder(string german) => Ladder((EnglishFile, English), (GermanFile, german));

    private static Ladder Ladder(params (string Name, string Text)[] files) => (Ladder)Compiled.Run(
        ExampleModels.Emit(Models(files)), "return Acme.Ladders.Sre;")!;

    private static LadderModel[] Models(params (string Name, string Text)[] files) =>
        [.. Compile(files).Ladders.Select(l => l.Bound.Model).OfType<LadderModel>()];

    private static CompiledProject Compile((string Name, string Text)[] files) => ProjectCompiler.Compile(
        [.. files.Select(f => new InputFile(new TextFile("/src/" + f.Name, f.Name, f.Text), new([])))]);
}
