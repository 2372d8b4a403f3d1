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
public abstract class Expectations : LadderPart, IReadOnlyList<Expectation>
{
    private readonly string _id;
    private readonly string? _document;
    private readonly int _line;
    private string? _wholeId;
    private ReadOnlyList<Expectations>? _inheritedFrom;
    private ReadOnlyList<Expectation>? _inherited;
    private Expectation[]? _items;
    private ReadOnlyList<Expectation>? _all;

    /// <summary>For generated code only: makes a list that is in the document of its level and has nothing but expectations.</summary>
    /// <param name="level">The level.</param>
    /// <param name="competency">The position of the competency in <see cref="Ladder.Competencies"/>.</param>
    /// <param name="id">The whole id, or the part after the id of the level, such as <c>/mastery</c>.</param>
    /// <param name="line">The first line, counted from 1.</param>
    /// <param name="expectations">New expectations, which belong to this list from now on.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Expectations(Level level, int competency, string id, int line, params Expectation[] expectations)
        : this(level, competency, id, null, line, "", null, expectations)
    {
    }

    /// <summary>For generated code only: makes a list.</summary>
    /// <param name="level">The level.</param>
    /// <param name="competency">The position of the competency in <see cref="Ladder.Competencies"/>.</param>
    /// <param name="id">The whole id, or the part after the id of the level, such as <c>/mastery</c>.</param>
    /// <param name="document">The document; null for the document of the level.</param>
    /// <param name="line">The first line, counted from 1.</param>
    /// <param name="summary">The summary, which may be empty.</param>
    /// <param name="examples">The examples; null if there are none.</param>
    /// <param name="expectations">New expectations, which belong to this list from now on.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Expectations(Level level, int competency, string id, string? document, int line, string summary, string[]? examples, params Expectation[] expectations)
    {
        Level = level;
        CompetencyIndex = competency;
        _id = id;
        _document = document;
        _line = line;
        Summary = summary;
        Examples = ReadOnlyList<string>.Of(examples);
        Own = ReadOnlyList<Expectation>.Of(expectations);
        foreach (var expectation in Own)
        {
            expectation.BelongTo(this);
        }
    }

    /// <summary>The id in databases, attributes and URLs, such as <c>sre/senior/mastery</c>.</summary>
    // Made at the first use. Two threads that make it at the same time make the same string.
    public override string Id => _wholeId ??= _id.Length > 0 && _id[0] == '/' ? Level.Id + _id : _id;

    /// <summary>The name in C#, which is the competency's, such as <c>Mastery</c>.</summary>
    public override string Name => Competency.Name;

    /// <summary>The level.</summary>
    public Level Level { get; }

    /// <summary>The competency.</summary>
    // Looked up, so that touching one level does not build the competencies.
    public Competency Competency => Level.Ladder.Competencies[CompetencyIndex];

    /// <summary>The summary of the competency at this level; may be empty.</summary>
    public string Summary { get; }

    /// <summary>Examples of what is expected; may be empty.</summary>
    public ReadOnlyList<string> Examples { get; }

    /// <summary>The document and the first line.</summary>
    public Source Source => new(_document ?? Level.Source.Document, _line);

    /// <summary>The expectations that are written at this level.</summary>
    public ReadOnlyList<Expectation> Own { get; }

    /// <summary>
    /// The inherited expectations; may be empty. The <see cref="Expectation.Level"/> of each says where it is from. An expectation that is
    /// written here in the same words is not inherited.
    /// </summary>
    public ReadOnlyList<Expectation> Inherited => _inherited ?? Once.Set(ref _inherited, All.Slice(Own.Count, All.Count - Own.Count));

    /// <summary>
    /// The direct sources of <see cref="Inherited"/>: first those that the documents refer to, then the level below in a cumulative
    /// ladder, then what the documents expect at every level.
    /// </summary>
    public ReadOnlyList<Expectations> InheritedFrom => _inheritedFrom ?? Once.Set(ref _inheritedFrom, FindInheritedFrom());

    /// <summary>The number of expectations, including inherited ones.</summary>
    public int Count => Items.Length;

    internal int CompetencyIndex { get; }

    internal IReadOnlyList<Expectations> References => CreateReferences();

    internal ReadOnlyList<Expectation> All => _all ?? Once.Set(ref _all, ReadOnlyList<Expectation>.Of(Items));

    // The array itself: a foreach through the list takes half as long again.
    private Expectation[] Items => _items ?? Once.Set(ref _items, FindItems());

    /// <summary>The expectation at a position; the level's own come first.</summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no expectation there.</exception>
    public Expectation this[int index] => All[index];

    /// <summary>Returns an enumerator for <c>foreach</c>, which allocates nothing.</summary>
    /// <returns>The enumerator, before the first expectation.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlyList<Expectation>.Enumerator GetEnumerator() => new(Items);

    IEnumerator<Expectation> IEnumerable<Expectation>.GetEnumerator() => ((IEnumerable<Expectation>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <summary>For generated code only: makes an expectation whose name is the first words of its text.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="words">The number of words of the text in the name.</param>
    /// <param name="text">The text.</param>
    /// <param name="details">The lines nested below the text.</param>
    /// <returns>A new expectation.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static Expectation Expect(int line, int words, string text, params string[] details) => new(line, words, text, details);

    /// <summary>For generated code only: makes an expectation for the constructor of its list.</summary>
    /// <param name="id">The whole id; null if its last segment is made of the name.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="document">The document; null for the document of the list.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="text">The text.</param>
    /// <param name="details">The lines nested below the text.</param>
    /// <returns>A new expectation.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static Expectation Expect(string? id, string name, string? document, int line, string text, params string[] details) =>
        new(id, name, document, line, text, details);

    /// <summary>For generated code only: what the documents refer to here.</summary>
    /// <returns>A new array.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual Expectations[] CreateReferences() => [];

    private protected sealed override Ladder GetLadder() => Level.Ladder;

    // Most lists inherit nothing. The rest is in its own method, since loading System.Linq takes a tenth of a program's start.
    private ReadOnlyList<Expectations> FindInheritedFrom()
    {
        var references = CreateReferences();
        return references.Length == 0 && !Ladder.IsCumulative && Ladder.AllLevels is null
            ? ReadOnlyList<Expectations>.Of(references)
            : FindInheritedFrom(references);
    }

    private ReadOnlyList<Expectations> FindInheritedFrom(Expectations[] references)
    {
        var from = new List<Expectations>(references);
        if (Ladder.IsCumulative && Level.Previous is { } below)
        {
            from.Add(below.Expectations[CompetencyIndex]);
        }

        if (Ladder.AllLevels is { } all && !ReferenceEquals(all, Level))
        {
            from.Add(all.Expectations[CompetencyIndex]);
        }

        return ReadOnlyList<Expectations>.Of([.. from.Where(e => e.Count > 0)]);
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
