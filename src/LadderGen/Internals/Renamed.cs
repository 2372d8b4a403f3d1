using System.ComponentModel;

namespace LadderGen.Internals;

/// <summary>For generated code only: a former name of a part.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Renamed
{
    /// <summary>For generated code only: makes a former name.</summary>
    /// <param name="id">The current id, such as <c>sre/senior/mastery</c>.</param>
    /// <param name="old">The last segment of the former id, such as <c>craft</c>.</param>
    /// <param name="name">The former C# name, such as <c>Craft</c>.</param>
    public Renamed(string id, string old, string name)
    {
        Id = id;
        Old = old;
        Name = name;
        OldId = id.Remove(id.LastIndexOf('/') + 1) + old;
    }

    /// <summary>The current id.</summary>
    public string Id { get; }

    /// <summary>The last segment of the former id.</summary>
    public string Old { get; }

    /// <summary>The former C# name.</summary>
    public string Name { get; }

    internal string OldId { get; }
}
