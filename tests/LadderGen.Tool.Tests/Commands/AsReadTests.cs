using LadderGen.Tool.Folders;

namespace LadderGen.Tool.Tests.Commands;

/// <summary><c>laddergen show --as-read</c> shows each line of a document beside what it was read as.</summary>
public sealed class AsReadTests
{
    private static readonly string Examples = Path.Combine(Repository.Root, "ladders");

    public static TheoryData<string> Ladders() => [.. LadderFolder.Read(Examples).Set().Select(l => l.Name)];

    [Theory]
    [MemberData(nameof(Ladders))]
    public async Task Every_line_of_an_example_has_a_role(string ladder)
    {
        var answer = await Answer.PipedAsync("show", ladder, "--as-read", "--in", Examples);

        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        Assert.DoesNotContain("not in the ladder", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headings_lists_summaries_and_what_is_wrong()
    {
        using TestFolder folder = new(("bakery.md", """
            ---
            ladder: Bakery
            levels: [Junior]
            ignore: [Notes]
            ---
            # Bakery
            Bread since 1920.
            ## Junior
            Learns.
            ### Dough
            - Weighs flour.
              - By scale
            - E.g. Rye

            ### Dough
            - Folds it.
            ## Notes
            Nothing.
            """));

        var answer = await Answer.PipedAsync("show", "--as-read", "--in", folder.Path);

        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        Assert.Equal(
            """
            bakery.md
             1 declaration                   | ---
             2 declaration                   | ladder: Bakery
             3 declaration                   | levels: [Junior]
             4 declaration                   | ignore: [Notes]
             5 declaration                   | ---
             6 title                         | # Bakery
             7 description of the ladder     | Bread since 1920.
             8 level: Junior                 | ## Junior
             9 summary: Junior               | Learns.
            10 competency: Dough             | ### Dough
            11 expectation: Junior, Dough    | - Weighs flour.
            12   its detail                  |   - By scale
            13 example: Junior, Dough        | - E.g. Rye
            14                               |
            15 competency: Dough (LADDER105) | ### Dough
            16 expectation: Junior, Dough    | - Folds it.
            17 ignored                       | ## Notes
            18 ignored                       | Nothing.

            """.ReplaceLineEndings("\n"),
            answer.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_cells_of_a_table_are_shown_below_their_row()
    {
        using TestFolder folder = new(("bakery.md", """
            ---
            ladder: Bakery
            ---
            | Skill | Junior | Senior |
            |---|---|---|
            | Dough | Weighs it. | Plans it. |
            """));

        var answer = await Answer.PipedAsync("show", "Bakery", "--as-read", "--in", folder.Path);

        Assert.Equal(
            [
                "6 in parts                   | | Dough | Weighs it. | Plans it. |",
                "  competency: Dough          |   Dough",
                "  expectation: Junior, Dough |   Weighs it.",
                "  expectation: Senior, Dough |   Plans it.",
            ],
            answer.Lines.SkipWhile(l => !l.StartsWith("6 ", StringComparison.Ordinal)).Take(4));
    }

    [Fact]
    public async Task A_level_leaves_out_the_lines_of_the_others()
    {
        var answer = await Answer.PipedAsync("show", "Sre", "Senior", "--as-read", "--in", Examples);

        Assert.Equal(0, answer.Code);
        Assert.Contains(answer.Lines, l => l.Contains("expectation: Senior, Mastery ", StringComparison.Ordinal));
        Assert.DoesNotContain(answer.Lines, l => l.Contains("expectation: Junior", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_ladder_without_levels_has_nothing_to_show()
    {
        using TestFolder folder = new(("bakery.md", "---\nladder: Bakery\n---\n# Bakery\n- Weighs flour.\n"));

        var answer = await Answer.PipedAsync("show", "Bakery", "--as-read", "--in", folder.Path);

        Assert.Equal(
            (2, $"No ladder in '{folder.Path}' has levels. 'laddergen check' says why."),
            (answer.Code, answer.ErrorLines.First()));
    }
}
