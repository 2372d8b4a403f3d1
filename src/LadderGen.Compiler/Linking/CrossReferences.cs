using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Linking;

/// <summary>Resolves what a ladder refers to in the ladders that its declaration names, once all are bound.</summary>
internal static class CrossReferences
{
    public static BoundLadder Resolve(BoundLadder bound, IReadOnlyList<LadderSignature> ladders)
    {
        if (bound is not { Model: { } model, Declaration: { References.Count: > 0 } declaration })
        {
            return bound;
        }

        var named = new List<LadderSignature>();
        var diagnostics = new List<LadderDiagnostic>();
        foreach (var word in declaration.References)
        {
            var ladder = ladders.FirstOrDefault(l => l.Name != model.Name && (l.Name.Equals(word.Text, StringComparison.OrdinalIgnoreCase) || LabelText.Key(l.Title) == LabelText.Key(word.Text)));
            if (ladder is not null)
            {
                named.Add(ladder);
            }
            else
            {
                diagnostics.Add(LinkingDiagnostics.UnknownLadder(declaration, word, ladders.Select(l => l.Name).Where(n => n != model.Name)));
            }
        }

        var resolving = new Resolving(model, named, declaration.References.Count > named.Count, diagnostics);
        var resolved = model with
        {
            Levels = model.Levels.Select(resolving.Resolve).ToEquatableArray(),
            AllLevels = model.AllLevels is null ? null : resolving.Resolve(model.AllLevels),
        };
        return bound with { Model = resolved, Diagnostics = bound.Diagnostics.Concat(diagnostics).ToEquatableArray() };
    }

    /// <param name="isIncomplete">Whether a named ladder is missing, which was told.</param>
    private sealed class Resolving(LadderModel model, List<LadderSignature> ladders, bool isIncomplete, List<LadderDiagnostic> diagnostics)
    {
        public LevelModel Resolve(LevelModel level)
        {
            if (level.Pending.Count == 0 && level.Cells.All(c => c.Pending.Count == 0))
            {
                return level;
            }

            var cells = level.Cells.Select(Resolve).ToDictionary(c => c.Competency);
            foreach (var pending in level.Pending)
            {
                TakeOver(level, pending, cells);
            }

            return level with { Cells = cells.Values.OrderBy(c => c.Competency).ToEquatableArray(), Pending = EquatableArray<PendingReference>.Empty };
        }

        /// <summary>Of a whole level that is referred to, all that both ladders tell their levels apart by.</summary>
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
                var own = model.Competencies[i].Id;
                var cell = cells.TryGetValue(i, out var known) ? known
                    : new CellModel(i, level.Id + own.Substring(own.LastIndexOf('/')), "", EquatableArray<ExpectationModel>.Empty, EquatableArray<string>.Empty, level.Source);
                cells[i] = cell with { References = cell.References.Append(new ReferenceModel(ladder.Name, there.Name, name, pending.Location)).ToEquatableArray() };
            }

            if (!isTaken)
            {
                diagnostics.Add(LinkingDiagnostics.NothingShared(pending.Location, pending.Target, ladder));
            }
        }

        private CellModel Resolve(CellModel cell)
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
                    // It says where to look and nothing itself.
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

        /// <summary>Null if there is none, which is told where it looks like one.</summary>
        private (LadderSignature Ladder, LevelSignature Level)? FindLevel(PendingReference pending)
        {
            foreach (var ladder in ladders)
            {
                if (ladder.Level(pending.Target) is { } level)
                {
                    return (ladder, level);
                }
            }

            // A ladder that is not here may have any level, but not one that is nearly one of this ladder.
            var own = model.Levels.SelectMany(l => new[] { l.Name, l.Title }).ToList();
            var known = own.Concat(ladders.SelectMany(l => l.Levels).SelectMany(l => new[] { l.Name, l.Title })).ToList();
            if (isIncomplete ? Suggestion.Nearest(pending.Target, own) is not null : new ReferencePhrase(pending.Target, true).LooksLikeLevel([], known))
            {
                diagnostics.Add(LinkingDiagnostics.DeadReference(pending.Location, pending.Target, ladders, known));
            }

            return null;
        }

        /// <summary>What a level of another ladder calls a competency of this one; null if it has nothing to say of it.</summary>
        private static string? CompetencyAt(LadderSignature ladder, LevelSignature level, CompetencyModel competency)
        {
            var key = LabelText.Key(competency.Title);
            return level.Cells.Select(c => ladder.Competencies[c]).FirstOrDefault(c => LabelText.Key(c.Title) == key)?.Name;
        }
    }
}
