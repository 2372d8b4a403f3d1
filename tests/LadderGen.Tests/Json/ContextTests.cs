using System.Text.Json;
using System.Text.Json.Nodes;
using HrTool;

namespace LadderGen.Tests.Json;

/// <summary>Ladders in JSON with a source-generated context, which native code needs, and by reflection.</summary>
public sealed class ContextTests
{
    private const string Stored = """
        {"Person":"Kim","Level":"sre/senior","Reached":{"LEVELS"},"Met":["EXPECTATION"],"Ladder":"sre"}
        """;

    private static readonly SreLevel Top = Ladders.Sre.Levels[^1];

    private static string Json => Stored
        .Replace("sre/senior", Top.Id, StringComparison.Ordinal)
        .Replace("\"LEVELS\"", $"\"{Ladders.Sre.Competencies[0].Id}\":\"{Ladders.Sre.Levels[0].Id}\"", StringComparison.Ordinal)
        .Replace("EXPECTATION", FirstExpectation.Id, StringComparison.Ordinal);

    private static Expectation FirstExpectation => Ladders.Sre.Levels[0].CompetencyExpectations.First(e => e.Own.Count > 0).Own[0];

    private static JsonSerializerOptions Generated => new() { TypeInfoResolver = AssessmentContext.Default };

    public static TheoryData<bool> Modes => [true, false];

    [Theory]
    [MemberData(nameof(Modes))]
    public void An_assessment_comes_back_as_parts_of_the_ladders(bool generated)
    {
        var options = (generated ? Generated : new()).AddLadders(Ladders.All);
        var read = JsonSerializer.Deserialize<Assessment>(Json, options)!;
        Assert.Same(Top, read.Level);
        Assert.Same(Ladders.Sre.Levels[0], read.Reached[Ladders.Sre.Competencies[0]]);
        Assert.Same(FirstExpectation, Assert.Single(read.Met));
        Assert.Same(Ladders.Sre, read.Ladder);
        Assert.Equal(Written(Json), Written(JsonSerializer.Serialize(read, options)));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_property_of_a_generated_type_accepts_only_levels_of_its_ladder(bool generated)
    {
        var options = (generated ? Generated : new()).AddLadders(Ladders.All);
        Assert.Equal($"{{\"Level\":\"{Top.Id}\"}}", JsonSerializer.Serialize(new SrePosition(Top), options));
        Assert.Same(Top, JsonSerializer.Deserialize<SrePosition>($"{{\"Level\":\"{Top.Id}\"}}", options)!.Level);
        var other = Ladders.Support.Levels[0];
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SrePosition>($"{{\"Level\":\"{other.Id}\"}}", options));
        Assert.StartsWith(
            $"'{other.Id}' is the id of a level of the ladder '{other.Ladder.Title}', but one of another ladder is expected.",
            error.Message,
            StringComparison.Ordinal);
    }

    /// <summary>Without its converter, a level would be an object with its neighbors in it, and theirs.</summary>
    [Fact]
    public void A_generated_type_is_written_as_its_id_even_without_AddLadders()
    {
        Assert.Equal($"{{\"To\":\"{Ladders.Sre.Senior.Id}\"}}", JsonSerializer.Serialize(new { To = Ladders.Sre.Senior }));
        Assert.Contains(
            "AddLadders",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SreLevel>("\"sre/senior\"")).Message,
            StringComparison.Ordinal);
        Assert.Same(
            Ladders.Sre.Senior,
            JsonSerializer.Deserialize<SreLevel>("\"sre/senior\"", new JsonSerializerOptions().AddLadders(Ladders.All)));
        Assert.StartsWith("{\"id\":\"sre\"", JsonSerializer.Serialize(Ladders.Sre), StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_needs_no_attribute_with_reflection()
    {
        var options = new JsonSerializerOptions().AddLadders(Ladders.All);
        Assert.Equal(new Plain(Top), JsonSerializer.Deserialize<Plain>(JsonSerializer.Serialize(new Plain(Top), options), options));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Without_AddLadders_writing_works_and_reading_says_what_to_call(bool generated)
    {
        var options = generated ? Generated : new();
        Assert.Contains(
            $"\"Level\":\"{Top.Id}\"",
            JsonSerializer.Serialize(new Assessment("Kim", Top, [], []), options),
            StringComparison.Ordinal);
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Assessment>(Json, options));
        Assert.Equal("To read parts of ladders, the options must know the ladders: call options.AddLadders(Ladders.All).", error.Message);
        Assert.Equal("$.Level", error.Path);
    }

    private sealed record Plain(SreLevel Level);

    /// <summary>Removes the ladder, which is written in full, and the properties that are null.</summary>
    private static string Written(string json)
    {
        var written = JsonNode.Parse(json)!.AsObject();
        string[] left = ["Ladder", "Focus", "Next"];
        Assert.All(left, name => written.Remove(name));
        return written.ToJsonString();
    }
}
