using Spectre.Console;

namespace LadderGen.Tool.Views;

/// <summary>Shows everything that one level expects.</summary>
internal static class LevelView
{
    public static void Show(IAnsiConsole console, Level level)
    {
        console.Heading(level.Title);
        console.Line("", $"Level {level.Rank} of {level.Ladder.Levels.Count} in {level.Ladder.Title}", Writing.Aside);
        console.Line("", level.Summary);
        foreach (var fact in level.Facts)
        {
            console.Line("", fact.ToString());
        }

        foreach (var group in level.Ladder.Competencies.GroupBy(Writing.GroupTitle))
        {
            if (group.Key.Length > 0)
            {
                console.WriteLine();
                console.Line("", group.Key, Writing.Strong);
            }

            foreach (var competency in group)
            {
                console.WriteLine();
                Show(console, level[competency], Writing.Indent(group));
            }
        }
    }

    private static void Show(IAnsiConsole console, CompetencyExpectations expectations, string indent)
    {
        console.Line(indent, expectations.Competency.Title, Writing.Strong);
        console.Line(indent + "  ", expectations.Summary);
        foreach (var expectation in expectations)
        {
            console.Expectation(indent + "- ", expectation);
        }

        foreach (var example in expectations.Examples)
        {
            console.Line(indent + "  e.g. ", example, Writing.Aside);
        }
    }
}
