using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Text;
using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Binding;

/// <summary>Every block of a ladder has one role, and blocks of one form have the same.</summary>
public sealed class RoleAccountingTests
{
    [Theory]
    [InlineData(
        "# Junior Mate\n## Ropes\nThe lines.\n- a\n## Tides\nThe sea.\n- b\n" +
        "# Senior Mate\n## Ropes\nAll lines.\n- c\n## Tides\n[|All seas.|]")]
    [InlineData(
        "# Ropes\n## Junior Mate\nThe lines.\n- a\n## Senior Mate\n[|All lines.|]\n" +
        "# Tides\n## Junior Mate\nThe sea.\n- b\n## Senior Mate\nAll seas.\n- c")]
    [InlineData(
        "# Junior Mate\n**Ropes**\n> The lines.\n\n- a\n\n**Tides**\n> The sea.\n\n- b\n" +
        "# Senior Mate\n**Ropes**\n> All.\n\n- c\n\n**Tides**\n\n[|All.|]")]
    public void LADDER124_a_text_that_lost_its_list(string document) =>
        Assert.Contains("Write the list below it", Marked.Gives("LADDER124", Of(document)), StringComparison.Ordinal);

    [Fact]
    public void LADDER124_in_a_web_page() => Marked.Gives(
        "LADDER124",
        ("ladder.yml", "ladder: Ferry\nrole: [Mate]"),
        ("a.html", "<h1>Junior Mate</h1><h2>Ropes</h2><p>Lines.</p><ul><li>a</li></ul><h2>Tides</h2><p>Sea.</p><ul><li>b</li></ul>"),
        ("b.html", "<h1>Senior Mate</h1><h2>Ropes</h2><p>All lines.</p><ul><li>c</li></ul><h2>Tides</h2><p>[|All seas.|]</p>"));

    [Fact]
    public void LADDER124_a_list_beside_a_text_that_is_expected() => Assert.Contains(
        "read as a description",
        Marked.Gives("LADDER124", Of(
            "# Junior Mate\n## Ropes\nTies knots.\n## Tides\nKnows tides.\n" +
            "# Senior Mate\n## Ropes\nCuts lines.\n## Tides\n[|Knows seas.|]\n- b")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "# Junior Mate\n## Ropes\nThe lines.\n- a\n## Tides\n- b\n" +
        "# Senior Mate\n## Ropes\nAll lines.\n- c\n## Tides\nKnows all seas.")]
    [InlineData("# Junior Mate\n## Ropes\n- a\n## Tides\n- b\n# Senior Mate\n## Ropes\n- c\n## Tides\nKnows all seas.")]
    [InlineData(
        "# Junior Mate\n## Ropes\nTies knots.\n## Tides\nKnows tides.\n" +
        "# Senior Mate\n## Ropes\nCuts lines.\n## Tides\nKnows seas.")]
    [InlineData("# Junior Mate\n## Ropes\nTies.\n## Tides\nTides.\n- a\n# Senior Mate\n## Ropes\nCuts.\n## Tides\nSeas.\n- b")]
    public void Texts_that_differ_as_often_as_not_are_not_odd(string document) => Assert.Empty(TestLadder.Bind(Of(document)).Log());

    [Theory]
    [InlineData(
        "# Junior Mate\n## Ropes\n- a\n## Tides\n- b\n# Middle Mate\n## Ropes\n- c\n## Tides\n- d\n" +
        "# Senior Mate\n- **[|Tides|]**: e\n## Ropes\n- f")]
    [InlineData(
        "# Junior Mate\n- **[|Tides|]**: a\n## Ropes\n- b\n# Middle Mate\n## Ropes\n- c\n## Tides\n- d\n" +
        "# Senior Mate\n## Ropes\n- e\n## Tides\n- f")]
    public void LADDER149_a_fact_with_the_name_of_a_competency(string document) =>
        Assert.Contains("fact of that level", Marked.Gives("LADDER149", Of(document)), StringComparison.Ordinal);

    [Fact]
    public void A_level_may_have_a_fact_and_a_competency_of_one_name() => Assert.Empty(TestLadder.Bind(Of(
        "# Junior Mate\n- **Tides**: few\n## Ropes\n- a\n## Tides\n- b\n" +
            "# Senior Mate\n- **Tides**: all\n## Ropes\n- c\n## Tides\n- d")).Log());

    [Fact]
    public void Each_block_is_listed_with_its_role() => Assert.Equal(
        """
        6 Title The Ferry
        8 Description For all who sail.
        10 Level Junior Mate
        12 Fact Crew
        12 Fact four
        14 Group Deck
        16 Competency Ropes
        18 Summary The lines.
        20 Expectation Ties knots.
        21 Detail In the dark too.
        22 Example a bowline
        24 Competency Tides
        26 Reported TODO
        28 Ignored Notes
        30 Ignored Not yet agreed.
        32 Level Senior Mate
        34 Group Deck
        36 Competency Ropes
        38 Summary All lines.
        40 Expectation Cuts lines.
        42 Competency Tides
        44 Expectation Reads the sea.
        """.ReplaceLineEndings("\n"),
        Roles("""
        ---
        ladder: Ferry
        role: [Mate]
        ignore: [Notes]
        ---
        # The Ferry

        For all who sail.

        ## Junior Mate

        - **Crew**: four

        ### Deck

        #### Ropes

        The lines.

        - Ties knots.
          - In the dark too.
        - E.g. a bowline

        #### Tides

        TODO

        ## Notes

        Not yet agreed.

        ## Senior Mate

        ### Deck

        #### Ropes

        All lines.

        - Cuts lines.

        #### Tides

        - Reads the sea.
        """));

    [Fact]
    public void No_block_of_a_fuzzed_ladder_is_without_a_role() => Assert.All(
        Enumerable.Range(0, 300).Select(Fuzzing.RoleLadder.Make),
        ladder => Assert.DoesNotContain(" None ", Roles(ladder.Files), StringComparison.Ordinal));

    private static string Of(string document) =>
        "---\nladder: Ferry\nrole: [Mate]\n---\n" + document.Replace("\n#", "\n\n#", StringComparison.Ordinal);

    private static string Roles(string document) => Roles([("ladder.md", document)]);

    private static string Roles((string Name, string Text)[] files)
    {
        var read = files.Select(f => new InputFile(new TextFile("/src/" + f.Name, f.Name, f.Text), new([])));
        var blocks = ProjectCompiler.Compile([.. read]).Ladders.SelectMany(l => l.Input.ReadAs());
        return string.Join("\n", blocks.Select(b => $"{b.Location.StartLine + 1} {b.Role} {b.Text}"));
    }
}
