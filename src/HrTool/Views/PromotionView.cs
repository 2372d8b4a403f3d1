using LadderGen;
using Spectre.Console;

namespace HrTool;

/// <summary>Shows which expectations of the next level somebody meets, and which are missing.</summary>
internal static class PromotionView
{
    public static void Show(IAnsiConsole console, Assessment assessment)
    {
        if (PromotionCheck.ForNextLevel(assessment) is not { } check)
        {
            console.Heading($"{assessment.Person}, {assessment.Level.Title}");
            console.Line("", "No level is above this one.");
            return;
        }

        console.Heading($"{assessment.Person}, from {assessment.Level.Title} to {check.To.Title}");
        console.Line("", check.IsReady
            ? $"Ready: all {check.Expected} expectations are met."
            : $"Not yet: {check.Met} of {check.Expected} expectations are met ({100 * check.Met / check.Expected} %).");
        console.Line("", $"Decided by {PromotionPanel.For(check.To.Id)}.", Writing.Aside);
        foreach (var competency in check.Competencies)
        {
            console.WriteLine();
            console.Line("", $"{competency.Competency.Title}: {competency.Met} of {competency.Expectations.Count}", Writing.Strong);
            foreach (var expectation in competency.Expectations)
            {
                var (mark, style) = expectation.IsMet ? ("[x] ", Writing.Good) : ("[ ] ", Writing.Open);
                console.Expectation(mark, expectation.Expectation, style);
                foreach (var note in expectation.Notes)
                {
                    console.Line("      ", note, Writing.Aside);
                }
            }
        }

        if (check.Unexpected.Count > 0)
        {
            console.WriteLine();
            console.Line("", $"Met, but not expected at {check.To.Title}", Writing.Strong);
            foreach (var expectation in check.Unexpected)
            {
                console.Line("- ", $"{expectation.Level.Title}, {expectation.Competency.Title}: {expectation.Text}");
            }
        }
    }
}
