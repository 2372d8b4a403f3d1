using global::HrTool;
using LadderGen.Tool.Views;

namespace LadderGen.Tests.HumanResources;

public sealed class ComparisonTests
{
    private static readonly Ladder Sre = CompiledLadder.Of("""
        ---
        ladder: Sre
        role: [SRE]
        ---
        # Junior SRE
        ## Mastery
        - Plans low-risk maintenance with the team.
        - Shadows the on-call engineer.
        - Says when a task is stuck.
        ## Judgment
        - Asks before running a command.
        # Senior SRE
        ## Mastery
        - Leads incidents.
          - Of every size
        - Says when a task is stuck.
        - Plans risky maintenance with the team.
        """);

    [Fact]
    public void Each_competency_shows_removed_reworded_added_and_unchanged_expectations() =>
        Assert.Equal(
            """
            Senior SRE compared with Junior SRE: 1 added, 2 removed, 1 reworded, 1 unchanged
            + added   - removed   ~ reworded, with [-old-] and {+new+} words   = unchanged

            Mastery
            - Shadows the on-call engineer.
            ~ Plans [-low-risk-] {+risky+} maintenance with the team.
            + Leads incidents.
              - Of every size
            = Says when a task is stuck.

            Judgment
            Only Junior SRE has expectations here.
            - Asks before running a command.

            """.ReplaceLineEndings("\n"),
            Shown(Sre.Levels[1].ComparedWith(Sre.Levels[0])));

    [Fact]
    public void The_command_takes_the_levels_in_the_order_of_a_promotion()
    {
        var up = Answer.Piped("compare", "Sre", "L2", "Senior");
        var down = Answer.Piped("compare", "Sre", "Senior", "L2");

        Assert.Equal((0, 0), (up.Code, down.Code));
        Assert.StartsWith("Senior SRE (L3) compared with SRE (L2): ", up.Output, StringComparison.Ordinal);
        Assert.Contains($"+ {Ladders.Sre.Senior.Mastery.LeadsIncidentsFromTheFirstPage.Text}", up.Lines);
        Assert.Contains($"- {Ladders.Sre.Senior.Mastery.LeadsIncidentsFromTheFirstPage.Text}", down.Lines);
    }

    private static string Shown(LevelComparison comparison)
    {
        StringWriter output = new();
        ComparisonView.Show(Screen.Plain(output), comparison);
        return output.ToString().ReplaceLineEndings("\n");
    }
}
