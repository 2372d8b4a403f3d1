using System.Diagnostics;

namespace LadderGen.EntityFrameworkCore;

/// <summary>
/// A part of a ladder as a database holds it: the id, and the part if a ladder still has it. An id that no ladder knows any more can be
/// read, shown and saved again, and is never lost.
/// </summary>
/// <remarks>
/// A property of type <see cref="Level"/> is simpler, and right as long as each id is known: reading an unknown one throws. Use this type
/// for records that outlive the ladders, such as past reviews.
/// </remarks>
/// <typeparam name="TPart">The kind of part, such as <see cref="Level"/> or <see cref="Expectation"/>.</typeparam>
/// <example>
/// <code>
/// public Stored&lt;Expectation&gt; Expectation { get; set; }
/// …
/// var words = item.Expectation.Part?.Text ?? item.Expectation.Id;
/// </code>
/// </example>
[DebuggerDisplay("{Id,nq}")]
public sealed class Stored<TPart> : IStored, IEquatable<Stored<TPart>>
    where TPart : LadderPart
{
    /// <summary>Makes a stored part of a part that is known.</summary>
    /// <param name="part">The part.</param>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public Stored(TPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        Id = part.Id;
        Part = part;
    }

    internal Stored(string id, TPart? part)
    {
        Id = id;
        Part = part;
    }

    /// <summary>
    /// The id as it is stored. It may be a former id of <see cref="Part"/>, and stays what it was when it is saved again.
    /// </summary>
    public string Id { get; }

    /// <summary>The part; null if no ladder has it.</summary>
    public TPart? Part { get; }

    /// <summary>Makes a stored part of a part that is known.</summary>
    /// <param name="part">The part; null gives null.</param>
    public static implicit operator Stored<TPart>?(TPart? part) => part is null ? null : new Stored<TPart>(part);

    /// <summary>Compares two stored parts.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other one.</param>
    /// <returns>True if both are the same part or the same id.</returns>
    public static bool operator ==(Stored<TPart>? left, Stored<TPart>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two stored parts.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other one.</param>
    /// <returns>False if both are the same part or the same id.</returns>
    public static bool operator !=(Stored<TPart>? left, Stored<TPart>? right) => !(left == right);

    /// <summary>Determines whether another one is the same part, perhaps under a former id, or the same unknown id.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(Stored<TPart>? other) => other is not null && CurrentId == other.CurrentId;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Stored<TPart>);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(CurrentId);

    /// <summary>Returns the stored id.</summary>
    public override string ToString() => Id;

    LadderPart? IStored.Part => Part;

    private string CurrentId => Part?.Id ?? Id;
}
