using LadderGen.Tests.Generating;

namespace LadderGen.Tests.Diagnostics;

/// <summary>One build reports every independent mistake, each with one diagnostic.</summary>
public sealed class OneCauseTests
{
    private const string Junior = "# Junior\n## Mastery\n- Follows runbooks.\n## Trust\n- Keeps their word.\n";
    private const string Senior = "# Senior\n## Mastery\n- Writes runbooks.\n## Trust\n- Is relied upon.\n";
    private const string Declared = "levels: [Junior, Senior]\ncompetencies: [Mastery, Trust]\n";

    [Fact]
    public void Six_mistakes_give_six_diagnostics() => Assert.Equal(
        [
            "LADDER103 Senoir",
            "LADDER105 Mastery",
            "LADDER106 Nods.",
            "LADDER107 | Scope | Small. |",
            "LADDER110 Candour",
            "LADDER115 Remraks",
        ],
        DiagnosticsOf("""
            ---
            ladder: Sre
            levels: [Junior, Senior]
            ignore: [Remraks]
            ---
            # Reliability
            | Skill | Junior | Senior |
            |---|---|---|
            | Scope | Small. |
            | Care | Tidies. | Mends. |

            ## Junior
            - Nods.
            ### Mastery
            - Follows runbooks.
            ### Trust
            - Keeps their word.
            ### Mastery
            - Asks.
            ## Senoir
            ### Candour
            ### Mastery
            - Writes runbooks.
            ### Trust
            - Is relied upon.
            """));

    [Fact]
    public void Two_wrong_headers_give_two_diagnostics() => Assert.Equal(
        ["LADDER103 Senoir", "LADDER136 Remarks"],
        DiagnosticsOf(
            "---\nladder: Sre\nlevels: [Junior, Senior]\n---\n" +
            "| Skill | Junior | Senoir | Remarks |\n|---|---|---|---|\n| Mastery | a | b | c |\n"));

    [Theory]
    [InlineData(
        "a misspelt level",
        "LADDER103 Senoir",
        Declared,
        Junior + "# Senoir\n## Mastery\n- Writes runbooks.\n## Trust\n- Is relied upon.\n")]
    [InlineData("a missing level", "LADDER102 Senior", Declared, Junior)]
    [InlineData(
        "a misspelt competency",
        "LADDER106 Mastry",
        Declared,
        Junior + "# Senior\n## Mastry\n- Writes runbooks.\n## Trust\n- Is relied upon.\n")]
    [InlineData(
        "a competency that is not declared",
        "LADDER106 Candour",
        Declared,
        Junior + "## Candour\n- a\n" + Senior + "## Candour\n- b\n")]
    [InlineData("a declared competency that is missing", "LADDER110 Care", "competencies: [Mastery, Trust, Care]\n", Junior + Senior)]
    [InlineData("an empty competency", "LADDER110 Trust", Declared, Junior + "# Senior\n## Mastery\n- Writes runbooks.\n## Trust\n")]
    [InlineData("an empty level", "LADDER110 Senior", Declared, Junior + "# Senior\n")]
    [InlineData("a competency twice, word for word", "LADDER105 Trust", Declared, Junior + Senior + "## Trust\n- Is relied upon.\n")]
    [InlineData("a level twice", "LADDER104 Senior", Declared, Junior + Senior + Senior)]
    [InlineData(
        "a level under a level",
        "LADDER141 Senior",
        Declared,
        Junior + "## Senior\n### Mastery\n- Writes runbooks.\n### Trust\n- Is relied upon.\n")]
    [InlineData(
        "a slip in an open competency",
        "LADDER108 Mastry",
        "levels: [Junior, Mid, Senior]\n",
        Junior + "# Mid\n## Mastry\n- a\n## Trust\n- b\n" + Senior)]
    [InlineData(
        "a misspelt header",
        "LADDER103 Senoir",
        Declared,
        "| Skill | Junior | Senoir |\n|---|---|---|\n| Mastery | a | b |\n| Trust | c | d |\n")]
    [InlineData("a level that is not written yet", "LADDER133 (to follow)", "", Junior + "# Senior\n(to follow)\n")]
    [InlineData(
        "a missing heading of a level",
        "LADDER105 Mastery",
        "",
        Junior + "## Mastery\n- Writes runbooks.\n## Trust\n- Is relied upon.\n# Lead\n## Mastery\n- c\n## Trust\n- d\n")]
    [InlineData(
        "a short row",
        "LADDER107 | Trust | c |",
        Declared,
        "| Skill | Junior | Senior |\n|---|---|---|\n| Mastery | a | b |\n| Trust | c |\n")]
    [InlineData(
        "a short line of dashes",
        "LADDER107 |---|---|",
        Declared,
        "| Skill | Junior | Senior |\n|---|---|\n| Mastery | a | b |\n| Trust | c | d |\n")]
    [InlineData(
        "a misspelt key",
        "LADDER003 levles",
        "levles: [Apprentice, Junior]\n",
        "# Apprentice\n## Mastery\n- a\n# Junior\n## Mastery\n- b\n")]
    [InlineData("levels that are not a list", "LADDER002 Apple", "levels: Apple\n", "# Apple\n## Mastery\n- a\n# Pear\n## Mastery\n- b\n")]
    public void One_mistake_gives_one_diagnostic(string mistake, string expected, string keys, string page)
    {
        Assert.NotEmpty(mistake);
        Assert.Equal([expected], DiagnosticsOf($"---\nladder: Sre\n{keys}---\n{page}"));
    }

    /// <summary>Runs the generator, so that problems of declarations are included.</summary>
    private static IEnumerable<string> DiagnosticsOf(string document)
    {
        var run = TestProject.Of(("ladders/sre.md", document)).Run();
        return run.Diagnostics
            .Select(d => $"{d.Id} {document.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)}")
            .Order(StringComparer.Ordinal);
    }
}
