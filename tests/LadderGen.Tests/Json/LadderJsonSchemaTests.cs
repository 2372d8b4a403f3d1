using System.Text.Json;
using HrTool;

namespace LadderGen.Tests.Json;

/// <summary>The JSON Schema in the package describes a ladder that is written as JSON.</summary>
public sealed class LadderJsonSchemaTests
{
    private static readonly JsonElement Schema =
        JsonDocument.Parse(Repository.Read("src/LadderGen/schema/ladder-json.schema.json")).RootElement;

    public static TheoryData<string> Examples => [.. Ladders.All.Select(l => l.Id)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_ladder_matches_the_schema(string id) =>
        Assert.Empty(Errors(Schema, JsonSerializer.SerializeToElement((Ladder)Ladders.All.Find(id)), "$"));

    [Fact]
    public void JSON_that_does_not_match_is_rejected()
    {
        var json = JsonSerializer.Serialize<Ladder>(Ladders.Sre);
        Assert.Equal(["$: no levels", "$.Levels: unknown"], ErrorsOf(json.Replace("\"levels\":", "\"Levels\":", StringComparison.Ordinal)));
        Assert.NotEmpty(ErrorsOf(json.Replace("\"rank\":1", "\"rank\":\"1\"", StringComparison.Ordinal)));
        Assert.NotEmpty(ErrorsOf(json.Replace("\"allLevels\":null", "\"allLevels\":{}", StringComparison.Ordinal)));

        static IEnumerable<string> ErrorsOf(string json) => Errors(Schema, JsonDocument.Parse(json).RootElement, "$");
    }

    [Fact]
    public void The_properties_are_required_and_written_in_the_order_of_the_schema()
    {
        Assert.All(Schema.GetProperty("definitions").EnumerateObject().Where(d => d.Value.TryGetProperty("properties", out _)), d =>
            Assert.Equal(
                d.Value.GetProperty("required").EnumerateArray().Select(r => r.GetString()),
                Names(d.Value.GetProperty("properties"))));
        Assert.Equal(
            Names(Schema.GetProperty("definitions").GetProperty("ladder").GetProperty("properties")),
            Names(JsonSerializer.SerializeToElement<Ladder>(Ladders.Sre)));

        static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
    }

    /// <summary>Checks a value against the keywords of JSON Schema that the schema uses.</summary>
    private static IEnumerable<string> Errors(JsonElement schema, JsonElement value, string path) =>
        schema.EnumerateObject().SelectMany(rule => Errors(rule, value, path));

    private static IEnumerable<string> Errors(JsonProperty rule, JsonElement value, string path) => rule.Name switch
    {
        "$ref" =>
            Errors(Schema.GetProperty("definitions").GetProperty(rule.Value.GetString()!["#/definitions/".Length..]), value, path),
        "allOf" => rule.Value.EnumerateArray().SelectMany(s => Errors(s, value, path)),
        "anyOf" =>
            rule.Value.EnumerateArray().Any(s => !Errors(s, value, path).Any()) ? [] : [$"{path}: none of the forms"],
        "type" => Types(rule.Value).Any(t => Is(value, t)) ? [] : [$"{path}: not {rule.Value}"],
        "minimum" =>
            value.ValueKind != JsonValueKind.Number || value.GetInt32() >= rule.Value.GetInt32() ? [] : [$"{path}: too small"],
        "minLength" =>
            value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.Value.GetInt32() ? [] : [$"{path}: too short"],
        "items" => value.ValueKind != JsonValueKind.Array
            ? []
            : value.EnumerateArray().SelectMany((v, i) => Errors(rule.Value, v, $"{path}[{i}]")),
        "required" => value.ValueKind != JsonValueKind.Object
            ? []
            : rule.Value.EnumerateArray().Where(r => !value.TryGetProperty(r.GetString()!, out _)).Select(r => $"{path}: no {r}"),
        "properties" => value.ValueKind != JsonValueKind.Object
            ? []
            : value.EnumerateObject().SelectMany(p => rule.Value.TryGetProperty(p.Name, out var property)
                ? Errors(property, p.Value, $"{path}.{p.Name}")
                : [$"{path}.{p.Name}: unknown"]),
        "$schema" or "title" or "description" or "definitions" or "additionalProperties" => [],
        _ => throw new NotSupportedException(rule.Name),
    };

    /// <summary>Lists the types that the value of <c>type</c> allows: one, or an array of them.</summary>
    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];

    private static bool Is(JsonElement value, string type) => value.ValueKind switch
    {
        JsonValueKind.Null => type == "null",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "integer" && value.TryGetInt32(out _),
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.Array => type == "array",
        JsonValueKind.Object => type == "object",
        _ => false,
    };
}
