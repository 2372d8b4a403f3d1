#nullable enable
using System.Text.Json.Serialization;

namespace LadderGen.Benchmarks.Processes;

// The same ladder as one would write it without LadderGen: records, read from JSON by a source-generated context.
// This file is compiled twice: here, to write the JSON, and in the program that is started, to read it.
internal sealed record LadderJson(string Id, string Name, string Title, string Description, GroupJson[] Groups, CompetencyJson[] Competencies, LevelJson[] Levels);

internal sealed record GroupJson(string Id, string Name, string Title, string Description, int Parent);

internal sealed record CompetencyJson(string Id, string Name, string Title, string Description, int Group);

internal sealed record LevelJson(string Id, string Name, string Title, string? Code, int Rank, string Summary, string Document, int Line, FactJson[] Facts, ExpectationsJson[] Expectations);

internal sealed record FactJson(string Title, string Text, int Line);

internal sealed record ExpectationsJson(string Id, int Competency, string Summary, int Line, string[] Examples, ExpectationJson[] Expectations);

internal sealed record ExpectationJson(string Id, string Name, string Text, int Line, string[] Details);

[JsonSerializable(typeof(LadderJson))]
internal sealed partial class LadderJsonContext : JsonSerializerContext;
