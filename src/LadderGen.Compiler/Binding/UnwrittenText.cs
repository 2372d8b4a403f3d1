using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>Reports texts that are still to be written, and those that a spreadsheet lost.</summary>
internal sealed class UnwrittenText(DiagnosticBag diagnostics)
{
    public void Report(Entry entry)
    {
        if (entry.Sense == EntrySense.ErrorOfSheet)
        {
            diagnostics.Add(UnwrittenDiagnostics.LostInSheet(entry));
        }
        else if (entry.Sense == EntrySense.Unwritten)
        {
            diagnostics.Add(CellMarks.IsDitto(entry.Text)
                ? UnwrittenDiagnostics.Ditto(entry)
                : UnwrittenDiagnostics.Text(entry, entry.Text));
        }
        else if (Placeholders.RemarkIn(entry.Text) is { } remark)
        {
            diagnostics.Add(UnwrittenDiagnostics.Remark(entry, remark));
        }

        foreach (var detail in entry.UnwrittenDetails)
        {
            diagnostics.Add(UnwrittenDiagnostics.Text(entry, detail));
        }
    }

    /// <summary>Reports a label that is still to be named. That nothing is under it follows from that.</summary>
    public void Report(Node label)
    {
        // Of a label without a letter, no name can be made, which is reported.
        if (!label.IsLevel && !label.IsTitle && Placeholders.IsUnwritten(label.Text) && label.Text.Any(char.IsLetter)
            && !label.IsUnderIgnored && !diagnostics.IsUnderExplained(label))
        {
            diagnostics.Add(UnwrittenDiagnostics.Label(label));
            if (!label.HasContent)
            {
                diagnostics.Explain(label);
            }
        }
    }
}
