using global::HrTool;
using Spectre.Console;

namespace LadderGen.Tests.HumanResources;

/// <summary>What the width and the kind of a terminal change, and what they must not.</summary>
public sealed class TerminalTests
{
    private const char Escape = '\u001b';

    [Fact]
    public void A_pipe_gets_whole_lines_of_plain_ascii()
    {
        Answer answer = Answer.Piped();

        Assert.All(answer.Output.ReplaceLineEndings(""), letter => Assert.InRange(letter, ' ', '~'));
        Assert.All(answer.Lines, line => Assert.Equal(line.TrimEnd(), line));
        Assert.All(
            Ladders.Sre.Senior.Expectations,
            expectation => Assert.Contains($"  - {expectation.Text}", answer.Lines));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void NO_COLOR_takes_the_colors_away(bool noColor)
    {
        Answer answer = Answer.OnTerminal(80, noColor);

        Assert.Equal(!noColor, answer.Output.Contains(Escape + "[38;5;", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void No_width_loses_or_breaks_a_word(int columns)
    {
        string noor = Path.Combine(Repository.Root, "src/HrTool/assessments/noor.json");
        foreach (string[] typed in new string[][] { ["ladders"], ["show", "Sre", "Senior"], ["show", "Support", "S1"], ["compare", "Sre", "L2", "Senior"], ["check", noor] })
        {
            Answer answer = Undecorated(Answer.At(columns, typed));

            Assert.Equal(Answer.Piped(typed).Words, answer.Words);
            Assert.All(answer.Lines, line => Assert.InRange(line.GetCellWidth(), 0, columns));
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void A_table_fits_and_its_headings_are_whole(int columns)
    {
        Assert.All(Ladders.All, ladder =>
        {
            Answer answer = Undecorated(Answer.At(columns, "show", ladder.Name));

            Assert.All(answer.Lines, line => Assert.InRange(line.GetCellWidth(), 0, columns));
            Assert.All(ladder.Competencies, competency => Assert.Contains(competency.Title, answer.Output, StringComparison.Ordinal));
            Assert.All(ladder.Levels, level => Assert.True(
                answer.Output.Contains(level.Name, StringComparison.Ordinal) || answer.Output.Contains(level.Title, StringComparison.Ordinal)));
        });
    }

    [Theory]
    [InlineData(40, "Junior: 3, L2: 4")]
    [InlineData(80, "│ Junior │ L2 │ Senior │ Lead │ Principal │")]
    [InlineData(120, "│ Junior SRE (L1) │ SRE (L2) │ Senior SRE (L3) │")]
    [InlineData(200, "│ Leads incidents from the first... │")]
    public void The_wider_the_terminal_the_more_a_table_tells(int columns, string part) =>
        Assert.Contains(part, Undecorated(Answer.At(columns, "show", "Sre")).Output, StringComparison.Ordinal);

    /// <summary>Without the bold letters, which are no color.</summary>
    private static Answer Undecorated(Answer answer) =>
        answer with { Output = System.Text.RegularExpressions.Regex.Replace(answer.Output, Escape + @"\[[0-9;]*m", "") };
}
