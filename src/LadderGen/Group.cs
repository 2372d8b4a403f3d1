using System.Diagnostics;

namespace LadderGen;

/// <summary>A group of competencies under one heading. Immutable and safe for use by several threads.</summary>
[DebuggerDisplay("{Title,nq} ({Id,nq})")]
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(LadderJsonConverter))]
#endif
public sealed partial class Group : LadderPart
{
    private readonly string? _parent;
    private Ladder _ladder = null!;
    private ReadOnlyList<Competency>? _competencies;

    internal Group(string id, string name, string title, string description, string? parent, bool isRetired = false)
    {
        IsRetired = isRetired;
        _parent = parent;
        Id = id;
        Name = name;
        Title = title;
        Description = description;
    }

    /// <summary>The id in databases, attributes and URLs, such as <c>sre/groups/skill</c>.</summary>
    public override string Id { get; }

    /// <summary>The name in C#, such as <c>Skill</c>.</summary>
    public override string Name { get; }

    /// <summary>The name for people.</summary>
    public string Title { get; }

    /// <summary>The description of the group; may be empty.</summary>
    public string Description { get; }

    /// <summary>The group that contains this one; null for an outermost group.</summary>
    public Group? Parent => _ladder.GroupOf(_parent);

    /// <summary>The competencies in the group, and in the groups inside it, in the order of the ladder.</summary>
    public ReadOnlyList<Competency> Competencies => _competencies ?? Once.Set(ref _competencies, FindCompetencies());

    /// <inheritdoc/>
    public override bool IsRetired { get; }

    /// <inheritdoc cref="LadderPart.In"/>
    public new Group In(string language) => (Group)base.In(language);

    // Called once, by the ladder's constructor, before other code can see the group.
    internal void BelongTo(Ladder ladder) => _ladder = ladder;

    private protected override Ladder GetLadder() => _ladder;

    private ReadOnlyList<Competency> FindCompetencies() =>
        ReadOnlyList<Competency>.Of([.. _ladder.Competencies.Where(c => c.Groups.Contains(this))]);
}
