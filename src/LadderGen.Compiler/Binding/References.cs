using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>Lets levels and cells take over what their texts refer to, where that is a level of the same ladder.</summary>
internal sealed class References(
    Declaration declaration,
    LevelTable levels,
    PlacedLadder ladder,
    DiagnosticBag diagnostics)
{
    private readonly ReferencedLevels _referenced = new(declaration, levels, ladder, diagnostics);

    public void Resolve()
    {
        ResolveLevels();
        for (var i = 0; i < ladder.Levels.Count; i++)
        {
            foreach (var cell in ladder.Levels[i].Cells)
            {
                ResolveCell(i, cell.Key, cell.Value);
            }
        }
    }

    /// <summary>Lets a level whose summary refers to another take over all of that, and all that it takes over in the same way.</summary>
    private void ResolveLevels()
    {
        var all = new List<(int From, PlacedReference To)>();
        for (var i = 0; i < ladder.Levels.Count; i++)
        {
            foreach (var place in ladder.Levels[i].SummaryPlaces)
            {
                foreach (var reference in _referenced.In(i, place, null))
                {
                    all.Add((i, reference));
                }
            }
        }

        if (all.Count == 0)
        {
            return;
        }

        foreach (var (from, to) in all.Where(r => r.To.Level is null))
        {
            ladder.Levels[from].Pending.Add(to);
        }

        var references = all.Where(r => r.To.Level is not null).ToLookup(r => r.To.Level!.Value);

        // Whatever a level gains, the levels that refer to it gain too.
        var gained = new Queue<int>(references.Select(r => r.Key));
        while (gained.Count > 0)
        {
            var target = gained.Dequeue();
            foreach (var (from, to) in references[target])
            {
                if (TakeOver(ladder.Levels[from].Cells, ladder.Levels[target].Cells, to with { Target = "" }))
                {
                    gained.Enqueue(from);
                }
            }
        }
    }

    /// <returns>Whether the level gains a competency.</returns>
    private static bool TakeOver(
        Dictionary<PlacedCompetency, PlacedCell> here,
        Dictionary<PlacedCompetency, PlacedCell> there,
        PlacedReference reference)
    {
        var count = here.Count;
        foreach (var other in there.ToList())
        {
            if (!here.TryGetValue(other.Key, out var cell))
            {
                here.Add(other.Key, cell = new PlacedCell(other.Value.Node) { IsInherited = true });
            }

            if (!cell.References.Contains(reference))
            {
                cell.References.Add(reference);
            }
        }

        return here.Count > count;
    }

    private void ResolveCell(int level, PlacedCompetency competency, PlacedCell cell)
    {
        foreach (var place in cell.SummaryPlaces)
        {
            if (_referenced.In(level, place, null) is { Count: > 0 } references)
            {
                cell.References.AddRange(ReferencesTo(competency, references));
            }
        }

        for (var i = 0; i < cell.Expectations.Count; i++)
        {
            var entry = cell.Expectations[i];
            if (_referenced.In(level, entry, entry) is not { Count: > 0 } found)
            {
                continue;
            }

            var references = ReferencesTo(competency, found);
            cell.References.AddRange(references);
            if (references.Exists(r => r.Level is not null) && ReferencePhrase.Parse(entry.Text) is { IsAll: true })
            {
                // It only says where to look: its words sum the cell up, and its details are what is expected beside.
                cell.Expectations.RemoveAt(i);
                cell.Expectations.InsertRange(i, entry.Details.Select(d =>
                    new Entry(entry.Tree, entry.Node, StatementKind.Bullet, d, EquatableArray<string>.Empty, entry.Span, null)));
                i += entry.Details.Count - 1;
                cell.Summaries.Add(entry.Text);
            }
        }
    }

    /// <summary>The references that lead to something: a level may say nothing about the competency.</summary>
    private List<PlacedReference> ReferencesTo(PlacedCompetency competency, IReadOnlyList<PlacedReference> references)
    {
        var alive = references
            .Where(r => r.Level is not { } level || ladder.HasCell(level, competency, declaration.IsCumulative))
            .ToList();
        if (alive.Count == 0)
        {
            diagnostics.Add(CompetencyDiagnostics.DeadCompetency(references[0].Location, references[0].Target, competency.Title));
        }

        return alive;
    }
}
