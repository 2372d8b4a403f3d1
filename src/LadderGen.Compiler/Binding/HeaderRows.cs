using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Tells header rows from rows of data that are where a header belongs. A table without a header is often written so, since Markdown wants
/// one.
/// </summary>
/// <param name="documents">The documents of the ladder.</param>
internal sealed class HeaderRows(IReadOnlyList<Document> documents)
{
    /// <summary>By the key of the first header, the other headers of the tables that have it.</summary>
    private readonly Dictionary<string, HashSet<string>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>The keys of all cells in first columns.</summary>
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    private bool _isLearned;

    /// <summary>Gets whether the header of a table with keys and statements is one of its rows.</summary>
    public bool IsData(Grid grid)
    {
        var (first, last) = (grid.Header.Cells[0], Last(grid.Header));
        if (first.Text.Length == 0 || last.Text.Length == 0 || grid.Header.Cells.Any(CellMarks.Explains))
        {
            return false;
        }

        Learn();

        // A header says what kind of text is in a column, so it is the same for all levels; what is expected is not.
        var key = LabelText.Key(first.Text);
        return IsSentence(last.Text) || _keys.Contains(key) || (_byFirst[key].Count > 1 && !CellMarks.IsKindOfKey(key));
    }

    /// <summary>Gets a table without the rows that repeat its header, as long tables have them on each page.</summary>
    public static Grid WithoutRepeated(Grid grid) =>
        grid.Rows.Any(r => Repeats(r, grid.Header))
            ? grid with { Rows = grid.Rows.Where(r => !Repeats(r, grid.Header)).ToEquatableArray() }
            : grid;

    /// <summary>Gets whether a text says something, rather than names it.</summary>
    public static bool IsSentence(string text) => text[text.Length - 1] is '.' or '!' or '?' or '\u3002' || text.Count(c => c == ' ') >= 7;

    private void Learn()
    {
        if (_isLearned)
        {
            return;
        }

        _isLearned = true;
        foreach (var grid in documents.SelectMany(d => d.Grids).Where(g => g.Header.Cells.Count > 1))
        {
            var first = LabelText.Key(grid.Header.Cells[0].Text);
            if (!_byFirst.TryGetValue(first, out var others))
            {
                _byFirst.Add(first, others = new(StringComparer.Ordinal));
            }

            others.Add(Last(grid.Header).Text);
            _keys.UnionWith(grid.Rows.Select(r => LabelText.Key(r.Cells[0].Text)));
        }
    }

    private static bool Repeats(GridRow row, GridRow header)
    {
        var filled = 0;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].Text.Length > 0)
            {
                filled++;
                if (!row.Cells[i].Text.Equals(header.Cells[i].Text, StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }
            }
        }

        return filled > 1;
    }

    private static GridCell Last(GridRow row) => row.Cells[row.Cells.Count - 1];
}
