namespace LadderGen.Tests.Diagnostics;

public sealed class DeclarationDiagnosticTests
{
    private const string Page = "# Junior\n## Mastery\n- Follows runbooks.\n- Asks.\n## Trust\n- Keeps word.\n";

    [Fact]
    public void LADDER002_the_YAML_is_malformed() =>
        Marked.Gives("LADDER002", ("ladder.yml", "ladder: Sre\ntitle: a\n  [|role: b|]\n"), ("a.md", Page));

    [Fact]
    public void LADDER002_a_list_is_not_closed() =>
        Marked.Gives("LADDER002", ("ladder.yml", "ladder: Sre\nlevels: [|[|]Junior\ntitle: x\n"), ("a.md", Page));

    [Fact]
    public void LADDER002_the_ladder_has_no_name() =>
        Assert.Contains(
            "Add a line such as 'ladder: Sre'",
            Marked.Gives("LADDER002", ("ladder.yml", "[|title: Reliability|]\n"), ("a.md", Page))[0],
            StringComparison.Ordinal);

    [Fact]
    public void LADDER002_the_declaration_is_empty() => Marked.Gives("LADDER002", ("ladder.yml", "[||]"), ("a.md", Page));

    [Fact]
    public void LADDER002_a_value_has_the_wrong_type() =>
        Assert.Contains(
            "'title' is a list here",
            Marked.Gives("LADDER002", ("ladder.yml", "ladder: Sre\ntitle: [|[a, b]|]\n"), ("a.md", Page))[0],
            StringComparison.Ordinal);

    [Fact]
    public void LADDER002_a_value_is_neither_true_nor_false() =>
        Marked.Gives("LADDER002", ("ladder.yml", "ladder: Sre\ncumulative: [|perhaps|]\n"), ("a.md", Page));

    [Fact]
    public void LADDER002_a_key_is_there_twice() =>
        Assert.Contains(
            "The first is on line 2.",
            Marked.Gives("LADDER002", ("ladder.yml", "ladder: Sre\ntitle: a\n[|title|]: b\n"), ("a.md", Page))[0],
            StringComparison.Ordinal);

    [Fact]
    public void LADDER003_a_key_is_unknown() =>
        Assert.Contains(
            "Did you mean 'levels'?",
            Marked.Gives("LADDER003", "---\nladder: Sre\n[|level|]: [Junior]\n---\n" + Page),
            StringComparison.Ordinal);

    [Fact]
    public void Every_problem_of_a_declaration_is_reported_at_once() =>
        Assert.Equal(
            ["LADDER003", "LADDER002", "LADDER002", "LADDER003"],
            TestLadder.Bind(
                ("ladder.yml", "ladder: Sre\nlevel: [a, b: {c: d}]\ncumulative: often\nroles: x\n"),
                ("a.md", Page)).Diagnostics.Select(d => d.Rule.Id));

    [Fact]
    public void Front_matter_without_a_ladder_is_not_a_declaration() =>
        Assert.Empty(
            TestLadder.Bind(("ladder.yml", "ladder: Sre"), ("a.md", "---\nid: x\nlevels: 3\ntitle: Junior\n---\n" + Page[9..])).Log());
}
