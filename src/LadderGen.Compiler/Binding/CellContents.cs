using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>Fills the cells of a ladder: what one level expects of one competency.</summary>
internal sealed class CellContents(PlacedLadder ladder, DiagnosticBag diagnostics)
{
    private readonly HashSet<(Node, string)> _reported = [];

    /// <summary>Adds an expectation or example, and reports it if the competency is already there at this level.</summary>
    public void AddStatement(int level, PlacedCompetency competency, Node label, Entry entry)
    {
        entry.Role = entry.Kind == StatementKind.Example ? BlockRole.Example : BlockRole.Expectation;
        var cell = CellAt(level, competency, label);
        if (!IsSecond(label, cell.Node))
        {
            cell.Add(entry);
            return;
        }

        // A text in two places keeps its names as well: the first error of a build shall be the ladder's, not the code's.
        ReportSecond(level, label, cell, entry);
        if (!cell.Texts.Contains(entry.Text))
        {
            cell.Add(entry);
        }
    }

    public void AddSummary(int level, PlacedCompetency competency, Node label, Entry entry)
    {
        entry.Role = BlockRole.Summary;
        var cell = CellAt(level, competency, label);
        cell.Summaries.AddOnce(entry.Text);
        cell.SummaryPlaces.Add(entry);
    }

    private PlacedCell CellAt(int level, PlacedCompetency competency, Node label)
    {
        var cells = ladder.Levels[level].Cells;
        if (!cells.TryGetValue(competency, out var cell))
        {
            cells.Add(competency, cell = new PlacedCell(label));
        }

        return cell;
    }

    /// <summary>
    /// Determines whether a label repeats one that may not be repeated. A bullet or a key cell may: it adds another expectation.
    /// </summary>
    private static bool IsSecond(Node label, Node first) =>
        label != first && (label.Tree != first.Tree || label.Label.Kind is not (LabelKind.Bullet or LabelKind.Cell));

    private void ReportSecond(int level, Node label, PlacedCell cell, Entry entry)
    {
        if (diagnostics.IsUnderMisplaced(label) || diagnostics.IsUnderMisplaced(cell.Node))
        {
            return;
        }

        if (label.Tree == cell.Node.Tree)
        {
            if (_reported.Add((label, "")))
            {
                diagnostics.Add(CompetencyDiagnostics.DuplicateCompetency(label, cell.Node, ladder.TitleOf(level)));
            }
        }
        else if (!cell.Texts.Contains(entry.Text) && _reported.Add((label, ladder.LabelOf(level))))
        {
            // Two documents may say the same: a copy contradicts nothing.
            diagnostics.Add(CompetencyDiagnostics.TwoDocuments(label, cell.Node, ladder.LabelOf(level)));
        }
    }
}
