using LadderGen.Compiler.Model;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Locking;

/// <summary>A part that was released.</summary>
/// <param name="Kind">The kind of the part.</param>
/// <param name="Id">The id it was released with.</param>
/// <param name="Name">The C# name it was released with.</param>
/// <param name="Words">Its last words: a title, or a text with its details on further lines.</param>
/// <param name="Span">The place of the line in the lock.</param>
internal sealed record LockLine(PartKind Kind, string Id, string Name, string Words, SourceSpan Span)
{
    private readonly string[] _segments = Id.Split('/');

    /// <summary>The id without the ladder: a lock stays valid when its ladder is renamed. Empty for the ladder itself.</summary>
    public string Tail { get; } = TailOf(Id);

    /// <summary>The last segment of the id.</summary>
    public string Slug => _segments[_segments.Length - 1];

    /// <summary>The first segment of the id.</summary>
    public string Ladder => _segments[0];

    /// <summary>The segment of the level, for an expectation.</summary>
    public string Level => _segments[1];

    /// <summary>The segment of the competency, for an expectation.</summary>
    public string Competency => _segments[2];

    /// <summary>Returns the line with the id of another ladder.</summary>
    public LockLine Of(string ladder) => new(Kind, ladder + Id.Substring(Ladder.Length), Name, Words, Span);

    public static string TailOf(string id) => id.IndexOf('/') is >= 0 and var slash ? id.Substring(slash + 1) : "";

    /// <summary>Returns the kind of part that an id is of; null if no part of a lock has such an id.</summary>
    public static PartKind? KindOf(string id)
    {
        var segments = id.Split('/');
        return segments switch
        {
            _ when segments.Any(s => s.Length == 0) => null,
            [_] => PartKind.Ladder,
            [_, "groups", _, ..] => PartKind.Group,
            [_, "competencies", _] => PartKind.Competency,
            [_, "groups" or "competencies", ..] => null,
            [_, _] => PartKind.Level,
            [_, _, _, _] => PartKind.Expectation,
            _ => null,
        };
    }

    public bool Equals(LockLine? other) =>
        other is not null && Id == other.Id && Name == other.Name && Words == other.Words && Span == other.Span;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
