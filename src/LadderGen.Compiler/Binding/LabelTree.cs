using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// A document as binding sees it: its labels as a tree, and its tables as the same statements under labels that an outline has.
/// Nothing behind this point knows what was a table.
/// </summary>
internal sealed class LabelTree
{
    private readonly LevelTable _levels;
    private Node[]? _levelNodes;

    private LabelTree(Document document, LevelTable levels)
    {
        Document = document;
        Nodes = new(document.Labels.Count);
        Entries = new(document.Statements.Count);
        _levels = levels;
    }

    public Document Document { get; }

    public TextFile File => Document.File;

    /// <summary>A parent before its children: first the labels of the document, then those of its tables.</summary>
    public List<Node> Nodes { get; }

    /// <summary>In the order of the document.</summary>
    public List<Entry> Entries { get; private set; }

    /// <summary>The levels of the whole document, where only the name of its file says them.</summary>
    public IReadOnlyList<int> Levels { get; set; } = [];

    /// <summary>The diagnostics of the reader, without those of ignored text.</summary>
    public IEnumerable<LadderDiagnostic> ReadingDiagnostics =>
        Document.Diagnostics.Where(d => NodeAt(Document.LabelAt(d.Location!.Span.Start)) is not { IsUnderIgnored: true });

    /// <param name="document">As its reader handed it on.</param>
    /// <param name="levels">The levels of the ladder: they tell the key cells of a table from its statements.</param>
    public static LabelTree Of(Document document, LevelTable levels)
    {
        var tree = new LabelTree(document, levels);
        foreach (var label in document.Labels)
        {
            tree.AddNode(tree.NodeAt(label.Parent), label);
        }

        foreach (var statement in document.Statements.Where(s => s.Kind == StatementKind.Description || !CellMarks.IsBlank(s.Text)))
        {
            tree.AddEntry(
                tree.NodeAt(statement.Label),
                statement.Kind,
                statement.Text,
                statement.Details,
                statement.Span,
                statement.Id,
                statement.Doubt);
        }

        return tree;
    }

    /// <summary>The label with an index in the document, or null for -1.</summary>
    public Node? NodeAt(int label) => label < 0 ? null : Nodes[label];

    /// <param name="parent">The label it is under.</param>
    /// <param name="label">Its words and their place.</param>
    /// <param name="grid">The table it is a cell of.</param>
    /// <param name="levels">The levels it stands for, where its words do not say that.</param>
    public Node AddNode(Node? parent, Label label, Grid? grid = null, IReadOnlyList<int>? levels = null)
    {
        var match = _levels.Find(label.Text);
        var node = new Node(this, parent, label) { Grid = grid, Key = match.Key, Levels = levels ?? match.Levels };
        parent?.Children.Add(node);
        Nodes.Add(node);
        return node;
    }

    public void AddEntry(
        Node? node,
        StatementKind kind,
        string text,
        EquatableArray<string> details,
        SourceSpan span,
        string? id,
        Doubt? doubt = null)
    {
        var entry = new Entry(this, node, kind, text, details, span, id, doubt);
        node?.Entries.Add(entry);
        Entries.Add(entry);
    }

    /// <summary>Puts the statements of tables, which were added last, at their place in the document.</summary>
    public void SortEntries() => Entries = [.. Entries.OrderBy(e => e.Span.Start)];

    /// <summary>The last level above a position, wherever in the tree its label is.</summary>
    public Node? LastLevelBefore(int position)
    {
        _levelNodes ??= [.. Nodes.Where(n => n.IsLevel).OrderBy(n => n.Label.Span.Start)];
        var low = 0;
        var high = _levelNodes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _levelNodes[middle].Label.Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : _levelNodes[low - 1];
    }
}
