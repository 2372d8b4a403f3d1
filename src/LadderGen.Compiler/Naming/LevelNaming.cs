using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Naming;

/// <summary>Names the levels of a ladder.</summary>
internal sealed class LevelNaming(LadderParts ladder, IReadOnlyList<NamedCompetency> competencies)
{
    private readonly CellNaming _cells = new(ladder, competencies);

    /// <summary>Returns the levels that have a name, lowest first. The others are reported.</summary>
    public EquatableArray<LevelModel> Name()
    {
        var levels = ladder.Levels;
        var names = new NameTable(ladder.Diagnostics, levels.Count);
        var models = new List<LevelModel>(levels.Count);
        var siblings = new HashSet<string>(ladder.LevelNames, StringComparer.Ordinal);
        for (var rank = 0; rank < levels.Count; rank++)
        {
            var level = ladder.Placed.Levels[rank];

            // A declared level that is missing is an error. It still gets its name, so that code which uses it does not break as well.
            if (level.Nodes.Count == 0 && level.File is null && levels.Declared is null)
            {
                continue;
            }

            // A label that names only this level says best what the level is called; a file name does not belong in a title.
            var node = level.Nodes.Find(n => n.Levels.Count == 1) ?? level.Nodes.FirstOrDefault();
            var title = node?.Text ?? levels.Declared?[rank].Name.Text ?? levels.Labels[rank];
            var (file, span) = node is not null ? (node.Tree.File, node.Label.Span)
                : level.File is not null ? (level.File, default)
                : (ladder.Declaration.File, levels.Declared![rank].Name.Span);
            var name = ladder.LevelNames[rank];
            var collisionRemedy = level.Braced.Any() ? NamingDiagnostics.NameInBraces : NamingDiagnostics.NameOneLevel;
            if (!names.TryAdd(name, title, file, span, collisionRemedy, NamingDiagnostics.NameLevel))
            {
                continue;
            }

            var id = $"{ladder.Id}/{Identifier.Slug(ReservedNames.IsReservedInIds(name) ? name + "Level" : name)}";
            ladder.Named.Add(id, level, file, span, level.Braced.Any() || levels.Declared?[rank].Labels.Count > 0);
            models.Add(new LevelModel(
                ReservedNames.OfLevel(name, ladder.Name, siblings),
                id,
                title,
                CodeOf(level, rank),
                string.Join("\n", level.Summaries),
                FactsOf(level),
                _cells.Name(rank, id),
                SourceLine.Of(file, span))
            {
                Pending = PendingOf(level),
            });
        }

        return models.ToEquatableArray();
    }

    /// <summary>Returns what every level expects alike; null if the documents say nothing of the kind.</summary>
    public LevelModel? NameAllLevels()
    {
        var level = ladder.Placed.AllLevels;
        if (level.Nodes.FirstOrDefault() is not { } node || level.Cells.Count + level.Summaries.Count + level.Facts.Count == 0)
        {
            return null;
        }

        var id = ladder.Id + "/shared-level";
        ladder.Named.Add(id, level, node.Tree.File, node.Label.Span, hasOwnName: true);
        return new LevelModel(
            ReservedNames.SharedLevel,
            id,
            node.Text,
            null,
            string.Join("\n", level.Summaries),
            FactsOf(level),
            _cells.Name(ladder.Levels.AllLevels, id),
            SourceLine.Of(node.Tree.File, node.Label.Span))
        {
            Pending = PendingOf(level),
        };
    }

    private string? CodeOf(PlacedLevel level, int rank) =>
        level.Nodes.Where(n => n.Levels.Count == 1).Select(n => n.Text).Append(ladder.Levels.Labels[rank])
            .Select(t => LevelLabel.Parse(t, []).Code?.Text ?? ladder.Levels.Parsed[t].Initials)
            .FirstOrDefault(c => c is not null);

    private static EquatableArray<FactModel> FactsOf(PlacedLevel level) =>
        level.Facts
            .GroupBy(f => f.Label.Key, StringComparer.Ordinal)
            .Select(f => new FactModel(
                f.First().Label.Text.TrimEnd(':', ' '),
                string.Join("\n", f.SelectMany(fact => fact.Text.Details.Prepend(fact.Text.Text))),
                SourceLine.Of(f.First().Text.Tree.File, f.First().Text.Span)))
            .ToEquatableArray();

    private static EquatableArray<PendingReference> PendingOf(PlacedLevel level) =>
        level.Pending.Select(r => new PendingReference(r.Target, r.Location, "")).ToEquatableArray();
}
