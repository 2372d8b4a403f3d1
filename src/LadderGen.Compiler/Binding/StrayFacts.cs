using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Finds facts of a level that slipped under the heading of a competency: other levels have a fact of that name, and this one lacks it.
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
        foreach (var entry in trees.SelectMany(t => t.Entries).Where(e => e.Node is { IsFact: true, IsUnderIgnored: false }))
        {
            Learn(entry.Node!.Key, entry.Levels);
        }
    }

    /// <summary>Reports them, and makes them facts.</summary>
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

    /// <summary>Recovers facts in a list of nothing but labelled bullets, which were read as labels already.</summary>
    private void RecoverLabels(LabelTree tree)
    {
        foreach (var node in tree.Nodes.Where(n => n is { Label.Kind: LabelKind.Bullet, IsFact: false, IsLevel: false, Children.Count: 0 }))
        {
            if (node.Entries.Count > 0 && node.Parent is { IsLevel: false } heading && IsMissing(node.Key, node.Entries[0].Levels))
            {
                _diagnostics.Add(StatementDiagnostics.StrayFact(tree.File, node.Label.Span, node.Text, heading));
                Learn(node.Key, node.Entries[0].Levels);
                node.IsFact = true;
            }
        }
    }

    private void RecoverLines(LabelTree tree)
    {
        foreach (var entry in tree.Entries)
        {
            var colon = entry.Text.IndexOf(':');
            if (entry.Kind != StatementKind.Bullet || colon is <= 0 or > LongestName
                || entry.Node is not { IsLevel: false, IsFact: false } heading || entry.Level is not { } level)
            {
                continue;
            }

            var name = entry.Text.Substring(0, colon);
            var key = LabelText.Key(name);
            if (IsMissing(key, entry.Levels))
            {
                var span = new SourceSpan(entry.Span.Start, entry.Span.Start);
                _diagnostics.Add(StatementDiagnostics.StrayFact(tree.File, entry.Span, name, heading));
                Learn(key, entry.Levels);
                var fact = tree.AddNode(level, new Label(-1, LabelKind.Bullet, name, span));
                fact.IsFact = true;
                entry.Text = entry.Text.Substring(colon + 1).Trim();
                entry.MoveTo(fact);
            }
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
