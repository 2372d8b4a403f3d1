using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace LadderGen;

/// <summary>
/// What one level expects of one competency, such as <c>Ladders.Sre.Senior.Mastery</c>: a list of the level's own
/// expectations, followed by those it takes over from elsewhere. Immutable, and safe across threads; <c>foreach</c> allocates nothing.
/// </summary>
/// <remarks>
/// A level takes over what the level below expects where the ladder is cumulative, what all levels have in common, and
/// what the documents refer to (<c>Same as L2, but also</c>).
/// </remarks>
[DebuggerDisplay("{Id,nq}, Count = {Count}")]
[DebuggerTypeProxy(typeof(ReadOnlyListDebugView<Expectation>))]
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(LadderJsonConverter))]
#endif
public abstract class CompetencyExpectations : LadderPart, IReadOnlyList<Expectation>
{
    private readonly List<Expectation> _stated = [];
    private readonly string _competencyName;
    private readonly string? _document;
    private readonly int _line;
    private Competency? _competency;
    private ReadOnlyList<Expectation>? _own;
    private ReadOnlyList<CompetencyExpectations>? _inheritedFrom;
    private ReadOnlyList<Expectation>? _inherited;
    private Expectation[]? _items;
    private ReadOnlyList<Expectation>? _all;

    /// <summary>For generated code only.</summary>
    /// <param name="level">The level.</param>
    /// <param name="competency">The C# name of the competency.</param>
    /// <param name="id">The id.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="summary">The summary; empty if there is none.</param>
    /// <param name="examples">The examples; null if there are none.</param>
    /// <param name="document">The document; null for the document of the level.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected CompetencyExpectations(
        Level level,
        string competency,
        string id,
        int line,
        string summary = "",
        string[]? examples = null,
        string? document = null)
    {
        Level = level;
        _competencyName = competency;
        Id = id;
        _line = line;
        Summary = summary;
        Examples = ReadOnlyList<string>.Of(examples);
        _document = document;
    }

    /// <summary>What names the list in databases and attributes, such as <c>sre/senior/mastery</c>.</summary>
    public override string Id { get; }

    /// <summary>The name in C#: that of the competency.</summary>
    public override string Name => _competencyName;

    /// <summary>The level that expects this.</summary>
    public Level Level { get; }

    /// <summary>The competency it is expected of.</summary>
    // Looked up by its name, so that touching one level does not build the competencies.
    public Competency Competency => _competency ?? Once.Set(ref _competency, Level.Ladder.CompetencyNamed(_competencyName));

    /// <summary>What the documents say of the competency at this level as a whole; empty if nothing.</summary>
    public string Summary { get; }

    /// <summary>Examples of what is expected; empty if there are none.</summary>
    public ReadOnlyList<string> Examples { get; }

    /// <summary>Where they stand.</summary>
    public Source Source => new(_document ?? Level.Source.Document, _line);

    /// <summary>What is written at this very level.</summary>
    // Generated code states them in the constructor, and only then does anyone see the list.
    public ReadOnlyList<Expectation> Own => _own ?? Once.Set(ref _own, ReadOnlyList<Expectation>.Of([.. _stated]));

    /// <summary>
    /// What is taken over from elsewhere: each tells by its <see cref="Expectation.Level"/> from where. Empty if nothing is.
    /// What is written here in the same words is not among them.
    /// </summary>
    public ReadOnlyList<Expectation> Inherited => _inherited ?? Once.Set(ref _inherited, All.Slice(Own.Count, All.Count - Own.Count));

    /// <summary>
    /// From where <see cref="Inherited"/> comes, one step back: what the documents refer to, then the level below in a
    /// cumulative ladder, then what all levels have in common.
    /// </summary>
    public ReadOnlyList<CompetencyExpectations> InheritedFrom => _inheritedFrom ?? Once.Set(ref _inheritedFrom, FindInheritedFrom());

    /// <summary>The number of expectations, those taken over included.</summary>
    public int Count => Items.Length;

    internal IReadOnlyList<CompetencyExpectations> References => CreateReferences();

    internal ReadOnlyList<Expectation> All => _all ?? Once.Set(ref _all, ReadOnlyList<Expectation>.Of(Items));

    // The array itself, since a foreach that goes by way of a list takes half as long again.
    private Expectation[] Items => _items ?? Once.Set(ref _items, FindItems());

    /// <summary>An expectation; the own ones come first.</summary>
    /// <param name="index">Counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no expectation there.</exception>
    public Expectation this[int index] => All[index];

    /// <summary>Lets <c>foreach</c> run through the expectations without allocating.</summary>
    /// <returns>A struct.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlyList<Expectation>.Enumerator GetEnumerator() => new(Items);

    IEnumerator<Expectation> IEnumerable<Expectation>.GetEnumerator() => ((IEnumerable<Expectation>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <summary>For generated code only: adds an expectation, in the constructor.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="text">The text.</param>
    /// <param name="details">The lines nested below the text; null if there are none.</param>
    /// <param name="document">The document; null for the document of the list.</param>
    /// <returns>The new expectation.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Expectation Expect(string id, string name, int line, string text, string[]? details = null, string? document = null)
    {
        var expectation = new Expectation(this, id, name, line, text, details, document);
        _stated.Add(expectation);
        return expectation;
    }

    /// <summary>For generated code only: what the documents refer to here.</summary>
    /// <returns>A new array.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual CompetencyExpectations[] CreateReferences() => [];

    private protected sealed override Ladder GetLadder() => Level.Ladder;

    // Most take nothing over. Of those that do the rest is a method of its own: a start has no use for lists and queries, and
    // loading System.Linq takes a tenth of it.
    private ReadOnlyList<CompetencyExpectations> FindInheritedFrom()
    {
        var references = CreateReferences();
        return references.Length == 0 && !Ladder.IsCumulative && Ladder.SharedLevel is null ? ReadOnlyList<CompetencyExpectations>.Of(references) : FindInheritedFrom(references);
    }

    private ReadOnlyList<CompetencyExpectations> FindInheritedFrom(CompetencyExpectations[] references)
    {
        var from = new List<CompetencyExpectations>(references);
        if (Ladder.IsCumulative && Level.Previous is { } below)
        {
            from.Add(below[Competency]);
        }

        if (Ladder.SharedLevel is { } all && !ReferenceEquals(all, Level))
        {
            from.Add(all[Competency]);
        }

        return ReadOnlyList<CompetencyExpectations>.Of([.. from.Where(e => e.Count > 0)]);
    }

    private Expectation[] FindItems() => InheritedFrom.Count == 0 ? Own.Items : WithInherited();

    private Expectation[] WithInherited()
    {
        var all = new List<Expectation>(Own);
        foreach (var inherited in InheritedFrom.SelectMany(from => from))
        {
            // Nothing twice: it may come on two ways, or stand at this level in the same words.
            if (!all.Exists(e => ReferenceEquals(e, inherited) || (e.Text == inherited.Text && e.Details.SequenceEqual(inherited.Details))))
            {
                all.Add(inherited);
            }
        }

        return [.. all];
    }
}
