using System.Text.Json.Serialization;

namespace LadderGen.Tests.Json;

/// <summary>The record that an HR tool keeps of a person: references to ladders, and nothing of the ladders themselves.</summary>
internal sealed record Assessment(string Person, Level Level, Dictionary<Competency, Level> Reached, List<Expectation> Met)
{
    public Ladder? Ladder { get; init; }

    public Group? Focus { get; init; }

    public CompetencyExpectations? Next { get; init; }
}

/// <summary>A generated level has no attribute of its own, so in a source-generated context the property has one.</summary>
internal sealed record SrePosition([property: JsonConverter(typeof(LadderJsonConverter<HrTool.SreLevel>))] HrTool.SreLevel Level);

/// <summary>A source-generated context. A warning of its generator (SYSLIB1030 …) fails this build.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(SrePosition))]
internal sealed partial class AssessmentContext : JsonSerializerContext;
