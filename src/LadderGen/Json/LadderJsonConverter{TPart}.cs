using System.Text.Json;
using System.Text.Json.Serialization;

namespace LadderGen;

/// <summary>
/// A part of a ladder as its id. To be named at a property of a generated type in a source-generated context, where nothing else
/// tells the converter: <c>[JsonConverter(typeof(LadderJsonConverter&lt;SreLevel&gt;))]</c>. At a ladder it stands for the id too.
/// </summary>
/// <typeparam name="TPart">What is asked for, such as <c>SreLevel</c>.</typeparam>
/// <remarks>
/// An id, and not whatever <see cref="Ladder.FindLevel"/> understands: several ladders may have an <c>L3</c>, titles get
/// reworded, and what is stored must mean the same when it is read again.
/// </remarks>
public class LadderJsonConverter<TPart> : JsonConverter<TPart>
    where TPart : LadderPart
{
    private readonly Type _type;

    /// <summary>The ladders are those that <see cref="LadderJson.AddLadders"/> gave to the options.</summary>
    public LadderJsonConverter()
        : this(typeof(TPart))
    {
    }

    // For a type derived from TPart that only the running program knows.
    internal LadderJsonConverter(Type type) => _type = type;

    /// <summary>The part with that id.</summary>
    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no id, or that of something else; the message says what there is.</exception>
    public override TPart? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Find(reader.GetString()!, options)
            : throw new JsonException($"Expected the id of a part of a ladder ({_type.Name}) as a string, such as \"sre/senior\", not {Describe(reader.TokenType)}.");

    /// <summary>Writes the id.</summary>
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TPart value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);

    /// <summary>The part with that id.</summary>
    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no id, or that of something else; the message says what there is.</exception>
    public override TPart ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.GetString()!, options);

    /// <summary>Writes the id.</summary>
    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TPart value, JsonSerializerOptions options) => writer.WritePropertyName(value.Id);

    private protected TPart Find(string id, JsonSerializerOptions options)
    {
        var ladders = LadderJsonConverter.LaddersOf(options);
        var miss = ladders.TryFind(id, out var part) && _type.IsInstanceOfType(part) ? null : NotFound.Id(id, ladders, _type);

        // System.Text.Json adds the path, to JsonExceptions only.
        return miss is null ? (TPart)part! : throw new JsonException(miss.Message, miss);
    }

    private protected static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Number => "a number",
        _ => "true or false",
    };
}
