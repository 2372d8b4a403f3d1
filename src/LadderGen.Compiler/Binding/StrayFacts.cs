using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Finds facts of a level that are not in a list right under it, as they are at the other levels: under a heading, as a heading, or in
/// a paragraph. They are reported, and count as facts.
/// </summary>
internal sealed class StrayFacts
{
    private const int LongestName = 60;

    private readonly DiagnosticBag _diagnostics;

    /// <summary>The levels that have a fact, by its key.</summary>
    private readonly Dictionary<string, HashSet<int>> _levels = new(StringComparer.Ordinal);

    private StrayFacts(IReadOnlyList<LabelTree> trees, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        foreach (var entry in trees.SelectMany(t => t.Entries))
        {
            if (entry.Node is { IsFact: true, IsInOverview: false, IsUnderIgnored: false } fact)
            {
                Learn(fact.Key, entry.Levels);
            }
        }

        // A name that is a competency as well may be missing as a fact.
        var others = trees.SelectMany(t => t.Nodes).Where(n => !n.IsFact && !n.IsLevel);
        foreach (var competency in others.GroupBy(n => n.Key, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            _levels.Remove(competency.Key);
        }
    }

    public static void Recover(IReadOnlyList<LabelTree> trees, DiagnosticBag diagnostics)
    {
        var facts = new StrayFacts(trees, diagnostics);
        if (facts._levels.Count == 0)
        {
            return;
        }

        foreach (var tree in trees)
        {
            facts.RecoverLabels(tree);
            facts.RecoverLines(tree);
        }
    }

    /// <summary>Recovers headings, and bullets in a list of nothing but labelled bullets, which were read as labels already.</summary>
    private void RecoverLabels(LabelTree tree)
    {
        var leaves = tree.Nodes.FindAll(n => n is { IsFact: false, IsLevel: false, Children.Count: 0, Entries.Count: > 0 });
        foreach (var node in leaves.Where(n => n.Parent is not null))
        {
            var isBullet = node.Label.Kind == LabelKind.Bullet && !node.Parent!.IsLevel;
            if ((isBullet || node.Parent!.IsLevel) && IsMissing(node.Key, node.Entries[0].Levels))
            {
                _diagnostics.Add(isBullet
                    ? StatementDiagnostics.StrayFact(tree.File, node.Label.Span, node.Text, node.Parent!)
                    : StatementDiagnostics.FactNotInList(tree.File, node.Label.Span, node.Text));
                Learn(node.Key, node.Entries[0].Levels);
                node.IsFact = true;
            }
        }
    }

    private void RecoverLines(LabelTree tree)
    {
        foreach (var entry in tree.Entries.ToList())
        {
            if (entry.Level is { } level && entry.Node is { IsFact: false } label && entry.Kind != StatementKind.Example
                && (label.IsLevel || entry.Kind == StatementKind.Bullet)
                && FactsIn(entry) is { Count: > 0 } found)
            {
                if (!label.IsLevel)
                {
                    _diagnostics.Add(StatementDiagnostics.StrayFact(tree.File, entry.Span, found[0].Name, label));
                }
                else if (entry.Kind != StatementKind.Bullet)
                {
                    _diagnostics.Add(StatementDiagnostics.FactNotInList(tree.File, entry.Span, found[0].Name));
                }

                var end = entry.Text.Length;
                foreach (var (name, start) in Enumerable.Reverse(found))
                {
                    Learn(LabelText.Key(name), entry.Levels);
                    var text = entry.Text.Substring(start, end - start);
                    AddFact(tree, level, entry, name, text.Substring(text.IndexOf(':') + 1).Trim(), isFirst: start == 0);
                    end = start;
                }
            }
        }
    }

    /// <summary>The facts that a line or paragraph begins with, and those that follow in it.</summary>
    private List<(string Name, int Start)> FactsIn(Entry entry)
    {
        var facts = new List<(string Name, int Start)>();
        var colon = entry.Text.IndexOf(':');
        if (colon is > 0 and <= LongestName && IsMissing(LabelText.Key(entry.Text.Substring(0, colon)), entry.Levels))
        {
            facts.Add((entry.Text.Substring(0, colon), 0));
            for (colon = entry.Text.IndexOf(':', colon + 1); colon > 0; colon = entry.Text.IndexOf(':', colon + 1))
            {
                if (FactBefore(entry, colon) is { } fact)
                {
                    facts.Add(fact);
                }
            }
        }

        return facts;
    }

    /// <summary>The fact whose name ends at a colon in the middle of a text.</summary>
    private (string Name, int Start)? FactBefore(Entry entry, int colon)
    {
        for (var start = colon; start > 0 && colon - start < LongestName; start--)
        {
            if (entry.Text[start - 1] == ' ' && IsMissing(LabelText.Key(entry.Text.Substring(start, colon - start)), entry.Levels))
            {
                return (entry.Text.Substring(start, colon - start), start);
            }
        }

        return null;
    }

    private static void AddFact(LabelTree tree, Node level, Entry entry, string name, string text, bool isFirst)
    {
        var fact = tree.AddNode(level, new Label(-1, LabelKind.Bullet, name, new SourceSpan(entry.Span.Start, entry.Span.Start)));
        fact.IsFact = true;
        if (isFirst)
        {
            entry.Text = text;
            entry.MoveTo(fact);
        }
        else
        {
            tree.AddEntry(fact, StatementKind.Bullet, text, EquatableArray<string>.Empty, entry.Span, null);
        }
    }

    private void Learn(string key, IEnumerable<int> levels)
    {
        if (!_levels.TryGetValue(key, out var known))
        {
            _levels.Add(key, known = []);
        }

        known.UnionWith(levels);
    }

    /// <summary>Determines whether other levels have a fact, and these do not.</summary>
    private bool IsMissing(string key, IReadOnlyList<int> levels) =>
        levels.Count > 0 && _levels.TryGetValue(key, out var known) && !known.Overlaps(levels);
}
