using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using LadderGen.Internals;

namespace LadderGen;

/// <summary>A ladder whose levels have their own type, so the compiler does not mistake another ladder's level for one of them.</summary>
/// <typeparam name="TLevel">The type of the levels, such as <c>SreLevel</c>.</typeparam>
public abstract class Ladder<TLevel> : Ladder
    where TLevel : Level<TLevel>
{
    private TLevel[]? _array;
    private ReadOnlyList<TLevel>? _levels;

    /// <summary>For generated code only.</summary>
    /// <param name="id">The id, such as <c>sre</c>.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="title">The name for people.</param>
    /// <param name="description">The description, which may be empty.</param>
    /// <param name="isCumulative">True if a level also expects what those below it expect.</param>
    /// <param name="groups">The groups, each parent before its children.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Ladder(string id, string name, string title, string description, bool isCumulative, params Group[] groups)
        : base(id, name, title, description, isCumulative, groups)
    {
    }

    /// <inheritdoc cref="Ladder.Levels"/>
    public new ReadOnlyList<TLevel> Levels => _levels ?? Once.Set(ref _levels, ReadOnlyList<TLevel>.Of(Array));

    private TLevel[] Array => _array ?? Once.Set(ref _array, CreateLevels());

    /// <inheritdoc cref="Ladder.FindLevel"/>
    public new TLevel FindLevel(string key) => (TLevel)base.FindLevel(key);

    /// <inheritdoc cref="Ladder.TryFindLevel"/>
    public bool TryFindLevel(string key, [NotNullWhen(true)] out TLevel? level)
    {
        var isFound = base.TryFindLevel(key, out var found);
        level = (TLevel?)found;
        return isFound;
    }

#if NET
    /// <inheritdoc cref="Ladder.TryFindLevel"/>
    public bool TryFindLevel(ReadOnlySpan<char> key, [NotNullWhen(true)] out TLevel? level)
    {
        var isFound = SearchLevel(key, out var found);
        level = (TLevel?)found;
        return isFound;
    }
#endif

    /// <inheritdoc cref="Ladder.LevelsBetween"/>
    public ReadOnlyList<TLevel> LevelsBetween(TLevel lowest, TLevel highest)
    {
        var (start, length) = RangeOf(lowest, highest);
        return Levels.Slice(start, length);
    }

    /// <summary>For generated code only: looks for the level with that id, code, name or title.</summary>
    /// <param name="text">An id, a code, a name or a title; no level has null.</param>
    /// <param name="level">The level.</param>
    /// <returns>True if there is one.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryParseLevel(string? text, [NotNullWhen(true)] out TLevel? level)
    {
        level = null;
        if (text is not null && TryFindLevel(text, out level))
        {
            return true;
        }

        ReadingScope.Current?.Miss(text, () => NotFound.Level(text ?? "", this).Message);
        return false;
    }

#if NET
    /// <inheritdoc cref="TryParseLevel(string, out TLevel)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryParseLevel(ReadOnlySpan<char> text, [NotNullWhen(true)] out TLevel? level) => TryFindLevel(text, out level);
#endif

    /// <summary>For generated code only: returns the level with that id, code, name or title.</summary>
    /// <param name="text">An id, a code, a name or a title.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The ladder has no such level. The message lists its levels.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TLevel ParseLevel(string text) =>
        TryFindLevel(text ?? throw new ArgumentNullException(nameof(text)), out var level)
            ? level
            : throw new FormatException(NotFound.Level(text, this).Message);

    /// <summary>For generated code only: the levels, the lowest first. Lazy, since they need their ladder.</summary>
    /// <returns>A new array.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract TLevel[] CreateLevels();

    /// <summary>For generated code only: <see cref="Ladder.SharedLevel"/>.</summary>
    /// <returns>The level; null if there is none.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual TLevel? CreateSharedLevel() => null;

    // An array of a class is an array of its base class too (C# specification 17.6).
    private protected sealed override Level[] LevelArray() => (Level[])(object)Array;

    private protected sealed override Level? GetSharedLevel() => CreateSharedLevel();
}
