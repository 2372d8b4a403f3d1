using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Naming;

/// <summary>Names the competencies of a ladder.</summary>
internal static class CompetencyNaming
{
    /// <summary>Returns the competencies that have a name. The others are reported.</summary>
    public static IReadOnlyList<NamedCompetency> Name(LadderParts ladder)
    {
        var names = new NameTable(ladder.Diagnostics, ladder.Placed.Competencies.Count);
        var named = new List<(PlacedCompetency Placed, string Name, SourceLine Source)>();
        var competencies = ladder.Placed.Competencies.Where(c => c.Spellings.Count > 0 || c.Declared is not null).ToList();
        var given = ShortNames.OfCompetencies(competencies.Select(c => (TitleOf(c), GivenName(c, ladder), ladder.Kept.Of(c)?.Name)));
        foreach (var (competency, name) in competencies.Zip(given, (c, n) => (c, n)))
        {
            var node = competency.Spellings.FirstOrDefault();
            var (file, span) = node is not null
                ? (node.Tree.File, node.Label.Span)
                : (ladder.Declaration.File, competency.Declared!.Span);
            var hasBrokenBraces = BracedNames.ReportBroken(competency.Title, file, span, ladder.Diagnostics);
            var collisionRemedy = competency.Braced.All.Count > 0 ? NamingDiagnostics.NameInBraces : NamingDiagnostics.NameOneCompetency;
            var isNamed = names.TryAdd(name, competency.Title, file, span, collisionRemedy, NamingDiagnostics.NameCompetency);
            if (isNamed)
            {
                named.Add((competency, name, SourceLine.Of(file, span)));
                var hasOwnName = competency.Name is not null || competency.Braced.All.Count > 0;
                ladder.Named.Add(IdOf(name, ladder), competency, file, span, hasOwnName);
            }

            if (!isNamed || hasBrokenBraces)
            {
                ladder.Diagnostics.Explain(competency);
            }
        }

        var groups = ladder.Placed.Groups.Select((group, index) => (group, index)).ToDictionary(g => g.group, g => g.index);
        var siblings = new HashSet<string>(named.Select(n => n.Name), StringComparer.Ordinal);
        return [.. named.Select(n => new NamedCompetency(n.Placed, n.Name, ModelOf(n.Placed, n.Name, n.Source)))];

        CompetencyModel ModelOf(PlacedCompetency competency, string name, SourceLine source) => new(
            ReservedNames.OfCompetency(name, ladder.Name, ladder.LevelNames, siblings),
            IdOf(name, ladder),
            competency.Title,
            string.Join("\n", competency.Descriptions),
            competency.Group is null ? -1 : groups[competency.Group],
            source);
    }

    private static string IdOf(string name, LadderParts ladder) => $"{ladder.Id}/competencies/{Identifier.Slug(name)}";

    /// <summary>Returns the words that name a competency: if another one has the same title, those of its group come first.</summary>
    private static string TitleOf(PlacedCompetency competency) =>
        competency is { IsHomonym: true, Group: { } parent } ? parent.Title + " " + competency.Title : competency.Title;

    /// <summary>Returns the name that braces or the declaration give to a competency; null if they give none.</summary>
    private static string? GivenName(PlacedCompetency competency, LadderParts ladder)
    {
        var declared = competency.Name is null ? null : Identifier.From(competency.Name, "Competency");
        return BracedNames.Of(competency.Braced.All, declared, ladder.Diagnostics);
    }
}
