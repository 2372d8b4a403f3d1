using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace LadderGen;

/// <summary>Several ladders, such as <c>Ladders.All</c>, in the order of their names. Immutable, and safe across threads.</summary>
public sealed class LadderSet : ReadOnlyList<Ladder>
{
    private IdIndex? _ids;

    /// <summary>Several ladders, of one project or of many.</summary>
    /// <param name="ladders">From now on the set's own: not copied.</param>
    public LadderSet(params Ladder[] ladders)
        : base(ladders)
    {
    }

    /// <summary>The ladder that is called so.</summary>
    /// <param name="key">Its id, its C# name or its title, in any case.</param>
    /// <returns>The ladder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message says what there is, and what was perhaps meant.</exception>
    public Ladder FindLadder(string key) => TryFindLadder(key, out var ladder) ? ladder : throw NotFound.Ladder(key, this);

    /// <summary>The ladder that is called so. Allocates nothing.</summary>
    /// <param name="key">Its id, its C# name or its title, in any case.</param>
    /// <param name="ladder">The ladder.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryFindLadder(string key, [NotNullWhen(true)] out Ladder? ladder) =>
        (ladder = this.FindByKey(key, l => l.Title)) is not null;

    /// <summary>Whatever in these ladders has the id: a ladder, a level, a competency, a group, an expectation …</summary>
    /// <param name="id">Such as <c>sre/senior/mastery</c>, exactly; an id from before a renaming that the declaration tells of is found too.</param>
    /// <returns>The part with that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message says what there is, and what was perhaps meant.</exception>
    public LadderPart Find(string id) => TryFind(id, out var part) ? part : throw NotFound.Id(id, this);

    /// <summary>The level, competency … with the id.</summary>
    /// <typeparam name="TPart">What it has to be, such as <see cref="Level"/>.</typeparam>
    /// <inheritdoc cref="Find(string)"/>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none, or it is something else; the message says what there is.</exception>
    public TPart Find<TPart>(string id)
        where TPart : LadderPart =>
        TryFind(id, out TPart? part) ? part : throw NotFound.Id(id, this, typeof(TPart));

    /// <summary>Whatever in these ladders has the id. Allocates nothing, but for an index of all ids at the first call.</summary>
    /// <param name="id">Such as <c>sre/senior/mastery</c>.</param>
    /// <param name="part">The part with that id.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFind(string id, [NotNullWhen(true)] out LadderPart? part) => (_ids ??= new IdIndex(this)).TryFind(id, out part);

    /// <summary>The level, competency … with the id. Allocates nothing, but for an index of all ids at the first call.</summary>
    /// <typeparam name="TPart">What it has to be, such as <see cref="Level"/>.</typeparam>
    /// <param name="id">Such as <c>sre/senior/mastery</c>.</param>
    /// <param name="part">The part with that id.</param>
    /// <returns>Whether there is one, and it is a <typeparamref name="TPart"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFind<TPart>(string id, [NotNullWhen(true)] out TPart? part)
        where TPart : LadderPart
    {
        part = TryFind(id, out var found) ? found as TPart : null;
        return part is not null;
    }
}
