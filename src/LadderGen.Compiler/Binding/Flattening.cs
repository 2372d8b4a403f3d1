using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Makes the outline of a document: its labels become a tree, and its tables the same statements under labels that an
/// outline has. Behind this point nobody knows what was a table.
/// </summary>
internal sealed class Flattening
{
    /// <summary>What people write where nothing is expected (yet).</summary>
    private static readonly HashSet<string> Absent =
        new(StringComparer.Ordinal) { "", "TODO", "TBD", "TBA", "TBC", "N/A", "NA", "NONE", "-", "\u2013", "\u2014", "?", "...", "\u2026" };

    /// <summary>What people write to say that a row's statement holds at the column's level.</summary>
    private static readonly HashSet<string> Ticks =
        new(StringComparer.Ordinal) { "✅", "✓", "✔", "☑", "●", "•", "X", "[X]", "YES", ":WHITE_CHECK_MARK:", ":HEAVY_CHECK_MARK:" };

    /// <summary>What people write beside ticks to say that it does not.</summary>
    private static readonly HashSet<string> Crosses = new(StringComparer.Ordinal) { "❌", "✗", "✘", "☐", "[ ]", "NO", ":X:" };

    /// <summary>The longest of all marks that stand for an empty, a ticked or a crossed cell: a longer text is none of them.</summary>
    private static readonly int LongestMark = Absent.Concat(Ticks).Concat(Crosses).Max(m => m.Length);

    /// <summary>Headers of columns that explain a label or say what is expected of it.</summary>
    private static readonly HashSet<string> Explanations = new(StringComparer.Ordinal)
    {
        "DEFINITION", "DESCRIPTION", "MEANING", "EXPLANATION", "SUMMARY", "DETAILS", "NOTES",
        "EXPECTATION", "EXPECTATIONS", "CRITERIA", "BEHAVIOR", "BEHAVIORS", "BEHAVIOUR", "BEHAVIOURS", "WHAT WE EXPECT", "EXAMPLES",
    };

    private readonly LabelTree _tree;
    private readonly LevelTable _levels;
    private readonly IReadOnlyCollection<string> _ignored;
    private readonly List<LadderDiagnostic> _diagnostics;
    private readonly Node[] _nodes;

    /// <summary>The levels that were meant by misspelt headers, by where those stand.</summary>
    private readonly Dictionary<int, int> _misspelt = [];

    private Flattening(Document document, LevelTable levels, IReadOnlyCollection<string> ignored, List<LadderDiagnostic> diagnostics)
    {
        _tree = new LabelTree(document);
        _levels = levels;
        _ignored = ignored;
        _diagnostics = diagnostics;
        _nodes = new Node[document.Labels.Count];
    }

    /// <param name="document">As its reader handed it on.</param>
    /// <param name="levels">The levels of the ladder: they tell keys from statements.</param>
    /// <param name="ignored">The keys of what the declaration ignores.</param>
    /// <param name="diagnostics">Where wrong headers are reported.</param>
    public static LabelTree Flatten(Document document, LevelTable levels, IReadOnlyCollection<string> ignored, List<LadderDiagnostic> diagnostics)
    {
        var flattening = new Flattening(document, levels, ignored, diagnostics);
        flattening.Run();
        return flattening._tree;
    }

    private void Run()
    {
        var document = _tree.Document;
        for (var i = 0; i < document.Labels.Count; i++)
        {
            var label = document.Labels[i];
            _nodes[i] = _tree.AddNode(NodeAt(label.Parent), label);
        }

        foreach (var statement in document.Statements)
        {
            if (statement.Kind == StatementKind.Description || !IsAbsent(statement.Text))
            {
                _tree.AddEntry(NodeAt(statement.Label), statement.Kind, statement.Text, statement.Details, statement.Span, statement.Id);
            }
        }

        foreach (var grid in document.Grids)
        {
            Flatten(grid);
        }

        _tree.SortEntries();
        foreach (var node in _tree.Nodes)
        {
            var match = _levels.Find(node.Text);
            node.Key = match.Key;
            node.Levels = node.Grid is not null && _misspelt.TryGetValue(node.Label.Span.Start, out var meant) ? [meant] : match.Levels;
        }

        if (_ignored.Count == 0)
        {
            return;
        }

        var levels = _tree.Nodes.FindAll(n => n.IsLevel);
        foreach (var node in _tree.Nodes.Where(n => _ignored.Contains(n.Key)))
        {
            // Nobody ignores a whole ladder: of a label above every level only its own line is meant.
            node.IsIgnoredTitle = levels.Count > 0 && levels.TrueForAll(l => l != node && l.SelfAndAncestors.Contains(node));
            node.IsIgnored = !node.IsIgnoredTitle;
        }
    }

    private IReadOnlyList<int> LevelsOf(GridCell header) => _misspelt.TryGetValue(header.Span.Start, out var meant) ? [meant] : _levels.Match(header.Text);

    private Node? NodeAt(int label) => label < 0 ? null : _nodes[label];

    private void Flatten(Grid grid)
    {
        var header = grid.Header.Cells;

        // A table is known by its first header: that is how the declaration can ignore it.
        if (header.Count == 0 || (_ignored.Count > 0 && _ignored.Contains(LabelText.Key(header[0].Text))))
        {
            return;
        }

        // Of a row that is broken it was told. Otherwise nobody would hear of these words.
        if (grid.Rows.Count == 0 && !_tree.Document.Diagnostics.Any(d => d.Rule == Rules.BrokenTable && d.Location!.Span.Start >= grid.Span.Start && d.Location.Span.Start <= grid.Span.End))
        {
            _diagnostics.Add(ReadingDiagnostics.NoRow(_tree.File, grid.Header.Span, string.Join(" ", header.Select(c => c.Text))));
            return;
        }

        var firstLevel = 0;
        while (firstLevel < header.Count && _levels.Match(header[firstLevel].Text).Count == 0)
        {
            firstLevel++;
        }

        if (firstLevel < header.Count)
        {
            FlattenLevelColumns(grid, firstLevel);
        }
        else if (header.Count > 1 && grid.Rows.Any(r => _levels.Match(r.Cells[0].Text).Count > 0))
        {
            FlattenLevelRows(grid);
        }
        else
        {
            FlattenKeyedRows(grid);
        }
    }

    /// <summary>Levels across: the columns left of the first level are keys.</summary>
    private void FlattenLevelColumns(Grid grid, int keyCount)
    {
        var header = grid.Header.Cells;
        var columns = LevelColumns(grid, keyCount);
        var isTicked = keyCount > 0 && IsTicked(grid, columns);
        List<int> naming = [], describing = [];
        for (var column = 0; column < (isTicked ? keyCount - 1 : keyCount); column++)
        {
            (Describes(grid, column) ? describing : naming).Add(column);
        }

        var keys = new Keys(this, grid, [.. naming]);
        foreach (var row in grid.Rows)
        {
            if (!keys.TryRead(row, IsEmptyFrom(row, keyCount), out var node))
            {
                continue;
            }

            foreach (var column in describing)
            {
                Describe(node, row.Cells[column]);
            }

            foreach (var column in columns)
            {
                var cell = row.Cells[column];
                if (!IsAbsent(cell.Text) && !(isTicked && IsCross(cell)))
                {
                    AddCell(keys.Child(node, header[column]), isTicked ? row.Cells[keyCount - 1] : cell);
                }
            }
        }
    }

    /// <summary>Whether the columns of levels say nothing but which of the rows hold there.</summary>
    private static bool IsTicked(Grid grid, List<int> columns)
    {
        var isTicked = false;
        foreach (var row in grid.Rows)
        {
            foreach (var column in columns)
            {
                var cell = row.Cells[column];
                var isTick = IsTick(cell);
                if (!isTick && !IsCross(cell) && !IsAbsent(cell.Text))
                {
                    return false;
                }

                isTicked |= isTick;
            }
        }

        return isTicked;
    }

    private static bool IsEmptyFrom(GridRow row, int column)
    {
        while (column < row.Cells.Count && row.Cells[column].Text.Length == 0)
        {
            column++;
        }

        return column >= row.Cells.Count;
    }

    /// <summary>The columns of levels. Once levels have begun, a header that is none is an error, unless its column is empty.</summary>
    private List<int> LevelColumns(Grid grid, int keyCount)
    {
        var header = grid.Header.Cells;
        var columns = new List<int>();
        for (var column = keyCount; column < header.Count; column++)
        {
            var match = _levels.Match(header[column].Text);
            var first = columns.FindIndex(c => match.Count > 0 && _levels.Match(header[c].Text).SequenceEqual(match));
            if (first >= 0)
            {
                _diagnostics.Add(BindingDiagnostics.DuplicateLevel(_tree.File, header[column].Span, header[column].Text, _tree.File, header[columns[first]].Span));
            }
            else if (match.Count > 0)
            {
                columns.Add(column);
            }
            else if (!_ignored.Contains(LabelText.Key(header[column].Text)) && grid.Rows.Any(r => r.Cells[column].Text.Length > 0))
            {
                var below = columns.Count == 0 ? 0 : Math.Min(_levels.Count, LevelsOf(header[columns[columns.Count - 1]])[0] + 1);
                _diagnostics.Add(BindingDiagnostics.UndeclaredLevel(_tree.File, header[column].Span, header[column].Text, _levels, below, []));
                if (_levels.Declared is not null && _levels.Nearest(header[column].Text) is { } near && !header.Any(h => _levels.Match(h.Text).Contains(near)) && !_misspelt.ContainsValue(near))
                {
                    _misspelt.Add(header[column].Span.Start, near);
                    columns.Add(column);
                }
            }
        }

        return columns;
    }

    /// <summary>
    /// Levels down: the other headers are labels, unless there is but one other column. Above the sections of the levels
    /// such a table is an overview, and says facts about them.
    /// </summary>
    private void FlattenLevelRows(Grid grid)
    {
        var header = grid.Header.Cells;
        var isOverview = IsAboveLevels(grid.Header.Cells[0].Span.Start);

        // One other column beside the levels says what its heading is about, unless no heading but the title stands above and its own header names something.
        var isPlain = header.Count == 2 && (Explains(header[1]) || !IsAtTop(grid));
        var keys = new Keys(this, grid, [0]);
        foreach (var row in grid.Rows)
        {
            if (!keys.TryRead(row, IsEmptyFrom(row, 1), out var node))
            {
                continue;
            }

            for (var column = 1; column < header.Count; column++)
            {
                if (!IsAbsent(row.Cells[column].Text))
                {
                    var label = isPlain && !isOverview ? node : keys.Child(node, header[column]);
                    label!.IsFact |= isOverview;
                    AddCell(label, row.Cells[column]);
                }
            }
        }
    }

    private bool IsAtTop(Grid grid)
    {
        var labels = _tree.Document.Labels;
        return grid.Label < 0 || (labels[grid.Label].Parent < 0 && labels.Count(l => l.Parent < 0) == 1);
    }

    /// <summary>A header that names no thing of its own, only what kind of text stands below.</summary>
    private static bool Explains(GridCell header) => Explanations.Contains(LabelText.Key(header.Text));

    private bool IsAboveLevels(int position)
    {
        var levels = _tree.Document.Labels.Where(l => l.Kind < LabelKind.Bullet && _levels.Match(l.Text).Count > 0).ToList();
        return levels.Count > 0 && levels.TrueForAll(l => l.Span.Start > position);
    }

    /// <summary>No level: the first column is the key, the last the statement, what is between describes.</summary>
    private void FlattenKeyedRows(Grid grid)
    {
        var last = grid.Header.Cells.Count - 1;
        var keys = new Keys(this, grid, last == 0 ? [] : [0]);
        foreach (var row in grid.Rows)
        {
            if (!keys.TryRead(row, IsEmptyFrom(row, 1), out var node))
            {
                continue;
            }

            for (var column = 1; column < last; column++)
            {
                Describe(node, row.Cells[column]);
            }

            if (!IsAbsent(row.Cells[last].Text))
            {
                AddCell(node, row.Cells[last]);
            }
        }
    }

    /// <summary>A key names, in a few words. A column of sentences left of the levels says what the key beside it means.</summary>
    private static bool Describes(Grid grid, int column)
    {
        if (column == 0)
        {
            return false;
        }

        if (Explains(grid.Header.Cells[column]))
        {
            return true;
        }

        var cells = grid.Rows.Select(r => r.Cells[column].Text).Where(t => t.Length > 0).ToList();
        return cells.Count > 0 && 2 * cells.Count(IsSentence) > cells.Count;

        static bool IsSentence(string text) => text[text.Length - 1] is '.' or '!' or '?' or '\u3002' || text.Count(c => c == ' ') >= 7;
    }

    private void Describe(Node? node, GridCell cell)
    {
        foreach (var part in cell.Parts)
        {
            _tree.AddEntry(node, StatementKind.Description, part.Text, EquatableArray<string>.Empty, part.Span, null);
        }
    }

    private void AddCell(Node? node, GridCell cell)
    {
        foreach (var part in cell.Parts)
        {
            var kind = part.IsExample ? StatementKind.Example : StatementKind.Bullet;
            _tree.AddEntry(node, kind, part.Text, EquatableArray<string>.Empty, part.Span, part.Id);
        }
    }

    // Some of them have an invisible selector (U+FE0F) that makes an emoji of them.
    private static bool IsTick(GridCell cell) => IsMark(cell.Text.Replace("\uFE0F", ""), Ticks);

    private static bool IsCross(GridCell cell) => IsMark(cell.Text.Replace("\uFE0F", ""), Crosses);

    private static bool IsAbsent(string text) => IsMark(text, Absent);

    private static bool IsMark(string text, HashSet<string> marks) => text.Length <= LongestMark && marks.Contains(text.ToUpperInvariant());

    /// <summary>The key cells of a table, row by row: a blank one repeats the value above, a row of a key alone is a group.</summary>
    private sealed class Keys(Flattening owner, Grid grid, int[] columns)
    {
        private readonly GridCell?[] _above = new GridCell?[columns.Length];
        private readonly Dictionary<(Node?, string), Node> _nodes = [];
        private readonly Node? _root = owner.NodeAt(grid.Label);
        private Node? _group;

        /// <summary>False if the row only names a group; otherwise its innermost label, which is null where a table without keys stands under no label.</summary>
        public bool TryRead(GridRow row, bool isEmpty, out Node? node)
        {
            node = _group ?? _root;
            if (isEmpty && Array.FindAll(columns, c => row.Cells[c].Text.Length > 0) is { Length: <= 1 } own)
            {
                if (own.Length == 1)
                {
                    _group = Child(_root, row.Cells[own[0]]);
                    Array.Clear(_above, 0, _above.Length);
                }

                return false;
            }

            for (var i = 0; i < columns.Length; i++)
            {
                if (row.Cells[columns[i]] is { Text.Length: > 0 } cell)
                {
                    // What stood deeper belonged to the value that ends here.
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

        /// <summary>The label of a cell under another; the same one for equal words, so that a repeated key is one label.</summary>
        public Node Child(Node? parent, GridCell cell)
        {
            if (!_nodes.TryGetValue((parent, cell.Text), out var node))
            {
                // The parent's index is the readers' way to say what the tree of nodes says here.
                node = owner._tree.AddNode(parent, new Label(-1, LabelKind.Cell, cell.Text, cell.Span, cell.Id), grid);
                _nodes.Add((parent, cell.Text), node);
            }

            return node;
        }
    }
}
