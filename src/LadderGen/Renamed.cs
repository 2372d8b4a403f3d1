using System.ComponentModel;

namespace LadderGen;

/// <summary>For generated code only: what a part of a ladder was called before.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Renamed
{
    /// <summary>For generated code only.</summary>
    /// <param name="id">What names it now, such as <c>sre/senior/mastery</c>.</param>
    /// <param name="old">The last segment of its id before, such as <c>craft</c>.</param>
    public Renamed(string id, string old)
    {
        Id = id;
        Old = old;
    }

    /// <summary>What names it now.</summary>
    public string Id { get; }

    /// <summary>The last segment of its id before.</summary>
    public string Old { get; }
}
