using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Binding;

/// <summary>What only the whole ladder can show: what is declared and missing, empty, or referred to and not there.</summary>
internal static class PlacementChecks
{
    /// <summary>Beyond as many, gaps are no slips.</summary>
    private const int MostGaps = 200;

    public static void Check(
        Declaration declaration,
        LevelTable levels,
        IReadOnlyList<LabelTree> trees,
        PlacedLadder ladder,
        DiagnosticBag diagnostics)
    {
        CheckDeclaredLevels(declaration, levels, trees, ladder, diagnostics);
        CheckDeclaredCompetencies(declaration, trees, ladder, diagnostics);
        CheckEmptyLabels(trees, diagnostics);

        // A gap is often the shadow of an error above; where there is none, it is news.
        if (!diagnostics.HasErrors)
        {
            CheckEmptyLevels(ladder, diagnostics);
            CheckGaps(declaration, levels, ladder, diagnostics);
        }
    }

    private static void CheckDeclaredLevels(
        Declaration declaration,
        LevelTable levels,
        IReadOnlyList<LabelTree> trees,
        PlacedLadder ladder,
        DiagnosticBag diagnostics)
    {
        List<string>? reported = null, labels = null;
        for (var i = 0; i < levels.Count; i++)
        {
            var isThere = ladder.Levels[i].Nodes.Count > 0 || ladder.Levels[i].File is not null
                || trees.Any(o => o.Nodes.Exists(n => n.Levels.Contains(i)));
            if (isThere || levels.Declared is not { } declared)
            {
                continue;
            }

            // A label that is nearly a missing level was reported where it stands: that is the place to mend.
            reported ??= [.. trees.SelectMany(o => o.Nodes).Where(diagnostics.IsExplained).Select(n => n.Text)];
            if (Suggestion.Nearest(declared[i].Name.Text, reported) is null)
            {
                labels ??= [.. trees.SelectMany(o => o.Nodes).Where(n => !n.IsLevel).Select(n => n.Text).Distinct(StringComparer.Ordinal)];
                diagnostics.Add(BindingDiagnostics.MissingLevel(declaration, declared[i], labels));
            }
        }
    }

    private static void CheckDeclaredCompetencies(
        Declaration declaration,
        IReadOnlyList<LabelTree> trees,
        PlacedLadder ladder,
        DiagnosticBag diagnostics)
    {
        var declared = declaration.Competencies ?? EquatableArray<DeclaredCompetency>.Empty;
        for (var i = 0; i < declared.Count; i++)
        {
            if (ladder.Competencies[i].Spellings.Count == 0)
            {
                var labels = trees.SelectMany(o => o.Nodes).Where(n => !n.IsLevel).Select(n => n.Text).Distinct(StringComparer.Ordinal);
                diagnostics.Add(BindingDiagnostics.MissingCompetency(declaration, declared[i].Name.Name, labels));
            }
        }
    }

    private static void CheckEmptyLabels(IReadOnlyList<LabelTree> trees, DiagnosticBag diagnostics)
    {
        diagnostics.AddRange(trees.SelectMany(o => o.Nodes).Where(n => IsEmpty(n, diagnostics)).Select(BindingDiagnostics.Empty));
    }

    /// <summary>Whether nothing stands under a label. A row of a key alone is a group, and as empty as a heading when no row follows it.</summary>
    public static bool IsEmpty(Node node, DiagnosticBag diagnostics) =>
        !node.HasContent && !node.IsTitle
        && !node.Tree.Document.Grids.Any(g => g.Label >= 0 && ReferenceEquals(node.Tree.Document.Labels[g.Label], node.Label))
        && !node.IsUnderIgnored
        && !diagnostics.IsUnderExplained(node);

    private static void CheckEmptyLevels(PlacedLadder ladder, DiagnosticBag diagnostics)
    {
        foreach (var level in ladder.Levels)
        {
            if (level.Nodes.Count > 0 && level.Pending.Count == 0 && level.Cells.Values.All(c => c.Expectations.Count + c.References.Count == 0))
            {
                diagnostics.Add(BindingDiagnostics.EmptyLevel(level.Nodes[0], level.Summaries.Count > 0));
            }
        }
    }

    private static void CheckGaps(Declaration declaration, LevelTable levels, PlacedLadder ladder, DiagnosticBag diagnostics)
    {
        var severity = declaration.Competencies is { Count: > 0 } ? Severity.Error : Severity.Warning;
        var gaps = ladder.Competencies.Where(c => c.Spellings.Count > 0)
            .Select(c => new Gap(c, LevelsWithout(c, declaration, ladder, levels.Count)))
            .Where(g => g.Levels.Count > 0)
            .ToList();
        var explained = new HashSet<PlacedCompetency>();
        foreach (var gap in gaps.OrderByDescending(g => g.Levels.Count).ToList())
        {
            if (explained.Contains(gap.Competency))
            {
                continue;
            }

            // Two names of which one stands just where the other does not are most likely one name and a slip: one diagnostic, at the rarer.
            var other = gaps.Count > MostGaps ? null : gaps.Find(g => g.Levels.Count + gap.Levels.Count == levels.Count && !g.Levels.Intersect(gap.Levels).Any()
                && Suggestion.Nearest(gap.Competency.Title, [g.Competency.Title]) is not null)?.Competency;
            if (other is not null)
            {
                explained.Add(other);
            }

            var first = gap.Competency.Spellings[0];
            diagnostics.Add(
                BindingDiagnostics.MissingExpectation(
                    first.Tree.File.LocationOf(first.Label.Span),
                    gap.Competency.Title,
                    [.. gap.Levels.Select(i => levels.Labels[i])],
                    severity,
                    other?.Spellings[0]),
                gap.Competency);
        }
    }

    private static List<int> LevelsWithout(PlacedCompetency competency, Declaration declaration, PlacedLadder ladder, int levelCount)
    {
        var levels = new List<int>();
        for (var i = 0; i < levelCount; i++)
        {
            if (IsGap(declaration, ladder, i, competency))
            {
                levels.Add(i);
            }
        }

        return levels;
    }

    /// <summary>Whether neither the level, nor what it takes over, says anything of the competency.</summary>
    private static bool IsGap(Declaration declaration, PlacedLadder ladder, int level, PlacedCompetency competency) =>
        !Says(ladder.Levels[level], competency)
        && ladder.Levels[level].Pending.Count == 0
        && !Says(ladder.AllLevels, competency)
        && !(declaration.IsCumulative && SaysBelow(ladder, level, competency));

    private static bool SaysBelow(PlacedLadder ladder, int level, PlacedCompetency competency)
    {
        for (var i = 0; i < level; i++)
        {
            if (Says(ladder.Levels[i], competency))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Says(PlacedLevel level, PlacedCompetency competency) =>
        level.Cells.TryGetValue(competency, out var cell) && cell.Expectations.Count + cell.References.Count > 0;

    private sealed record Gap(PlacedCompetency Competency, List<int> Levels);
}
