using System.Text.Json;
using System.Text.Json.Serialization;

namespace LadderGen.Json;

/// <summary>A part of a ladder as its id.</summary>
/// <param name="type">What is asked for: <typeparamref name="TPart"/>, or a type derived from it such as <c>SreLevel</c>.</param>
/// <remarks>
/// An id, and not whatever <see cref="Ladder.FindLevel"/> understands: several ladders may have an <c>L3</c>, titles get
/// reworded, and what is stored must mean the same when it is read again.
/// </remarks>
internal class PartConverter<TPart>(Type type) : JsonConverter<TPart>
    where TPart : LadderPart
{
    public override TPart? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Find(reader.GetString()!, options)
            : throw new JsonException($"Expected the id of a part of a ladder ({type.Name}) as a string, such as \"sre/senior\", not {Describe(reader.TokenType)}.");

    public override void Write(Utf8JsonWriter writer, TPart value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);

    public override TPart ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.GetString()!, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TPart value, JsonSerializerOptions options) => writer.WritePropertyName(value.Id);

    protected TPart Find(string id, JsonSerializerOptions options)
    {
        var ladders = LadderJsonConverter.LaddersOf(options);
        var miss = !ladders.TryFind(id, out var part) ? Missing.Id(id, ladders)
            : !type.IsInstanceOfType(part) ? Missing.Kind(id, part, type)
            : null;

        // System.Text.Json adds the path, to JsonExceptions only.
        return miss is null ? (TPart)part! : throw new JsonException(miss.Message, miss);
    }

    protected static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Number => "a number",
        _ => "true or false",
    };
}
