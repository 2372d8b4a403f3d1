using System.ComponentModel;
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
public sealed class Competency : LadderPart
{
    private readonly Ladder _ladder;
    private readonly int _group;
    private ReadOnlyList<Group>? _groups;

    /// <summary>For generated code only.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="index">The position in <see cref="Ladder.Competencies"/>.</param>
    /// <param name="group">The position of the innermost group in <see cref="Ladder.Groups"/>, or -1.</param>
    /// <param name="id">The id.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="title">The name for people.</param>
    /// <param name="description">The description, which may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ladder"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Competency(Ladder ladder, int index, int group, string id, string name, string title, string description)
    {
        _ladder = ladder ?? throw new ArgumentNullException(nameof(ladder));
        Index = index;
        _group = group;
        Id = id;
        Name = name;
        Title = title;
        Description = description;
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

    internal int Index { get; }

    private protected override Ladder GetLadder() => _ladder;

    private ReadOnlyList<Group> FindGroups()
    {
        var groups = new List<Group>();
        for (var group = _group < 0 ? null : Ladder.Groups[_group]; group is not null; group = group.Parent)
        {
            groups.Insert(0, group);
        }

        return ReadOnlyList<Group>.Of([.. groups]);
    }
}
