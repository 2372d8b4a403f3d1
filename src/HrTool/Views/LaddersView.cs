using LadderGen;
using Spectre.Console;

namespace HrTool;

/// <summary>The ladders there are, each with its levels.</summary>
internal static class LaddersView
{
    public static void Show(IAnsiConsole console, IEnumerable<Ladder> ladders)
    {
        foreach (Ladder ladder in ladders)
        {
            int expectations = ladder.Levels.Sum(level => level.Expectations.Count);
            console.Line("", $"{ladder.Name}: {ladder.Title}", Writing.Strong);
            console.Line("  ", string.Join(" < ", ladder.Levels.Select(level => level.Name)));
            string competencyCount = Writing.Counted(ladder.Competencies.Count, "competency", "competencies");
            string expectationCount = Writing.Counted(expectations, "expectation", "expectations");
            console.Line("  ", $"{competencyCount}, {expectationCount}", Writing.Aside);
        }
    }
}
