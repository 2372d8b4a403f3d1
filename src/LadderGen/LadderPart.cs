using System.ComponentModel;

namespace LadderGen;

/// <summary>
/// A part of a ladder that has an id: the <see cref="LadderGen.Ladder"/> itself, a <see cref="Level"/>, a <see cref="Competency"/>,
/// a <see cref="Group"/>, the <see cref="CompetencyExpectations"/> of a level, or one <see cref="Expectation"/>.
/// Immutable and safe for use by several threads.
/// </summary>
/// <remarks>
/// The <see cref="Id"/> is the one string for a part. Two parts are equal if their ids are. <see cref="ToString"/>, converters, JSON, links
/// and logs use the id, so what a program shows, stores or sends back finds the same part again. To show a part to people, use its
/// <c>Title</c> or its <c>Text</c>.
/// </remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(LadderJsonConverter))]
#endif
[TypeConverter(typeof(LadderPartConverter))]
public abstract class LadderPart : IEquatable<LadderPart>
{
    private protected LadderPart()
    {
    }

    /// <summary>The id in databases, attributes and URLs, such as <c>sre/senior/mastery</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The name in C#, such as <c>Mastery</c>.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// The ids that the part had before, as <c>renamed</c> in the declaration says; often empty. Each of them still finds the part.
    /// </summary>
    /// <remarks>An id contains the ids of the parts around it, so a renamed level also gives former ids to everything in it.</remarks>
    /// <example><code>bool isSenior = row.LevelId == senior.Id || senior.FormerIds.Contains(row.LevelId);</code></example>
    public ReadOnlyList<string> FormerIds => Ladder.FormerIdsOf(this);

    /// <summary>
    /// Gets whether the part was released once and has left the documents. Its id still finds it, in its last words. Of the lists
    /// of a ladder only <see cref="Ladder.Retired"/> has it.
    /// </summary>
    public virtual bool IsRetired => false;

    /// <summary>The ladder that the part belongs to; a ladder belongs to itself.</summary>
    public Ladder Ladder => GetLadder();

    /// <summary>Returns the part in another language: the same id, and other words. See <see cref="Ladder.In"/>.</summary>
    /// <param name="language">The language, such as <c>de</c>; without words in it, those of the ladder itself count.</param>
    /// <returns>A part that is equal to this one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public LadderPart In(string language) =>
        Ladder.In(language) is var ladder && ReferenceEquals(ladder, Ladder) ? this : ladder.Find(Id);

    /// <summary>Gets whether two parts have the same <see cref="Id"/>, or are both null.</summary>
    /// <param name="left">A part of any ladder.</param>
    /// <param name="right">A part of any ladder.</param>
    /// <returns>True if they are equal.</returns>
    public static bool operator ==(LadderPart? left, LadderPart? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Gets whether two parts have different <see cref="Id"/>s, or one of them is null.</summary>
    /// <param name="left">A part of any ladder.</param>
    /// <param name="right">A part of any ladder.</param>
    /// <returns>True if they are different.</returns>
    public static bool operator !=(LadderPart? left, LadderPart? right) => !(left == right);

    /// <summary>Gets whether <paramref name="other"/> has the same <see cref="Id"/>.</summary>
    /// <param name="other">A part of any ladder.</param>
    /// <returns>True if it has.</returns>
    public bool Equals(LadderPart? other) => ReferenceEquals(this, other) || (other is not null && Id == other.Id);

    /// <summary>Gets whether <paramref name="obj"/> is a part of a ladder with the same <see cref="Id"/>.</summary>
    /// <param name="obj">Any object.</param>
    /// <returns>True if it is.</returns>
    public sealed override bool Equals(object? obj) => Equals(obj as LadderPart);

    /// <summary>Returns the hash code of <see cref="Id"/>.</summary>
    /// <returns>The hash code.</returns>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Returns <see cref="Id"/>.</summary>
    /// <returns>The string that <c>Ladders.Find</c> takes.</returns>
    public sealed override string ToString() => Id;

    private protected abstract Ladder GetLadder();
}
