using System.ComponentModel;

namespace LadderGen;

/// <summary>A level of a ladder that the compiler knows: it can be compared with the levels of the same ladder only.</summary>
/// <typeparam name="TLevel">The type itself, such as <c>SreLevel</c>.</typeparam>
public abstract class Level<TLevel> : Level
    where TLevel : Level<TLevel>
{
    private readonly Ladder<TLevel> _ladder;

    /// <summary>For generated code only.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="id">The id, such as <c>sre/senior</c>.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="title">The name for people.</param>
    /// <param name="code">The code, such as <c>L3</c>, or null.</param>
    /// <param name="rank">The position in the ladder: 1 for the lowest.</param>
    /// <param name="document">The document.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="summary">The summary, which may be empty.</param>
    /// <param name="facts">The facts.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Level(
        Ladder<TLevel> ladder,
        string id,
        string name,
        string title,
        string? code,
        int rank,
        string? document,
        int line,
        string summary,
        params Fact[] facts)
        : base(ladder, id, name, title, code, rank, document, line, summary, facts) => _ladder = ladder;

    /// <inheritdoc cref="Level.Next"/>
    public new TLevel? Next => Rank > 0 && Rank < _ladder.Levels.Count ? _ladder.Levels[Rank] : null;

    /// <inheritdoc cref="Level.Previous"/>
    public new TLevel? Previous => Rank > 1 ? _ladder.Levels[Rank - 2] : null;

    /// <summary>Gets whether <paramref name="left"/> is below <paramref name="right"/>.</summary>
    /// <param name="left">A level. Null is below every level.</param>
    /// <param name="right">A level of the same ladder. Null is below every level.</param>
    /// <returns>True if it is.</returns>
    /// <remarks>For levels whose ladder only the running program knows, use <see cref="Level.IsAtLeast"/>.</remarks>
    public static bool operator <(Level<TLevel>? left, Level<TLevel>? right) => RankOf(left) < RankOf(right);

    /// <summary>Gets whether <paramref name="left"/> is above <paramref name="right"/>.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(Level<TLevel>? left, Level<TLevel>? right) => RankOf(left) > RankOf(right);

    /// <summary>Gets whether <paramref name="left"/> is below <paramref name="right"/>, or the same level.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(Level<TLevel>? left, Level<TLevel>? right) => RankOf(left) <= RankOf(right);

    /// <summary>Gets whether <paramref name="left"/> is above <paramref name="right"/>, or the same level.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(Level<TLevel>? left, Level<TLevel>? right) => RankOf(left) >= RankOf(right);

    private static int RankOf(Level<TLevel>? level) => level is null ? -1 : level.Rank;
}
