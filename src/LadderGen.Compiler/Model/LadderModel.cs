using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Model;

/// <summary>
/// A ladder that is bound: what the emitter writes down. Every name is a legal C# identifier that clashes with nothing
/// where it will stand; every id is final.
/// </summary>
/// <param name="Name">The C# name: <c>Ladders.Name</c>.</param>
/// <param name="Id">Such as <c>sre</c>.</param>
/// <param name="Title">For people.</param>
/// <param name="Description">What the documents say about the ladder itself; empty if nothing.</param>
/// <param name="Levels">Lowest first.</param>
/// <param name="Competencies">In the order of their first appearance, or of the declaration.</param>
/// <param name="Groups">A parent stands before its children.</param>
/// <param name="IsCumulative">Whether a level also expects what the levels below it expect.</param>
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
    /// <summary>What every level expects alike, as a level that is not among <see cref="Levels"/>; null if the documents say nothing of the kind.</summary>
    public LevelModel? AllLevels { get; init; }

    /// <summary>The levels, and what all of them share.</summary>
    public IEnumerable<LevelModel> AllOfLevels => AllLevels is null ? Levels : Levels.Append(AllLevels);
}

/// <param name="Parent">Index into <see cref="LadderModel.Groups"/>, or -1.</param>
internal sealed record GroupModel(string Name, string Id, string Title, string Description, int Parent);

/// <param name="Group">Index into <see cref="LadderModel.Groups"/> of the innermost group, or -1.</param>
internal sealed record CompetencyModel(string Name, string Id, string Title, string Description, int Group, SourceLine Source)
{
    /// <summary>What it was called before.</summary>
    public EquatableArray<string> OldNames { get; init; } = EquatableArray<string>.Empty;
}

/// <param name="Code">Such as <c>L3</c>; null if the level has none.</param>
/// <param name="Cells">What is expected at this level, competency by competency, in the order of the ladder's competencies; a competency with nothing at this level is left out.</param>
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
    /// <summary>What the level as a whole refers to that is none of this ladder, until it is known which other ladders there are.</summary>
    public EquatableArray<PendingReference> Pending { get; init; } = EquatableArray<PendingReference>.Empty;

    /// <summary>What it was called before.</summary>
    public EquatableArray<string> OldNames { get; init; } = EquatableArray<string>.Empty;
}

internal sealed record FactModel(string Title, string Text, SourceLine Source);

/// <summary>What one level expects of one competency.</summary>
/// <param name="Competency">Index into <see cref="LadderModel.Competencies"/>.</param>
internal sealed record CellModel(
    int Competency,
    string Id,
    string Summary,
    EquatableArray<ExpectationModel> Expectations,
    EquatableArray<string> Examples,
    SourceLine Source)
{
    /// <summary>What else is expected here, because the documents refer to it.</summary>
    public EquatableArray<ReferenceModel> References { get; init; } = EquatableArray<ReferenceModel>.Empty;

    /// <summary>What the documents refer to that is none of this ladder, until it is known which other ladders there are.</summary>
    public EquatableArray<PendingReference> Pending { get; init; } = EquatableArray<PendingReference>.Empty;
}

/// <summary>What a level of some ladder expects of one of its competencies, by their C# names.</summary>
/// <param name="Location">Where the documents refer to it.</param>
internal sealed record ReferenceModel(string Ladder, string Level, string Competency, Location Location);

/// <summary>A text that refers to a level which is none of its own ladder.</summary>
/// <param name="Target">The words that name the level.</param>
/// <param name="Location">Where they stand.</param>
/// <param name="ExpectationId">The expectation that says so and nothing else, which ends as a summary; empty if it stays.</param>
internal sealed record PendingReference(string Target, Location Location, string ExpectationId);

internal sealed record ExpectationModel(string Name, string Id, string Text, EquatableArray<string> Details, SourceLine Source)
{
    /// <summary>What it was called before.</summary>
    public EquatableArray<string> OldNames { get; init; } = EquatableArray<string>.Empty;
}

/// <summary>Where a thing stands: a document's path relative to the project, and a line counted from 1.</summary>
internal readonly record struct SourceLine(string Document, int Line)
{
    public static SourceLine Of(TextFile file, SourceSpan span) => new(file.Name, file.LineOf(span.Start));

    /// <summary>The same with the file's name alone.</summary>
    public SourceLine WithoutFolder() => new(Document.Substring(Document.LastIndexOf('/') + 1), Line);
}
