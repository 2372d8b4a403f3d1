using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;

namespace LadderGen.Compiler.Linking;

/// <summary>The references of one ladder, and how else its levels take over expectations.</summary>
/// <param name="Levels">The C# names of the levels, lowest first.</param>
/// <param name="References">The references in the documents.</param>
internal sealed record LadderReferences(
    string Ladder,
    bool IsCumulative,
    bool HasAllLevels,
    EquatableArray<string> Levels,
    EquatableArray<CellReference> References)
{
    /// <summary>Returns the references of a ladder; null if its levels take over nothing.</summary>
    public static LadderReferences? Of(LadderModel ladder)
    {
        var references = ladder.AllOfLevels
            .SelectMany(l => l.Cells.SelectMany(
                c => c.References,
                (c, r) => new CellReference(l.Name, ladder.Competencies[c.Competency].Name, r)))
            .ToEquatableArray();
        var levels = ladder.Levels.Select(l => l.Name).ToEquatableArray();
        return references.Count > 0 || ladder.IsCumulative || ladder.AllLevels is not null
            ? new(ladder.Name, ladder.IsCumulative, ladder.AllLevels is not null, levels, references)
            : null;
    }
}

internal sealed record CellReference(string Level, string Competency, ReferenceModel To);

/// <summary>Finds references that lead back to where they start, so that nobody knows what is expected.</summary>
internal static class ReferenceCycles
{
    public static IEnumerable<LadderDiagnostic> Find(IReadOnlyCollection<LadderReferences> ladders)
    {
        var references = ladders.SelectMany(l => l.References.Select(r => (From: new Cell(l.Ladder, r.Level, r.Competency), r.To)))
            .ToLookup(r => r.From, r => r.To);
        if (references.Count == 0)
        {
            yield break;
        }

        var byName = ladders.ToDictionary(l => l.Ladder, StringComparer.Ordinal);
        var done = new HashSet<Cell>();
        foreach (var start in references.Select(r => r.Key))
        {
            // The walk in depth has its own stack: a chain may be as long as a ladder has levels.
            var path = new List<Step>();
            var onPath = new HashSet<Cell>();
            Enter(start, null);
            while (path.Count > 0)
            {
                var step = path[path.Count - 1];
                if (!step.Next.MoveNext())
                {
                    path.RemoveAt(path.Count - 1);
                    onPath.Remove(step.Cell);
                    done.Add(step.Cell);
                }
                else if (onPath.Contains(step.Next.Current.To))
                {
                    var cycle = path.SkipWhile(s => s.Cell != step.Next.Current.To).ToList();
                    var steps = cycle.Select(s => s.Reference).Append(step.Next.Current.Reference);
                    if (steps.FirstOrDefault(r => r is not null) is { } reported)
                    {
                        var cells = cycle.Select(s => s.Cell).Append(step.Next.Current.To);
                        yield return LinkingDiagnostics.Cycle(reported.Location, [.. cells.Select(c => c.ToString())]);
                    }
                }
                else
                {
                    Enter(step.Next.Current.To, step.Next.Current.Reference);
                }
            }

            void Enter(Cell cell, ReferenceModel? reference)
            {
                if (!done.Contains(cell) && onPath.Add(cell))
                {
                    path.Add(new Step(cell, reference, Edges(cell).GetEnumerator()));
                }
            }
        }

        IEnumerable<(Cell To, ReferenceModel? Reference)> Edges(Cell cell)
        {
            foreach (var reference in references[cell])
            {
                yield return (new Cell(reference.Ladder, reference.Level, reference.Competency), reference);
            }

            if (!byName.TryGetValue(cell.Ladder, out var ladder))
            {
                yield break;
            }

            if (ladder.IsCumulative
                && ladder.Levels.Contains(cell.Level)
                && ladder.Levels.TakeWhile(l => l != cell.Level).LastOrDefault() is { } below)
            {
                yield return (cell with { Level = below }, null);
            }

            if (ladder.HasAllLevels && cell.Level != ReservedNames.SharedLevel)
            {
                yield return (cell with { Level = ReservedNames.SharedLevel }, null);
            }
        }
    }

    private sealed record Cell(string Ladder, string Level, string Competency)
    {
        public override string ToString() => $"{Ladder}.{Level}.{Competency}";
    }

    private sealed record Step(Cell Cell, ReferenceModel? Reference, IEnumerator<(Cell To, ReferenceModel? Reference)> Next);
}
