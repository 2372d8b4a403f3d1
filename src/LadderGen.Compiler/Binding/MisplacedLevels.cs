using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>Reports levels under another level, and levels that are there twice.</summary>
internal static class MisplacedLevels
{
    public static void Report(LabelTree tree, LevelTable levels, DiagnosticBag diagnostics)
    {
        var found = tree.Nodes.FindAll(n => n.IsLevel && !n.IsUnderIgnored);
        foreach (var node in found)
        {
            if (node.Parent?.Nearest(n => n.IsLevel) is { } outer
                && !outer.Levels.Intersect(node.Levels).Any()
                && !outer.Levels.Contains(levels.AllLevels)
                && !node.Levels.Contains(levels.AllLevels))
            {
                diagnostics.Add(LevelDiagnostics.NestedLevel(node, outer, levels));
                diagnostics.Explain(new Misplaced(node));
            }
        }

        // A bullet or a cell may repeat its level: both add another statement there.
        var headings = found.Where(n => n.Label.Kind is not (LabelKind.Bullet or LabelKind.Cell));
        foreach (var siblings in headings.GroupBy(n => n, SamePlace.Instance))
        {
            var first = siblings.First();
            foreach (var second in siblings.Skip(1).Where(n => n.HasContent))
            {
                diagnostics.Add(LevelDiagnostics.DuplicateLevel(
                    tree.File, second.Label.Span, second.Text, tree.File, first.Label.Span));
                diagnostics.Explain(new Misplaced(second));
            }
        }
    }

    /// <summary>Compares labels by the label they are under and the levels they stand for.</summary>
    private sealed class SamePlace : IEqualityComparer<Node>
    {
        public static readonly SamePlace Instance = new();

        public bool Equals(Node? x, Node? y) =>
            x?.Parent == y?.Parent && x is not null && y is not null && x.Levels.SequenceEqual(y.Levels);

        public int GetHashCode(Node node) => unchecked(((node.Parent?.GetHashCode() ?? 0) * 31) + node.Levels[0]);
    }
}
