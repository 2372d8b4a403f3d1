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
        foreach (var competency in ladder.Placed.Competencies.Where(c => c.Spellings.Count > 0 || c.Declared is not null))
        {
            var node = competency.Spellings.FirstOrDefault();
            var (file, span) = node is not null
                ? (node.Tree.File, node.Label.Span)
                : (ladder.Declaration.File, competency.Declared!.Span);
            var title = competency is { IsHomonym: true, Group: { } parent } ? parent.Title + " " + competency.Title : competency.Title;
            var hasBrokenBraces = BracedNames.ReportBroken(competency.Title, file, span, ladder.Diagnostics);
            var name = Identifier.From(node?.Label.Id ?? competency.Name ?? title, "Competency");
            var collisionRemedy = node?.Label.Id is null ? NamingDiagnostics.NameInDeclaration : NamingDiagnostics.NameInBraces;
            var isNamed = names.TryAdd(name, competency.Title, file, span, collisionRemedy, NamingDiagnostics.NameCompetency);
            if (isNamed)
            {
                named.Add((competency, name, SourceLine.Of(file, span)));
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
            ReservedNames.OfCompetency(name, ladder.Name, ladder.Levels.Names, siblings),
            $"{ladder.Id}/competencies/{Identifier.Slug(name)}",
            competency.Title,
            string.Join("\n", competency.Descriptions),
            competency.Group is null ? -1 : groups[competency.Group],
            source);
    }
}
