using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using LadderGen.Internals;
#if NET
using Key = System.ReadOnlySpan<char>;
#else
using Key = string; // A span is no part of netstandard2.0, and no dependency is worth one.
#endif

namespace LadderGen;

/// <summary>A career ladder: its levels, and the competencies it tells them apart by. Immutable, and safe across threads.</summary>
/// <remarks>The instances are generated from the documents of a project: <c>Ladders.Sre</c>.</remarks>
[DebuggerDisplay("{Title,nq} ({Id,nq})")]
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(LadderJsonConverter))]
#endif
public abstract class Ladder : LadderPart
{
    private ReadOnlyList<Level>? _levels;
    private ReadOnlyList<Competency>? _competencies;
    private IdIndex? _ids;
    private Renamed[]? _renamed;

    private protected Ladder(string id, string name, string title, string description, bool isCumulative, Group[] groups)
    {
        Id = id;
        Name = name;
        Title = title;
        Description = description;
        IsCumulative = isCumulative;
        Groups = ReadOnlyList<Group>.Of(groups);
        foreach (var group in Groups)
        {
            group.BelongTo(this);
        }
    }

    /// <summary>What names the ladder in databases and attributes, such as <c>sre</c>.</summary>
    public override string Id { get; }

    /// <summary>The name in C#, such as <c>Sre</c>.</summary>
    public override string Name { get; }

    /// <summary>The name for people, such as <c>Site Reliability Engineering</c>.</summary>
    public string Title { get; }

    /// <summary>What the documents say of the ladder itself; empty if nothing.</summary>
    public string Description { get; }

    /// <summary>Whether a level also expects what the levels below it expect.</summary>
    public bool IsCumulative { get; }

    /// <summary>The levels, lowest first.</summary>
    public ReadOnlyList<Level> Levels => _levels ?? Once.Set(ref _levels, ReadOnlyList<Level>.Of(LevelArray()));

    /// <summary>
    /// What the documents expect at every level alike (<c>All Levels</c>), as a level of rank 0 that is not among <see cref="Levels"/>:
    /// each of those takes it over. Null if they say nothing of the kind.
    /// </summary>
    public Level? SharedLevel => GetSharedLevel();

    /// <summary>The competencies, in the order of the documents.</summary>
    public ReadOnlyList<Competency> Competencies => _competencies ?? Once.Set(ref _competencies, CreateCompetencies());

    /// <summary>The groups of competencies, a parent before its children; empty if there are none.</summary>
    public ReadOnlyList<Group> Groups { get; }

    /// <summary>Whatever in this ladder has the id: a level, a competency, a group, an expectation …</summary>
    /// <param name="id">Such as <c>sre/senior/mastery</c>, exactly; an id from before a renaming that the declaration tells of is found too.</param>
    /// <returns>The part with that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message says what there is, and what was perhaps meant.</exception>
    public LadderPart Find(string id) => TryFind(id, out var part) ? part : throw NotFound.Id(id, [this]);

    /// <summary>Whatever in this ladder has the id. Allocates nothing, but for an index of all ids at the first call.</summary>
    /// <param name="id">Such as <c>sre/senior/mastery</c>.</param>
    /// <param name="part">The part with that id.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFind(string id, [NotNullWhen(true)] out LadderPart? part) => (_ids ?? Once.Set(ref _ids, new IdIndex([this]))).TryFind(id, out part);

    /// <summary>The level that is called so.</summary>
    /// <param name="key">Its id, its code (<c>L3</c>), its C# name or its title, with or without the code in it, in any case; a name of before, too.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message says what there is, and what was perhaps meant.</exception>
    public Level FindLevel(string key) =>
        TryFindLevel(key, out var level) ? level : throw NotFound.Level(key, this);

    /// <summary>The level that is called so. Allocates nothing.</summary>
    /// <param name="key">Its id, its code (<c>L3</c>), its C# name or its title, with or without the code in it, in any case; a name of before, too.</param>
    /// <param name="level">The level.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryFindLevel(string key, [NotNullWhen(true)] out Level? level) =>
        SearchLevel(key ?? throw new ArgumentNullException(nameof(key)), out level);

    /// <summary>The competency that is called so.</summary>
    /// <param name="key">Its id, its C# name or its title, in any case.</param>
    /// <returns>The competency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message says what there is, and what was perhaps meant.</exception>
    public Competency FindCompetency(string key) =>
        TryFindCompetency(key, out var competency) ? competency : throw NotFound.Competency(key, this);

    /// <summary>The competency that is called so. Allocates nothing.</summary>
    /// <param name="key">Its id, its C# name or its title, in any case.</param>
    /// <param name="competency">The competency.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryFindCompetency(string key, [NotNullWhen(true)] out Competency? competency) =>
        (competency = Competencies.FindByKey(key, c => c.Title)) is not null;

    /// <summary>The group that is called so.</summary>
    /// <param name="key">Its id, its C# name or its title, in any case.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message says what there is, and what was perhaps meant.</exception>
    public Group FindGroup(string key) =>
        TryFindGroup(key, out var group) ? group : throw NotFound.Group(key, this);

    /// <summary>The group that is called so. Allocates nothing.</summary>
    /// <param name="key">Its id, its C# name or its title, in any case.</param>
    /// <param name="group">The group.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryFindGroup(string key, [NotNullWhen(true)] out Group? group) =>
        (group = Groups.FindByKey(key, g => g.Title)) is not null;

    /// <summary>The levels from one to another, both included.</summary>
    /// <param name="lowest">A level of this ladder.</param>
    /// <param name="highest">A level of this ladder.</param>
    /// <returns>Lowest first; empty if <paramref name="lowest"/> is above <paramref name="highest"/>.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">One of them is of another ladder.</exception>
    public ReadOnlyList<Level> LevelsBetween(Level lowest, Level highest)
    {
        var (start, length) = RangeOf(lowest, highest);
        return Levels.Slice(start, length);
    }

    private protected bool SearchLevel(Key key, [NotNullWhen(true)] out Level? level)
    {
        key = key.Trim();
        level = null;
        Level? byTitle = null;
        foreach (var candidate in Levels)
        {
            if (Is(candidate.Id, key))
            {
                level = candidate;
                return true;
            }

            // One that is called so by its code or name counts before one that has it as its title.
            level ??= (candidate.Code is { } code && Is(code, key)) || Is(candidate.Name, key) ? candidate : null;
            byTitle ??= Is(candidate.Title, key) || Is(candidate.PlainTitle, key) ? candidate : null;
        }

        level ??= byTitle;
        foreach (var renamed in RenamedParts)
        {
            level ??= Is(renamed.OldId, key) || Is(renamed.Name, key) ? LevelById(renamed.Id) : null;
        }

        if (level is null && SharedLevel is { } all && (Is(all.Id, key) || Is(all.Name, key) || Is(all.Title, key)))
        {
            level = all;
        }

        return level is not null;
    }

    // The renamed part may be something else.
    private Level? LevelById(string id)
    {
        foreach (var level in Levels)
        {
            if (level.Id == id)
            {
                return level;
            }
        }

        return null;
    }

    internal (int Start, int Length) RangeOf(Level lowest, Level highest)
    {
        Require(lowest, nameof(lowest));
        Require(highest, nameof(highest));
        var start = Math.Max(lowest.Rank, 1) - 1;
        return (start, Math.Max(0, highest.Rank - start));
    }

    /// <summary>Returns the group with an id; null for null.</summary>
    internal Group? GroupOf(string? id)
    {
        foreach (var group in Groups)
        {
            if (group.Id == id)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>Returns the competency with exactly that C# name.</summary>
    internal Competency CompetencyNamed(string name)
    {
        foreach (var competency in Competencies)
        {
            if (competency.Name == name)
            {
                return competency;
            }
        }

        throw new InvalidOperationException($"'{Id}' has no competency '{name}'.");
    }

    internal Renamed[] RenamedParts => _renamed ??= CreateRenamed();

    private protected sealed override Ladder GetLadder() => this;

    private protected abstract Level[] LevelArray();

    private protected abstract Level? GetSharedLevel();

    /// <summary>For generated code only: makes a group for the constructor of its ladder.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="title">The name for people.</param>
    /// <param name="description">The description, which may be empty.</param>
    /// <param name="parent">The id of the group that it is in; null for an outermost group.</param>
    /// <returns>A new group.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static Group CreateGroup(string id, string name, string title, string description, string? parent = null) =>
        new(id, name, title, description, parent);

    /// <summary>For generated code only: the competencies. Lazy, for a ladder must be there before its competencies.</summary>
    /// <returns>Always the same list.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract ReadOnlyList<Competency> CreateCompetencies();

    /// <summary>For generated code only: the names that parts had before, by which they are still found.</summary>
    /// <returns>A new array.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual Renamed[] CreateRenamed() => [];

    private void Require(Level level, string parameter)
    {
        if ((level ?? throw new ArgumentNullException(parameter)).Ladder != this)
        {
            throw new ArgumentException($"'{level.Title}' is a level of the ladder '{level.Ladder.Title}', not of '{Title}'.", parameter);
        }
    }

#if NET
    private static bool Is(string name, Key key) => key.Equals(name, StringComparison.OrdinalIgnoreCase);
#else
    private static bool Is(string name, Key key) => name.Equals(key, StringComparison.OrdinalIgnoreCase);
#endif
}
