using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace LadderGen;

/// <summary>A ladder whose levels have a type of their own, so that no other ladder's level passes for one of them.</summary>
/// <typeparam name="TLevel">The type of its levels, such as <c>SreLevel</c>.</typeparam>
public abstract class Ladder<TLevel> : Ladder
    where TLevel : Level<TLevel>
{
    private TLevel[]? _array;
    private ReadOnlyList<TLevel>? _levels;

    /// <summary>For generated code only.</summary>
    /// <param name="id">Such as <c>sre</c>.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="title">The name for people.</param>
    /// <param name="description">Empty if there is none.</param>
    /// <param name="isCumulative">Whether a level also expects what those below it expect.</param>
    /// <param name="groups">A parent stands before its children.</param>
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

    /// <summary>For generated code only.</summary>
    /// <param name="text">An id, a code, a name or a title; null is none.</param>
    /// <param name="level">The level.</param>
    /// <returns>Whether there is one.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryParseLevel(string? text, [NotNullWhen(true)] out TLevel? level)
    {
        level = null;
        return text is not null && TryFindLevel(text, out level);
    }

#if NET
    /// <inheritdoc cref="TryParseLevel(string, out TLevel)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryParseLevel(ReadOnlySpan<char> text, [NotNullWhen(true)] out TLevel? level) => TryFindLevel(text, out level);
#endif

    /// <summary>For generated code only: the level of that name, or a text that says which there are.</summary>
    /// <param name="text">An id, a code, a name or a title.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">There is none.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TLevel ParseLevel(string text) =>
        TryFindLevel(text ?? throw new ArgumentNullException(nameof(text)), out TLevel? level) ? level : throw new FormatException(NotFound.Level(text, this).Message);

    /// <summary>For generated code only: the levels, lowest first. Lazy, for a ladder must be there before its levels.</summary>
    /// <returns>A new array.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract TLevel[] CreateLevels();

    /// <summary>For generated code only: <see cref="Ladder.SharedLevel"/>.</summary>
    /// <returns>Null if there is none.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual TLevel? CreateSharedLevel() => null;

    // An array of a class is one of its base class too (C# specification 17.6).
    private protected sealed override Level[] LevelArray() => (Level[])(object)Array;

    private protected sealed override Level? GetSharedLevel() => CreateSharedLevel();
}
