using System.ComponentModel;
using System.Diagnostics;

namespace LadderGen;

/// <summary>A career ladder: its levels, and the competencies it tells them apart by. Immutable, and safe across threads.</summary>
/// <remarks>The instances are generated from the documents of a project: <c>Ladders.Sre</c>.</remarks>
[DebuggerDisplay("{Title,nq} ({Id,nq})")]
public abstract class Ladder
{
    private ReadOnlyList<Level>? _levels;
    private ReadOnlyList<Competency>? _competencies;

    /// <summary>For generated code only.</summary>
    /// <param name="id">Such as <c>sre</c>.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="title">The name for people.</param>
    /// <param name="description">Empty if there is none.</param>
    /// <param name="isCumulative">Whether a level also expects what those below it expect.</param>
    /// <param name="groups">A parent stands before its children.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Ladder(string id, string name, string title, string description, bool isCumulative, params Group[] groups)
    {
        Id = id;
        Name = name;
        Title = title;
        Description = description;
        IsCumulative = isCumulative;
        Groups = ReadOnlyList<Group>.Of(groups);
        foreach (var group in Groups)
        {
            group.FindParent(Groups);
        }
    }

    /// <summary>What names the ladder in databases and attributes, such as <c>sre</c>.</summary>
    public string Id { get; }

    /// <summary>The name in C#, such as <c>Sre</c>.</summary>
    public string Name { get; }

    /// <summary>The name for people, such as <c>Site Reliability Engineering</c>.</summary>
    public string Title { get; }

    /// <summary>What the documents say of the ladder itself; empty if nothing.</summary>
    public string Description { get; }

    /// <summary>Whether a level also expects what the levels below it expect.</summary>
    public bool IsCumulative { get; }

    /// <summary>The levels, lowest first.</summary>
    public ReadOnlyList<Level> Levels => _levels ??= ReadOnlyList<Level>.Of(CreateLevels());

    /// <summary>The competencies, in the order of the documents.</summary>
    public ReadOnlyList<Competency> Competencies => _competencies ??= CreateCompetencies();

    /// <summary>The groups of competencies, a parent before its children; empty if there are none.</summary>
    public ReadOnlyList<Group> Groups { get; }

    /// <summary>Returns <see cref="Title"/>.</summary>
    /// <returns>The title.</returns>
    public override string ToString() => Title;

    /// <summary>For generated code only: the levels, lowest first. Lazy, for a ladder must be there before its levels.</summary>
    /// <returns>A new array.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract Level[] CreateLevels();

    /// <summary>For generated code only: the competencies. Lazy, for a ladder must be there before its competencies.</summary>
    /// <returns>Always the same list.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract ReadOnlyList<Competency> CreateCompetencies();
}
