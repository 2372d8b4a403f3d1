using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using LadderGen.Internals;
using LadderGen.Json;

namespace LadderGen;

/// <summary>
/// Converts parts of ladders to and from their ids in System.Text.Json. The types themselves have it as an attribute, so that a
/// source-generated context generates nothing for them. To read, the options must know the ladders: <c>options.AddLadders(Ladders.All)</c>.
/// </summary>
/// <remarks>
/// System.Text.Json does not look for the attribute on base types. A generated type such as <c>SreLevel</c> therefore has its own, with
/// <see cref="LadderJsonConverter{TPart}"/>.
/// </remarks>
public sealed class LadderJsonConverter : JsonConverterFactory
{
    /// <summary>
    /// Makes a converter for an attribute. It reads with the ladders that
    /// <see cref="LadderJson.AddLadders(JsonSerializerOptions, IEnumerable{Ladder})"/> gave to the options.
    /// </summary>
    public LadderJsonConverter()
    {
    }

    internal LadderJsonConverter(LadderSet ladders, bool readsKeys) => (Ladders, ReadsKeys) = (ladders, readsKeys);

    internal LadderSet? Ladders { get; }

    internal bool ReadsKeys { get; }

    /// <summary>Gets whether a type is a part of a ladder.</summary>
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(LadderPart).IsAssignableFrom(typeToConvert);

    /// <summary>Returns the converter of one type.</summary>
    /// <inheritdoc/>
    // System.Text.Json also accepts the converter of a base class, and casts. So no type is made at run time, which native code cannot do.
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => typeToConvert switch
    {
        _ when typeof(Level).IsAssignableFrom(typeToConvert) => new LadderJsonConverter<Level>(typeToConvert),
        _ when typeof(Ladder).IsAssignableFrom(typeToConvert) => new WholeLadderConverter(typeToConvert),
        _ when typeof(CompetencyExpectations).IsAssignableFrom(typeToConvert) =>
            new LadderJsonConverter<CompetencyExpectations>(typeToConvert),
        _ when typeToConvert == typeof(Expectation) => new LadderJsonConverter<Expectation>(typeToConvert),
        _ when typeToConvert == typeof(Competency) => new LadderJsonConverter<Competency>(typeToConvert),
        _ when typeToConvert == typeof(Group) => new LadderJsonConverter<Group>(typeToConvert),
        _ when typeToConvert == typeof(LadderPart) => new LadderJsonConverter<LadderPart>(typeToConvert),
        _ => null,
    };

    /// <summary>Returns the part of a type that a text means, from the ladders that the options were given.</summary>
    internal static LadderPart Find(string text, Type type, JsonSerializerOptions options)
    {
        var (ladders, readsKeys) = ReadingOf(options);
        if (ladders.TryFind(text, out var part) && type.IsInstanceOfType(part))
        {
            return part;
        }

        if (readsKeys && PartKeys.Find(text, ladders, type) is { } found)
        {
            return found;
        }

        var miss = readsKeys ? NotFound.Key(text, ladders, type) : NotFound.Id(text, ladders, type);
        if (readsKeys)
        {
            ReadingScope.Current?.Miss(text, () => miss.Message);
        }

        // System.Text.Json adds the path to a JsonException only.
        throw new JsonException(miss.Message, miss);
    }

    private static (LadderSet Ladders, bool ReadsKeys) ReadingOf(JsonSerializerOptions options)
    {
        foreach (var converter in options.Converters)
        {
            if (converter is LadderJsonConverter { Ladders: { } ladders } reading)
            {
                return (ladders, reading.ReadsKeys);
            }
        }

        throw new JsonException("To read parts of ladders, the options must know the ladders: call options.AddLadders(Ladders.All).");
    }
}
