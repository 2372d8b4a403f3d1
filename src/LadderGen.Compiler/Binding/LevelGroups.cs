using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Finds headings that group levels, such as <c>Masters</c> above two of them. They say nothing about competencies, so that no competency
/// is in a group because of them.
/// </summary>
internal static class LevelGroups
{
    /// <summary>Returns the keys of the labels that the declaration calls groups.</summary>
    public static IReadOnlyCollection<string> KeysOf(Declaration declaration) => declaration.Groups.Count == 0
        ? []
        : new HashSet<string>(declaration.Groups.Select(g => LabelText.Key(g.Text)), StringComparer.Ordinal);

    public static void Mark(IReadOnlyList<LabelTree> trees, Declaration declaration, LevelTable levels)
    {
        if (KeysOf(declaration) is { Count: > 0 } declared)
        {
            MarkDeclared(trees, declared, levels);
        }

        foreach (var tree in trees)
        {
            MarkBesideLevels(tree);
        }
    }

    /// <summary>
    /// Marks the declared groups whose levels are nowhere else. A group of all levels, or one whose levels other groups have too, groups
    /// competencies.
    /// </summary>
    private static void MarkDeclared(IReadOnlyList<LabelTree> trees, IReadOnlyCollection<string> declared, LevelTable levels)
    {
        var all = new Dictionary<int, int>();
        var within = new Dictionary<string, Dictionary<int, int>>(StringComparer.Ordinal);
        foreach (var label in trees.SelectMany(t => t.Nodes).Where(n => n.IsLevel))
        {
            Count(label, all);
            foreach (var key in label.SelfAndAncestors.Select(n => n.Key).Where(declared.Contains).Distinct(StringComparer.Ordinal))
            {
                if (!within.TryGetValue(key, out var counts))
                {
                    within.Add(key, counts = []);
                }

                Count(label, counts);
            }
        }

        foreach (var node in trees.SelectMany(t => t.Nodes).Where(n => declared.Contains(n.Key)))
        {
            var areApart = within.TryGetValue(node.Key, out var counts)
                && counts.Count < levels.Count
                && counts.All(c => all[c.Key] == c.Value);
            node.IsFact = false;
            if (areApart || IsInnermost(node))
            {
                node.IsWrapper = true;
                node.GroupedLevels = [.. LevelsUnder(node)];
            }
        }

        static void Count(Node label, Dictionary<int, int> counts)
        {
            foreach (var level in label.Levels)
            {
                counts[level] = counts.TryGetValue(level, out var count) ? count + 1 : 1;
            }
        }
    }

    /// <summary>
    /// Marks headings that are beside a level and have levels under them. Their statements are under as many names as those of the level
    /// beside them, so that the heading is not one of these.
    /// </summary>
    private static void MarkBesideLevels(LabelTree tree)
    {
        var depths = new Dictionary<Node, HashSet<int>>();
        foreach (var entry in tree.Entries.Where(e => e.Kind == StatementKind.Bullet && e.Level is not null))
        {
            var level = entry.Level!;
            if (!depths.TryGetValue(level, out var known))
            {
                depths.Add(level, known = []);
            }

            known.Add(entry.Path.TakeWhile(n => n != level).Count());
        }

        foreach (var siblings in depths.Keys.Where(l => l.Label.Kind < LabelKind.Bullet).ToLookup(l => l.Parent))
        {
            var among = new HashSet<int>(siblings.SelectMany(l => depths[l]));
            var beside = siblings.Key is { } parent ? parent.Children : tree.Nodes.FindAll(n => n.Parent is null);
            foreach (var node in beside.Where(MayGroupLevels))
            {
                var inner = node.Children.FindAll(c => c.IsLevel && depths.ContainsKey(c));
                if (inner.Count > 0 && inner.Count == node.Children.Count && inner.TrueForAll(l => depths[l].Overlaps(among)))
                {
                    node.IsWrapper = true;
                    node.GroupedLevels = [.. LevelsUnder(node)];
                }
            }
        }
    }

    private static bool MayGroupLevels(Node node) =>
        node is { Label.Kind: < LabelKind.Bullet, IsLevel: false, IsIgnored: false } && !node.Entries.Exists(IsStatement);

    /// <summary>Determines whether bullets are under a label and under no other name within it: a group is not their competency.</summary>
    private static bool IsInnermost(Node node) =>
        node.Children.TrueForAll(c => c.IsLevel && c.Children.Count == 0)
        && (node.Entries.Exists(IsStatement) || node.Children.Exists(c => c.Entries.Exists(IsStatement)));

    private static bool IsStatement(Entry entry) => entry.Kind == StatementKind.Bullet;

    private static SortedSet<int> LevelsUnder(Node node)
    {
        var levels = new SortedSet<int>();
        var open = new Stack<Node>([node]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            levels.UnionWith(next.Levels);
            next.Children.ForEach(open.Push);
        }

        return levels;
    }
}
