using System.ComponentModel;
using System.Diagnostics;

namespace LadderGen;

/// <summary>A heading under which competencies stand together. Immutable, and safe across threads.</summary>
[DebuggerDisplay("{Title,nq} ({Id,nq})")]
public sealed class Group
{
    private readonly int _parent;

    /// <summary>For generated code only.</summary>
    /// <param name="parent">The place of the parent in <see cref="Ladder.Groups"/>, or -1.</param>
    /// <param name="id">What names the group in databases and attributes.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="title">The name for people.</param>
    /// <param name="description">Empty if there is none.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Group(int parent, string id, string name, string title, string description)
    {
        _parent = parent;
        Id = id;
        Name = name;
        Title = title;
        Description = description;
    }

    /// <summary>What names the group in databases and attributes.</summary>
    public string Id { get; }

    /// <summary>The name in C#.</summary>
    public string Name { get; }

    /// <summary>The name for people.</summary>
    public string Title { get; }

    /// <summary>What the documents say of the group; empty if nothing.</summary>
    public string Description { get; }

    /// <summary>The group this one stands in; null for an outermost one.</summary>
    public Group? Parent { get; private set; }

    /// <summary>Returns <see cref="Title"/>.</summary>
    /// <returns>The title.</returns>
    public override string ToString() => Title;

    // Called once, by the ladder's constructor, before anyone else can see the group.
    internal void FindParent(ReadOnlyList<Group> groups) => Parent = _parent < 0 ? null : groups[_parent];
}
