using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Binding;

/// <summary>Reports text that belongs to no level or to no competency, once for all that is under one label.</summary>
internal sealed class UnplacedText(
    Declaration declaration,
    LevelTable levels,
    IReadOnlyList<LabelTree> trees,
    DiagnosticBag diagnostics)
{
    private readonly Dictionary<(LabelTree, Node?), List<Entry>> _entries = [];
    private readonly Dictionary<LabelTree, bool> _isAboutNoLevel = [];
    private Dictionary<Node, int>? _order;
    private ILookup<object, Node>? _levelsAmong;

    private IEnumerable<string> IgnoredWords => declaration.Ignore.Select(i => i.Text);

    private Dictionary<Node, int> Order => _order ??= Ordered(trees);

    /// <summary>By what siblings share, the levels among them in order. Needed only for text that belongs to no level.</summary>
    private ILookup<object, Node> LevelsAmong =>
        _levelsAmong ??= trees.SelectMany(t => t.Nodes).Where(n => n.IsLevel && !n.IsIgnored).ToLookup(Shared);

    /// <summary>Adds a statement that is under a level and under no competency, or under no label.</summary>
    public void Add(Entry entry)
    {
        // Under a misplaced label everything is unplaced, and that label was reported.
        if (entry.Node is { } label && diagnostics.IsUnderMisplaced(label))
        {
            return;
        }

        if (!_entries.TryGetValue((entry.Tree, entry.Node), out var entries))
        {
            _entries.Add((entry.Tree, entry.Node), entries = []);
        }

        entries.Add(entry);
    }

    /// <summary>Reports a label with statements that are under no level: it may be a level that is not declared.</summary>
    /// <param name="entry">The first of the statements.</param>
    /// <param name="labels">Its labels, outermost first.</param>
    public void ReportOrphan(Entry entry, List<Node> labels)
    {
        if (entry.Node is { } lost && diagnostics.IsUnderMisplaced(lost))
        {
            return;
        }

        if (!_isAboutNoLevel.TryGetValue(entry.Tree, out var isAboutNoLevel))
        {
            _isAboutNoLevel.Add(entry.Tree, isAboutNoLevel = IsAboutNoLevel(entry.Tree));
        }

        if (isAboutNoLevel)
        {
            foreach (var node in entry.Tree.Nodes)
            {
                diagnostics.Explain(node);
            }

            diagnostics.Add(DocumentDiagnostics.NoLevel(entry.Tree.File, entry.Tree.Document, levels));
        }
        else if (labels.FindLast(l => LevelsAmong.Contains(Shared(l))) is { } level)
        {
            diagnostics.Explain(level);
            diagnostics.Add(LevelDiagnostics.UndeclaredLevel(
                level.Tree.File, level.Label.Span, level.Text, levels, LevelsBelow(level), IgnoredWords));
        }
        else if (labels.Count > 0)
        {
            var outermost = labels[0];
            foreach (var node in outermost.Grid is { } table ? outermost.Tree.Nodes.Where(n => n.Grid == table) : [outermost])
            {
                diagnostics.Explain(node);
            }

            diagnostics.Add(StatementDiagnostics.UnplacedLabel(outermost, IgnoredWords));
        }
        else
        {
            Add(entry);
        }
    }

    /// <summary>Determines whether a document of several says nothing about its level, neither by a heading nor by its name.</summary>
    private bool IsAboutNoLevel(LabelTree tree) =>
        trees.Count > 1 && tree.Levels.Count == 0 && !tree.Nodes.Exists(n => n.IsLevel)
        && tree.Document.Labels.Count(l => l.Parent < 0) > 1;

    /// <summary>Reports what was added.</summary>
    /// <param name="titleOf">Names a level.</param>
    public void Report(Func<int, string> titleOf)
    {
        foreach (var entries in _entries.Values)
        {
            var first = entries[0];
            diagnostics.Explain(first);
            diagnostics.Add(first.Levels.Count > 0
                ? StatementDiagnostics.NoCompetency(first, entries.Count, first.Level?.Text ?? titleOf(first.Levels[0]), IgnoredWords)
                : StatementDiagnostics.NoLevelAbove(first, entries.Count, IgnoredWords));
        }
    }

    /// <summary>How many levels seem to be below a label among them: as many as are below the nearer neighbor, and that itself.</summary>
    private int LevelsBelow(Node label)
    {
        int? before = null, after = null;
        foreach (var level in LevelsAmong[Shared(label)])
        {
            if (Order[level] > Order[label])
            {
                after = level.Levels[0];
                break;
            }

            before = level.Levels[0];
        }

        return Math.Min(levels.Count, before is { } b ? Math.Min(b, after ?? b) + 1 : after ?? 0);
    }

    /// <summary>Returns what the labels beside a label share with it; outermost labels have those of all documents beside them.</summary>
    private static object Shared(Node label) => (label.Parent, label.Label.Kind, label.Grid?.Span.Start);

    private static Dictionary<Node, int> Ordered(IReadOnlyList<LabelTree> trees)
    {
        var order = new Dictionary<Node, int>();
        foreach (var node in trees.SelectMany(t => t.Nodes))
        {
            order.Add(node, order.Count);
        }

        return order;
    }
}
