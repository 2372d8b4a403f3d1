using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Binding;

/// <summary>The diagnostics about the columns and rows of tables.</summary>
internal static class TableDiagnostics
{
    /// <param name="isFirst">True for the first column: ignoring its header would leave out the table.</param>
    public static LadderDiagnostic ExtraColumn(TextFile file, GridCell header, bool isFirst) => new(
        Rules.ExtraColumn,
        file.LocationOf(header.Span),
        (header.Text.Length > 0
            ? $"The column {Quote(header.Text)} names neither competencies nor a level, so it is left out of the ladder. " +
              (isFirst ? "Remove it." : $"Remove it, or add {Quote(header.Text)} to 'ignore'.")
            : "This column names neither competencies nor a level, so it is left out of the ladder. Give it a header, or remove it.") +
        " If it names the competencies, put it right before the levels, under the header 'Competency'.");

    /// <param name="example">A header, as it may be written.</param>
    public static LadderDiagnostic DataInHeader(TextFile file, GridRow header, string example) => new(
        Rules.DataInHeader,
        file.LocationOf(header.Span),
        $"The row {Quote(header.Cells[0].Text)} is where the header of the table belongs, but reads like the rows below it, so it counts " +
        $"as one of them. Put a header above it, such as '{example}'.");

    public static LadderDiagnostic NoLevelColumn(TextFile file, GridRow header, LevelTable levels) => new(
        Rules.UndeclaredLevel,
        file.LocationOf(header.Cells[1].Span.To(header.Cells[header.Cells.Count - 1].Span)),
        $"None of the columns {Quote([.. header.Cells.Skip(1).Select(c => c.Text)])} is a declared level. The levels are " +
        $"{Quote(levels.Labels)}. Head the columns with these names, or name the levels in 'levels' as the columns are.");
}
