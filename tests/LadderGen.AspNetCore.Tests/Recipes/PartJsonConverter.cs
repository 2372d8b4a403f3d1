using Newtonsoft.Json;

namespace LadderGen.AspNetCore.Tests.Recipes;

/// <summary>Writes a part as its id, and reads it with the ladders.</summary>
public sealed class PartJsonConverter(LadderSet ladders) : JsonConverter
{
    public override bool CanConvert(Type objectType) => typeof(LadderPart).IsAssignableFrom(objectType);

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteValue(((LadderPart?)value)?.Id);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        var part = ladders.Find((string)reader.Value!);
        return objectType.IsInstanceOfType(part)
            ? part
            : throw new JsonSerializationException($"'{part}' is not a {objectType.Name}.");
    }
}
