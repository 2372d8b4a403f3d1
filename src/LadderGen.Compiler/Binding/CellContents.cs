using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>Fills the cells of a ladder: what one level expects of one competency.</summary>
internal sealed class CellContents(PlacedLadder ladder, DiagnosticBag diagnostics)
{
    private readonly HashSet<(Node, string)> _reported = [];

    /// <summary>By document and level, the first competency that was reported to be there twice.</summary>
    private readonly Dictionary<(LabelTree, int), Node> _restarts = [];

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

    /// <summary>
    /// Determines whether the competencies of a level begin again at another label, as they do where the heading of a level is missing. One
    /// diagnostic is enough for all of them.
    /// </summary>
    private bool IsAfterRestart(int level, Node second, Node first)
    {
        if (!_restarts.TryGetValue((second.Tree, level), out var restart))
        {
            _restarts.Add((second.Tree, level), second);
            return false;
        }

        var start = restart.Label.Span.Start;
        return first.Label.Span.Start < start && start < second.Label.Span.Start;
    }

    private void ReportSecond(int level, Node label, PlacedCell cell, Entry entry)
    {
        if (diagnostics.IsUnderMisplaced(label) || diagnostics.IsUnderMisplaced(cell.Node))
        {
            return;
        }

        if (label.Tree == cell.Node.Tree)
        {
            if (_reported.Add((label, "")) && !IsAfterRestart(level, label, cell.Node))
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
