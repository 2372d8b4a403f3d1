using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Reports lines that say nothing but the name of a level or competency. Such a line was a heading, and lost its mark: as text it would
/// describe what is above it, and what is under it would count there.
/// </summary>
internal sealed class LostHeadings
{
    private const int LongestName = 80;

    private readonly LevelTable _levels;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>By key, a heading of each competency.</summary>
    private readonly Dictionary<string, Node> _competencies = new(StringComparer.Ordinal);

    private LostHeadings(IReadOnlyList<LabelTree> trees, LevelTable levels, DiagnosticBag diagnostics)
    {
        (_levels, _diagnostics) = (levels, diagnostics);
        var named = trees.SelectMany(t => t.Nodes)
            .Where(n => n is { Label.Kind: < LabelKind.Bullet, IsLevel: false, IsTitle: false, IsFact: false, HasContent: true });
        foreach (var node in named.Where(n => !n.IsUnderIgnored && !_competencies.ContainsKey(n.Key)))
        {
            _competencies.Add(node.Key, node);
        }
    }

    /// <summary>A level of which only a lost heading was found, as the subject of a diagnostic.</summary>
    public sealed record Level(int Index);

    public static void Report(
        IReadOnlyList<LabelTree> trees,
        LevelTable levels,
        IReadOnlyCollection<string> ignored,
        DiagnosticBag diagnostics)
    {
        var lost = new LostHeadings(trees, levels, diagnostics);
        foreach (var entry in trees.SelectMany(t => t.Entries).Where(MayBeHeading))
        {
            if (entry.Node is not { IsUnderIgnored: true } && !ignored.Contains(LabelText.Key(entry.Text)))
            {
                lost.Check(entry);
            }
        }
    }

    private static bool MayBeHeading(Entry entry) =>
        entry.Kind is StatementKind.Prose or StatementKind.Description
        && entry.Text.Length is > 0 and <= LongestName
        && entry.Details.Count == 0
        && entry.Text[entry.Text.Length - 1] is not ('.' or '!' or '?')
        && entry.Node?.Grid is null;

    private void Check(Entry entry)
    {
        var isBelowLevel = entry.Tree.LastLevelBefore(entry.Span.Start) is not null || entry.Tree.Levels.Count > 0;
        var named = _levels.Match(entry.Text);
        if (named.Count > 0 ? isBelowLevel || !IsHeaded(named, entry.Tree) : LooksLikeLevel(entry.Text) && isBelowLevel)
        {
            ReportLevel(entry, named);
        }
        else if (isBelowLevel && _competencies.TryGetValue(LabelText.Key(entry.Text), out var competency))
        {
            _diagnostics.Add(StatementDiagnostics.LostHeading(entry, competency, "competency"));
        }
    }

    private void ReportLevel(Entry entry, IReadOnlyList<int> named)
    {
        var like = entry.Tree.Nodes.Find(n => n.IsLevel && n.Label.Kind == LabelKind.Heading);
        _diagnostics.Add(StatementDiagnostics.LostHeading(entry, like, "level"));
        foreach (var level in named)
        {
            _diagnostics.Explain(new Level(level));
        }

        // What is below belongs to the lost level: that it is there twice, or belongs nowhere, follows from that.
        var next = entry.Tree.Nodes
            .Where(n => n.IsLevel && n.Label.Span.Start > entry.Span.Start)
            .Select(n => n.Label.Span.Start)
            .DefaultIfEmpty(int.MaxValue)
            .Min();
        foreach (var node in entry.Tree.Nodes.Where(n => n.Label.Span.Start > entry.Span.Start && n.Label.Span.Start < next))
        {
            _diagnostics.Explain(new Misplaced(node));
        }
    }

    /// <summary>Determines whether a label stands for these levels. Then a line above all levels only mentions them.</summary>
    private static bool IsHeaded(IReadOnlyList<int> levels, LabelTree tree) =>
        tree.Nodes.Exists(n => n.Levels.Intersect(levels).Any());

    /// <summary>Determines whether a line has the form of a level, where the documents alone say what the levels are.</summary>
    private bool LooksLikeLevel(string text)
    {
        if (_levels.Declared is not null)
        {
            return false;
        }

        var parsed = _levels.Parsed[text];
        return parsed.Words.Length > 0 ? Seniority.RankOf(parsed.Words) is not null : parsed.Code is not null;
    }
}
