using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>A document as binding sees it: labels as a tree, tables flattened into it, everything in order.</summary>
internal sealed class LabelTree(Document document)
{
    private Node[]? _levelNodes;

    public Document Document { get; } = document;

    public TextFile File => Document.File;

    /// <summary>A parent before its children.</summary>
    public List<Node> Nodes { get; } = new(document.Labels.Count);

    /// <summary>In the order of the document, once <see cref="SortEntries"/> was called.</summary>
    public List<Entry> Entries { get; private set; } = new(document.Statements.Count);

    /// <summary>The levels of the whole document, where only its file's name tells them.</summary>
    public IReadOnlyList<int> Levels { get; set; } = [];

    public Node AddNode(Node? parent, Label label, Grid? grid = null)
    {
        var node = new Node(this, parent, label) { Grid = grid };
        parent?.Children.Add(node);
        Nodes.Add(node);
        return node;
    }

    public void AddEntry(Node? node, StatementKind kind, string text, EquatableArray<string> details, SourceSpan span, string? id)
    {
        var entry = new Entry(this, node, kind, text, details, span, id);
        node?.Entries.Add(entry);
        Entries.Add(entry);
    }

    public void SortEntries()
    {
        for (var i = 1; i < Entries.Count; i++)
        {
            if (Entries[i - 1].Span.Start > Entries[i].Span.Start)
            {
                // Tables were behind all else.
                Entries = [.. Entries.OrderBy(e => e.Span.Start)];
                return;
            }
        }
    }

    /// <summary>The last label before a place that is a level, wherever in the tree it stands.</summary>
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
