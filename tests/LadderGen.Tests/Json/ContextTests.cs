using System.Text.Json;
using System.Text.Json.Nodes;
using HrTool;

namespace LadderGen.Tests.Json;

/// <summary>The same in a source-generated context, which native code needs, and by reflection.</summary>
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
    public void A_property_of_a_generated_type_takes_that_ladder_s_levels_alone(bool generated)
    {
        var options = (generated ? Generated : new()).AddLadders(Ladders.All);
        Assert.Equal($"{{\"Level\":\"{Top.Id}\"}}", JsonSerializer.Serialize(new SrePosition(Top), options));
        Assert.Same(Top, JsonSerializer.Deserialize<SrePosition>($"{{\"Level\":\"{Top.Id}\"}}", options)!.Level);
        var other = Ladders.Support.Levels[0];
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SrePosition>($"{{\"Level\":\"{other.Id}\"}}", options));
        Assert.StartsWith($"'{other.Id}' is the id of a level of the ladder '{other.Ladder.Title}', but one of another ladder is expected.", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Without its converter a level would be an object with its neighbors in it, and theirs.</summary>
    [Fact]
    public void A_generated_type_is_an_id_also_where_nobody_thought_of_the_ladders()
    {
        Assert.Equal($"{{\"To\":\"{Ladders.Sre.Senior.Id}\"}}", JsonSerializer.Serialize(new { To = Ladders.Sre.Senior }));
        Assert.Contains("AddLadders", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SreLevel>("\"sre/senior\"")).Message, StringComparison.Ordinal);
        Assert.Same(Ladders.Sre.Senior, JsonSerializer.Deserialize<SreLevel>("\"sre/senior\"", new JsonSerializerOptions().AddLadders(Ladders.All)));
        Assert.StartsWith("{\"id\":\"sre\"", JsonSerializer.Serialize(Ladders.Sre), StringComparison.Ordinal);
    }

    [Fact]
    public void By_reflection_such_a_property_needs_no_attribute()
    {
        var options = new JsonSerializerOptions().AddLadders(Ladders.All);
        Assert.Equal(new Plain(Top), JsonSerializer.Deserialize<Plain>(JsonSerializer.Serialize(new Plain(Top), options), options));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Without_the_ladders_it_writes_and_says_how_to_read(bool generated)
    {
        var options = generated ? Generated : new();
        Assert.Contains($"\"Level\":\"{Top.Id}\"", JsonSerializer.Serialize(new Assessment("Kim", Top, [], []), options), StringComparison.Ordinal);
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Assessment>(Json, options));
        Assert.Equal("To read parts of ladders, the options must know the ladders: call options.AddLadders(Ladders.All).", error.Message);
        Assert.Equal("$.Level", error.Path);
    }

    private sealed record Plain(SreLevel Level);

    /// <summary>Without the ladder, which is written whole, and what is null.</summary>
    private static string Written(string json)
    {
        var written = JsonNode.Parse(json)!.AsObject();
        string[] left = ["Ladder", "Focus", "Next"];
        Assert.All(left, name => written.Remove(name));
        return written.ToJsonString();
    }
}
