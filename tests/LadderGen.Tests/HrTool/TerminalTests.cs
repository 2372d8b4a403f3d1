using global::HrTool;
using Spectre.Console;

namespace LadderGen.Tests.HumanResources;

/// <summary>The output on terminals of different width and color, and in a pipe.</summary>
public sealed class TerminalTests
{
    private const char Escape = '\u001b';

    [Fact]
    public void A_pipe_gets_unbroken_lines_of_plain_ASCII()
    {
        var answer = Answer.Piped();

        Assert.All(answer.Output.ReplaceLineEndings(""), letter => Assert.InRange(letter, ' ', '~'));
        Assert.All(answer.Lines, line => Assert.Equal(line.TrimEnd(), line));
        Assert.All(
            Ladders.Sre.Senior.Expectations,
            expectation => Assert.Contains($"  - {expectation.Text}", answer.Lines));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void NO_COLOR_turns_colors_off(bool noColor)
    {
        var answer = Answer.OnTerminal(80, noColor);

        Assert.Equal(!noColor, answer.Output.Contains(Escape + "[38;5;", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void No_word_is_lost_or_broken_at_any_width(int columns)
    {
        var noor = Path.Combine(Repository.Root, "src/HrTool/assessments/noor.json");
        string[][] commands =
        [
            ["ladders"],
            ["show", "Sre", "Senior"],
            ["show", "Support", "S1"],
            ["compare", "Sre", "L2", "Senior"],
            ["check", noor],
        ];
        foreach (var typed in commands)
        {
            var answer = Undecorated(Answer.At(columns, typed));

            Assert.Equal(Answer.Piped(typed).Words, answer.Words);
            Assert.All(answer.Lines, line => Assert.InRange(line.GetCellWidth(), 0, columns));
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void A_table_fits_the_terminal_and_keeps_its_headings_whole(int columns)
    {
        Assert.All(Ladders.All, ladder =>
        {
            var answer = Undecorated(Answer.At(columns, "show", ladder.Name));

            Assert.All(answer.Lines, line => Assert.InRange(line.GetCellWidth(), 0, columns));
            Assert.All(ladder.Competencies, competency => Assert.Contains(competency.Title, answer.Output, StringComparison.Ordinal));
            Assert.All(ladder.Levels, level => Assert.True(
                answer.Output.Contains(level.Name, StringComparison.Ordinal)
                    || answer.Output.Contains(level.Title, StringComparison.Ordinal)));
        });
    }

    [Theory]
    [InlineData(40, "Junior: 3, L2: 4")]
    [InlineData(80, "│ Junior │ L2 │ Senior │ Lead │ Principal │")]
    [InlineData(120, "│ Junior SRE (L1) │ SRE (L2) │ Senior SRE (L3) │")]
    [InlineData(200, "│ Leads incidents from the first... │")]
    public void A_wider_terminal_shows_more_of_each_expectation(int columns, string part) =>
        Assert.Contains(part, Undecorated(Answer.At(columns, "show", "Sre")).Output, StringComparison.Ordinal);

    /// <summary>Removes the escape codes. Bold text remains where colors are off.</summary>
    private static Answer Undecorated(Answer answer) =>
        answer with { Output = System.Text.RegularExpressions.Regex.Replace(answer.Output, Escape + @"\[[0-9;]*m", "") };
}
