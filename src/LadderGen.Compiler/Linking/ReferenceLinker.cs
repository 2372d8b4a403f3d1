using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Linking;

/// <summary>Resolves the pending references of one ladder.</summary>
/// <param name="model">The ladder.</param>
/// <param name="ladders">The ladders that its declaration names.</param>
/// <param name="isIncomplete">True if a named ladder is missing, which is already reported.</param>
/// <param name="diagnostics">Receives the references to nothing.</param>
internal sealed class ReferenceLinker(
    LadderModel model,
    IReadOnlyList<LadderSignature> ladders,
    bool isIncomplete,
    List<LadderDiagnostic> diagnostics)
{
    public LadderModel Link() => model with
    {
        Levels = model.Levels.Select(Link).ToEquatableArray(),
        AllLevels = model.AllLevels is null ? null : Link(model.AllLevels),
    };

    private LevelModel Link(LevelModel level)
    {
        var cells = level.Cells.Select(Link).ToDictionary(c => c.Competency);
        foreach (var pending in level.Pending)
        {
            TakeOver(level, pending, cells);
        }

        return level with
        {
            Cells = cells.Values.OrderBy(c => c.Competency).ToEquatableArray(),
            Pending = EquatableArray<PendingReference>.Empty,
        };
    }

    /// <summary>Links a level to a whole level of another ladder: to each competency that both ladders have.</summary>
    private void TakeOver(LevelModel level, PendingReference pending, Dictionary<int, CellModel> cells)
    {
        if (FindLevel(pending) is not var (ladder, there))
        {
            return;
        }

        var isTaken = false;
        for (var i = 0; i < model.Competencies.Count; i++)
        {
            if (CompetencyAt(ladder, there, model.Competencies[i]) is not { } name)
            {
                continue;
            }

            isTaken = true;
            var cell = cells.TryGetValue(i, out var known) ? known : EmptyCell(level, i);
            var reference = new ReferenceModel(ladder.Name, there.Name, name, pending.Location);
            cells[i] = cell with { References = cell.References.Append(reference).ToEquatableArray() };
        }

        if (!isTaken)
        {
            diagnostics.Add(LinkingDiagnostics.NothingShared(pending.Location, pending.Target, ladder));
        }
    }

    private CellModel EmptyCell(LevelModel level, int competency)
    {
        var id = model.Competencies[competency].Id;
        return new CellModel(
            competency,
            level.Id + id.Substring(id.LastIndexOf('/')),
            "",
            EquatableArray<ExpectationModel>.Empty,
            EquatableArray<string>.Empty,
            level.Source);
    }

    private CellModel Link(CellModel cell)
    {
        foreach (var pending in cell.Pending)
        {
            if (Find(pending, model.Competencies[cell.Competency]) is not { } reference)
            {
                continue;
            }

            cell = cell with { References = cell.References.Append(reference).ToEquatableArray() };
            if (cell.Expectations.FirstOrDefault(e => e.Id == pending.ExpectationId) is { } pointer)
            {
                // It only says where to look, so it is not an expectation itself.
                cell = cell with
                {
                    Expectations = cell.Expectations.Where(e => e != pointer).ToEquatableArray(),
                    Summary = cell.Summary.Length == 0 ? pointer.Text : cell.Summary + "\n" + pointer.Text,
                };
            }
        }

        return cell with { Pending = EquatableArray<PendingReference>.Empty };
    }

    private ReferenceModel? Find(PendingReference pending, CompetencyModel competency)
    {
        if (FindLevel(pending) is not var (ladder, level))
        {
            return null;
        }

        if (CompetencyAt(ladder, level, competency) is { } name)
        {
            return new ReferenceModel(ladder.Name, level.Name, name, pending.Location);
        }

        diagnostics.Add(LinkingDiagnostics.DeadCompetency(pending.Location, pending.Target, competency.Title, ladder));
        return null;
    }

    /// <summary>Finds the level that a text refers to; null if there is none, which is reported if the words look like a level.</summary>
    private (LadderSignature Ladder, LevelSignature Level)? FindLevel(PendingReference pending)
    {
        foreach (var ladder in ladders)
        {
            if (ladder.Level(pending.Target) is { } level)
            {
                return (ladder, level);
            }
        }

        // A missing ladder may have any level, but hardly one that is nearly a level of this ladder.
        var own = model.Levels.SelectMany(l => new[] { l.Name, l.Title }).ToList();
        var known = own.Concat(ladders.SelectMany(l => l.Levels).SelectMany(l => new[] { l.Name, l.Title })).ToList();
        var looksLikeLevel = isIncomplete
            ? Suggestion.Nearest(pending.Target, own) is not null
            : ReferenceTarget.LooksLikeLevel(pending.Target, isAll: true, [], known);
        if (looksLikeLevel)
        {
            diagnostics.Add(LinkingDiagnostics.DeadReference(pending.Location, pending.Target, ladders, known));
        }

        return null;
    }

    /// <summary>Returns the name of a competency in another ladder; null if the level there says nothing about it.</summary>
    private static string? CompetencyAt(LadderSignature ladder, LevelSignature level, CompetencyModel competency)
    {
        var key = LabelText.Key(competency.Title);
        return level.Cells.Select(c => ladder.Competencies[c]).FirstOrDefault(c => LabelText.Key(c.Title) == key)?.Name;
    }
}
