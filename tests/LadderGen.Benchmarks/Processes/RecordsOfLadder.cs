using System.Text.Json;

namespace LadderGen.Benchmarks.Processes;

/// <summary>Writes a ladder as the JSON that <see cref="LadderRecord"/> reads.</summary>
internal static class RecordsOfLadder
{
    public static string Write(Ladder ladder) => JsonSerializer.Serialize(
        new LadderRecord(
            ladder.Id,
            ladder.Name,
            ladder.Title,
            ladder.Description,
            [.. ladder.Groups.Select(g => new GroupRecord(g.Id, g.Name, g.Title, g.Description, IndexOf(g.Parent)))],
            [.. ladder.Competencies.Select(c => new CompetencyRecord(
                c.Id, c.Name, c.Title, c.Description, IndexOf(c.Groups is [.., var innermost] ? innermost : null)))],
            [.. ladder.Levels.Select(Level)]),
        LadderRecordContext.Default.LadderRecord);

    private static int IndexOf(Group? group) => group is null ? -1 : group.Ladder.Groups.ToList().IndexOf(group);

    private static LevelRecord Level(Level level) => new(
        level.Id,
        level.Name,
        level.Title,
        level.Code,
        level.Rank,
        level.Summary,
        level.Source.Document,
        level.Source.Line,
        [.. level.Facts.Select(f => new FactRecord(f.Title, f.Text, f.Source.Line))],
        [.. level.CompetencyExpectations.Select(Expectations)]);

    private static ExpectationsRecord Expectations(CompetencyExpectations cell, int competency) => new(
        cell.Id, competency, cell.Summary, cell.Source.Line, [.. cell.Examples], [.. cell.Own.Select(Expectation)]);

    private static ExpectationRecord Expectation(Expectation e) => new(e.Id, e.Name, e.Text, e.Source.Line, [.. e.Details]);
}
