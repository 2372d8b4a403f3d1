using LadderGen.Compiler.Locking;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;
using LadderGen.Internals;

namespace LadderGen.Tool.Folders;

/// <summary>A ladder of the library, made from documents at run time: what generated code is in a build.</summary>
internal sealed class ReadLadder : Ladder<ReadLevel>
{
    private readonly LadderModel _model;
    private ReadLevel? _shared;

    public ReadLadder(LadderModel model)
        : base(model.Id, model.Name, model.Title, model.Description, model.IsCumulative, [.. model.Groups.Select(g => Group(model, g))]) =>
        _model = model;

    /// <summary>The name, and then the names that the ladder had before.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The ids of all its parts, in the order of the documents.</summary>
    public IEnumerable<string> PartIds => LockedParts.Of(_model).Select(p => p.Id);

    /// <summary>All ladders of the folder, by their names. Their documents may refer to each other.</summary>
    public IReadOnlyDictionary<string, ReadLadder> Beside { get; set; } = new Dictionary<string, ReadLadder>();

    public override string? Version => _model.Version;

    public override DateTime? EffectiveFrom => _model.EffectiveFrom;

    protected override ReadOnlyList<Competency> CreateCompetencies() => new ReadCompetencies(this, _model);

    protected override ReadLevel[] CreateLevels() =>
        [.. _model.Levels.Select((level, index) => new ReadLevel(this, _model, level, rank: index + 1))];

    protected override ReadLevel? CreateSharedLevel() =>
        _shared ??= _model.AllLevels is { } all ? new ReadLevel(this, _model, all, rank: 0) : null;

    protected override Renamed[] CreateRenamed() => [.. FormerNames.Of(_model).Select(f => new Renamed(f.Id, f.Slug, f.Name))];

    protected override Retired[] CreateRetired() =>
        [.. _model.Retired.Select(r => new Retired(r.Id, r.Name, r.Words[0], [.. r.Words.Skip(1)]))];

    protected override Internals.FormerId[] CreateFormerIds() =>
        [.. _model.FormerIds.Select(f => new Internals.FormerId(f.Id, f.Old))];

    private static Group Group(LadderModel model, GroupModel group) => CreateGroup(
        group.Id, group.Name, group.Title, group.Description, group.Parent < 0 ? null : model.Groups[group.Parent].Id);
}

/// <summary>A level of a ladder that was made at run time.</summary>
internal sealed class ReadLevel : Level<ReadLevel>
{
    public ReadLevel(ReadLadder ladder, LadderModel model, LevelModel level, int rank)
        : base(
            ladder,
            level.Id,
            level.Name,
            level.Title,
            level.Code,
            rank,
            level.Source.Document,
            level.Source.Line,
            level.Summary,
            [.. level.Facts.Select(f => CreateFact(f.Title, f.Text, f.Source.Document, f.Source.Line))])
    {
        // Each adds itself to the level.
        foreach (var cell in level.Cells)
        {
            _ = new ReadExpectations(this, model, cell);
        }
    }
}

/// <summary>The expectations of a level of such a ladder for one competency.</summary>
internal sealed class ReadExpectations : CompetencyExpectations
{
    private readonly LadderModel _model;
    private readonly CellModel _cell;

    public ReadExpectations(ReadLevel level, LadderModel model, CellModel cell)
        : base(
            level,
            model.Competencies[cell.Competency].Name,
            cell.Id,
            cell.Source.Line,
            cell.Summary,
            [.. cell.Examples],
            cell.Source.Document)
    {
        _model = model;
        _cell = cell;
        foreach (var expectation in cell.Expectations)
        {
            Expect(
                expectation.Id,
                expectation.Name,
                expectation.Source.Line,
                expectation.Text,
                [.. expectation.Details],
                expectation.Source.Document);
        }
    }

    protected override CompetencyExpectations[] CreateReferences() =>
    [
        .. from reference in _cell.References
           let ladder = ((ReadLadder)Level.Ladder).Beside[reference.Ladder]
           let level = ladder.Levels.Append(ladder.SharedLevel).First(l => l?.Name == reference.Level)
           select level[ladder.Competencies.First(c => c.Name == reference.Competency)],
    ];
}

/// <summary>The competencies of such a ladder.</summary>
internal sealed class ReadCompetencies : CompetencyList
{
    public ReadCompetencies(ReadLadder ladder, LadderModel model)
        : base(ladder)
    {
        foreach (var competency in model.Competencies)
        {
            Add(
                competency.Id,
                competency.Name,
                competency.Title,
                competency.Description,
                competency.Group < 0 ? null : model.Groups[competency.Group].Id);
        }
    }
}
