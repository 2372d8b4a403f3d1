using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Naming;

/// <summary>Names the expectations of a level, competency by competency.</summary>
internal sealed class CellNaming(LadderParts ladder, IReadOnlyList<NamedCompetency> competencies)
{
    /// <summary>Bounds the cells that are added to a broken ladder. Ladders that people write have fewer.</summary>
    private const int MostFilled = 10_000;

    private readonly ExpectationNaming _expectations = new(ladder);
    private readonly HashSet<string> _levelNames = new(ladder.LevelNames, StringComparer.Ordinal);

    /// <param name="rank">The index of the level.</param>
    /// <param name="levelId">The id of the level.</param>
    public EquatableArray<CellModel> Name(int rank, string levelId)
    {
        var level = ladder.Placed.Levels[rank];

        // In a broken ladder every level has every competency: what is missing may be what is broken.
        var isFilled = rank < ladder.Levels.Count && competencies.Count * ladder.Levels.Count <= MostFilled && ladder.Diagnostics.HasErrors;
        var cells = new List<CellModel>();
        for (var i = 0; i < competencies.Count; i++)
        {
            var competency = competencies[i];
            var id = $"{levelId}/{competency.Slug}";
            if (level.Cells.TryGetValue(competency.Placed, out var cell))
            {
                cells.Add(new CellModel(
                    i,
                    id,
                    string.Join("\n", cell.Summaries),
                    _expectations.Name(cell, id, competency.Name),
                    cell.Examples.ToEquatableArray(),
                    cell.IsInherited ? SourceOf(level) : SourceLine.Of(cell.Node.Tree.File, cell.Node.Label.Span))
                {
                    References = cell.References.Count == 0 ? EquatableArray<ReferenceModel>.Empty : ReferencesOf(cell, competency),
                    Pending = cell.References.Count == 0 ? EquatableArray<PendingReference>.Empty : PendingOf(cell, id, ladder.Kept),
                });
            }
            else if (isFilled || ladder.Placed.Inherits(rank, competency.Placed, ladder.Declaration.IsCumulative))
            {
                var source = isFilled ? competency.Model.Source : SourceOf(level);
                cells.Add(new CellModel(i, id, "", EquatableArray<ExpectationModel>.Empty, EquatableArray<string>.Empty, source));
            }
        }

        return cells.ToEquatableArray();
    }

    private EquatableArray<ReferenceModel> ReferencesOf(PlacedCell cell, NamedCompetency competency) =>
        cell.References.Where(r => r.Level is not null)
            .Select(r => new ReferenceModel(ReservedNames.OfLadder(ladder.Name), NameOf(r.Level!.Value), competency.Model.Name, r.Location))
            .Distinct()
            .ToEquatableArray();

    private string NameOf(int level) =>
        level == ladder.Levels.AllLevels
            ? ReservedNames.SharedLevel
            : ReservedNames.OfLevel(ladder.LevelNames[level], ladder.Name, _levelNames);

    private static EquatableArray<PendingReference> PendingOf(PlacedCell cell, string id, KeptNames kept) =>
        cell.References.Where(r => r.Level is null)
            .Select(r => new PendingReference(r.Target, r.Location, IdOf(r.Entry, cell, id, kept)))
            .ToEquatableArray();

    /// <summary>Returns the id of the expectation that says nothing but where to look; empty if there is none.</summary>
    private static string IdOf(Entry? entry, PlacedCell cell, string cellId, KeptNames kept)
    {
        if (entry is null || entry.Details.Count > 0 || ReferencePhrase.Parse(entry.Text) is not { IsAll: true })
        {
            return "";
        }

        var names = ShortNames.OfExpectations(cell.Expectations.Select(e => (e.Text, e.Id, kept.Of(e)?.Name)));
        return $"{cellId}/{Identifier.Slug(names[cell.Expectations.IndexOf(entry)])}";
    }

    private static SourceLine SourceOf(PlacedLevel level) =>
        level.Nodes.FirstOrDefault() is { } node
            ? SourceLine.Of(node.Tree.File, node.Label.Span)
            : SourceLine.Of(level.File!, default);
}
