using System.Text.Json;

namespace LadderGen;

/// <summary>Ladders in System.Text.Json.</summary>
public static class LadderJson
{
    /// <summary>
    /// Makes these options read a level, a competency, an expectation … of the given ladders from its id, and write it as
    /// its id, also as the key of a dictionary. A whole <see cref="Ladder"/> is written as the object that
    /// <c>schema/ladder-json.schema.json</c> in the package describes, and read from that object or from its id.
    /// </summary>
    /// <param name="options">Options that no one has serialized with yet, of a source-generated context or of none.</param>
    /// <param name="ladders">Such as <c>Ladders.All</c>. Called again, it adds to those given before.</param>
    /// <returns><paramref name="options"/>.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">Two ladders have the same id.</exception>
    /// <exception cref="InvalidOperationException">The options have been used, and can no longer be changed.</exception>
    public static JsonSerializerOptions AddLadders(this JsonSerializerOptions options, IEnumerable<Ladder> ladders)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(ladders);
        for (var i = 0; i < options.Converters.Count; i++)
        {
            if (options.Converters[i] is LadderJsonConverter { Ladders: { } before })
            {
                options.Converters[i] = new LadderJsonConverter(new LadderSet([.. before, .. ladders.Where(l => !before.Any(b => ReferenceEquals(b, l)))]));
                return options;
            }
        }

        options.Converters.Add(new LadderJsonConverter(ladders as LadderSet ?? new LadderSet([.. ladders])));
        return options;
    }
}
