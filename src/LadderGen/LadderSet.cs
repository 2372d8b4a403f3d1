using System.Diagnostics.CodeAnalysis;

namespace LadderGen;

/// <summary>Several ladders, such as <c>Ladders.All</c>. Immutable and safe for use by several threads.</summary>
public sealed class LadderSet : ReadOnlyList<Ladder>
{
    private IdIndex? _ids;

    /// <summary>Makes a set of ladders, from one project or from several.</summary>
    /// <param name="ladders">The ladders, in the order that the set keeps.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ladders"/> is null.</exception>
    /// <exception cref="ArgumentException">A ladder is null, or two have the same id.</exception>
    /// <example><code>var all = new LadderSet([.. Acme.Engineering.Ladders.All, .. Acme.Sales.Ladders.All]);</code></example>
    public LadderSet(params Ladder[] ladders)
        : base(ladders)
    {
        var byId = new Dictionary<string, Ladder>(StringComparer.Ordinal);
        foreach (var ladder in this)
        {
            if (ladder is null)
            {
                throw new ArgumentException("A ladder is null.", nameof(ladders));
            }

            if (byId.TryGetValue(ladder.Id, out var other))
            {
                throw new ArgumentException(
                    $"Two ladders have the id '{ladder.Id}': '{other.Title}' in the assembly '{AssemblyOf(other)}', "
                    + $"and '{ladder.Title}' in the assembly '{AssemblyOf(ladder)}'. "
                    + "Leave one of them out, or give it another name in its declaration.",
                    nameof(ladders));
            }

            byId.Add(ladder.Id, ladder);
        }
    }

    /// <summary>
    /// Each id from before a renaming that a declaration lists, with the current id of the part. An old id is there once, and is not the
    /// id of another part.
    /// </summary>
    /// <remarks>
    /// A database needs no migration, since <see cref="Find(string)"/> takes the old ids too. Migrate it to compare ids in queries, or to
    /// drop an entry of <c>renamed</c>. The order of the pairs does not matter.
    /// </remarks>
    /// <example>
    /// <code>
    /// foreach (var (old, current) in Ladders.RenamedIds)
    ///     await db.Reviews.Where(r => r.LevelId == old)
    ///         .ExecuteUpdateAsync(set => set.SetProperty(r => r.LevelId, current));
    /// </code>
    /// </example>
    public ReadOnlyList<(string Old, string New)> RenamedIds => Ids.RenamedIds;

    /// <summary>Returns the ladder with that id, C# name or title.</summary>
    /// <param name="key">The id, the C# name, the title, or a former id or name, in any case.</param>
    /// <returns>The ladder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No ladder has it. The message lists the ladders and suggests the nearest.</exception>
    public Ladder FindLadder(string key) => TryFindLadder(key, out var ladder) ? ladder : throw NotFound.Ladder(key, this);

    /// <summary>Looks for the ladder with that id, C# name or title. Allocates nothing.</summary>
    /// <param name="key">The id, the C# name, the title, or a former id or name, in any case.</param>
    /// <param name="ladder">The ladder.</param>
    /// <returns>True if there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryFindLadder(string key, [NotNullWhen(true)] out Ladder? ladder) =>
        (ladder = this.FindByKey(key, l => l.Title) ?? FindByOldName(key)) is not null;

    /// <summary>Returns the part that has an id: a ladder, a level, a competency, a group, an expectation …</summary>
    /// <param name="id">The exact id, such as <c>sre/senior/mastery</c>, or one from before a renaming that the declaration lists.</param>
    /// <returns>The part with that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">
    /// Nothing has the id. The message says how far it is right and suggests the nearest.
    /// </exception>
    public LadderPart Find(string id) => TryFind(id, out var part) ? part : throw NotFound.Id(id, this);

    /// <summary>Returns the level, competency … that has an id.</summary>
    /// <typeparam name="TPart">The type of the part, such as <see cref="Level"/>.</typeparam>
    /// <inheritdoc cref="Find(string)"/>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">Nothing has the id, or a part of another type has it. The message says which.</exception>
    /// <example><code>Level level = Ladders.Find&lt;Level&gt;(row.LevelId);</code></example>
    public TPart Find<TPart>(string id)
        where TPart : LadderPart =>
        TryFind(id, out TPart? part) ? part : throw NotFound.Id(id, this, typeof(TPart));

    /// <summary>Looks for the part that has an id. Allocates nothing, except for an index of all ids at the first call.</summary>
    /// <param name="id">The exact id, such as <c>sre/senior/mastery</c>, or one from before a renaming that the declaration lists.</param>
    /// <param name="part">The part with that id.</param>
    /// <returns>True if there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFind(string id, [NotNullWhen(true)] out LadderPart? part) =>
        Ids.TryFind(id, out part);

    /// <summary>
    /// Looks for the level, competency … that has an id. Allocates nothing, except for an index of all ids at the first call.
    /// </summary>
    /// <typeparam name="TPart">The type of the part, such as <see cref="Level"/>.</typeparam>
    /// <param name="id">The exact id, such as <c>sre/senior/mastery</c>, or one from before a renaming that the declaration lists.</param>
    /// <param name="part">The part with that id.</param>
    /// <returns>True if there is one of that type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFind<TPart>(string id, [NotNullWhen(true)] out TPart? part)
        where TPart : LadderPart
    {
        part = TryFind(id, out var found) ? found as TPart : null;
        return part is not null;
    }

    /// <summary>Returns the level, competency … that a text means, as a request, a command line or a configuration gives it.</summary>
    /// <typeparam name="TPart">The type of the part, such as <see cref="Level"/>.</typeparam>
    /// <param name="text">
    /// The id; or the code, the C# name or the title, in any case, of a ladder, level, competency or group, if only one ladder has it.
    /// </param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">No part has it, or parts of several ladders do. The message says which there are.</exception>
    /// <remarks>
    /// For ids from a database, use <see cref="Find{TPart}"/>: a title or a code may change its meaning, and an id does not.
    /// </remarks>
    /// <example><code>Level level = Ladders.All.Parse&lt;Level&gt;(args[0]); // "sre/senior", "L3" or "Senior"</code></example>
    public TPart Parse<TPart>(string text)
        where TPart : LadderPart =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out TPart? part)
            ? part
            : throw new FormatException(NotFound.Key(text, this, typeof(TPart)).Message);

    /// <summary>Looks for the level, competency … that a text means, as a request, a command line or a configuration gives it.</summary>
    /// <typeparam name="TPart">The type of the part, such as <see cref="Level"/>.</typeparam>
    /// <param name="text">
    /// The id; or the code, the C# name or the title, in any case, of a ladder, level, competency or group, if only one ladder has it.
    /// Nothing has null.
    /// </param>
    /// <param name="part">The part.</param>
    /// <returns>True if there is exactly one.</returns>
    public bool TryParse<TPart>(string? text, [NotNullWhen(true)] out TPart? part)
        where TPart : LadderPart
    {
        part = text is null ? null : (TPart?)PartKeys.Find(text, this, typeof(TPart));
        return part is not null;
    }

    private IdIndex Ids => _ids ?? Once.Set(ref _ids, new IdIndex(this));

    private Ladder? FindByOldName(string key)
    {
        foreach (var ladder in this)
        {
            foreach (var renamed in ladder.RenamedParts)
            {
                if (renamed.Id == ladder.Id && (Is(renamed.OldId) || Is(renamed.Name)))
                {
                    return ladder;
                }
            }
        }

        return null;

        bool Is(string name) => name.Equals(key, StringComparison.OrdinalIgnoreCase);
    }

    private static string? AssemblyOf(Ladder ladder) => ladder.GetType().Assembly.GetName().Name;
}
