using System.Text.Json;
using System.Text.Json.Serialization;
using LadderGen;

namespace HrTool;

internal static class LadderJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new Ids<Level>(), new Ids<Expectation>(), new Ids<Ladder>() },
    };

    // Until options.AddLadders is there.
    private sealed class Ids<T> : JsonConverter<T>
        where T : LadderPart
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            try
            {
                return Ladders.All.Find<T>(reader.GetString()!);
            }
            catch (KeyNotFoundException miss)
            {
                throw new JsonException(miss.Message, miss);
            }
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
    }
}
