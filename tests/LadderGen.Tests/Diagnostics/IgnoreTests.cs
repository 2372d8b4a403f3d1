namespace LadderGen.Tests.Diagnostics;

/// <summary>Messages say what <c>ignore</c> leaves out, and never advise it for a thing that would take others with it.</summary>
public sealed class IgnoreTests
{
    private const string Welcome = "## Welcome\n- Opens the door.\n";

    [Theory]
    [InlineData("ignore: [Welcome]\n", "'Welcome'")]
    [InlineData("ignore: [Greets guests by name.]\n", "'Greets guests by name.'")]
    public void LADDER110_names_what_empties_a_level(string ignore, string entry) => Assert.Contains(
        $"because 'ignore' leaves out {entry}.",
        Marked.Gives(
            "LADDER110",
            $"---\nladder: Ushers\n{ignore}---\n# L1\n## Doors\n- Opens the door.\n# [|L2|]\n## Welcome\n- Greets guests by name.\n"),
        StringComparison.Ordinal);

    [Fact]
    public void LADDER110_names_what_empties_a_declared_competency() => Assert.Contains(
        "'ignore' has 'Service', which leaves out all that is under it.",
        Marked.Gives(
            "LADDER110",
            "---\nladder: Ushers\ncompetencies: [Doors, [|Welcome|]]\nignore: [Service]\n---\n" +
            "# L1\n## Doors\n- a\n## Service\n### Welcome\n- b\n# L2\n## Doors\n- a\n## Service\n### Welcome\n- b\n"),
        StringComparison.Ordinal);

    [Fact]
    public void LADDER102_names_what_empties_a_declared_level() => Assert.Contains(
        "'ignore' has 'L2', which leaves out all that is under it.",
        Marked.Gives(
            "LADDER102", $"---\nladder: Ushers\nlevels: [L1, [|L2|]]\nignore: [L2]\n---\n# L1\n{Welcome}# L2\n{Welcome}"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("LADDER103", "levels: [L1, L2]\n", "# [|Ushering|]\n" + Welcome)]
    [InlineData("LADDER103", "", "# [|Ushering|]\n" + Welcome)]
    public void A_heading_is_ignored_with_all_that_is_under_it(string id, string keys, string more) => Assert.EndsWith(
        "If neither it nor what is under it is part of the ladder, add it to 'ignore'.",
        Marked.Gives(id, $"---\nladder: Ushers\n{keys}---\n# L1\n{Welcome}# L2\n{Welcome}{more}"),
        StringComparison.Ordinal);

    [Fact]
    public void A_column_is_not_ignored_by_the_header_that_its_table_is_ignored_by() => Assert.DoesNotContain(
        "'ignore'",
        Marked.Gives(
            "LADDER136", "---\nladder: Ushers\n---\n| [|Weight|] | Skill | L1 | L2 |\n|---|---|---|---|\n| 20% | Doors | a | b |\n"),
        StringComparison.Ordinal);

    /// <summary>One cause, one message: such a line is in the wrong place because the entry for it is misspelled.</summary>
    [Fact]
    public void LADDER115_explains_a_line_that_was_to_be_ignored() => Marked.Gives(
        "LADDER115", $"---\nladder: Ushers\nignore: [[|Bakc to top|]]\n---\n# L1\n{Welcome}\nBack to top\n\n# L2\n{Welcome}");

    [Fact]
    public void LADDER106_names_the_entry_that_is_nearly_the_line() => Assert.EndsWith(
        "'ignore' has 'Bakc to top', which is different.",
        Marked.Gives("LADDER106", $"---\nladder: Ushers\nignore: [Bakc to top]\n---\n# L1\n- [|Back to top|]\n\n{Welcome}# L2\n{Welcome}"),
        StringComparison.Ordinal);
}
