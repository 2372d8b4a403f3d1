#nullable enable
using System.Text.Json.Serialization;

namespace LadderGen.Benchmarks.Processes;

// A ladder without LadderGen: records that a source-generated context reads from JSON.
// This file is compiled twice: here to write the JSON, and in the measured program to read it.
internal sealed record LadderRecord(
    string Id, string Name, string Title, string Description, GroupRecord[] Groups, CompetencyRecord[] Competencies, LevelRecord[] Levels);

internal sealed record GroupRecord(string Id, string Name, string Title, string Description, int Parent);

internal sealed record CompetencyRecord(string Id, string Name, string Title, string Description, int Group);

internal sealed record LevelRecord(
    string Id,
    string Name,
    string Title,
    string? Code,
    int Rank,
    string Summary,
    string Document,
    int Line,
    FactRecord[] Facts,
    ExpectationsRecord[] Expectations);

internal sealed record FactRecord(string Title, string Text, int Line);

internal sealed record ExpectationsRecord(
    string Id, int Competency, string Summary, int Line, string[] Examples, ExpectationRecord[] Expectations);

internal sealed record ExpectationRecord(string Id, string Name, string Text, int Line, string[] Details);

[JsonSerializable(typeof(LadderRecord))]
internal sealed partial class LadderRecordContext : JsonSerializerContext;
