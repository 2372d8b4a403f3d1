using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>Adds the tables of a document to its tree, as the same statements under labels that an outline has.</summary>
/// <param name="tree">The labels and statements of the document.</param>
/// <param name="levels">The levels of the ladder: they tell keys from statements.</param>
/// <param name="ignored">The keys of the labels that the declaration ignores.</param>
/// <param name="headerRows">Tells headers from rows of data.</param>
/// <param name="diagnostics">Where wrong headers are reported.</param>
internal sealed class TableFlattening(
    LabelTree tree,
    LevelTable levels,
    IReadOnlyCollection<string> ignored,
    HeaderRows headerRows,
    DiagnosticBag diagnostics)
{
    private const int LongestLevel = 60;

    private readonly LevelColumns _levelColumns = new(tree, levels, ignored, diagnostics);
    private int? _firstLevel;
    private int? _roots;

    /// <summary>Gets whether a table has no column for any level. That is reported, and explains why the levels are nowhere.</summary>
    public bool IsWithoutLevels { get; private set; }

    public void Run()
    {
        foreach (var grid in tree.Document.Grids)
        {
            Flatten(HeaderRows.WithoutRepeated(grid));
        }

        if (tree.Document.Grids.Count > 0)
        {
            tree.SortEntries();
        }
    }

    private void Flatten(Grid grid)
    {
        var header = grid.Header.Cells;

        // A table is known by its first header: that is how the declaration can ignore it.
        if (header.Count == 0 || (ignored.Count > 0 && ignored.Contains(LabelText.Key(header[0].Text))))
        {
            return;
        }

        // Broken rows have already been reported. Otherwise nobody would hear of these words.
        if (grid.Rows.Count == 0 && !HasBrokenRow(grid))
        {
            diagnostics.Add(ReadingDiagnostics.NoRow(tree.File, grid.Header.Span, string.Join(" ", header.Select(c => c.Text))));
        }
        else if (BeginsWithData(grid))
        {
            FlattenLevelRows(WithHeaderAsRow(grid, "| Level | Expectation |"), isWithoutHeader: true);
        }
        else if (_levelColumns.First(grid) is var first && first < header.Count)
        {
            FlattenLevelColumns(grid, first);
        }
        else if (header.Count > 1 && grid.Rows.Any(r => levels.Match(r.Cells[0].Text).Count > 0))
        {
            FlattenLevelRows(grid);
        }
        else if (ShouldHaveLevels(grid))
        {
            IsWithoutLevels = true;
            diagnostics.Add(TableDiagnostics.NoLevelColumn(tree.File, grid.Header, levels));
        }
        else
        {
            FlattenKeyedRows(grid);
        }
    }

    /// <summary>
    /// Determines whether a table is the ladder, but none of its columns is a declared level: nothing else in the document is one, and each
    /// column has a short header.
    /// </summary>
    private bool ShouldHaveLevels(Grid grid)
    {
        var header = grid.Header.Cells;
        return levels.Declared is not null
            && header.Count > 2
            && header.All(c => c.Text.Length is > 0 and <= LongestLevel && !CellMarks.Explains(c))
            && !tree.Nodes.Exists(n => n.IsLevel)
            && levels.Match(FileTitle.Of(tree.File)).Count == 0;
    }

    private bool HasBrokenRow(Grid grid) => tree.Document.Diagnostics.Any(d =>
        d.Rule == Rules.BrokenTable && d.Location!.Span.Start >= grid.Span.Start && d.Location.Span.Start <= grid.Span.End);

    /// <summary>Flattens a table with levels across: the columns left of the first level are keys.</summary>
    private void FlattenLevelColumns(Grid grid, int keyCount)
    {
        var header = grid.Header.Cells;
        var columns = _levelColumns.Find(grid, keyCount);
        var isTicked = keyCount > 0 && IsTicked(grid, columns);
        var extra = ExtraColumns.LeftOf(grid, isTicked ? keyCount - 1 : keyCount);
        extra.RemoveAll(column => Describes(grid, column));
        extra.ForEach(column => ReportExtra(grid, column));
        var keyColumns = Enumerable.Range(0, isTicked ? keyCount - 1 : keyCount).Except(extra).ToLookup(column => Describes(grid, column));
        var keys = new TableKeys(tree, grid, [.. keyColumns[false]]);
        foreach (var row in grid.Rows)
        {
            if (NamesLevels(grid, row, columns) || !keys.TryRead(row, IsEmptyFrom(row, keyCount), out var node))
            {
                continue;
            }

            foreach (var column in keyColumns[true])
            {
                Describe(node, row.Cells[column]);
            }

            foreach (var column in columns)
            {
                var cell = row.Cells[column];
                if (!CellMarks.IsBlank(cell.Text) && !(isTicked && CellMarks.IsCross(cell)))
                {
                    var label = keys.Child(node, header[column], _levelColumns.LevelsOf(header[column]));
                    AddCell(label, isTicked && CellMarks.IsTick(cell) ? row.Cells[keyCount - 1] : cell);
                }
            }
        }
    }

    /// <summary>Reports a column that is left out, unless it only numbers the rows or the declaration ignores it.</summary>
    private void ReportExtra(Grid grid, int column)
    {
        var header = grid.Header.Cells[column];
        if (!ExtraColumns.NumbersRows(grid, column) && !ignored.Contains(LabelText.Key(header.Text)))
        {
            diagnostics.Add(TableDiagnostics.ExtraColumn(tree.File, header, column == 0));
        }
    }

    /// <summary>Determines whether the columns of levels say nothing but which of the rows hold there.</summary>
    private static bool IsTicked(Grid grid, List<int> columns)
    {
        var cells = grid.Rows.SelectMany(r => columns.Select(c => r.Cells[c])).ToList();
        return cells.Exists(CellMarks.IsTick)
            && cells.TrueForAll(c => CellMarks.IsTick(c) || CellMarks.IsCross(c) || IsAbsent(c));
    }

    /// <summary>Determines whether a row repeats the levels of a table, in other words than its header.</summary>
    private bool NamesLevels(Grid grid, GridRow row, List<int> columns) =>
        columns.Count > 1 && columns.TrueForAll(c => levels.Match(row.Cells[c].Text) is { Count: > 0 } named
            && named.SequenceEqual(_levelColumns.LevelsOf(grid.Header.Cells[c])));

    private static bool IsAbsent(GridCell cell) =>
        CellMarks.IsBlank(cell.Text) || CellMarks.IsNothing(cell.Text) || Placeholders.IsUnwritten(cell.Text);

    private static bool IsEmptyFrom(GridRow row, int column) => row.Cells.Skip(column).All(c => c.Text.Length == 0);

    /// <summary>
    /// Flattens a table with levels down: the other headers are labels, unless there is only one other column. Above the
    /// sections of the levels such a table is an overview, and says facts about them.
    /// </summary>
    private void FlattenLevelRows(Grid grid, bool isWithoutHeader = false)
    {
        var header = grid.Header.Cells;
        var isOverview = IsAboveLevels(header[0].Span.Start);

        // The one other column says what its heading is about, unless no heading but the title is above it and its own header names
        // something.
        var isPlain = isWithoutHeader || (header.Count == 2 && (CellMarks.Explains(header[1]) || !IsAtTop(grid)));
        var keys = new TableKeys(tree, grid, [0]);
        foreach (var row in grid.Rows)
        {
            if (!keys.TryRead(row, IsEmptyFrom(row, 1), out var node))
            {
                continue;
            }

            for (var column = 1; column < header.Count; column++)
            {
                if (!CellMarks.IsBlank(row.Cells[column].Text))
                {
                    var label = isPlain && !isOverview ? node : keys.Child(node, header[column]);
                    label!.IsInOverview |= isOverview;
                    AddCell(label, row.Cells[column]);
                }
            }
        }
    }

    /// <summary>
    /// Determines whether levels go down a table from its first row on, so that it has no header: the first cell of each row is another
    /// level, and no other cell of the first row is one.
    /// </summary>
    private bool BeginsWithData(Grid grid)
    {
        var header = grid.Header.Cells;
        if (header.Count < 2
            || levels.Match(header[0].Text) is not { Count: > 0 } first
            || header.Skip(1).Any(c => c.Text.Length == 0 || levels.Match(c.Text).Count > 0))
        {
            return false;
        }

        var named = grid.Rows.Select(r => r.Cells[0].Text).Where(t => t.Length > 0).ToList();
        return named.Count > 0 && named.TrueForAll(t => levels.Match(t) is { Count: > 0 } own && !own.Intersect(first).Any());
    }

    /// <summary>Gets a table with its first row among the others. If a mark says that it is the header, that is reported.</summary>
    private Grid WithHeaderAsRow(Grid grid, string example)
    {
        if (grid.IsHeaderMarked)
        {
            diagnostics.Add(TableDiagnostics.DataInHeader(tree.File, grid.Header, example));
        }

        return grid with { Rows = grid.Rows.Prepend(grid.Header).ToEquatableArray() };
    }

    private bool IsAtTop(Grid grid)
    {
        var labels = tree.Document.Labels;
        return grid.Label < 0 || (labels[grid.Label].Parent < 0 && (_roots ??= labels.Count(l => l.Parent < 0)) == 1);
    }

    private bool IsAboveLevels(int position)
    {
        _firstLevel ??= tree.Document.Labels.Where(l => l.Kind < LabelKind.Bullet && levels.Match(l.Text).Count > 0)
            .Select(l => l.Span.Start)
            .DefaultIfEmpty(-1)
            .Min();
        return _firstLevel > position;
    }

    /// <summary>Flattens a table without levels: the first column is the key, the last the statement, and those between describe.</summary>
    private void FlattenKeyedRows(Grid grid)
    {
        var last = grid.Header.Cells.Count - 1;
        if (last > 0 && headerRows.IsData(grid))
        {
            grid = WithHeaderAsRow(grid, "| Competency | Expectation |");
        }

        var keys = new TableKeys(tree, grid, last == 0 ? [] : [0]);
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

            if (!CellMarks.IsBlank(row.Cells[last].Text))
            {
                AddCell(node, row.Cells[last]);
            }
        }
    }

    /// <summary>
    /// Determines whether a column left of the levels explains the key beside it. A key names something in a few words; a column of
    /// sentences explains.
    /// </summary>
    private static bool Describes(Grid grid, int column)
    {
        if (column == 0)
        {
            return false;
        }

        if (CellMarks.Explains(grid.Header.Cells[column]))
        {
            return true;
        }

        var cells = grid.Rows.Select(r => r.Cells[column].Text).Where(t => t.Length > 0).ToList();
        return cells.Count > 0 && 2 * cells.Count(HeaderRows.IsSentence) > cells.Count;
    }

    private void Describe(Node? node, GridCell cell)
    {
        foreach (var part in cell.Parts)
        {
            tree.AddEntry(node, StatementKind.Description, part.Text, EquatableArray<string>.Empty, part.Span, part.Id);
        }
    }

    private void AddCell(Node? node, GridCell cell)
    {
        foreach (var part in cell.Parts)
        {
            var kind = part.IsExample ? StatementKind.Example : StatementKind.Bullet;
            tree.AddEntry(node, kind, part.Text, part.Details, part.Span, part.Id);
        }
    }
}
