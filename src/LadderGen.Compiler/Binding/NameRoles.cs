using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Reports names that are a competency at one level, and a group of competencies or a fact at another. The minority is the slip.
/// </summary>
internal static class NameRoles
{
    public static void Check(IReadOnlyList<LabelTree> trees, PlacedLadder ladder, DiagnosticBag diagnostics)
    {
        CheckFacts(trees, ladder, diagnostics);
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

            ExplainMissing(name.Key, ladder, diagnostics);
        }
    }

    /// <summary>Reports a bullet right under a level, which is a fact there, with the name of a competency that the level lacks.</summary>
    private static void CheckFacts(IReadOnlyList<LabelTree> trees, PlacedLadder ladder, DiagnosticBag diagnostics)
    {
        var byKey = ladder.Competencies.SelectMany(c => c.Spellings.Select(s => (s.Key, Competency: c)))
            .ToLookup(c => c.Key, c => c.Competency, StringComparer.Ordinal);
        var facts = trees.SelectMany(t => t.Nodes).Where(n => n is { IsFact: true, IsInOverview: false, IsUnderIgnored: false });
        foreach (var name in facts.GroupBy(f => f.Key, StringComparer.Ordinal).Where(g => byKey.Contains(g.Key)))
        {
            var competency = byKey[name.Key].First();
            var odd = name.Where(f => f.Parent is { IsLevel: true } level && LacksAt(level, competency)).ToList();
            foreach (var fact in odd.Count <= ladder.Levels.Count(l => l.Cells.ContainsKey(competency)) ? odd : [])
            {
                diagnostics.Add(CompetencyDiagnostics.FactOfCompetency(fact, competency.Spellings[0]));
                ExplainMissing(name.Key, ladder, diagnostics);
            }
        }

        bool LacksAt(Node level, PlacedCompetency competency) => level.Levels.All(l => !ladder.Levels[l].Cells.ContainsKey(competency));
    }

    /// <summary>Says that a name with two roles explains that each of the two is missing where the other is.</summary>
    private static void ExplainMissing(string key, PlacedLadder ladder, DiagnosticBag diagnostics)
    {
        foreach (var missing in ladder.Competencies.Where(c => c.Spellings.Exists(s => s.Key == key || s.Parent?.Key == key)))
        {
            diagnostics.Explain(missing);
        }
    }

    private static bool IsName(Node node) =>
        node is { Label.Kind: < LabelKind.Bullet, IsLevel: false, IsTitle: false, IsFact: false, IsUnderIgnored: false }
        && node.Nearest(n => n.IsLevel) is not null;

    private static bool IsCompetency(Node node) => !IsGroup(node) && node.Entries.Exists(e => e.Kind == StatementKind.Bullet);

    private static bool IsGroup(Node node) => node.Children.Exists(c => IsName(c) && c.HasContent);
}
