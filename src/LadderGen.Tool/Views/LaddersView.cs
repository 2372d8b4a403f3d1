using System.Globalization;
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
            console.Line("  ", Versions(ladder), Writing.Aside);
            console.Line("  ", string.Join(" < ", ladder.Levels.Select(level => level.Name)));
            var competencyCount = Writing.Counted(ladder.Competencies.Count, "competency", "competencies");
            var retiredCount = ladder.Retired.Count > 0 ? $", {ladder.Retired.Count} retired" : "";
            var expectationCount = Writing.Counted(expectations, "expectation", "expectations");
            console.Line("  ", $"{competencyCount}, {expectationCount}{retiredCount}", Writing.Aside);
        }
    }

    /// <summary>Returns the version and the day from which it counts; empty if the declaration gives neither.</summary>
    private static string Versions(Ladder ladder)
    {
        var version = ladder.Version is { } own ? $"Version {own}" : "";
        return ladder.EffectiveFrom is { } day
            ? string.Format(CultureInfo.InvariantCulture, "{0}{1} from {2:yyyy-MM-dd}", version, version.Length > 0 ? "," : "Counts", day)
            : version;
    }
}
