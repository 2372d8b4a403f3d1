using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;

namespace LadderGen.Compiler.Binding;

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
                diagnostics.Add(BindingDiagnostics.UnknownLadder(declaration, word, ladders.Select(l => l.Name).Where(n => n != model.Name)));
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
        public LevelModel Resolve(LevelModel level) =>
            level.Cells.Any(c => c.Pending.Count > 0) ? level with { Cells = level.Cells.Select(Resolve).ToEquatableArray() } : level;

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
            foreach (var ladder in ladders)
            {
                if (ladder.Level(pending.Target) is not { } level)
                {
                    continue;
                }

                var at = ladder.Competencies.Select((c, i) => (c, i)).Where(p => LabelText.Key(p.c.Title) == LabelText.Key(competency.Title)).Select(p => p.i).DefaultIfEmpty(-1).First();
                if (at >= 0 && level.Cells.Contains(at))
                {
                    return new ReferenceModel(ladder.Name, level.Name, ladder.Competencies[at].Name, pending.Location);
                }

                diagnostics.Add(BindingDiagnostics.DeadCompetency(pending.Location, pending.Target, competency.Title, ladder));
                return null;
            }

            if (!isIncomplete && new ReferencePhrase(pending.Target, true).LooksLikeLevel([], ladders.SelectMany(l => l.Levels.SelectMany(v => new[] { v.Name, v.Title })).Concat(model.Levels.Select(l => l.Name))))
            {
                diagnostics.Add(BindingDiagnostics.DeadReference(pending.Location, pending.Target, ladders));
            }

            return null;
        }
    }
}
