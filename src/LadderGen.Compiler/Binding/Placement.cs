using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Puts every statement where it belongs. Of the labels it is under, one is a level; the others are the groups, outermost
/// first, and last the competency. What belongs nowhere is reported.
/// </summary>
internal sealed class Placement
{
    private const int LongestMention = 80;

    private readonly LevelTable _levels;
    private readonly IReadOnlyCollection<string> _ignored;
    private readonly IReadOnlyList<LabelTree> _trees;
    private readonly DiagnosticBag _diagnostics;
    private readonly PlacedLadder _ladder;
    private readonly CompetencyTable _competencies;
    private readonly CellContents _cells;
    private readonly UnplacedText _unplaced;
    private readonly LabelPaths _paths = new();
    private readonly GroupTexts _groupTexts = new();

    /// <summary>
    /// Descriptions, which wait until every statement is placed: the first statement of a competency may come after its
    /// description.
    /// </summary>
    private readonly List<Entry> _descriptions = [];

    private readonly HashSet<(LabelTree, Node?)> _doubtful = [];

    private Placement(
        Declaration declaration,
        LevelTable levels,
        IReadOnlyCollection<string> ignored,
        IReadOnlyList<LabelTree> trees,
        DiagnosticBag diagnostics)
    {
        _levels = levels;
        _ignored = ignored;
        _trees = trees;
        _diagnostics = diagnostics;
        _ladder = new PlacedLadder(levels);
        _competencies = new CompetencyTable(declaration, _ladder, diagnostics);
        _cells = new CellContents(_ladder, diagnostics);
        _unplaced = new UnplacedText(declaration, levels, trees, diagnostics);
    }

    /// <param name="declaration">The declaration of the ladder.</param>
    /// <param name="levels">Its levels.</param>
    /// <param name="ignored">The keys of the labels and lines that it ignores.</param>
    /// <param name="trees">Its documents.</param>
    /// <param name="diagnostics">Where text without a place is reported.</param>
    public static PlacedLadder Place(
        Declaration declaration,
        LevelTable levels,
        IReadOnlyCollection<string> ignored,
        IReadOnlyList<LabelTree> trees,
        DiagnosticBag diagnostics)
    {
        var placement = new Placement(declaration, levels, ignored, trees, diagnostics);
        placement.Run();
        return placement._ladder;
    }

    private void Run()
    {
        foreach (var tree in _trees)
        {
            FindLevels(tree);
        }

        var entries = _trees.SelectMany(t => t.Entries).Where(e => !IsSilent(e)).ToList();
        LearnHomonyms(entries);
        var unwritten = new UnwrittenText(_diagnostics);
        foreach (var entry in entries)
        {
            unwritten.Report(entry);
            if (entry.Sense == EntrySense.Text)
            {
                PlaceStatement(entry);
            }
            else
            {
                PlaceNothing(entry);
            }
        }

        foreach (var label in _trees.SelectMany(t => t.Nodes))
        {
            unwritten.Report(label);
        }

        KeepEmptyCompetencies();
        foreach (var entry in _descriptions.Where(e => !IsSilent(e)))
        {
            PlaceDescription(entry);
        }

        _groupTexts.Place(_ladder);
        foreach (var entry in _trees.SelectMany(t => t.Entries).Where(e => e.Doubt is not null && !IsSilent(e)))
        {
            ReportDoubt(entry);
        }

        _unplaced.Report(_ladder.TitleOf);
    }

    /// <summary>Reports what a reader noticed at a statement that is part of the ladder: once for all under one label.</summary>
    private void ReportDoubt(Entry entry)
    {
        var labels = _paths.Of(entry.Node);
        var isPart = entry.Levels.Count > 0 || (labels.Count > 0 && _competencies.FindKnown(labels) is not null);
        if (entry.Doubt!.Kind is DoubtKind.LostBullet or DoubtKind.AboveBullets)
        {
            if (isPart && labels.Count > 0)
            {
                _diagnostics.Add(StatementDiagnostics.LostBullet(entry));
            }
        }
        else if (_doubtful.Add((entry.Tree, entry.Node)))
        {
            _diagnostics.Add(StatementDiagnostics.TextAfterBullets(entry), entry);
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

    private void LearnHomonyms(List<Entry> entries)
    {
        foreach (var entry in entries.Where(e => e.Kind != StatementKind.Description))
        {
            var labels = _paths.Of(entry.Node);
            if (labels.Count > 1 && !(entry.Kind == StatementKind.Prose && LabelPaths.EndsInGroup(labels)))
            {
                _competencies.LearnHomonym(entry.Levels, labels);
            }
        }
    }

    /// <summary>Keeps competencies with nothing in them: that is an error, but code that uses them shall not break as well.</summary>
    private void KeepEmptyCompetencies()
    {
        if (_competencies.IsClosed)
        {
            return;
        }

        var nodes = _trees.SelectMany(t => t.Nodes);
        foreach (var node in nodes.Where(n => !n.IsLevel && !n.IsFact && PlacementChecks.IsEmpty(n, _diagnostics)))
        {
            var labels = _paths.Of(node);
            if (labels.Count > 0 && (node.Tree.Levels.Count > 0 || node.Nearest(n => n.IsLevel) is not null))
            {
                _competencies.Find(labels);
            }
        }
    }

    /// <summary>Determines whether a statement is ignored, or is under a label that was reported as a whole.</summary>
    private bool IsSilent(Entry entry) =>
        (entry.Node is { } node && (node.IsUnderIgnored || _diagnostics.IsUnderExplained(node)))
        || (_ignored.Count > 0 && _ignored.Contains(LabelText.Key(entry.Text)));

    private void PlaceStatement(Entry entry)
    {
        var levels = entry.Levels;
        var labels = _paths.Of(entry.Node);
        if (levels.Count == 0 || entry.Kind == StatementKind.Description)
        {
            _descriptions.Add(entry);
        }
        else if (labels.Find(n => n.IsFact) is { } fact)
        {
            AddFact(levels, fact, entry);
        }
        else if (labels.Count == 0)
        {
            PlaceAtLevel(entry, levels);
        }
        else if (entry.Kind == StatementKind.Prose && LabelPaths.EndsInGroup(labels))
        {
            _descriptions.Add(entry);
        }
        else
        {
            var competency = _competencies.Find(labels);
            foreach (var level in levels)
            {
                _cells.AddStatement(level, competency, labels[labels.Count - 1], entry);
            }
        }
    }

    /// <summary>Places a text that says nothing (yet): that its competency has nothing at its level needs no further report.</summary>
    private void PlaceNothing(Entry entry)
    {
        var labels = _paths.Of(entry.Node);
        var isExpected = labels.Count > 0 && entry.Kind != StatementKind.Description && !labels.Exists(n => n.IsFact);
        if (isExpected && entry.Levels is { Count: > 0 } levels)
        {
            var competency = _competencies.Find(labels);
            foreach (var level in levels)
            {
                _ladder.Levels[level].Excused.Add(competency);
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

    /// <summary>
    /// Places what is right under a level. Prose sums the level up; a bullet says neither what it speaks of nor what it is.
    /// </summary>
    private void PlaceAtLevel(Entry entry, IReadOnlyList<int> levels)
    {
        var hasOthers = entry.Node is { } node && node.Children.Exists(c => !c.IsLevel && !c.IsIgnored);
        var general = entry.Kind == StatementKind.Prose && hasOthers ? null : entry.Level;
        if (general is not null && _competencies.FindGeneral(general) is { } competency)
        {
            foreach (var level in levels)
            {
                _cells.AddStatement(level, competency, general, entry);
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
            _unplaced.Add(entry);
        }
    }

    private void PlaceDescription(Entry entry)
    {
        var labels = _paths.Of(entry.Node);
        var describes = entry.Kind is StatementKind.Prose or StatementKind.Description;
        var levels = describes && entry.Node is { GroupedLevels: { Count: > 0 } grouped } ? grouped : entry.Levels;
        if (labels.Find(n => n.IsFact) is { } fact && levels.Count > 0)
        {
            AddFact(levels, fact, entry);
        }
        else if (describes && labels.Count == 0)
        {
            DescribeLevels(levels, entry);
        }
        else if (describes && _competencies.FindGroup(labels) is { } group && (levels.Count == 0 || LabelPaths.EndsInGroup(labels)))
        {
            _groupTexts.Add(group, levels, entry);
            group.Braced.Add(labels[labels.Count - 1]);
        }
        else if (describes && levels.Count > 0)
        {
            var competency = _competencies.Find(labels);
            foreach (var level in levels)
            {
                _cells.AddSummary(level, competency, labels[labels.Count - 1], entry);
            }
        }
        else if (describes && _competencies.FindKnown(labels) is { } competency)
        {
            competency.Descriptions.AddOnce(entry.Text);
            competency.Braced.Add(labels[labels.Count - 1]);
            _competencies.AddBraces(competency.Group, labels);
        }
        else if (levels.Count == 0 && !IsMention(entry))
        {
            _unplaced.ReportOrphan(entry, labels);
        }
    }

    /// <summary>Adds a description under no label to its levels, or to the ladder itself.</summary>
    private void DescribeLevels(IReadOnlyList<int> levels, Entry entry)
    {
        if (levels.Count == 0)
        {
            _ladder.Descriptions.AddOnce(entry.Text);
        }

        foreach (var level in levels)
        {
            _ladder.Levels[level].Summaries.AddOnce(entry.Text);
            _ladder.Levels[level].SummaryPlaces.Add(entry);
        }
    }

    /// <summary>
    /// Determines whether a line above the levels only names a level or competency, as a table of contents does. Below the first
    /// level, such
    /// a line is a statement that lost its place.
    /// </summary>
    private bool IsMention(Entry entry) =>
        entry.Text.Length <= LongestMention
        && entry.Tree.LastLevelBefore(entry.Span.Start) is null
        && (_levels.Match(entry.Text).Count > 0 || _competencies.Knows(LabelText.Key(entry.Text)));
}
