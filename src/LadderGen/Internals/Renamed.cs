using System.ComponentModel;

namespace LadderGen.Internals;

/// <summary>For generated code only: what a part of a ladder was called before.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Renamed
{
    /// <summary>For generated code only.</summary>
    /// <param name="id">What names it now, such as <c>sre/senior/mastery</c>.</param>
    /// <param name="old">The last segment of its id before, such as <c>craft</c>.</param>
    /// <param name="name">Its C# name before, such as <c>Craft</c>.</param>
    public Renamed(string id, string old, string name)
    {
        Id = id;
        Old = old;
        Name = name;
        OldId = id.Remove(id.LastIndexOf('/') + 1) + old;
    }

    /// <summary>What names it now.</summary>
    public string Id { get; }

    /// <summary>The last segment of its id before.</summary>
    public string Old { get; }

    /// <summary>Its C# name before.</summary>
    public string Name { get; }

    internal string OldId { get; }
}
