using System.ComponentModel;

namespace LadderGen;

/// <summary>A level whose type is that of its ladder's levels alone: what asks for it cannot be given another ladder's.</summary>
/// <typeparam name="TLevel">The type itself, such as <c>SreLevel</c>.</typeparam>
public abstract class Level<TLevel> : Level, IComparable<TLevel>
    where TLevel : Level<TLevel>
{
    private readonly Ladder<TLevel> _ladder;

    /// <summary>For generated code only.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="id">Such as <c>sre/senior</c>.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="title">The name for people.</param>
    /// <param name="code">Such as <c>L3</c>, or null.</param>
    /// <param name="rank">1 for the lowest.</param>
    /// <param name="document">The document it stands in.</param>
    /// <param name="line">The line it stands on, counted from 1.</param>
    /// <param name="summary">Empty if there is none.</param>
    /// <param name="facts">The facts.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Level(Ladder<TLevel> ladder, string id, string name, string title, string? code, int rank, string? document, int line, string summary, params Fact[] facts)
        : base(ladder, id, name, title, code, rank, document, line, summary, facts) => _ladder = ladder;

    /// <inheritdoc cref="Level.Next"/>
    public new TLevel? Next => Rank > 0 && Rank < _ladder.Levels.Count ? _ladder.Levels[Rank] : null;

    /// <inheritdoc cref="Level.Previous"/>
    public new TLevel? Previous => Rank > 1 ? _ladder.Levels[Rank - 2] : null;

    // For two levels of one ladder the first of each three is the best match; for one whose ladder only the running program
    // knows, one of the others. For levels of two ladders both others match alike, and C# refuses (CS0034).

    /// <inheritdoc cref="Level.op_LessThan"/>
    public static bool operator <(Level<TLevel>? left, Level<TLevel>? right) => Compare(left, right) < 0;

    /// <inheritdoc cref="Level.op_LessThan"/>
    public static bool operator <(Level<TLevel>? left, Level? right) => Compare(left, right) < 0;

    /// <inheritdoc cref="Level.op_LessThan"/>
    public static bool operator <(Level? left, Level<TLevel>? right) => Compare(left, right) < 0;

    /// <inheritdoc cref="Level.op_GreaterThan"/>
    public static bool operator >(Level<TLevel>? left, Level<TLevel>? right) => Compare(left, right) > 0;

    /// <inheritdoc cref="Level.op_GreaterThan"/>
    public static bool operator >(Level<TLevel>? left, Level? right) => Compare(left, right) > 0;

    /// <inheritdoc cref="Level.op_GreaterThan"/>
    public static bool operator >(Level? left, Level<TLevel>? right) => Compare(left, right) > 0;

    /// <inheritdoc cref="Level.op_LessThanOrEqual"/>
    public static bool operator <=(Level<TLevel>? left, Level<TLevel>? right) => Compare(left, right) <= 0;

    /// <inheritdoc cref="Level.op_LessThanOrEqual"/>
    public static bool operator <=(Level<TLevel>? left, Level? right) => Compare(left, right) <= 0;

    /// <inheritdoc cref="Level.op_LessThanOrEqual"/>
    public static bool operator <=(Level? left, Level<TLevel>? right) => Compare(left, right) <= 0;

    /// <inheritdoc cref="Level.op_GreaterThanOrEqual"/>
    public static bool operator >=(Level<TLevel>? left, Level<TLevel>? right) => Compare(left, right) >= 0;

    /// <inheritdoc cref="Level.op_GreaterThanOrEqual"/>
    public static bool operator >=(Level<TLevel>? left, Level? right) => Compare(left, right) >= 0;

    /// <inheritdoc cref="Level.op_GreaterThanOrEqual"/>
    public static bool operator >=(Level? left, Level<TLevel>? right) => Compare(left, right) >= 0;

    /// <inheritdoc cref="Level.ComparedWith"/>
    public LevelComparison ComparedWith(TLevel other) => LevelComparison.Of(other, this);

    /// <summary>Refused: levels are compared within one ladder.</summary>
    /// <typeparam name="TOther">The type of the other ladder's levels.</typeparam>
    /// <param name="other">A level of another ladder.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="ArgumentException">Always.</exception>
    /// <remarks>For such a level this is the best match, so that it does not compile (CS0619); without it <see cref="Level.ComparedWith"/> would be one.</remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("Levels are compared within one ladder, and these are of two.", error: true)]
    public LevelComparison ComparedWith<TOther>(Level<TOther> other)
        where TOther : Level<TOther> => LevelComparison.Of(other, this);

    /// <inheritdoc cref="Level.CompareTo"/>
    public int CompareTo(TLevel? other) => Compare(this, other);
}
