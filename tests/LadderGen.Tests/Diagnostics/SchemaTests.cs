using System.Text.Json;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Text;

namespace LadderGen.Tests.Diagnostics;

/// <summary>The JSON Schema by which editors check declarations agrees with the reader.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(Repository.Read("src/LadderGen/schema/ladder.schema.json")).RootElement;

    [Fact]
    public void The_schema_has_the_keys_of_the_reader() =>
        Assert.Equal(DeclarationKeys.All, Schema.GetProperty("properties").EnumerateObject().Select(p => p.Name));

    [Fact]
    public void Every_key_has_a_description_and_valid_examples() => Assert.All(Schema.GetProperty("properties").EnumerateObject(), key =>
    {
        Assert.EndsWith(".", key.Value.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.All(
            key.Value.TryGetProperty("examples", out var examples) ? examples.EnumerateArray() : default,
            e => Assert.True(Accepts(key.Value, e), $"{key.Name}: {e}"));
    });

    [Fact]
    public void The_schema_and_the_reader_accept_the_same_values()
    {
        string[] values =
        [
            """ "text" """,
            "true",
            "[]",
            """["a", "b"]""",
            """{"A": "b"}""",
            """{"A": ["b"]}""",
            """[{"A": ["b"]}]""",
            """[["a"]]""",
            """{"A": {"B": "c"}}""",
            """[{"A": {"B": "c"}}]""",
        ];
        Assert.All(DeclarationKeys.All.Where(k => k != "ladder"), key => Assert.All(values, value =>
        {
            var other = key == "translates" ? "language: de" : "ladder: Sre";
            var isRead = DeclarationReader.ReadFile(
                new TextFile("/ladder.yml", "ladder.yml", $"{other}\n{key}: {value}\n")).Diagnostics.Count == 0;
            var isAccepted = Accepts(Schema.GetProperty("properties").GetProperty(key), JsonDocument.Parse(value).RootElement);
            Assert.True(isRead == isAccepted, $"{key}: {value} is read: {isRead}, accepted: {isAccepted}");
        }));
    }

    /// <summary>Checks a value against the part of JSON Schema that this schema uses.</summary>
    private static bool Accepts(JsonElement schema, JsonElement value) => schema.EnumerateObject().All(rule => rule.Name switch
    {
        "$ref" => Accepts(Schema.GetProperty("definitions").GetProperty(rule.Value.GetString()!["#/definitions/".Length..]), value),
        "allOf" => rule.Value.EnumerateArray().All(s => Accepts(s, value)),
        "anyOf" => rule.Value.EnumerateArray().Any(s => Accepts(s, value)),
        "type" => rule.Value.ValueKind == JsonValueKind.Array
            ? rule.Value.EnumerateArray().Any(t => Is(value, t.GetString()!))
            : Is(value, rule.Value.GetString()!),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(v => Accepts(rule.Value, v)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(p => Accepts(rule.Value, p.Value)),
        "description" or "examples" or "default" or "pattern" => true,
        _ => throw new NotSupportedException(rule.Name),
    });

    private static bool Is(JsonElement value, string type) => value.ValueKind switch
    {
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number",
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.Array => type == "array",
        JsonValueKind.Object => type == "object",
        _ => false,
    };
}
