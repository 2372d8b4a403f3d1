using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace LadderGen;

/// <summary>
/// A level of a ladder, such as <c>Ladders.Sre.Senior</c>. Two levels are equal if their <see cref="Id"/>s are.
/// Immutable and safe for use by several threads.
/// </summary>
[DebuggerDisplay("{Title,nq} ({Id,nq})")]
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "'<' has no meaning between two ladders.")]
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(LadderJsonConverter))]
#endif
public abstract partial class Level : LadderPart, IComparable<Level>
{
    private readonly List<CompetencyExpectations> _stated = [];
    private ReadOnlyList<CompetencyExpectations>? _competencyExpectations;
    private ReadOnlyList<Expectation>? _expectations;
    private string? _plainTitle;

    private readonly Ladder _ladder;
    private readonly string? _document;
    private readonly int _line;

    private protected Level(
        Ladder ladder,
        string id,
        string name,
        string title,
        string? code,
        int rank,
        string? document,
        int line,
        string summary,
        Fact[] facts)
    {
        _ladder = ladder;
        Id = id;
        Name = name;
        Title = title;
        Code = code;
        Rank = rank;
        _document = document;
        _line = line;
        Summary = summary;
        Facts = ReadOnlyList<Fact>.Of(facts);
        foreach (var fact in Facts)
        {
            fact.BelongTo(this);
        }
    }

    /// <summary>The id in databases, attributes and URLs, such as <c>sre/senior</c>.</summary>
    public override string Id { get; }

    /// <summary>The name in C#, such as <c>Senior</c>.</summary>
    public override string Name { get; }

    /// <summary>The name for people, such as <c>Senior SRE (L3)</c>.</summary>
    public string Title { get; }

    /// <summary>The short code, such as <c>L3</c>; null if the level has none.</summary>
    public string? Code { get; }

    /// <summary>The position in the ladder: 1 for the lowest level.</summary>
    public int Rank { get; }

    /// <summary>The summary of the level as a whole; may be empty.</summary>
    public string Summary { get; }

    /// <summary>The facts about the level besides its expectations, such as its planning horizon; may be empty.</summary>
    public ReadOnlyList<Fact> Facts { get; }

    /// <summary>The document and the line of the level's heading.</summary>
    public Source Source => new(_document ?? "", _line);

    /// <summary>The level above; null for the highest, and for one that is not among <see cref="Ladder.Levels"/>.</summary>
    public Level? Next => Rank > 0 && Rank < Ladder.Levels.Count ? Ladder.Levels[Rank] : null;

    /// <summary>The level below; null for the lowest.</summary>
    public Level? Previous => Rank > 1 ? Ladder.Levels[Rank - 2] : null;

    /// <summary>All expectations of this level, competency by competency, including inherited ones.</summary>
    public ReadOnlyList<Expectation> Expectations =>
        _expectations ?? Once.Set(ref _expectations, ReadOnlyList<Expectation>.Of([.. CompetencyExpectations.SelectMany(e => e)]));

    /// <summary>
    /// The expectations of this level by competency, in the order of the ladder. Each competency has one list; it is empty if the level
    /// leaves the competency out.
    /// </summary>
    public ReadOnlyList<CompetencyExpectations> CompetencyExpectations =>
        _competencyExpectations ?? Once.Set(ref _competencyExpectations, WithEmptyOnes());

    /// <summary>The expectations of this level for a competency; may be empty.</summary>
    /// <param name="competency">A competency of the same ladder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="competency"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="competency"/> belongs to another ladder.</exception>
    /// <example>
    /// <code>
    /// foreach (Competency competency in level.Ladder.Competencies)
    ///     foreach (Expectation expectation in level[competency])
    ///         Console.WriteLine($"{competency.Title}: {expectation.Text}");
    /// </code>
    /// </example>
    public CompetencyExpectations this[Competency competency]
    {
        get
        {
            var ladder = (competency ?? throw new ArgumentNullException(nameof(competency))).Ladder;
            return ReferenceEquals(ladder.Original, Ladder.Original)
                ? competency.IsRetired ? Ladder.RetiredParts.ListOf(this, competency) : CompetencyExpectations[competency.Index]
                : throw new ArgumentException(
                    $"'{competency.Title}' is a competency of the ladder '{ladder.Title}', and '{Title}' is a level of '{Ladder.Title}'.",
                    nameof(competency));
        }
    }

    /// <inheritdoc cref="LadderPart.In"/>
    public new Level In(string language) => (Level)base.In(language);

    /// <summary>Gets whether this level is at or above another level of the same ladder.</summary>
    /// <param name="other">The level to reach, of any ladder.</param>
    /// <returns>False for a level of another ladder: levels of two ladders are neither above nor below each other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example>
    /// <code>
    /// Level level = employee.Level;
    /// bool mayApprove = level.IsAtLeast(Ladders.Sre.Senior); // False for every level of Ladders.Support
    /// </code>
    /// </example>
    public bool IsAtLeast(Level other) => (other ?? throw new ArgumentNullException(nameof(other))).Ladder == Ladder && Rank >= other.Rank;

    /// <summary>Compares two levels for sorting: by the id of their ladder, and then by <see cref="Rank"/>.</summary>
    /// <param name="other">A level of any ladder. Null comes first.</param>
    /// <returns>
    /// Less than 0 if this level comes before <paramref name="other"/>, 0 if both are equal, more than 0 if it comes after.
    /// </returns>
    /// <remarks>
    /// This order puts the levels of all ladders into a list; it does not say that a level of one ladder is above one of another.
    /// To ask that, use <see cref="IsAtLeast"/>, or the operators of the levels' own type: <c>Ladders.Sre.Senior &gt;
    /// Ladders.Sre.Junior</c>.
    /// </remarks>
    /// <example><code>var sorted = employees.OrderBy(e => e.Level);</code></example>
    public int CompareTo(Level? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Ladder.Id, other.Ladder.Id);
        order = order != 0 ? order : Rank.CompareTo(other.Rank);

        // Two versions of a ladder may have different levels at one rank.
        return order != 0 ? order : string.CompareOrdinal(Id, other.Id);
    }

    /// <summary>Compares what this level expects with what another expects: what is added, removed, reworded and unchanged.</summary>
    /// <param name="other">A level of the same ladder, such as the one somebody has now.</param>
    /// <returns>The differences, by competency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The levels belong to two ladders.</exception>
    /// <example><code>LevelComparison promotion = Ladders.Sre.Senior.ComparedWith(Ladders.Sre.Junior);</code></example>
    public LevelComparison ComparedWith(Level other) => LevelComparison.Of(other, this);

    /// <summary>For generated code only: makes a fact for the constructor of its level.</summary>
    /// <param name="title">The title.</param>
    /// <param name="text">The text.</param>
    /// <param name="document">The document; null for the document of the level.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <returns>A new fact.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static Fact CreateFact(string title, string text, string? document, int line) => new(title, text, document, line);

    /// <summary>The lists of the competencies that the level has.</summary>
    internal virtual IEnumerable<CompetencyExpectations> Stated => _stated;

    /// <summary>The title without the code, as people say it: <c>Senior SRE</c> for <c>Senior SRE (L3)</c>.</summary>
    internal string PlainTitle => _plainTitle ??= WithoutCode();

    /// <summary>Adds a list, in the constructor of the level.</summary>
    internal void Add(CompetencyExpectations expectations) => _stated.Add(expectations);

    private protected sealed override Ladder GetLadder() => _ladder;

    private string WithoutCode()
    {
        if (Code is null)
        {
            return Title;
        }

        var plain = Title.Replace($"({Code})", "").Replace(Code, "").Trim(' ', ':', '-', '\u2013', '\u2014', '/', ',');
        return plain.Length > 0 ? plain : Title;
    }

    private ReadOnlyList<CompetencyExpectations> WithEmptyOnes()
    {
        var competencies = _ladder.Competencies;
        var all = new CompetencyExpectations[competencies.Count];
        foreach (var expectations in Stated)
        {
            all[expectations.Competency.Index] = expectations;
        }

        for (var i = 0; i < all.Length; i++)
        {
            all[i] ??= new NoCompetencyExpectations(this, competencies[i]);
        }

        return ReadOnlyList<CompetencyExpectations>.Of(all);
    }
}
