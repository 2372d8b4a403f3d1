using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>Reports headings that are a competency at one level and a group of competencies at another. The minority is the slip.</summary>
internal static class NameRoles
{
    public static void Check(IReadOnlyList<LabelTree> trees, PlacedLadder ladder, DiagnosticBag diagnostics)
    {
        var headings = trees.SelectMany(t => t.Nodes).Where(IsName).ToList();
        var groups = headings.Where(IsGroup).ToLookup(n => n.Key, StringComparer.Ordinal);
        if (groups.Count == 0)
        {
            return;
        }

        var competencies = headings.Where(IsCompetency).GroupBy(n => n.Key, StringComparer.Ordinal);
        foreach (var name in competencies.Where(g => groups.Contains(g.Key)))
        {
            var (competency, group) = (name.First(), groups[name.Key].First());
            diagnostics.Add(groups[name.Key].Count() <= name.Count()
                ? CompetencyDiagnostics.TwoRoles(group, competency, isGroupRare: true)
                : CompetencyDiagnostics.TwoRoles(competency, group, isGroupRare: false));

            // That each of the two is missing where the other is follows from that.
            foreach (var missing in ladder.Competencies.Where(c => c.Spellings.Exists(s => s.Key == name.Key || s.Parent?.Key == name.Key)))
            {
                diagnostics.Explain(missing);
            }
        }
    }

    private static bool IsName(Node node) =>
        node is { Label.Kind: < LabelKind.Bullet, IsLevel: false, IsTitle: false, IsFact: false, IsUnderIgnored: false }
        && node.Nearest(n => n.IsLevel) is not null;

    private static bool IsCompetency(Node node) => !IsGroup(node) && node.Entries.Exists(e => e.Kind == StatementKind.Bullet);

    private static bool IsGroup(Node node) => node.Children.Exists(c => IsName(c) && c.HasContent);
}
