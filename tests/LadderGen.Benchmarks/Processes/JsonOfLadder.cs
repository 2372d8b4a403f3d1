using System.Text.Json;

namespace LadderGen.Benchmarks.Processes;

/// <summary>Writes a ladder as the JSON that <see cref="LadderJson"/> reads.</summary>
internal static class JsonOfLadder
{
    public static string Write(Ladder ladder) => JsonSerializer.Serialize(
        new LadderJson(
            ladder.Id,
            ladder.Name,
            ladder.Title,
            ladder.Description,
            [.. ladder.Groups.Select(g => new GroupJson(g.Id, g.Name, g.Title, g.Description, g.Parent is null ? -1 : ladder.Groups.ToList().IndexOf(g.Parent)))],
            [.. ladder.Competencies.Select(c => new CompetencyJson(c.Id, c.Name, c.Title, c.Description, c.Groups.Count == 0 ? -1 : ladder.Groups.ToList().IndexOf(c.Groups[^1])))],
            [.. ladder.Levels.Select(Level)]),
        LadderJsonContext.Default.LadderJson);

    private static LevelJson Level(Level level) => new(
        level.Id,
        level.Name,
        level.Title,
        level.Code,
        level.Rank,
        level.Summary,
        level.Source.Document,
        level.Source.Line,
        [.. level.Facts.Select(f => new FactJson(f.Title, f.Text, f.Source.Line))],
        [.. level.Expectations.Select((cell, i) => new ExpectationsJson(cell.Id, i, cell.Summary, cell.Source.Line, [.. cell.Examples], [.. cell.Own.Select(Expectation)]))]);

    private static ExpectationJson Expectation(Expectation e) => new(e.Id, e.Name, e.Text, e.Source.Line, [.. e.Details]);
}
