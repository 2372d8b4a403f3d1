namespace LadderGen.Tests.Diagnostics;

/// <summary>LADDER115: the words of a declaration have to occur in the documents.</summary>
public sealed class UnusedWordTests
{
    private const string Page = """

        # Reliability
        ## Junior SRE
        ### Mastery
        - Follows runbooks.
        ### Trust
        Back to *the* top
        - Keeps their word.

        | Remarks | Pay |
        |---|---|
        | Reach | wide |
        """;

    [Fact]
    public void LADDER115_an_ignored_line_is_not_found() =>
        Assert.Contains("Did you mean 'Back to the top'?", Gives("ignore: [Remarks, [|Bakc to the top|]]"), StringComparison.Ordinal);

    [Fact]
    public void LADDER115_a_fact_is_not_found() =>
        Assert.Contains("Did you mean 'Trust'?", Gives("facts: [[|Trst|]]", "Remarks"), StringComparison.Ordinal);

    [Fact]
    public void LADDER115_an_alias_is_not_found() =>
        Assert.Contains("Did you mean 'Trust'?", Gives("aliases: { Trust: [[|Trrust|]] }", "Remarks"), StringComparison.Ordinal);

    [Fact]
    public void LADDER115_a_role_is_not_found() => Gives("role: [[|Developer|]]", "Remarks");

    [Fact]
    public void LADDER115_a_document_is_not_found() => Marked.Gives(
        "LADDER115",
        ("sre/ladder.yml", "ladder: Sre\ndocuments: [a.md, [|b*.md|]]\n"),
        ("sre/a.md", "# Junior\n## Mastery\n- Follows runbooks.\n"));

    [Theory]
    [InlineData("ignore: [remarks]")]
    [InlineData("ignore: [Remarks, Back to the top]")]
    [InlineData("ignore: [Remarks]\nfacts: [Trust]")]
    [InlineData("ignore: [Remarks]\naliases: { Keeping faith: [Trust] }")]
    [InlineData("ignore: [Remarks]\nrole: [SRE, Site Reliability Engineer]")]
    public void A_word_that_occurs_in_the_documents_is_used(string keys) =>
        Assert.DoesNotContain(
            TestLadder.Bind($"---\nladder: Sre\nlevels: [Junior SRE]\n{keys}\n---\n" + Page).Diagnostics,
            d => d.Rule.Id == "LADDER115");

    [Fact]
    public void A_misspelt_entry_of_ignore_is_one_problem() =>
        Assert.Contains("'ignore' has 'FQA', which is different.", Marked.Gives("LADDER106", """
        ---
        ladder: Sre
        ignore: [FQA]
        ---
        # Reliability
        ## Junior
        ### Trust
        - Keeps their word.
        # [|FAQ|]
        - Typing.
        """), StringComparison.Ordinal);

    private static string Gives(string keys, string ignored = "") =>
        Marked.Gives(
            "LADDER115",
            $"---\nladder: Sre\nlevels: [Junior SRE]\n{(ignored.Length > 0 ? $"ignore: [{ignored}]\n" : "")}{keys}\n---\n" + Page);
}
