using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Reads the key cells of a table row by row: a blank one repeats the value above, and a row with a key alone is a group.
/// </summary>
/// <param name="tree">Where the labels go.</param>
/// <param name="grid">The table.</param>
/// <param name="columns">The columns of the keys, outermost first.</param>
internal sealed class TableKeys(LabelTree tree, Grid grid, IReadOnlyList<int> columns)
{
    private readonly GridCell?[] _above = new GridCell?[columns.Count];
    private readonly Dictionary<(Node?, string, string?), Node> _nodes = [];
    private readonly Node? _root = tree.NodeAt(grid.Label);
    private Node? _group;

    /// <summary>The index of the row after the one that is read.</summary>
    private int _next;

    /// <param name="row">The row.</param>
    /// <param name="isEmpty">Whether all its other cells are empty.</param>
    /// <param name="node">Its innermost label; null where a table without keys is under no label.</param>
    /// <returns>False if the row only names a group.</returns>
    public bool TryRead(GridRow row, bool isEmpty, out Node? node)
    {
        node = _group ?? _root;
        _next++;
        if (isEmpty && columns.Where(c => row.Cells[c].Text.Length > 0).ToList() is { Count: <= 1 } own)
        {
            if (own.Count == 1)
            {
                StartSection(own[0], row.Cells[own[0]]);
            }

            return false;
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (row.Cells[columns[i]] is { Text.Length: > 0 } cell)
            {
                // The deeper keys belonged to the value that ends here.
                Array.Clear(_above, i, _above.Length - i);
                _above[i] = cell;
            }

            if (_above[i] is { } key)
            {
                node = Child(node, key);
            }
        }

        return true;
    }

    /// <summary>
    /// Starts a section with the only cell of a row. If the row below leaves its column blank, the cell is the value of that column up to
    /// the next one. Otherwise it is a group around them.
    /// </summary>
    private void StartSection(int column, GridCell cell)
    {
        var key = columns.ToList().IndexOf(column);
        if (key < columns.Count - 1 && _next < grid.Rows.Count && grid.Rows[_next].Cells[column].Text.Length == 0)
        {
            Array.Clear(_above, key, _above.Length - key);
            _above[key] = cell;
            return;
        }

        _group = Child(_root, cell);
        Array.Clear(_above, 0, _above.Length);
    }

    /// <summary>
    /// The label of a cell under another. Equal words give the same label, so that a repeated key is one label, unless they have
    /// different names in braces.
    /// </summary>
    public Node Child(Node? parent, GridCell cell, IReadOnlyList<int>? levels = null)
    {
        if (!_nodes.TryGetValue((parent, cell.Text, cell.Id), out var node))
        {
            // The index of the parent is how readers say what the tree of nodes says here.
            node = tree.AddNode(parent, new Label(-1, LabelKind.Cell, WithoutColon(cell.Text), cell.Span, cell.Id), grid, levels);
            _nodes.Add((parent, cell.Text, cell.Id), node);
        }

        return node;
    }

    private static string WithoutColon(string text) => text.TrimEnd(':', '：', ' ') is { Length: > 0 } words ? words : text;
}
