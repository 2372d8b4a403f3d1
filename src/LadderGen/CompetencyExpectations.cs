using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace LadderGen;

/// <summary>
/// The expectations of one level for one competency, such as <c>Ladders.Sre.Senior.Mastery</c>: the level's own, followed by
/// inherited ones. Immutable and safe for use by several threads; <c>foreach</c> allocates nothing.
/// </summary>
/// <remarks>
/// A level inherits from the level below if the ladder is cumulative, from what the documents expect at every level, and from the
/// levels that the documents refer to (<c>Same as L2, but also</c>).
/// </remarks>
[DebuggerDisplay("{Id,nq}, Count = {Count}")]
[DebuggerTypeProxy(typeof(ReadOnlyListDebugView<Expectation>))]
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(LadderJsonConverter))]
#endif
public abstract partial class CompetencyExpectations : LadderPart, IReadOnlyList<Expectation>
{
    private readonly List<Expectation> _stated = [];
    private readonly string? _document;
    private readonly int _line;
    private Competency? _competency;
    private ReadOnlyList<Expectation>? _own;
    private ReadOnlyList<CompetencyExpectations>? _inheritedFrom;
    private ReadOnlyList<Expectation>? _inherited;
    private Expectation[]? _items;
    private ReadOnlyList<Expectation>? _all;

    /// <summary>
    /// For generated code only: makes a list of a level, in the level's constructor. <see cref="Expect"/> then adds expectations to it.
    /// </summary>
    /// <param name="level">The level.</param>
    /// <param name="competency">The C# name of the competency.</param>
    /// <param name="id">The id.</param>
    /// <param name="line">The first line, counted from 1.</param>
    /// <param name="summary">The summary, which may be empty.</param>
    /// <param name="examples">The examples; null if there are none.</param>
    /// <param name="document">The document; null for the document of the level.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected CompetencyExpectations(
        Level level, string competency, string id, int line, string summary = "", string[]? examples = null, string? document = null)
    {
        Level = level;
        Name = competency;
        Id = id;
        _line = line;
        Summary = summary;
        Examples = ReadOnlyList<string>.Of(examples);
        _document = document;
        level.Add(this);
    }

    /// <summary>
    /// Makes the list of a competency that the level does not have today. The competency may be one of another version of the ladder.
    /// </summary>
    private protected CompetencyExpectations(Level level, Competency competency)
    {
        _competency = competency;
        Level = level;
        Name = competency.Name;
        Id = IdOf(level, competency);
        Summary = "";
        Examples = ReadOnlyList<string>.Of(null);
    }

    /// <summary>The id in databases, attributes and URLs, such as <c>sre/senior/mastery</c>.</summary>
    public override string Id { get; }

    /// <summary>The name in C#, which is the competency's, such as <c>Mastery</c>.</summary>
    public override string Name { get; }

    /// <summary>The level.</summary>
    public Level Level { get; }

    /// <summary>The competency.</summary>
    // Looked up, so that touching one level does not build the competencies.
    public Competency Competency => _competency ?? Once.Set(ref _competency, Level.Ladder.CompetencyNamed(Name));

    /// <summary>The summary of the competency at this level; may be empty.</summary>
    public string Summary { get; }

    /// <summary>Examples of what is expected; may be empty.</summary>
    public ReadOnlyList<string> Examples { get; }

    /// <inheritdoc/>
    public override bool IsRetired => Level.IsRetired || Competency.IsRetired;

    /// <summary>The document and the first line.</summary>
    public Source Source => new(_document ?? Level.Source.Document, _line);

    /// <summary>The expectations that are written at this level.</summary>
    // Only the constructor adds to them, before other code can see the list.
    public ReadOnlyList<Expectation> Own => _own ?? Once.Set(ref _own, ReadOnlyList<Expectation>.Of([.. _stated]));

    /// <summary>
    /// The inherited expectations; may be empty. The <see cref="Expectation.Level"/> of each says where it is from. An expectation that is
    /// written here in the same words is not inherited.
    /// </summary>
    public ReadOnlyList<Expectation> Inherited => _inherited ?? Once.Set(ref _inherited, All.Slice(Own.Count, All.Count - Own.Count));

    /// <summary>
    /// The direct sources of <see cref="Inherited"/>: first those that the documents refer to, then the level below in a cumulative
    /// ladder, then what the documents expect at every level.
    /// </summary>
    public ReadOnlyList<CompetencyExpectations> InheritedFrom => _inheritedFrom ?? Once.Set(ref _inheritedFrom, FindInheritedFrom());

    /// <summary>The number of expectations, including inherited ones.</summary>
    public int Count => Items.Length;

    internal IReadOnlyList<CompetencyExpectations> References => CreateReferences();

    internal ReadOnlyList<Expectation> All => _all ?? Once.Set(ref _all, ReadOnlyList<Expectation>.Of(Items));

    // The array itself: a foreach through the list takes half as long again.
    private Expectation[] Items => _items ?? Once.Set(ref _items, FindItems());

    /// <summary>The expectation at a position; the level's own come first.</summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no expectation there.</exception>
    public Expectation this[int index] => All[index];

    /// <inheritdoc cref="LadderPart.In"/>
    public new CompetencyExpectations In(string language) => (CompetencyExpectations)base.In(language);

    /// <summary>Returns an enumerator for <c>foreach</c>, which allocates nothing.</summary>
    /// <returns>The enumerator, before the first expectation.</returns>
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

    /// <summary>Returns the id of a level's list for a competency.</summary>
    // The last part of a competency's id is its own; the parts before it are those of the ladder.
    internal static string IdOf(Level level, Competency competency) =>
        $"{level.Id}{competency.Id.Substring(competency.Id.LastIndexOf('/'))}";

    private protected sealed override Ladder GetLadder() => Level.Ladder;

    // Most lists inherit nothing. The rest is in its own method, since loading System.Linq takes a tenth of a program's start.
    private ReadOnlyList<CompetencyExpectations> FindInheritedFrom()
    {
        var references = CreateReferences();
        return (references.Length == 0 && !Ladder.IsCumulative && Ladder.SharedLevel is null) || !ReferenceEquals(Competency.Ladder, Ladder)
            ? ReadOnlyList<CompetencyExpectations>.Of(references)
            : FindInheritedFrom(references);
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
            // An expectation may be inherited in two ways, or be written at this level in the same words.
            if (!all.Exists(e => ReferenceEquals(e, inherited) || (e.Text == inherited.Text && e.Details.SequenceEqual(inherited.Details))))
            {
                all.Add(inherited);
            }
        }

        return [.. all];
    }
}
