namespace LadderGen;

/// <summary>
/// Whatever of a ladder has an id: a <see cref="LadderGen.Ladder"/>, a <see cref="Level"/>, a <see cref="Competency"/>, a
/// <see cref="Group"/>, the <see cref="Expectations"/> of a level, or one <see cref="Expectation"/>. Two are equal when their ids are.
/// Immutable, and safe across threads.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(LadderJsonConverter))]
#endif
public abstract class LadderPart : IEquatable<LadderPart>
{
    private protected LadderPart()
    {
    }

    /// <summary>What names it in databases and attributes, such as <c>sre/senior/mastery</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The name in C#, such as <c>Mastery</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The ladder it belongs to; a ladder belongs to itself.</summary>
    public Ladder Ladder => GetLadder();

    /// <summary>Whether both are the same: equal in <see cref="Id"/>, or both null.</summary>
    /// <param name="left">A part of any ladder.</param>
    /// <param name="right">A part of any ladder.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(LadderPart? left, LadderPart? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are different.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(LadderPart? left, LadderPart? right) => !(left == right);

    /// <summary>Whether <paramref name="other"/> has the same <see cref="Id"/>.</summary>
    /// <param name="other">A part of any ladder.</param>
    /// <returns>Whether it has.</returns>
    public bool Equals(LadderPart? other) => ReferenceEquals(this, other) || (other is not null && Id == other.Id);

    /// <summary>Whether <paramref name="obj"/> is a part of a ladder with the same <see cref="Id"/>.</summary>
    /// <param name="obj">Anything.</param>
    /// <returns>Whether it is.</returns>
    public sealed override bool Equals(object? obj) => Equals(obj as LadderPart);

    /// <summary>The hash code of <see cref="Id"/>.</summary>
    /// <returns>The hash code.</returns>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    private protected abstract Ladder GetLadder();
}
