using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using LadderGen.Internals;
#if NET
using Key = System.ReadOnlySpan<char>;
#else
using Key = string; // netstandard2.0 does not have spans, and they are not worth a dependency.
#endif

namespace LadderGen;

/// <summary>A career ladder: levels, and the competencies that they differ in. Immutable and safe for use by several threads.</summary>
/// <remarks>Ladders are generated from the documents of a project, such as <c>Ladders.Sre</c>.</remarks>
[DebuggerDisplay("{Title,nq} ({Id,nq})")]
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(LadderJsonConverter))]
#endif
public abstract partial class Ladder : LadderPart
{
    private ReadOnlyList<Level>? _levels;
    private ReadOnlyList<Competency>? _competencies;
    private IdIndex? _ids;
    private RetiredParts? _retired;
    private string? _fingerprint;
    private Renamed[]? _renamed;
    private Translation[]? _translations;

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

    /// <summary>The id in databases, attributes and URLs, such as <c>sre</c>.</summary>
    public override string Id { get; }

    /// <summary>The name in C#, such as <c>Sre</c>.</summary>
    public override string Name { get; }

    /// <summary>The name for people, such as <c>Site Reliability Engineering</c>.</summary>
    public string Title { get; }

    /// <summary>The description of the ladder itself; may be empty.</summary>
    public string Description { get; }

    /// <summary>Gets whether a level also expects what the levels below it expect.</summary>
    public bool IsCumulative { get; }

    /// <summary>The levels, the lowest first.</summary>
    public ReadOnlyList<Level> Levels => _levels ?? Once.Set(ref _levels, ReadOnlyList<Level>.Of(LevelArray()));

    /// <summary>
    /// The level that holds what the documents expect at every level (<c>All Levels</c>). It has the rank 0 and is not one of the
    /// <see cref="Levels"/>, which all inherit from it. Null if there is none.
    /// </summary>
    public Level? SharedLevel => GetSharedLevel();

    /// <summary>The competencies, in the order of the documents.</summary>
    public ReadOnlyList<Competency> Competencies => _competencies ?? Once.Set(ref _competencies, CreateCompetencies());

    /// <summary>The groups of competencies, each parent before its children; may be empty.</summary>
    public ReadOnlyList<Group> Groups { get; }

    /// <summary>The language, such as <c>en</c>, as the declaration gives it; null if it gives none.</summary>
    public virtual string? Language => null;

    /// <summary>The ladder in each of the other languages that its documents are translated into; often empty.</summary>
    public ReadOnlyList<Ladder> Translations => ReadOnlyList<Ladder>.Of([.. AllTranslations.Select(t => t.Of(Original))]);

    /// <summary>The version, as the declaration gives it, such as <c>2027</c>; null if it gives none.</summary>
    public virtual string? Version => null;

    /// <summary>The day from which the ladder counts, as the declaration gives it; null if it gives none.</summary>
    public virtual DateTime? EffectiveFrom => null;

    /// <summary>
    /// The version before this one, as <c>succeeds</c> in the declaration says; null if there is none. Its ids find the same parts in this
    /// version, whose ids differ only in the ladder: <c>sre2026/senior</c> is <c>sre2027/senior</c> here.
    /// </summary>
    public virtual Ladder? Predecessor => null;

    /// <summary>
    /// A hash of all ids, titles and texts, the same on every machine. Two ladders with one fingerprint say the same; store it with a
    /// review to know later against which words it was made.
    /// </summary>
    public string Fingerprint => _fingerprint ?? Once.Set(ref _fingerprint, Fingerprints.Of(this));

    /// <summary>
    /// The levels, competencies, groups and expectations that were released once and have left the documents, in the order of
    /// their ids; often empty. They are in no other list, and their ids still find them.
    /// </summary>
    public ReadOnlyList<LadderPart> Retired => RetiredParts.Locked;

    /// <summary>Returns the part of this ladder that has an id: a level, a competency, a group, an expectation …</summary>
    /// <param name="id">
    /// The exact id, such as <c>sre/senior/mastery</c>, one from before a renaming that the declaration lists, or one of a
    /// <see cref="Predecessor"/>.
    /// </param>
    /// <returns>The part with that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">
    /// Nothing has the id. The message says how far it is right and suggests the nearest.
    /// </exception>
    public LadderPart Find(string id) => TryFind(id, out var part) ? part : throw NotFound.Id(id, [this]);

    /// <summary>Looks for the part that has an id. Allocates nothing, except for an index of all ids at the first call.</summary>
    /// <param name="id">
    /// The exact id, such as <c>sre/senior/mastery</c>, one from before a renaming that the declaration lists, or one of a
    /// <see cref="Predecessor"/>.
    /// </param>
    /// <param name="part">The part with that id.</param>
    /// <returns>True if there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFind(string id, [NotNullWhen(true)] out LadderPart? part) =>
        Ids.TryFind(id, out part)
        || (Predecessor is { } older && older.TryFind(id, out var was) && (part = CounterpartOf(was)) is not null);

    /// <summary>Returns the level with that id, code, C# name or title.</summary>
    /// <param name="key">
    /// The id, the code (<c>L3</c>), the C# name, the title with or without the code, or a former name, in any case.
    /// </param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">
    /// The ladder does not have it. The message lists those it has and suggests the nearest.
    /// </exception>
    /// <example><code>Level level = Ladders.Sre.FindLevel("L3"); // The same as "senior" or "sre/senior"</code></example>
    public Level FindLevel(string key) =>
        TryFindLevel(key, out var level) ? level : throw NotFound.Level(key, this);

    /// <summary>Looks for the level with that id, code, C# name or title. Allocates nothing.</summary>
    /// <param name="key">
    /// The id, the code (<c>L3</c>), the C# name, the title with or without the code, or a former name, in any case.
    /// </param>
    /// <param name="level">The level.</param>
    /// <returns>True if there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryFindLevel(string key, [NotNullWhen(true)] out Level? level) =>
        SearchLevel(key ?? throw new ArgumentNullException(nameof(key)), out level);

    /// <summary>Returns the competency with that id, C# name or title.</summary>
    /// <param name="key">The id, the C# name or the title, in any case.</param>
    /// <returns>The competency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">
    /// The ladder does not have it. The message lists those it has and suggests the nearest.
    /// </exception>
    public Competency FindCompetency(string key) =>
        TryFindCompetency(key, out var competency) ? competency : throw NotFound.Competency(key, this);

    /// <summary>Looks for the competency with that id, C# name or title. Allocates nothing.</summary>
    /// <param name="key">The id, the C# name or the title, in any case.</param>
    /// <param name="competency">The competency.</param>
    /// <returns>True if there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryFindCompetency(string key, [NotNullWhen(true)] out Competency? competency) =>
        (competency = Competencies.FindByKey(key, c => c.Title)) is not null;

    /// <summary>Returns the group with that id, C# name or title.</summary>
    /// <param name="key">The id, the C# name or the title, in any case.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">
    /// The ladder does not have it. The message lists those it has and suggests the nearest.
    /// </exception>
    public Group FindGroup(string key) =>
        TryFindGroup(key, out var group) ? group : throw NotFound.Group(key, this);

    /// <summary>Looks for the group with that id, C# name or title. Allocates nothing.</summary>
    /// <param name="key">The id, the C# name or the title, in any case.</param>
    /// <param name="group">The group.</param>
    /// <returns>True if there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryFindGroup(string key, [NotNullWhen(true)] out Group? group) =>
        (group = Groups.FindByKey(key, g => g.Title)) is not null;

    /// <summary>Returns the ladder in another language: the same ids and names, and other words.</summary>
    /// <param name="language">
    /// The language, such as <c>de</c> or <c>de-AT</c>, in any case. Without words in it, those of the language it belongs to
    /// count (<c>de</c>), and without those the words of the ladder itself, as with resources of .NET.
    /// </param>
    /// <returns>The ladder, whose parts are equal to those of this one, since they have the same ids.</returns>
    /// <remarks>A part that is not translated has its own words, which the build warns about.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <example>
    /// <code>
    /// Ladder shown = Ladders.Sre.In(CultureInfo.CurrentUICulture.Name);
    /// string title = Ladders.Find&lt;Level&gt;(row.LevelId).In("de").Title;
    /// </code>
    /// </example>
    public new Ladder In(string language)
    {
        var tag = language ?? throw new ArgumentNullException(nameof(language));
        while (tag.Length > 0 && !tag.Equals(Original.Language, StringComparison.OrdinalIgnoreCase))
        {
            foreach (var translation in AllTranslations)
            {
                if (tag.Equals(translation.Language, StringComparison.OrdinalIgnoreCase))
                {
                    return translation.Of(Original);
                }
            }

            tag = tag.Substring(0, Math.Max(0, tag.LastIndexOf('-')));
        }

        return Original;
    }

    /// <summary>Returns the levels from one to another, including both.</summary>
    /// <param name="lowest">The lowest level, of this ladder.</param>
    /// <param name="highest">The highest level, of this ladder.</param>
    /// <returns>The levels, the lowest first; empty if <paramref name="lowest"/> is above <paramref name="highest"/>.</returns>
    /// <exception cref="ArgumentNullException">A level is null.</exception>
    /// <exception cref="ArgumentException">A level belongs to another ladder.</exception>
    /// <example><code>var steps = ladder.LevelsBetween(employee.Level, employee.Goal);</code></example>
    public ReadOnlyList<Level> LevelsBetween(Level lowest, Level highest)
    {
        var (start, length) = RangeOf(lowest, highest);
        return Levels.Slice(start, length);
    }

    /// <summary>Compares this version of a ladder with another one: what is added, retired, renamed, moved and reworded.</summary>
    /// <param name="other">The other version, which is usually the older one.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example><code>LadderComparison changes = Ladders.Sre2027.ComparedWith(Ladders.Sre2026);</code></example>
    public LadderComparison ComparedWith(Ladder other) => new(other ?? throw new ArgumentNullException(nameof(other)), this);

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

            // A level with that code or name comes before one with that title.
            level ??= (candidate.Code is { } code && Is(code, key)) || Is(candidate.Name, key) ? candidate : null;
            byTitle ??= Is(candidate.Title, key) || Is(candidate.PlainTitle, key) ? candidate : null;
        }

        level ??= byTitle;
        foreach (var renamed in RenamedParts)
        {
            level ??= renamed.Id == Id ? LevelById(renamed.Old, key)
                : Is(renamed.OldId, key) || Is(renamed.Name, key) ? LevelById(renamed.Id)
                : null;
        }

        if (level is null && Predecessor is { } older && older.SearchLevel(key, out var was))
        {
            level = CounterpartOf(was) as Level;
        }

        if (level is null && SharedLevel is { } all && (Is(all.Id, key) || Is(all.Name, key) || Is(all.Title, key)))
        {
            level = all;
        }

        return level is not null;
    }

    /// <summary>
    /// Returns what a part of another version is in this one, by its id without the ladder; null if this version does not have it.
    /// </summary>
    internal LadderPart? CounterpartOf(LadderPart part) =>
        Ids.TryFind($"{Id}{part.Id.Substring(part.Ladder.Id.Length)}", out var here) ? here : null;

    /// <summary>
    /// Determines whether two ladders are versions of one: their ids are the same, or one of them succeeds the other.
    /// </summary>
    internal bool IsVersionOf(Ladder other) => Id == other.Id || Succeeds(other) || other.Succeeds(this);

    private bool Succeeds(Ladder other) => Predecessor is { } older && (older.Id == other.Id || older.Succeeds(other));

    // An id with the old id of the ladder. Its end may be an old one too.
    private Level? LevelById(string oldLadder, Key key)
    {
        if (key.Length <= oldLadder.Length || key[oldLadder.Length] != '/' || !Is(oldLadder, Part(key, 0, oldLadder.Length)))
        {
            return null;
        }

        var end = oldLadder.Length + 1;
        foreach (var level in SharedLevel is { } shared ? Levels.Append(shared) : Levels)
        {
            if (level.Id.Length - Id.Length == key.Length - oldLadder.Length
                && Is(level.Id.Substring(Id.Length + 1), Part(key, end, key.Length - end)))
            {
                return level;
            }
        }

        foreach (var renamed in RenamedParts)
        {
            if (LevelById(renamed.Id) is { } level && Is(renamed.Old, Part(key, end, key.Length - end)))
            {
                return level;
            }
        }

        return null;
    }

    // The renamed part may be a competency or an expectation.
    private Level? LevelById(string id)
    {
        foreach (var level in SharedLevel is { } shared ? Levels.Append(shared) : Levels)
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

        return RetiredParts.CompetencyNamed(name) ?? throw new InvalidOperationException($"'{Id}' has no competency '{name}'.");
    }

    internal ReadOnlyList<string> FormerIdsOf(LadderPart part) => Ids.FormerIdsOf(part);

    private IdIndex Ids => _ids ?? Once.Set(ref _ids, new IdIndex([this]));

    internal RetiredParts RetiredParts => _retired ?? Once.Set(ref _retired, new RetiredParts(this, CreateRetired()));

    /// <summary>The ladder in its own words, of which this one may be a translation.</summary>
    internal virtual Ladder Original => this;

    internal Retired[] RetiredData => CreateRetired();

    private Translation[] AllTranslations => Original._translations ?? Once.Set(ref Original._translations, Original.CreateTranslations());

    internal FormerId[] MovedParts => CreateFormerIds();

    internal Renamed[] RenamedParts => _renamed ??= SharedLevel is { } shared
        ? [.. CreateRenamed(), new Renamed(shared.Id, "all-levels", "AllLevels")] // Databases have the name of version 0.1.
        : CreateRenamed();

    private protected sealed override Ladder GetLadder() => this;

    private protected abstract Level[] LevelArray();

    private protected abstract Level? GetSharedLevel();

    /// <summary>For generated code only: makes a group for the constructor of its ladder.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="title">The name for people.</param>
    /// <param name="description">The description, which may be empty.</param>
    /// <param name="parent">The id of the group that contains it; null for an outermost group.</param>
    /// <returns>A new group.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static Group CreateGroup(string id, string name, string title, string description, string? parent = null) =>
        new(id, name, title, description, parent);

    /// <summary>For generated code only: the competencies. Lazy, since they need their ladder.</summary>
    /// <returns>The same list at every call.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract ReadOnlyList<Competency> CreateCompetencies();

    /// <summary>For generated code only: the former names of parts, by which they are still found.</summary>
    /// <returns>A new array.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual Renamed[] CreateRenamed() => [];

    /// <summary>For generated code only: the parts that were released once and have left the documents.</summary>
    /// <returns>A new array.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual Retired[] CreateRetired() => [];

    /// <summary>For generated code only: the ids of expectations from before they moved to another level or competency.</summary>
    /// <returns>A new array.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual FormerId[] CreateFormerIds() => [];

    /// <summary>For generated code only: the words of other languages.</summary>
    /// <returns>A new array.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual Translation[] CreateTranslations() => [];

    private void Require(Level level, string parameter)
    {
        if ((level ?? throw new ArgumentNullException(parameter)).Ladder != this)
        {
            throw new ArgumentException($"'{level.Title}' is a level of the ladder '{level.Ladder.Title}', not of '{Title}'.", parameter);
        }
    }

#if NET
    private static bool Is(string name, Key key) => key.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static Key Part(Key key, int start, int length) => key.Slice(start, length);
#else
    private static bool Is(string name, Key key) => name.Equals(key, StringComparison.OrdinalIgnoreCase);

    private static Key Part(Key key, int start, int length) => key.Substring(start, length);
#endif
}
