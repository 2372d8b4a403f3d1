using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Puts every statement where it belongs. Of the labels it stands under one is a level, the others are the groups,
/// outermost first, and last the competency. What belongs nowhere is reported.
/// </summary>
internal sealed class Placement
{
    private const int LongestMention = 80;

    private readonly Declaration _declaration;
    private readonly LevelTable _levels;
    private readonly IReadOnlyCollection<string> _ignored;
    private readonly DiagnosticBag _diagnostics;
    private readonly PlacedLadder _ladder;
    private readonly CompetencyTable _competencies;
    private readonly List<Entry> _later = [];
    private readonly Dictionary<(LabelTree, Node?), List<Entry>> _unplaced = [];
    private readonly HashSet<(Node, string)> _reportedTwice = [];
    private readonly Dictionary<Node, List<Node>> _labels = [];
    private List<Node> _roots = [];

    public Placement(Declaration declaration, LevelTable levels, IReadOnlyCollection<string> ignored, DiagnosticBag diagnostics)
    {
        _declaration = declaration;
        _levels = levels;
        _ignored = ignored;
        _diagnostics = diagnostics;
        _ladder = new PlacedLadder(levels.Count);
        _competencies = new CompetencyTable(declaration, _ladder, diagnostics);
    }

    public PlacedLadder Place(IReadOnlyList<LabelTree> trees)
    {
        _roots = [.. trees.SelectMany(o => o.Nodes).Where(n => n.Parent is null)];
        foreach (var tree in trees)
        {
            FindLevels(tree);
        }

        LearnHomonyms(trees);

        // What describes a competency or group may stand before the first statement that makes it one: it waits.
        foreach (var tree in trees)
        {
            foreach (var entry in tree.Entries)
            {
                if (!IsSilent(entry))
                {
                    PlaceStatement(entry);
                }
            }
        }

        KeepEmpty(trees);
        foreach (var entry in _later.Where(e => !IsSilent(e)))
        {
            PlaceDescription(entry);
        }

        ReportUnplaced();
        return _ladder;
    }

    private void LearnHomonyms(IReadOnlyList<LabelTree> trees)
    {
        foreach (var tree in trees)
        {
            foreach (var entry in tree.Entries)
            {
                if (entry.Kind != StatementKind.Description && !IsSilent(entry)
                    && LabelsOf(entry.Node) is { Count: > 1 } labels && !(entry.Kind == StatementKind.Prose && IsGroup(labels[labels.Count - 1])))
                {
                    _competencies.LearnHomonym(entry.Levels, labels);
                }
            }
        }
    }

    /// <summary>A competency with nothing in it is an error, but still one: code that uses it shall not break as well.</summary>
    private void KeepEmpty(IReadOnlyList<LabelTree> trees)
    {
        foreach (var node in trees.SelectMany(o => o.Nodes).Where(n => !n.IsLevel && !n.IsFact && !_competencies.IsClosed && PlacementChecks.IsEmpty(n, _diagnostics)))
        {
            var labels = LabelsOf(node);
            if (labels.Count > 0 && (node.Tree.Levels.Count > 0 || node.Nearest(n => n.IsLevel) is not null))
            {
                _competencies.Find(labels);
            }
        }
    }

    private void FindLevels(LabelTree tree)
    {
        foreach (var node in tree.Nodes.Where(n => n.IsLevel && !n.IsUnderIgnored))
        {
            foreach (var level in node.Levels)
            {
                _ladder.Levels[level].Nodes.Add(node);
            }
        }

        foreach (var level in tree.Levels)
        {
            _ladder.Levels[level].File ??= tree.File;
        }
    }

    private bool IsSilent(Entry entry) =>
        (entry.Node is { } node && IsSilent(node)) || (_ignored.Count > 0 && _ignored.Contains(LabelText.Key(entry.Text)));

    /// <summary>Whether the label is ignored, or was reported as a whole.</summary>
    private bool IsSilent(Node node) => node.IsUnderIgnored || _diagnostics.IsUnderExplained(node);

    private void PlaceStatement(Entry entry)
    {
        var levels = entry.Levels;
        var labels = LabelsOf(entry.Node);
        if (levels.Count == 0 || entry.Kind == StatementKind.Description)
        {
            _later.Add(entry);
        }
        else if (labels.Find(n => n.IsFact) is { } fact)
        {
            AddFact(levels, fact, entry);
        }
        else if (labels.Count == 0)
        {
            PlaceAtLevel(entry, levels);
        }
        else if (entry.Kind == StatementKind.Prose && IsGroup(labels[labels.Count - 1]))
        {
            _later.Add(entry);
        }
        else
        {
            var competency = _competencies.Find(labels);
            for (var i = 0; i < levels.Count; i++)
            {
                AddToCell(levels[i], competency, labels[labels.Count - 1], entry);
            }
        }
    }

    private void AddFact(IReadOnlyList<int> levels, Node fact, Entry entry)
    {
        foreach (var level in levels)
        {
            _ladder.Levels[level].Facts.Add(new PlacedFact(fact, entry));
        }
    }

    /// <summary>Straight under a level, prose sums the level up; a bullet there says neither of what it speaks nor what it is.</summary>
    private void PlaceAtLevel(Entry entry, IReadOnlyList<int> levels)
    {
        var hasOthers = entry.Node is { } node && node.Children.Exists(c => !c.IsLevel && !c.IsIgnored);
        var general = entry.Kind == StatementKind.Prose && hasOthers ? null : entry.Level;
        if (general is not null && _competencies.FindGeneral(general) is { } competency)
        {
            foreach (var level in levels)
            {
                AddToCell(level, competency, general, entry);
            }
        }
        else if (entry.Kind == StatementKind.Prose)
        {
            foreach (var level in levels)
            {
                _ladder.Levels[level].Summaries.Add(entry.Text);
                _ladder.Levels[level].SummaryPlaces.Add(entry);
            }
        }
        else
        {
            AddUnplaced(entry);
        }
    }

    private void AddToCell(int level, PlacedCompetency competency, Node node, Entry entry)
    {
        var cells = _ladder.Levels[level].Cells;
        if (!cells.TryGetValue(competency, out var cell))
        {
            cells.Add(competency, cell = new PlacedCell(node));
        }

        // What is said twice keeps its names as well: the first error of a build shall be the ladder's, not the code's.
        if (IsSecond(node, cell.Node))
        {
            ReportSecond(level, node, cell, entry);
            if (!cell.Texts.Contains(entry.Text))
            {
                AddTo(cell, entry);
            }
        }
        else
        {
            AddTo(cell, entry);
        }
    }

    private static void AddTo(PlacedCell cell, Entry entry)
    {
        cell.MayRepeat |= !cell.Texts.Add(entry.Text);
        if (entry.Kind == StatementKind.Example)
        {
            cell.Examples.Add(entry.Text);
            cell.Examples.AddRange(entry.Details);
        }
        else
        {
            cell.Expectations.Add(entry);
        }
    }

    /// <summary>A bullet or a key cell may be repeated: it adds another expectation. A heading may not.</summary>
    private static bool IsSecond(Node node, Node first) =>
        node != first && (node.Tree != first.Tree || node.Label.Kind is not (LabelKind.Bullet or LabelKind.Cell));

    private void ReportSecond(int level, Node node, PlacedCell cell, Entry entry)
    {
        if (_diagnostics.IsUnderMisplaced(node) || _diagnostics.IsUnderMisplaced(cell.Node))
        {
            return;
        }

        if (node.Tree != cell.Node.Tree)
        {
            // Two documents may say the same twice: a copy is no contradiction.
            if (!cell.Texts.Contains(entry.Text) && _reportedTwice.Add((node, _levels.LabelOf(level))))
            {
                _diagnostics.Add(BindingDiagnostics.TwoDocuments(node, cell.Node, _levels.LabelOf(level)));
            }
        }
        else if (_reportedTwice.Add((node, "")))
        {
            _diagnostics.Add(BindingDiagnostics.DuplicateCompetency(node, cell.Node, TitleOf(level)));
        }
    }

    private string TitleOf(int level) => _ladder.Levels[level].Nodes.FirstOrDefault()?.Text ?? _levels.LabelOf(level);

    private void PlaceDescription(Entry entry)
    {
        var levels = entry.Levels;
        var labels = LabelsOf(entry.Node);
        var describes = entry.Kind is StatementKind.Prose or StatementKind.Description;
        if (labels.Find(n => n.IsFact) is { } fact && levels.Count > 0)
        {
            AddFact(levels, fact, entry);
        }
        else if (describes && labels.Count == 0)
        {
            foreach (var texts in levels.Count > 0 ? levels.Select(l => _ladder.Levels[l].Summaries) : [_ladder.Descriptions])
            {
                AddOnce(texts, entry.Text);
            }

            foreach (var level in levels)
            {
                _ladder.Levels[level].SummaryPlaces.Add(entry);
            }
        }
        else if (describes && _competencies.FindGroup(labels) is { } group && (levels.Count == 0 || IsGroup(labels[labels.Count - 1])))
        {
            AddOnce(group.Descriptions, entry.Text);
        }
        else if (describes && levels.Count > 0)
        {
            var described = _competencies.Find(labels);
            foreach (var level in levels)
            {
                Summarize(level, described, labels[labels.Count - 1], entry);
            }
        }
        else if (describes && levels.Count == 0 && _competencies.FindKnown(labels) is { } competency)
        {
            AddOnce(competency.Descriptions, entry.Text);
        }
        else if (levels.Count == 0 && !IsMention(entry))
        {
            ReportOrphan(entry, labels);
        }
    }

    private void Summarize(int level, PlacedCompetency competency, Node node, Entry entry)
    {
        var cells = _ladder.Levels[level].Cells;
        if (!cells.TryGetValue(competency, out var cell))
        {
            cells.Add(competency, cell = new PlacedCell(node));
        }

        AddOnce(cell.Summaries, entry.Text);
        cell.SummaryPlaces.Add(entry);
    }

    /// <summary>
    /// A line above the levels that is no more than the name of a level or competency is a table of contents. One below the
    /// first level is a statement that lost its place.
    /// </summary>
    private bool IsMention(Entry entry) =>
        entry.Text.Length <= LongestMention
        && entry.Tree.LastLevelBefore(entry.Span.Start) is null
        && (_levels.Match(entry.Text).Count > 0 || _competencies.Knows(LabelText.Key(entry.Text)));

    private void ReportOrphan(Entry entry, List<Node> labels)
    {
        if (labels.FindLast(StandsAmongLevels) is { } among)
        {
            _diagnostics.Explain(among);
            _diagnostics.Add(BindingDiagnostics.UndeclaredLevel(among.Tree.File, among.Label.Span, among.Text, _levels, LevelsBelow(among), IgnoredWords));
        }
        else if (labels.Count > 0)
        {
            var outermost = labels[0];
            foreach (var node in outermost.Grid is { } table ? outermost.Tree.Nodes.Where(n => n.Grid == table) : [outermost])
            {
                _diagnostics.Explain(node);
            }

            _diagnostics.Add(BindingDiagnostics.UnplacedLabel(outermost, IgnoredWords));
        }
        else
        {
            AddUnplaced(entry);
        }
    }

    private IEnumerable<string> IgnoredWords => _declaration.Ignore.Select(i => i.Text);

    private bool StandsAmongLevels(Node node) => Siblings(node).Any(s => s.IsLevel);

    /// <summary>How many levels seem to stand below a label among them: as many as those of the nearer neighbour that is lower.</summary>
    private int LevelsBelow(Node node)
    {
        int? before = null, after = null;
        var isBehind = false;
        foreach (var sibling in Siblings(node))
        {
            isBehind |= sibling == node;
            if (sibling.IsLevel && isBehind)
            {
                after = sibling.Levels[0];
                break;
            }

            before = sibling.IsLevel ? sibling.Levels[0] : before;
        }

        return Math.Min(_levels.Count, before is { } b ? Math.Min(b, after ?? b) + 1 : after ?? 0);
    }

    /// <summary>The labels beside a label, itself among them; outermost labels stand beside those of all documents.</summary>
    private IEnumerable<Node> Siblings(Node node) =>
        (node.Parent?.Children ?? _roots).Where(s => !s.IsIgnored && s.Label.Kind == node.Label.Kind && s.Grid == node.Grid);

    private void AddUnplaced(Entry entry)
    {
        // Under a misplaced label everything is: that label was reported.
        if (entry.Node is { } misplaced && _diagnostics.IsUnderMisplaced(misplaced))
        {
            return;
        }

        if (!_unplaced.TryGetValue((entry.Tree, entry.Node), out var entries))
        {
            _unplaced.Add((entry.Tree, entry.Node), entries = []);
        }

        entries.Add(entry);
    }

    private void ReportUnplaced()
    {
        foreach (var entries in _unplaced.Values)
        {
            var levels = entries[0].Levels;
            _diagnostics.Add(levels.Count > 0
                ? BindingDiagnostics.NoCompetency(entries[0], entries.Count, entries[0].Level?.Text ?? TitleOf(levels[0]))
                : BindingDiagnostics.NoLevelAbove(entries[0], entries.Count));
        }
    }

    /// <summary>The labels, from the outermost to this one, that are groups, competency or fact. One list for all that stands under a label.</summary>
    private List<Node> LabelsOf(Node? node)
    {
        if (node is null)
        {
            return [];
        }

        if (!_labels.TryGetValue(node, out var labels))
        {
            labels = [.. node.SelfAndAncestors.Where(n => !n.IsLevel && !n.IsTitle && !n.IsWrapper)];
            labels.Reverse();
            _labels.Add(node, labels);
        }

        return labels;
    }

    private static bool IsGroup(Node node) => node.Children.Exists(c => !c.IsLevel && !c.IsIgnored && !c.IsFact && c.HasContent);

    private static void AddOnce(List<string> texts, string text)
    {
        if (!texts.Contains(text))
        {
            texts.Add(text);
        }
    }
}
