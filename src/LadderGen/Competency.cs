using System.Diagnostics;

namespace LadderGen;

/// <summary>
/// A competency that the levels of a ladder differ in, such as <c>Ladders.Sre.Competencies.Mastery</c>. Immutable and safe for use
/// by several threads.
/// </summary>
[DebuggerDisplay("{Title,nq} ({Id,nq})")]
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(LadderJsonConverter))]
#endif
public sealed partial class Competency : LadderPart
{
    private readonly Ladder _ladder;
    private readonly string? _group;
    private ReadOnlyList<Group>? _groups;

    internal Competency(
        Ladder ladder, int index, string id, string name, string title, string description, string? group, bool isRetired = false)
    {
        IsRetired = isRetired;
        _ladder = ladder;
        Index = index;
        Id = id;
        Name = name;
        Title = title;
        Description = description;
        _group = group;
    }

    /// <summary>The id in databases, attributes and URLs, such as <c>sre/competencies/mastery</c>.</summary>
    public override string Id { get; }

    /// <summary>The name in C#, such as <c>Mastery</c>.</summary>
    public override string Name { get; }

    /// <summary>The name for people, such as <c>Mastery</c>.</summary>
    public string Title { get; }

    /// <summary>The groups that contain the competency, the outermost first; may be empty.</summary>
    public ReadOnlyList<Group> Groups => _groups ?? Once.Set(ref _groups, FindGroups());

    /// <summary>The description of the competency; may be empty.</summary>
    public string Description { get; }

    /// <inheritdoc/>
    public override bool IsRetired { get; }

    /// <inheritdoc cref="LadderPart.In"/>
    public new Competency In(string language) => (Competency)base.In(language);

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
