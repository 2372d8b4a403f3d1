using System.Diagnostics;

namespace LadderGen;

/// <summary>A heading under which competencies stand together. Immutable, and safe across threads.</summary>
[DebuggerDisplay("{Title,nq} ({Id,nq})")]
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(LadderJsonConverter))]
#endif
public sealed class Group : LadderPart
{
    private readonly string? _parent;
    private Ladder _ladder = null!;
    private ReadOnlyList<Competency>? _competencies;

    internal Group(string id, string name, string title, string description, string? parent)
    {
        _parent = parent;
        Id = id;
        Name = name;
        Title = title;
        Description = description;
    }

    /// <summary>What names the group in databases and attributes.</summary>
    public override string Id { get; }

    /// <summary>The name in C#.</summary>
    public override string Name { get; }

    /// <summary>The name for people.</summary>
    public string Title { get; }

    /// <summary>What the documents say of the group; empty if nothing.</summary>
    public string Description { get; }

    /// <summary>The group this one stands in; null for an outermost one.</summary>
    public Group? Parent => _ladder.GroupOf(_parent);

    /// <summary>The competencies that stand in the group, or in a group in it, in the order of the ladder.</summary>
    public ReadOnlyList<Competency> Competencies =>
        _competencies ?? Once.Set(ref _competencies, ReadOnlyList<Competency>.Of([.. _ladder.Competencies.Where(c => c.Groups.Contains(this))]));

    // Called once, by the ladder's constructor, before other code can see the group.
    internal void BelongTo(Ladder ladder) => _ladder = ladder;

    private protected override Ladder GetLadder() => _ladder;
}
