using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Finds labels that are nearly a declared level, where that level is missing. Each is reported once and then taken for the
/// level, so that nothing under it is reported as well.
/// </summary>
internal static class MisspeltLevels
{
    public static void Recover(IReadOnlyList<LabelTree> trees, LevelTable levels, Declaration declaration, DiagnosticBag diagnostics)
    {
        if (levels.Declared is null)
        {
            return;
        }

        var others = new HashSet<string>(
            (declaration.Competencies ?? EquatableArray<DeclaredCompetency>.Empty).SelectMany(c => c.Name.Labels.Append(c.Name.Name))
                .Concat(declaration.Facts).Concat(declaration.Groups).Select(w => LabelText.Key(w.Text)),
            StringComparer.Ordinal);
        var withLevels = new HashSet<Node>(trees.SelectMany(t => t.Nodes).Where(n => n.IsLevel).SelectMany(n => n.SelfAndAncestors));
        var found = new HashSet<int>(
            trees.SelectMany(t => t.Nodes).SelectMany(n => n.Levels).Concat(trees.SelectMany(t => levels.Match(FileTitle.Of(t.File)))));
        var among = new HashSet<object>(trees.SelectMany(t => t.Nodes).Where(n => n.IsLevel).Select(Place));
        var levelsBeside = new HashSet<(object, int)>(trees.SelectMany(t => t.Nodes).SelectMany(n => n.Levels.Select(l => (Above(n), l))));
        foreach (var node in trees.SelectMany(t => t.Nodes).Where(n => MayBeLevel(n, withLevels)).Where(n => !others.Contains(n.Key)))
        {
            if (levels.Nearest(node.Text) is not { } near)
            {
                continue;
            }

            if (among.Contains(Place(node)) ? !levelsBeside.Contains((Above(node), near)) : !found.Contains(near))
            {
                diagnostics.Add(LevelDiagnostics.UndeclaredLevel(node.Tree.File, node.Label.Span, node.Text, levels, 0, []));
                node.Levels = [near];
                found.Add(near);
                among.Add(Place(node));
                levelsBeside.Add((Above(node), near));
            }
        }
    }

    /// <summary>Returns what the siblings of a label share.</summary>
    private static object Above(Node node) => (object?)node.Parent ?? node.Tree;

    /// <summary>Returns what the siblings of a label that are written as it is share.</summary>
    private static object Place(Node node) => (Above(node), node.Label.Kind, node.Grid?.Span.Start);

    /// <summary>Determines whether a label has something in it, and no level above or below it.</summary>
    private static bool MayBeLevel(Node node, HashSet<Node> withLevels) =>
        !node.IsLevel && node.HasContent && node.Text.Length <= 80
        && !node.SelfAndAncestors.Any(n => n.IsIgnored || n.IsLevel) && !withLevels.Contains(node);
}
