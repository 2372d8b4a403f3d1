using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Naming;

/// <summary>Names the expectations of one level for one competency.</summary>
internal sealed class ExpectationNaming(LadderParts ladder)
{
    /// <summary>Returns the expectations that have a name. The others are reported, and so are those that are repeated.</summary>
    public EquatableArray<ExpectationModel> Name(PlacedCell cell, string cellId, string competencyName)
    {
        var entries = WithoutRepetitions(cell.Expectations);
        var given = ShortNames.OfExpectations(entries.Select(e => (e.Text, e.Id, ladder.Kept.Of(e)?.Name)));
        var siblings = new HashSet<string>(given, StringComparer.Ordinal);
        var names = new NameTable(ladder.Diagnostics, entries.Count);
        var models = new List<ExpectationModel>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            BracedNames.ReportBroken(entry.Text, entry.Tree.File, entry.Span, ladder.Diagnostics);
            var isNamed = names.TryAdd(
                given[i],
                entry.Text,
                entry.Tree.File,
                entry.Span,
                NamingDiagnostics.NameExpectation,
                NamingDiagnostics.NameExpectationAnew);
            if (isNamed)
            {
                var id = $"{cellId}/{Identifier.Slug(given[i])}";
                ladder.Named.Add(id, entry, entry.Tree.File, entry.Span, entry.Id is not null);
                models.Add(new ExpectationModel(
                    ReservedNames.OfExpectation(given[i], competencyName, siblings),
                    id,
                    entry.Text,
                    entry.Details,
                    SourceLine.Of(entry.Tree.File, entry.Span)));
            }
        }

        return models.ToEquatableArray();
    }

    private List<Entry> WithoutRepetitions(List<Entry> entries)
    {
        var seen = new Dictionary<string, Entry>(entries.Count, StringComparer.Ordinal);
        var distinct = new List<Entry>(entries.Count);
        foreach (var entry in entries)
        {
            if (seen.TryGetValue(entry.Text, out var first) && first.Details == entry.Details)
            {
                ladder.Diagnostics.Add(StatementDiagnostics.Repetition(entry, first));
                continue;
            }

            seen[entry.Text] = entry;
            distinct.Add(entry);
        }

        return distinct;
    }
}
