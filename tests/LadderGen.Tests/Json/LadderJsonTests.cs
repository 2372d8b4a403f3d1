using System.Text.Json;
using System.Text.Json.Serialization;
using HrTool;
using LadderGen.Tests.Modelling;
using LadderGen.Tests.Snapshots;

namespace LadderGen.Tests.Json;

/// <summary>Ladders in JSON: a part is its id, a whole ladder an object that a schema describes.</summary>
public sealed class LadderJsonTests
{
    /// <summary>Most tests only read or only write.</summary>
    private const string Usings = """

        #pragma warning disable CS8321
        var options = new System.Text.Json.JsonSerializerOptions().AddLadders(Ladders.All);
        string Write<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value, options);
        T Read<T>(string json) => System.Text.Json.JsonSerializer.Deserialize<T>(json.Replace('\'', '"'), options);
        """;

    private const string Small = """
        ---
        ladder: Sre
        title: Site Reliability
        cumulative: true
        competencies:
          Skill: [Mastery]
        ---
        # L1
        Learns.
        ## Mastery
        - Learns the tools
        # L2
        ## Mastery
        - Leads incidents of every size, and tells others how they went.
          - At night too.
        """;

    [Theory]
    [InlineData("Ladders.Sre.Senior", "\"sre/senior\"")]
    [InlineData("(Level)Ladders.Sre.Senior", "\"sre/senior\"")]
    [InlineData("(SreLevel)Ladders.Sre.Senior", "\"sre/senior\"")]
    [InlineData("Ladders.Sre.Competencies.Mastery", "\"sre/competencies/mastery\"")]
    [InlineData("Ladders.Sre.FindGroup(\"Skill\")", "\"sre/groups/skill\"")]
    [InlineData("Ladders.Sre.Senior.Mastery", "\"sre/senior/mastery\"")]
    [InlineData("Ladders.Sre.Senior.Mastery.WritesRunbooks", "\"sre/senior/mastery/writes-runbooks\"")]
    [InlineData("(LadderPart)Ladders.Sre", "\"sre\"")]
    [InlineData("(Level)null", "null")]
    [InlineData("new SreLevel[] { Ladders.Sre.Junior, Ladders.Sre.Lead }", "[\"sre/junior\",\"sre/lead\"]")]
    [InlineData("new Dictionary<Level, int> { [Ladders.Sre.Senior] = 3 }", "{\"sre/senior\":3}")]
    [InlineData("new Dictionary<SreLevel, int> { [Ladders.Sre.Senior] = 3 }", "{\"sre/senior\":3}")]
    public void A_part_is_written_as_its_id(string expression, string json) =>
        Assert.Equal(json, Example.Run($"{Usings} return Write({expression});"));

    [Theory]
    [InlineData("Read<Level>(\"'sre/senior'\") == Ladders.Sre.Senior")]
    [InlineData("Read<SreLevel>(\"'sre/senior'\") == Ladders.Sre.Senior")]
    [InlineData("Read<Competency>(\"'sre/competencies/mastery'\") == Ladders.Sre.Competencies.Mastery")]
    [InlineData("Read<Group>(\"'sre/groups/skill'\") == Ladders.Sre.FindGroup(\"Skill\")")]
    [InlineData("Read<CompetencyExpectations>(\"'sre/senior/mastery'\") == Ladders.Sre.Senior.Mastery")]
    [InlineData("Read<Expectation>(\"'sre/senior/mastery/writes-runbooks'\") == Ladders.Sre.Senior.Mastery.WritesRunbooks")]
    [InlineData("Read<LadderPart>(\"'sre/senior'\") == Ladders.Sre.Senior")]
    [InlineData("Read<Level>(\"null\") is null")]
    [InlineData("Read<Dictionary<Level, int>>(\"{'sre/senior':3}\")[Ladders.Sre.Senior] == 3")]
    [InlineData("Read<Dictionary<SreLevel, int>>(\"{'sre/senior':3}\")[Ladders.Sre.Senior] == 3")]
    [InlineData("Read<Dictionary<Competency, int>>(\"{'sre/competencies/mastery':3}\")[Ladders.Sre.Competencies.Mastery] == 3")]
    [InlineData(
        "Read<Dictionary<Expectation, int>>(\"{'sre/senior/mastery/writes-runbooks':3}\")[Ladders.Sre.Senior.Mastery.WritesRunbooks] == 3")]
    [InlineData("Read<Ladder>(\"'sre'\") == Ladders.Sre && Read<SreLadder>(\"'sre'\") == Ladders.Sre")]
    [InlineData(
        "Read<Ladder>(\"{'title':'Old','levels':[{'id':'x'}],'id':'sre'}\") == Ladders.Sre"
        + " && Read<SreLadder>(Write(Ladders.Sre)) == Ladders.Sre")]
    public void An_id_is_read_as_the_part_that_has_it(string condition) => Assert.Equal(true, Example.Run($"{Usings} return {condition};"));

    [Theory]
    [InlineData(
        "Read<Level[]>(\"['sre/lead','sre/senor']\")",
        "$[1]",
        "'sre/senor' is not the id of a level. Did you mean 'sre/senior'? "
        + "The levels are 'sre/junior', 'sre/l2', 'sre/senior', 'sre/lead'.")]
    [InlineData(
        "Read<Competency>(\"'sre/senior'\")",
        "$",
        "'sre/senior' is the id of a level, not of a competency. "
        + "The competencies are 'sre/competencies/mastery', 'sre/competencies/scope', 'sre/competencies/kindness'.")]
    [InlineData(
        "Read<SreLevel>(\"'dev/e1'\")",
        "$",
        "'dev/e1' is the id of a level of the ladder 'Dev', but one of another ladder is expected. "
        + "The levels are 'sre/junior', 'sre/l2', 'sre/senior', 'sre/lead'.")]
    [InlineData(
        "Read<Level>(\"'L3'\")",
        "$",
        "'L3' is not the id of a level. The levels are 'dev/e1', 'dev/e2', 'sre/junior', 'sre/l2', 'sre/senior', 'sre/lead'.")]
    [InlineData(
        "Read<Level>(\"3\")",
        "$",
        "Expected the id of a part of a ladder (Level) as a string, such as \"sre/senior\", not a number.")]
    [InlineData(
        "Read<Dictionary<Level, int>>(\"{'sre':1}\")",
        "$.sre",
        "'sre' is the id of a ladder, not of a level. Did you mean 'sre/junior'? "
        + "The levels are 'dev/e1', 'dev/e2', 'sre/junior', 'sre/l2', 'sre/senior', 'sre/lead'.")]
    [InlineData("Read<Ladder>(\"{'title':'Old'}\")", "$", "A ladder as an object must have its \"id\", such as \"id\": \"sre\".")]
    [InlineData("Read<Ladder>(\"{'id':3}\")", "$", "The \"id\" of a ladder must be a string, such as \"sre\".")]
    [InlineData("Read<Ladder>(\"[]\")", "$", "Expected a ladder: its id as a string, or an object with its \"id\", not an array.")]
    public void A_wrong_value_is_reported_with_its_path_and_what_is_expected(string expression, string path, string message)
    {
        var error = Assert.Throws<JsonException>(() => Example.Run($"{Usings} return {expression};"));
        Assert.Equal((path, message), (error.Path, error.Message));
    }

    [Fact]
    public void Ladders_of_several_projects_can_be_added()
    {
        var options = new JsonSerializerOptions().AddLadders([Ladders.Sre]).AddLadders([Ladders.Support]).AddLadders(Ladders.All);
        Assert.Single(options.Converters);
        Assert.Same(Ladders.Sre, JsonSerializer.Deserialize<Ladder>("\"sre\"", options));
        Assert.Same(Ladders.Support, JsonSerializer.Deserialize<Ladder>("\"support\"", options));
    }

    [Fact]
    public async Task A_ladder_is_read_from_a_stream_in_small_pieces()
    {
        var options = new JsonSerializerOptions { DefaultBufferSize = 16 }.AddLadders(Ladders.All);
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes<Ladder[]>([Ladders.Sre, Ladders.Data], options));
        Assert.Equal([Ladders.Sre, Ladders.Data], await JsonSerializer.DeserializeAsync<Ladder[]>(stream, options));
    }

    [Fact]
    public void A_naming_policy_does_not_change_a_ladder()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        }.AddLadders(Ladders.All);
        Assert.Equal(JsonSerializer.Serialize<Ladder>(Ladders.Sre), JsonSerializer.Serialize<Ladder>(Ladders.Sre, options));
    }

    [Fact]
    public void A_whole_ladder()
    {
        var json = (string)Example.Run(
            """
            var options = new System.Text.Json.JsonSerializerOptions { WriteIndented = true, NewLine = "\n" };
            return System.Text.Json.JsonSerializer.Serialize<Ladder>(Ladders.Sre, options);
            """,
            Small)!;
        Snapshot.Verify([(".json", json + "\n")], typeof(LadderJsonTests));
    }
}
