using System.ComponentModel;

namespace LadderGen.Internals;

/// <summary>For generated code only: the competencies of a ladder.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CompetencyList : ReadOnlyList<Competency>
{
    private readonly Ladder _ladder;

    /// <summary>For generated code only.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ladder"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected CompetencyList(Ladder ladder) => _ladder = ladder ?? throw new ArgumentNullException(nameof(ladder));

    /// <summary>For generated code only: adds a competency, in the constructor.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="title">The name for people.</param>
    /// <param name="description">The description, which may be empty.</param>
    /// <param name="group">The id of the innermost group that it is in; null if it is in none.</param>
    /// <returns>The new competency.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Competency Add(string id, string name, string title, string description, string? group = null)
    {
        var competency = new Competency(_ladder, Count, id, name, title, description, group);
        Append(competency);
        return competency;
    }
}
