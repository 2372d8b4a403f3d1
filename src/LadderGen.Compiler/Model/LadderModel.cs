using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Model;

/// <summary>
/// A bound ladder, ready to be written as C#. Every name is a legal C# identifier that clashes with nothing next to it, and
/// every id is final.
/// </summary>
/// <param name="Name">The C# name: <c>Ladders.Name</c>.</param>
/// <param name="Id">The id, such as <c>sre</c>.</param>
/// <param name="Title">The title for people.</param>
/// <param name="Description">The text about the ladder itself; empty if there is none.</param>
/// <param name="Levels">The levels, lowest first.</param>
/// <param name="Competencies">The competencies, in the order of the declaration or of their first appearance.</param>
/// <param name="Groups">The groups, parents before their children.</param>
/// <param name="IsCumulative">True if a level also expects what the levels below it expect.</param>
internal sealed record LadderModel(
    string Name,
    string Id,
    string Title,
    string Description,
    EquatableArray<LevelModel> Levels,
    EquatableArray<CompetencyModel> Competencies,
    EquatableArray<GroupModel> Groups,
    bool IsCumulative)
{
    /// <summary>Its old C# names.</summary>
    public EquatableArray<string> OldNames { get; init; } = EquatableArray<string>.Empty;

    /// <summary>
    /// The expectations that all levels share, as a level that is not among <see cref="Levels"/>; null if the documents have none.
    /// </summary>
    public LevelModel? AllLevels { get; init; }

    /// <summary>The version; null if it has none.</summary>
    public string? Version { get; init; }

    /// <summary>The day from which the ladder counts; null if the declaration gives none.</summary>
    public DateTime? EffectiveFrom { get; init; }

    /// <summary>The C# name of the ladder whose next version this one is; null if it is the first.</summary>
    public string? Predecessor { get; init; }

    /// <summary>The parts that were released and are gone on purpose.</summary>
    public EquatableArray<RetiredModel> Retired { get; init; } = EquatableArray<RetiredModel>.Empty;

    /// <summary>The ids of expectations before they moved to another level or competency.</summary>
    public EquatableArray<FormerId> FormerIds { get; init; } = EquatableArray<FormerId>.Empty;

    /// <summary>The levels, followed by <see cref="AllLevels"/>.</summary>
    public IEnumerable<LevelModel> AllOfLevels => AllLevels is null ? Levels : Levels.Append(AllLevels);
}

/// <param name="Parent">The index into <see cref="LadderModel.Groups"/>, or -1.</param>
internal sealed record GroupModel(string Name, string Id, string Title, string Description, int Parent)
{
    /// <summary>Its old C# names.</summary>
    public EquatableArray<string> OldNames { get; init; } = EquatableArray<string>.Empty;
}

/// <param name="Group">The index into <see cref="LadderModel.Groups"/> of the innermost group, or -1.</param>
internal sealed record CompetencyModel(string Name, string Id, string Title, string Description, int Group, SourceLine Source)
{
    /// <summary>Its old C# names.</summary>
    public EquatableArray<string> OldNames { get; init; } = EquatableArray<string>.Empty;
}

/// <param name="Code">The code, such as <c>L3</c>; null if the level has none.</param>
/// <param name="Cells">
/// The expectations at this level, competency by competency, in the order of the ladder's competencies. A competency with nothing at
/// this level is left out.
/// </param>
internal sealed record LevelModel(
    string Name,
    string Id,
    string Title,
    string? Code,
    string Summary,
    EquatableArray<FactModel> Facts,
    EquatableArray<CellModel> Cells,
    SourceLine Source)
{
    /// <summary>The references of the level as a whole to other ladders, until those are known.</summary>
    public EquatableArray<PendingReference> Pending { get; init; } = EquatableArray<PendingReference>.Empty;

    /// <summary>Its old C# names.</summary>
    public EquatableArray<string> OldNames { get; init; } = EquatableArray<string>.Empty;
}

internal sealed record FactModel(string Title, string Text, SourceLine Source);

/// <summary>The expectations of one level for one competency.</summary>
/// <param name="Competency">The index into <see cref="LadderModel.Competencies"/>.</param>
internal sealed record CellModel(
    int Competency,
    string Id,
    string Summary,
    EquatableArray<ExpectationModel> Expectations,
    EquatableArray<string> Examples,
    SourceLine Source)
{
    /// <summary>The references to what is expected here too.</summary>
    public EquatableArray<ReferenceModel> References { get; init; } = EquatableArray<ReferenceModel>.Empty;

    /// <summary>The references to other ladders, until those are known.</summary>
    public EquatableArray<PendingReference> Pending { get; init; } = EquatableArray<PendingReference>.Empty;
}

/// <summary>A reference to the expectations of a level for a competency, by their C# names.</summary>
/// <param name="Location">The place of the reference in the documents.</param>
internal sealed record ReferenceModel(string Ladder, string Level, string Competency, Location Location);

/// <summary>A reference to a level of another ladder.</summary>
/// <param name="Target">The words that name the level.</param>
/// <param name="Location">The place of the reference in the documents.</param>
/// <param name="ExpectationId">The expectation that says nothing else, and so becomes a summary; empty if there is none.</param>
internal sealed record PendingReference(string Target, Location Location, string ExpectationId);

internal sealed record ExpectationModel(string Name, string Id, string Text, EquatableArray<string> Details, SourceLine Source)
{
    /// <summary>Its old C# names.</summary>
    public EquatableArray<string> OldNames { get; init; } = EquatableArray<string>.Empty;
}

/// <summary>A part that was released and is gone on purpose.</summary>
/// <param name="Words">Its last words: a title, or a text followed by its details.</param>
internal sealed record RetiredModel(PartKind Kind, string Name, string Id, EquatableArray<string> Words);

/// <summary>The kinds of parts that can be retired. What a level expects of a competency needs none: it is gone with either.</summary>
internal enum PartKind
{
    Ladder,
    Group,
    Competency,
    Level,
    Expectation,
}

/// <summary>An id that an expectation had elsewhere in the ladder.</summary>
internal sealed record FormerId(string Id, string Old);

/// <summary>A name that a part had before, by which it is still found.</summary>
/// <param name="Id">The id that the part has now.</param>
/// <param name="Slug">The end of the id that it had.</param>
/// <param name="Name">The C# name that it had.</param>
internal readonly record struct FormerName(string Id, string Slug, string Name);

/// <summary>A place in a document: the path relative to the project, and the line counted from 1.</summary>
internal readonly record struct SourceLine(string Document, int Line)
{
    public static SourceLine Of(TextFile file, SourceSpan span) => new(file.Name, file.LineOf(span.Start));

    /// <summary>Returns the same place with only the name of the file.</summary>
    public SourceLine WithoutFolder() => new(Document.Substring(Document.LastIndexOf('/') + 1), Line);
}
