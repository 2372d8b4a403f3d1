using System.Collections;
using System.ComponentModel;
using System.Diagnostics;

namespace LadderGen;

/// <summary>
/// What one level expects of one competency, such as <c>Ladders.Sre.Senior.Mastery</c>: a list of expectations.
/// Immutable, and safe across threads; <c>foreach</c> allocates nothing.
/// </summary>
[DebuggerDisplay("{Id,nq}, Count = {Count}")]
public abstract class Expectations : IReadOnlyList<Expectation>
{
    private readonly ReadOnlyList<Expectation> _items;

    /// <summary>For generated code only.</summary>
    /// <param name="level">The level.</param>
    /// <param name="competency">The place of the competency in <see cref="Ladder.Competencies"/>.</param>
    /// <param name="id">Such as <c>sre/senior/mastery</c>.</param>
    /// <param name="document">The document they stand in.</param>
    /// <param name="line">The line they begin on, counted from 1.</param>
    /// <param name="summary">Empty if there is none.</param>
    /// <param name="examples">Null if there are none.</param>
    /// <param name="expectations">New ones, which from now on belong to this list.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Expectations(
        Level level,
        int competency,
        string id,
        string document,
        int line,
        string summary,
        string[]? examples,
        params Expectation[] expectations)
    {
        Level = level;
        CompetencyIndex = competency;
        Id = id;
        Source = new Source(document, line);
        Summary = summary;
        Examples = ReadOnlyList<string>.Of(examples);
        _items = ReadOnlyList<Expectation>.Of(expectations);
        foreach (var expectation in _items)
        {
            expectation.BelongTo(this);
        }
    }

    /// <summary>What names the list in databases and attributes, such as <c>sre/senior/mastery</c>.</summary>
    public string Id { get; }

    /// <summary>The level that expects this.</summary>
    public Level Level { get; }

    /// <summary>The competency it is expected of.</summary>
    // Looked up, so that touching one level does not build the competencies.
    public Competency Competency => Level.Ladder.Competencies[CompetencyIndex];

    /// <summary>What the documents say of the competency at this level as a whole; empty if nothing.</summary>
    public string Summary { get; }

    /// <summary>Examples of what is expected; empty if there are none.</summary>
    public ReadOnlyList<string> Examples { get; }

    /// <summary>Where they stand.</summary>
    public Source Source { get; }

    /// <summary>The number of expectations.</summary>
    public int Count => _items.Count;

    internal int CompetencyIndex { get; }

    /// <summary>An expectation.</summary>
    /// <param name="index">Counted from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is none.</exception>
    public Expectation this[int index] => _items[index];

    /// <summary>Lets <c>foreach</c> run through the expectations without allocating.</summary>
    /// <returns>A struct.</returns>
    public ReadOnlyList<Expectation>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<Expectation> IEnumerable<Expectation>.GetEnumerator() => ((IEnumerable<Expectation>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_items).GetEnumerator();

    /// <summary>Returns the titles of the level and of the competency.</summary>
    /// <returns>Such as <c>Senior: Mastery</c>.</returns>
    public override string ToString() => $"{Level.Title}: {Competency.Title}";
}
