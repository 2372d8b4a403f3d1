using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>Finds the columns of a document's tables that are levels, and reports headers that should be one and are not.</summary>
internal sealed class LevelColumns(
    LabelTree tree,
    LevelTable levels,
    IReadOnlyCollection<string> ignored,
    DiagnosticBag diagnostics)
{
    /// <summary>The levels that misspelt headers are taken for, by the positions of the headers.</summary>
    private readonly Dictionary<int, int> _misspelt = [];

    /// <summary>The first column that is a level; the number of columns if none is.</summary>
    public int First(Grid grid)
    {
        var column = 0;
        while (column < grid.Header.Cells.Count && levels.Match(grid.Header.Cells[column].Text).Count == 0)
        {
            column++;
        }

        return column;
    }

    /// <summary>The columns of levels. From the first on, a header that is not a level is an error, unless its column is empty.</summary>
    public List<int> Find(Grid grid, int start)
    {
        var header = grid.Header.Cells;
        var columns = new List<int>();
        var byLevels = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = start; column < header.Count; column++)
        {
            var match = levels.Match(header[column].Text);
            var key = string.Join(" ", match);
            if (match.Count > 0 && byLevels.TryGetValue(key, out var first))
            {
                diagnostics.Add(LevelDiagnostics.DuplicateLevel(
                    tree.File, header[column].Span, header[column].Text, tree.File, header[first].Span));
            }
            else if (match.Count > 0 || IsMisspeltLevel(grid, column, columns))
            {
                columns.Add(column);
                byLevels[key] = column;
            }
        }

        return columns;
    }

    /// <summary>The levels of a header, even of a misspelt one.</summary>
    public IReadOnlyList<int> LevelsOf(GridCell header) =>
        _misspelt.TryGetValue(header.Span.Start, out var meant) ? [meant] : levels.Match(header.Text);

    /// <summary>Reports a header among those of levels that is not one, and takes it for the level it nearly names.</summary>
    private bool IsMisspeltLevel(Grid grid, int column, List<int> before)
    {
        var header = grid.Header.Cells;
        if (ignored.Contains(LabelText.Key(header[column].Text)) || !grid.Rows.Any(r => r.Cells[column].Text.Length > 0))
        {
            return false;
        }

        if (ExtraColumns.IsNamed(header[column].Text))
        {
            diagnostics.Add(TableDiagnostics.ExtraColumn(tree.File, header[column], column == 0));
            return false;
        }

        var below = before.Count == 0 ? 0 : Math.Min(levels.Count, LevelsOf(header[before[before.Count - 1]])[0] + 1);
        diagnostics.Add(LevelDiagnostics.UndeclaredLevel(tree.File, header[column].Span, header[column].Text, levels, below, []));
        if (levels.Declared is null
            || levels.Nearest(header[column].Text) is not { } near
            || header.Any(h => levels.Match(h.Text).Contains(near))
            || _misspelt.ContainsValue(near))
        {
            return false;
        }

        _misspelt.Add(header[column].Span.Start, near);
        return true;
    }
}
