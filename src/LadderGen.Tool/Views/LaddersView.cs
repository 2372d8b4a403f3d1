using Spectre.Console;

namespace LadderGen.Tool.Views;

/// <summary>Lists the ladders, each with its levels.</summary>
internal static class LaddersView
{
    public static void Show(IAnsiConsole console, IEnumerable<Ladder> ladders)
    {
        foreach (var ladder in ladders)
        {
            var expectations = ladder.Levels.Sum(level => level.Expectations.Count);
            console.Line("", $"{ladder.Name}: {ladder.Title}", Writing.Strong);
            console.Line("  ", string.Join(" < ", ladder.Levels.Select(level => level.Name)));
            var competencyCount = Writing.Counted(ladder.Competencies.Count, "competency", "competencies");
            var expectationCount = Writing.Counted(expectations, "expectation", "expectations");
            console.Line("  ", $"{competencyCount}, {expectationCount}", Writing.Aside);
        }
    }
}
