using System.Text.Json;

namespace LadderGen;

/// <summary>Lets System.Text.Json read and write ladders and their parts.</summary>
public static class LadderJson
{
    /// <summary>
    /// Lets the options read the levels, competencies, expectations … of these ladders from their ids. They are written as their ids,
    /// also as the keys of a dictionary. A whole <see cref="Ladder"/> is written as the object that
    /// <c>schema/ladder-json.schema.json</c> in the package describes, and read from that object or from its id.
    /// </summary>
    /// <param name="options">The options, which must not have been used yet. They may have a source-generated context.</param>
    /// <param name="ladders">The ladders, such as <c>Ladders.All</c>. A second call adds to those of the first.</param>
    /// <returns><paramref name="options"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two ladders have the same id.</exception>
    /// <exception cref="InvalidOperationException">The options have been used and can no longer be changed.</exception>
    /// <example>
    /// <code>
    /// builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddLadders(Ladders.All));
    /// </code>
    /// </example>
    public static JsonSerializerOptions AddLadders(this JsonSerializerOptions options, IEnumerable<Ladder> ladders) =>
        AddLadders(options, ladders, readsKeys: false);

    /// <inheritdoc cref="AddLadders(JsonSerializerOptions, IEnumerable{Ladder})"/>
    /// <param name="options">The options, which must not have been used yet. They may have a source-generated context.</param>
    /// <param name="ladders">The ladders, such as <c>Ladders.All</c>. A second call adds to those of the first.</param>
    /// <param name="readsKeys">
    /// True to read not only ids but whatever <see cref="LadderSet.Parse{TPart}"/> reads, such as <c>L3</c>. That is for requests. Stored
    /// data must keep its meaning: read it by its ids.
    /// </param>
    public static JsonSerializerOptions AddLadders(this JsonSerializerOptions options, IEnumerable<Ladder> ladders, bool readsKeys)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(ladders);
        for (var i = 0; i < options.Converters.Count; i++)
        {
            if (options.Converters[i] is LadderJsonConverter { Ladders: { } before } converter)
            {
                var added = ladders.Where(l => !before.Any(b => ReferenceEquals(b, l)));
                options.Converters[i] = new LadderJsonConverter(new LadderSet([.. before, .. added]), readsKeys || converter.ReadsKeys);
                return options;
            }
        }

        options.Converters.Add(new LadderJsonConverter(ladders as LadderSet ?? new LadderSet([.. ladders]), readsKeys));
        return options;
    }
}
