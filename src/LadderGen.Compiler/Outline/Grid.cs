using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// A table, not yet flattened. Which of its columns are keys depends on which headers are levels, and a reader does not know levels.
/// </summary>
/// <param name="Label">Index into <see cref="Document.Labels"/> of the innermost label it is under, or -1.</param>
/// <param name="Header">The header row.</param>
/// <param name="Rows">The rows below it, each with as many cells as the header.</param>
/// <param name="Span">The whole table.</param>
internal sealed record Grid(int Label, GridRow Header, EquatableArray<GridRow> Rows, SourceSpan Span)
{
    /// <summary>True if a mark shows which row is the header.</summary>
    public bool IsHeaderMarked { get; init; }
}

/// <summary>A row: its cells from left to right, and the whole of its line.</summary>
internal sealed record GridRow(EquatableArray<GridCell> Cells, SourceSpan Span);

/// <summary>A cell: its parts, and the span of its words. A <c>&lt;br&gt;</c> ends a part; an empty part is left out.</summary>
internal sealed record GridCell(EquatableArray<CellPart> Parts, SourceSpan Span)
{
    /// <summary>All its words in one line; empty for an empty cell.</summary>
    public string Text => string.Join(" ", Parts.Select(p => p.Text));

    /// <summary>The <c>{#id}</c> at its end.</summary>
    public string? Id => Parts.Count > 0 ? Parts[Parts.Count - 1].Id : null;
}

/// <summary>A part of a cell: its words as a reader sees them, and their exact span.</summary>
/// <param name="IsExample">True if it started with <c>E.g.</c>, which is not part of its words.</param>
/// <param name="Details">The texts of its footnotes.</param>
internal sealed record CellPart(
    string Text,
    SourceSpan Span,
    string? Id = null,
    bool IsExample = false,
    EquatableArray<string> Details = default);
