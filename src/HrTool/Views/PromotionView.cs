using LadderGen;
using Spectre.Console;

namespace HrTool;

/// <summary>What a person meets of the next level, and what is missing.</summary>
internal static class PromotionView
{
    public static void Show(IAnsiConsole console, Person person)
    {
        if (PromotionCheck.ForNextLevel(person) is not { } check)
        {
            console.Heading($"{person.Name}, {person.Level.Title}");
            console.Line("", "No level is above this one.");
            return;
        }

        console.Heading($"{person.Name}, from {person.Level.Title} to {check.To.Title}");
        console.Line("", check.IsReady
            ? $"Ready: all {check.Met.Count} expectations are met."
            : $"Not yet: {check.Met.Count} of {check.Met.Count + check.Missing.Count} expectations are met.");
        console.Line("", $"Decided by {PromotionPanel.For(check.To)}.", Writing.Aside);
        Show(console, "Missing", "[ ] ", check.Missing, Writing.Open);
        Show(console, "Met", "[x] ", check.Met, Writing.Good);
    }

    private static void Show(IAnsiConsole console, string heading, string mark, IReadOnlyList<Expectation> expectations, Style style)
    {
        if (expectations.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.Line("", heading, Writing.Strong);
        foreach (Expectation expectation in expectations)
        {
            console.Line(mark, $"{expectation.Competency}: {expectation}", style);
        }
    }
}
