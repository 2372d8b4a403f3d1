using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Linking;

/// <summary>From where the levels of one ladder take expectations over; null for a ladder whose levels do not.</summary>
/// <param name="Levels">The C# names, lowest first.</param>
/// <param name="References">What the documents refer to, and from where.</param>
internal sealed record LadderReferences(string Ladder, bool IsCumulative, bool HasAllLevels, EquatableArray<string> Levels, EquatableArray<CellReference> References)
{
    public static LadderReferences? Of(LadderModel ladder)
    {
        var references = ladder.AllOfLevels
            .SelectMany(l => l.Cells.SelectMany(c => c.References.Select(r => new CellReference(l.Name, ladder.Competencies[c.Competency].Name, r))))
            .ToEquatableArray();
        return references.Count > 0 || ladder.IsCumulative || ladder.AllLevels is not null
            ? new(ladder.Name, ladder.IsCumulative, ladder.AllLevels is not null, ladder.Levels.Select(l => l.Name).ToEquatableArray(), references)
            : null;
    }
}

internal sealed record CellReference(string Level, string Competency, ReferenceModel To);

/// <summary>Finds what refers to itself in the end: then nobody knows what is expected.</summary>
internal static class ReferenceCycles
{
    public static IEnumerable<LadderDiagnostic> Find(IReadOnlyCollection<LadderReferences> ladders)
    {
        var references = ladders.SelectMany(l => l.References.Select(r => (From: new Cell(l.Ladder, r.Level, r.Competency), r.To))).ToLookup(r => r.From, r => r.To);
        if (references.Count == 0)
        {
            yield break;
        }

        var byName = ladders.ToDictionary(l => l.Ladder, StringComparer.Ordinal);
        var done = new HashSet<Cell>();
        foreach (var start in references.Select(r => r.Key))
        {
            // A walk in depth, with a stack of our own: a chain may be as long as a ladder has levels.
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
                    var told = cycle.Select(s => s.Reference).Append(step.Next.Current.Reference).FirstOrDefault(r => r is not null);
                    if (told is not null)
                    {
                        yield return BindingDiagnostics.Cycle(told.Location, [.. cycle.Select(s => s.Cell.ToString()).Append(step.Next.Current.To.ToString())]);
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

            if (ladder.IsCumulative && ladder.Levels.TakeWhile(l => l != cell.Level).LastOrDefault() is { } below && ladder.Levels.Contains(cell.Level))
            {
                yield return (cell with { Level = below }, null);
            }

            if (ladder.HasAllLevels && cell.Level != "SharedLevel")
            {
                yield return (cell with { Level = "SharedLevel" }, null);
            }
        }
    }

    private sealed record Cell(string Ladder, string Level, string Competency)
    {
        public override string ToString() => $"{Ladder}.{Level}.{Competency}";
    }

    private sealed record Step(Cell Cell, ReferenceModel? Reference, IEnumerator<(Cell To, ReferenceModel? Reference)> Next);
}
