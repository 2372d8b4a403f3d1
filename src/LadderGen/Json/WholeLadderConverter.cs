using System.Text.Json;

namespace LadderGen.Json;

/// <summary>Writes a ladder as the object that schema/ladder-json.schema.json describes. Of such an object, it reads the id only.</summary>
internal sealed class WholeLadderConverter(Type type) : LadderJsonConverter<Ladder>(type)
{
    public override Ladder? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => Find(reader.GetString()!, options),
        JsonTokenType.StartObject => Find(ReadId(ref reader), options),
        _ => throw new JsonException(
            $"Expected a ladder: its id as a string, or an object with its \"id\", not {Describe(reader.TokenType)}."),
    };

    public override void Write(Utf8JsonWriter writer, Ladder value, JsonSerializerOptions options) => LadderWriter.Write(writer, value);

    /// <summary>Reads the id and skips the rest, which is what the documents said when the object was written.</summary>
    private static string ReadId(ref Utf8JsonReader reader)
    {
        string? id = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (isId)
            {
                id = reader.TokenType == JsonTokenType.String
                    ? reader.GetString()
                    : throw new JsonException("The \"id\" of a ladder must be a string, such as \"sre\".");
            }

            // Skip throws if more of a stream may follow; TrySkip succeeds, since a converter always has its whole value.
            reader.TrySkip();
        }

        return id ?? throw new JsonException("A ladder as an object must have its \"id\", such as \"id\": \"sre\".");
    }
}
