using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>What one place in a ladder takes over from another, because its text says so.</summary>
/// <param name="Level">The level referred to; null if it is none of this ladder, but perhaps one of a ladder that <c>references</c> names.</param>
/// <param name="Target">The words that name it.</param>
/// <param name="Location">Where they stand.</param>
/// <param name="Entry">The expectation that says so; null if a summary does.</param>
internal sealed record PlacedReference(int? Level, string Target, Location Location, Entry? Entry);

/// <summary>Finds the texts that refer to another level, and resolves those that lead to a level of the same ladder.</summary>
internal sealed class References(Declaration declaration, LevelTable levels, PlacedLadder ladder, DiagnosticBag diagnostics)
{
    /// <summary>What the level below is called where it is not named.</summary>
    private static readonly HashSet<string> Below = new(StringComparer.Ordinal)
    {
        "PREVIOUS", "PREVIOUS LEVEL", "THE PREVIOUS LEVEL", "LEVEL BELOW", "THE LEVEL BELOW", "PRIOR LEVEL", "THE PRIOR LEVEL", "PRECEDING LEVEL", "THE PRECEDING LEVEL",
    };

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

    /// <summary>A level that sums itself up by another takes over all of it, and with it what that one takes over so.</summary>
    private void ResolveLevels()
    {
        var all = new List<(int From, PlacedReference To)>();
        for (var i = 0; i < ladder.Levels.Count; i++)
        {
            foreach (var place in ladder.Levels[i].SummaryPlaces)
            {
                foreach (var reference in ReferencesIn(i, place, null))
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

        // Whatever a level gains, those that refer to it gain too.
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

    /// <returns>Whether there is a competency that was not there before.</returns>
    private static bool TakeOver(Dictionary<PlacedCompetency, PlacedCell> here, Dictionary<PlacedCompetency, PlacedCell> there, PlacedReference reference)
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
            if (ReferencesIn(level, place, null) is { Count: > 0 } references)
            {
                cell.References.AddRange(ReferencesTo(competency, references));
            }
        }

        for (var i = 0; i < cell.Expectations.Count; i++)
        {
            var entry = cell.Expectations[i];
            if (ReferencesIn(level, entry, entry) is not { Count: > 0 } found)
            {
                continue;
            }

            var references = ReferencesTo(competency, found);
            cell.References.AddRange(references);
            if (references.Exists(r => r.Level is not null) && ReferencePhrase.Parse(entry.Text) is { IsAll: true })
            {
                // It says where to look and nothing itself: its words sum the cell up, and what stands below it is what is expected beside.
                cell.Expectations.RemoveAt(i);
                cell.Expectations.InsertRange(i, entry.Details.Select(d =>
                    new Entry(entry.Tree, entry.Node, StatementKind.Bullet, d, EquatableArray<string>.Empty, entry.Span, null)));
                i += entry.Details.Count - 1;
                cell.Summaries.Add(entry.Text);
            }
        }
    }

    /// <summary>Those that lead to something: a level may have nothing to say of the competency.</summary>
    private List<PlacedReference> ReferencesTo(PlacedCompetency competency, IReadOnlyList<PlacedReference> references)
    {
        var alive = references.Where(r => r.Level is not { } level || ladder.HasCell(level, competency, declaration.IsCumulative)).ToList();
        if (alive.Count == 0)
        {
            diagnostics.Add(BindingDiagnostics.DeadCompetency(references[0].Location, references[0].Target, competency.Title));
        }

        return alive;
    }

    /// <summary>The levels that words mean, seen from a level: by their label, as the one below, or by their number.</summary>
    private IReadOnlyList<int> LevelsFor(int level, string target)
    {
        if (levels.Match(target) is { Count: > 0 } match && match.All(i => IsNameOf(i, target)))
        {
            return match;
        }

        if (Below.Contains(LabelText.Key(target)))
        {
            return level > 0 && level < levels.Count ? [level - 1] : [];
        }

        // "level 2" means "L2" and "Level 2: Engineer", if only one level has that number.
        return levels.Parsed[target] is { Code: { } code, Words.Length: 0 }
            ? [.. Enumerable.Range(0, levels.Count).Where(i => CodesOf(i).Any(c => c.Number == code.Number && (c.Prefix == code.Prefix || code.Prefix.EndsWith(" ", StringComparison.Ordinal))))]
            : [];
    }

    /// <summary>Whether words say no more than the level's labels do: <c>L1 support tickets</c> are no level, though <c>L1</c> is one.</summary>
    private bool IsNameOf(int level, string target)
    {
        var words = WordsOf(target);
        return level == levels.AllLevels || words.Length == 0 || LabelsOf(level).Any(l => !words.Except(WordsOf(l), StringComparer.Ordinal).Any());
    }

    private string[] WordsOf(string label) => LabelText.Key(levels.Parsed[label].Words).Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private IEnumerable<string> LabelsOf(int level) => ladder.Levels[level].Nodes.Select(n => n.Text)
        .Append(levels.Labels[level])
        .Concat(levels.Declared?[level].Labels.Select(l => l.Text) ?? []);

    private IEnumerable<LevelCode> CodesOf(int level) =>
        LabelsOf(level).Select(t => levels.Parsed[t].Code).OfType<LevelCode>();

    /// <summary>One for each level that the words mean: a label may stand for several.</summary>
    private IReadOnlyList<PlacedReference> ReferencesIn(int level, Entry place, Entry? expectation) =>
        ReferencePhrase.Parse(place.Text) is { } phrase ? ReferencesIn(level, phrase, place.Tree.File.LocationOf(place.Span), expectation) : [];

    private IReadOnlyList<PlacedReference> ReferencesIn(int level, ReferencePhrase phrase, Location location, Entry? entry)
    {
        if (LevelsFor(level, phrase.Target) is { Count: > 0 } match)
        {
            return match.Contains(level) ? [] : [.. match.Select(i => new PlacedReference(i, phrase.Target, location, entry))];
        }

        // Whether the ladders that are named have such a level, only all of them together can tell.
        if (declaration.References.Count > 0 && !Below.Contains(LabelText.Key(phrase.Target)))
        {
            return [new PlacedReference(null, phrase.Target, location, entry)];
        }

        // Nothing is below the lowest level.
        if (Below.Contains(LabelText.Key(phrase.Target)) || phrase.LooksLikeLevel(levels.Parsed.Roles, levels.Labels.Concat(levels.Names).Concat(Below.Select(b => b.ToLowerInvariant()))))
        {
            diagnostics.Add(BindingDiagnostics.DeadReference(location, phrase.Target, levels));
        }

        return [];
    }
}
