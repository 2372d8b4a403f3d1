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

    /// <summary>For generated code only: in the document of the level, with nothing but expectations.</summary>
    /// <param name="level">The level.</param>
    /// <param name="competency">The place of the competency in <see cref="Ladder.Competencies"/>.</param>
    /// <param name="id">The whole id, or what it has behind that of the level, such as <c>/mastery</c>.</param>
    /// <param name="line">The line they begin on, counted from 1.</param>
    /// <param name="expectations">New ones, which from now on belong to this list.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Expectations(Level level, int competency, string id, int line, params Expectation[] expectations)
        : this(level, competency, id, null, line, "", null, expectations)
    {
    }

    /// <summary>For generated code only.</summary>
    /// <param name="level">The level.</param>
    /// <param name="competency">The place of the competency in <see cref="Ladder.Competencies"/>.</param>
    /// <param name="id">The whole id, or what it has behind that of the level, such as <c>/mastery</c>.</param>
    /// <param name="document">The document they stand in; null if it is that of the level.</param>
    /// <param name="line">The line they begin on, counted from 1.</param>
    /// <param name="summary">Empty if there is none.</param>
    /// <param name="examples">Null if there are none.</param>
    /// <param name="expectations">New ones, which from now on belong to this list.</param>
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

    /// <summary>What names the list in databases and attributes, such as <c>sre/senior/mastery</c>.</summary>
    // Made at first use. Of two threads that make it both make the same.
    public override string Id => _wholeId ??= _id.Length > 0 && _id[0] == '/' ? Level.Id + _id : _id;

    /// <summary>The name in C#: that of the competency.</summary>
    public override string Name => Competency.Name;

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
    public Source Source => new(_document ?? Level.Source.Document, _line);

    /// <summary>What is written at this very level.</summary>
    public ReadOnlyList<Expectation> Own { get; }

    /// <summary>
    /// What is taken over from elsewhere: each tells by its <see cref="Expectation.Level"/> from where. Empty if nothing is.
    /// What is written here in the same words is not among them.
    /// </summary>
    public ReadOnlyList<Expectation> Inherited => _inherited ?? Once.Set(ref _inherited, All.Slice(Own.Count, All.Count - Own.Count));

    /// <summary>
    /// From where <see cref="Inherited"/> comes, one step back: what the documents refer to, then the level below in a
    /// cumulative ladder, then what all levels have in common.
    /// </summary>
    public ReadOnlyList<Expectations> InheritedFrom => _inheritedFrom ?? Once.Set(ref _inheritedFrom, FindInheritedFrom());

    /// <summary>The number of expectations, those taken over included.</summary>
    public int Count => Items.Length;

    internal int CompetencyIndex { get; }

    internal IReadOnlyList<Expectations> References => CreateReferences();

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

    /// <summary>For generated code only: an expectation that is named by the first words of its text.</summary>
    /// <param name="line">The line it stands on, counted from 1.</param>
    /// <param name="words">How many words of the text make the name.</param>
    /// <param name="text">What is expected.</param>
    /// <param name="details">What stands nested below it.</param>
    /// <returns>A new one.</returns>
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

    // Most take nothing over. Of those that do the rest is a method of its own: a start has no use for lists and queries, and
    // loading System.Linq takes a tenth of it.
    private ReadOnlyList<Expectations> FindInheritedFrom()
    {
        var references = CreateReferences();
        return references.Length == 0 && !Ladder.IsCumulative && Ladder.AllLevels is null ? ReadOnlyList<Expectations>.Of(references) : FindInheritedFrom(references);
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
            // Nothing twice: it may come on two ways, or stand at this level in the same words.
            if (!all.Exists(e => ReferenceEquals(e, inherited) || (e.Text == inherited.Text && e.Details.SequenceEqual(inherited.Details))))
            {
                all.Add(inherited);
            }
        }

        return [.. all];
    }
}
