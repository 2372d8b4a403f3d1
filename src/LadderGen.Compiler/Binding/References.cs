using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Naming;
using LadderGen.Compiler.Reading;

namespace LadderGen.Compiler.Binding;

/// <summary>What one place in a ladder takes over from another, because its text says so.</summary>
/// <param name="Level">The level referred to; null if it is none of this ladder, but perhaps one of a ladder that <c>references</c> names.</param>
/// <param name="Target">The words that name it.</param>
/// <param name="Location">Where they stand.</param>
/// <param name="Entry">The expectation that says so; null if a summary does.</param>
internal sealed record PlacedReference(int? Level, string Target, Location Location, Entry? Entry);

/// <summary>Finds the texts that refer to another level, and resolves those that lead to a level of the same ladder.</summary>
internal sealed class References(Declaration declaration, LevelTable levels, PlacedLadder ladder, List<LadderDiagnostic> diagnostics)
{
    /// <summary>What the level below is called where it is not named.</summary>
    private static readonly HashSet<string> Below = new(StringComparer.Ordinal)
    {
        "PREVIOUS LEVEL", "THE PREVIOUS LEVEL", "LEVEL BELOW", "THE LEVEL BELOW", "PRIOR LEVEL", "THE PRIOR LEVEL", "PRECEDING LEVEL", "THE PRECEDING LEVEL",
    };

    public void Resolve()
    {
        for (var i = 0; i < ladder.Levels.Count; i++)
        {
            foreach (var (text, file, span) in ladder.Levels[i].SummaryPlaces)
            {
                ResolveLevel(i, text, file.LocationOf(span));
            }

            foreach (var cell in ladder.Levels[i].Cells.Values)
            {
                ResolveCell(i, cell);
            }
        }
    }

    /// <summary>A level that sums itself up by another takes over all of it.</summary>
    private void ResolveLevel(int level, string text, Location location)
    {
        if (ReferenceIn(level, text, location, null) is not { Level: { } target })
        {
            return;
        }

        foreach (var there in ladder.Levels[target].Cells)
        {
            var cells = ladder.Levels[level].Cells;
            if (!cells.TryGetValue(there.Key, out var cell))
            {
                cells.Add(there.Key, cell = new PlacedCell(there.Value.Node) { IsInherited = true });
            }

            cell.References.Add(new PlacedReference(target, "", location, null));
        }
    }

    private void ResolveCell(int level, PlacedCell cell)
    {
        foreach (var (text, file, span) in cell.SummaryPlaces)
        {
            if (ReferenceIn(level, text, file.LocationOf(span), null) is { } reference)
            {
                cell.References.Add(reference);
            }
        }

        foreach (var entry in cell.Expectations.ToList())
        {
            if (ReferenceIn(level, entry.Text, entry.Outline.File.LocationOf(entry.Span), entry) is not { } reference)
            {
                continue;
            }

            cell.References.Add(reference);
            if (reference.Level is not null && ReferencePhrase.Parse(entry.Text) is { IsAll: true })
            {
                // It says where to look and nothing itself: its words sum the cell up, and what stands below it is what is expected beside.
                var at = cell.Expectations.IndexOf(entry);
                cell.Expectations.RemoveAt(at);
                cell.Expectations.InsertRange(at, entry.Details.Select(d =>
                    new Entry(entry.Outline, entry.Node, StatementKind.Bullet, d, EquatableArray<string>.Empty, entry.Span, null)));
                cell.Summaries.Add(entry.Text);
            }
        }
    }

    /// <summary>The levels that words mean, seen from a level: by their label, as the one below, or by their number.</summary>
    private IReadOnlyList<int> LevelsFor(int level, string target)
    {
        if (levels.Match(target) is { Count: > 0 } match)
        {
            return match;
        }

        if (Below.Contains(LabelText.Key(target)))
        {
            return level > 0 && level < levels.Count ? [level - 1] : [];
        }

        // "level 2" means "L2" and "Level 2: Engineer", if only one level has that number.
        return LevelLabel.Parse(target, levels.Roles) is { Code: { } code, Words.Length: 0 }
            ? [.. Enumerable.Range(0, levels.Count).Where(i => CodesOf(i).Any(c => c.Number == code.Number && (c.Prefix == code.Prefix || code.Prefix.EndsWith(" ", StringComparison.Ordinal))))]
            : [];
    }

    private IEnumerable<LevelCode> CodesOf(int level) =>
        ladder.Levels[level].Nodes.Select(n => n.Text).Append(levels.Labels[level]).Select(t => LevelLabel.Parse(t, levels.Roles).Code).OfType<LevelCode>();

    private PlacedReference? ReferenceIn(int level, string text, Location location, Entry? entry)
    {
        if (ReferencePhrase.Parse(text) is not { } phrase)
        {
            return null;
        }

        if (LevelsFor(level, phrase.Target) is { Count: > 0 } match)
        {
            return match.Count == 1 && match[0] != level ? new PlacedReference(match[0], phrase.Target, location, entry) : null;
        }

        // Whether the ladders that are named have such a level, only all of them together can tell.
        if (declaration.References.Count > 0)
        {
            return new PlacedReference(null, phrase.Target, location, entry);
        }

        if (phrase.LooksLikeLevel(levels.Roles))
        {
            diagnostics.Add(BindingDiagnostics.DeadReference(location, phrase.Target, levels));
        }

        return null;
    }
}
