using LadderGen.Compiler.Diagnostics;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Binding;

/// <summary>The diagnostics about texts that are still to be written, or were lost.</summary>
internal static class UnwrittenDiagnostics
{
    public static LadderDiagnostic Text(Entry entry, string text) => new(
        Rules.Unwritten,
        entry.Tree.File.LocationOf(entry.PlaceOf(text)),
        $"{Quote(text)} is not written yet, so it is left out of the ladder. Write what is meant here. " +
        "If nothing is expected, write 'N/A', or remove the line.");

    public static LadderDiagnostic Ditto(Entry entry) => new(
        Rules.Unwritten,
        entry.Tree.File.LocationOf(entry.Span),
        $"{Quote(entry.Text)} does not say which level is meant, so it is left out of the ladder. " +
        "Write the words themselves, or 'Same as' and the level, such as 'Same as Senior'.");

    public static LadderDiagnostic Remark(Entry entry, string remark) => new(
        Rules.Unwritten,
        entry.Tree.File.LocationOf(entry.PlaceOf(remark)),
        $"{Quote(remark)} says that a part of this line is not written yet. Write it, or remove {Quote(remark)}.");

    public static LadderDiagnostic Label(Node label) => new(
        Rules.Unwritten,
        label.Tree.File.LocationOf(label.Label.Span),
        $"{Quote(label.Text)} is not a name yet. Write the name of what is under it, or remove it.");

    public static LadderDiagnostic LostInSheet(Entry entry) => new(
        Rules.LostInSheet,
        entry.Tree.File.LocationOf(entry.Span),
        $"{Quote(entry.Text)} is an error of the spreadsheet, so what this cell says is lost. " +
        "Write what is expected, or correct the cell in the spreadsheet and export it again.");
}
