using LadderGen;
using Spectre.Console;

namespace HrTool;

/// <summary>All that is expected at one level.</summary>
internal static class LevelView
{
    public static void Show(IAnsiConsole console, Level level)
    {
        console.Heading(level.Title);
        console.Line("", $"Level {level.Rank} of {level.Ladder.Levels.Count} in {level.Ladder.Title}", Writing.Aside);
        if (level.Summary.Length > 0)
        {
            console.Line("", level.Summary);
        }

        foreach (Fact fact in level.Facts)
        {
            console.Line("", fact.ToString());
        }

        string group = "";
        foreach (Expectations expectations in level.Expectations)
        {
            console.WriteLine();
            if (expectations.Competency.GroupTitle() != group)
            {
                group = expectations.Competency.GroupTitle();
                console.Line("", group, Writing.Strong);
            }

            Show(console, expectations, indent: group.Length > 0 ? "  " : "");
        }
    }

    private static void Show(IAnsiConsole console, Expectations expectations, string indent)
    {
        console.Line(indent, expectations.Competency.Title, Writing.Strong);
        if (expectations.Summary.Length > 0)
        {
            console.Line(indent + "  ", expectations.Summary);
        }

        foreach (Expectation expectation in expectations)
        {
            console.Line(indent + "- ", expectation.Text);
            foreach (string detail in expectation.Details)
            {
                console.Line(indent + "  - ", detail);
            }
        }

        foreach (string example in expectations.Examples)
        {
            console.Line(indent + "  e.g. ", example, Writing.Aside);
        }
    }
}
