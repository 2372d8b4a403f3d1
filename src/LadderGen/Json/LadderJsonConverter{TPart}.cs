using System.Text.Json;
using System.Text.Json.Serialization;

namespace LadderGen;

/// <summary>
/// Converts parts of one type to and from their ids in System.Text.Json. A source-generated context does not see the attribute of
/// a generated type: put it on the property, <c>[JsonConverter(typeof(LadderJsonConverter&lt;SreLevel&gt;))]</c>. A ladder, too, is
/// read and written as its id.
/// </summary>
/// <typeparam name="TPart">The type of the part, such as <c>SreLevel</c>.</typeparam>
/// <remarks>
/// Only ids are read, not everything that <see cref="Ladder.FindLevel"/> understands: several ladders may have an <c>L3</c>, titles are
/// reworded, and stored data must keep its meaning. For requests, <c>options.AddLadders(Ladders.All, readsKeys: true)</c> reads them too.
/// </remarks>
public class LadderJsonConverter<TPart> : JsonConverter<TPart>
    where TPart : LadderPart
{
    private readonly Type _type;

    /// <summary>
    /// Makes a converter that reads with the ladders that
    /// <see cref="LadderJson.AddLadders(JsonSerializerOptions, IEnumerable{Ladder})"/> gave to the options.
    /// </summary>
    public LadderJsonConverter()
        : this(typeof(TPart))
    {
    }

    // For a type derived from TPart that is known at run time only.
    internal LadderJsonConverter(Type type) => _type = type;

    /// <summary>Reads an id and returns the part that has it.</summary>
    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// Nothing has the id, or a part of another type has it. The message says which ids there are.
    /// </exception>
    public override TPart? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Find(reader.GetString()!, options)
            : throw new JsonException(
                $"Expected the id of a part of a ladder ({_type.Name}) as a string, such as \"sre/senior\", "
                + $"not {Describe(reader.TokenType)}.");

    /// <summary>Writes the id.</summary>
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TPart value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);

    /// <summary>Reads an id and returns the part that has it.</summary>
    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// Nothing has the id, or a part of another type has it. The message says which ids there are.
    /// </exception>
    public override TPart ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.GetString()!, options);

    /// <summary>Writes the id.</summary>
    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TPart value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Id);

    private protected TPart Find(string id, JsonSerializerOptions options) => (TPart)LadderJsonConverter.Find(id, _type, options);

    private protected static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Number => "a number",
        _ => "true or false",
    };
}
