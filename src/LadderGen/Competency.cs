using System.Diagnostics;

namespace LadderGen;

/// <summary>What a ladder tells its levels apart by, such as <c>Ladders.Sre.Competencies.Mastery</c>. Immutable, and safe across threads.</summary>
[DebuggerDisplay("{Title,nq} ({Id,nq})")]
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(LadderJsonConverter))]
#endif
public sealed class Competency : LadderPart
{
    private readonly Ladder _ladder;
    private readonly string? _group;
    private ReadOnlyList<Group>? _groups;

    internal Competency(Ladder ladder, int index, string id, string name, string title, string description, string? group)
    {
        _ladder = ladder;
        Index = index;
        Id = id;
        Name = name;
        Title = title;
        Description = description;
        _group = group;
    }

    /// <summary>What names the competency in databases and attributes.</summary>
    public override string Id { get; }

    /// <summary>The name in C#, such as <c>Mastery</c>.</summary>
    public override string Name { get; }

    /// <summary>The name for people, such as <c>Mastery</c>.</summary>
    public string Title { get; }

    /// <summary>The groups the competency stands in, outermost first; empty if none.</summary>
    public ReadOnlyList<Group> Groups => _groups ?? Once.Set(ref _groups, FindGroups());

    /// <summary>What the documents say of the competency as a whole; empty if nothing.</summary>
    public string Description { get; }

    /// <summary>The position in <see cref="Ladder.Competencies"/>.</summary>
    internal int Index { get; }

    private protected override Ladder GetLadder() => _ladder;

    private ReadOnlyList<Group> FindGroups()
    {
        var groups = new List<Group>();
        for (var group = Ladder.GroupOf(_group); group is not null; group = group.Parent)
        {
            groups.Insert(0, group);
        }

        return ReadOnlyList<Group>.Of([.. groups]);
    }
}
