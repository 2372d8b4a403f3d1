using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Reports what only the whole ladder shows: declared levels and competencies that are missing, and labels with nothing in them.
/// </summary>
internal sealed class PlacementChecks(
    Declaration declaration,
    LevelTable levels,
    IReadOnlyCollection<string> ignored,
    IReadOnlyList<LabelTree> trees,
    PlacedLadder ladder,
    DiagnosticBag diagnostics)
{
    private IEnumerable<Node> Labels => trees.SelectMany(t => t.Nodes);

    public void Run()
    {
        CheckDeclaredLevels();
        CheckDeclaredCompetencies();
        LevelTwins.Report(levels, ladder, diagnostics);
        FactNames.Check(ladder, diagnostics);
        NameRoles.Check(trees, ladder, diagnostics);
        foreach (var label in Labels.Where(n => IsEmpty(n, diagnostics)))
        {
            diagnostics.Add(CompetencyDiagnostics.Empty(label));
        }

        // A gap often follows from an error above; where there is none, it is news.
        if (!diagnostics.HasErrors)
        {
            CheckEmptyLevels();
        }

        if (!diagnostics.HasErrors)
        {
            new Gaps(declaration, levels, ladder, diagnostics).Check();
        }
    }

    /// <summary>
    /// Determines whether nothing is under a label. A row with a key alone is a group, and is as empty as a heading when no row follows it.
    /// </summary>
    public static bool IsEmpty(Node label, DiagnosticBag diagnostics) =>
        !label.HasContent
        && !label.IsTitle
        && !HasGrid(label)
        && !label.IsUnderIgnored
        && !diagnostics.IsUnderExplained(label);

    private static bool HasGrid(Node label) =>
        label.Tree.Document.Grids.Any(g => g.Label >= 0 && ReferenceEquals(label.Tree.Document.Labels[g.Label], label.Label));

    private void CheckDeclaredLevels()
    {
        for (var i = 0; i < levels.Declared?.Count; i++)
        {
            var declared = levels.Declared[i];
            var isThere = ladder.Levels[i].Nodes.Count > 0 || ladder.Levels[i].File is not null;

            // A label that is nearly a missing level is reported in the document: that is the place to mend.
            if (!isThere && Suggestion.Nearest(declared.Name.Text, Labels.Where(diagnostics.IsExplained).Select(n => n.Text)) is null)
            {
                diagnostics.Add(
                    LevelDiagnostics.MissingLevel(declaration, declared, OtherLabels(), IgnoredLevel(i)),
                    new LostHeadings.Level(i));
            }
        }
    }

    private void CheckDeclaredCompetencies()
    {
        var declared = declaration.Competencies ?? EquatableArray<DeclaredCompetency>.Empty;
        for (var i = 0; i < declared.Count; i++)
        {
            if (ladder.Competencies[i].Spellings.Count == 0)
            {
                diagnostics.Add(CompetencyDiagnostics.MissingCompetency(
                    declaration,
                    declared[i].Name.Name,
                    OtherLabels(),
                    IgnoredAbove([.. declared[i].Name.Labels, declared[i].Name.Name])));
            }
        }
    }

    private void CheckEmptyLevels()
    {
        foreach (var level in ladder.Levels)
        {
            if (level.Nodes.Count > 0
                && level.Pending.Count + level.Excused.Count == 0
                && level.Cells.Values.All(c => c.Expectations.Count + c.References.Count == 0))
            {
                var hasSummary = level.Summaries.Count > 0;
                diagnostics.Add(LevelDiagnostics.EmptyLevel(level.Nodes[0], hasSummary, hasSummary ? [] : IgnoredUnder(level)));
            }
        }
    }

    /// <summary>The headings and lines of a level that the declaration ignores.</summary>
    private IReadOnlyList<string> IgnoredUnder(PlacedLevel level)
    {
        var own = new HashSet<Node>(level.Nodes);
        var labels = Labels.Where(n => n.IsIgnored && n.Nearest(own.Contains) is not null).Select(n => n.Text);
        var lines = trees.SelectMany(t => t.Entries)
            .Where(e => ignored.Contains(LabelText.Key(e.Text)) && e.Node?.Nearest(own.Contains) is not null)
            .Select(e => e.Text);
        return [.. labels.Concat(lines).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The ignored heading, if any, that this word is the name of, or is under.</summary>
    private string? IgnoredAbove(IReadOnlyList<Word> words)
    {
        var keys = new HashSet<string>(words.Select(w => LabelText.Key(w.Text)), StringComparer.Ordinal);
        return Labels.Where(n => keys.Contains(n.Key)).Select(n => n.Nearest(a => a.IsIgnored)?.Text).FirstOrDefault(t => t is not null);
    }

    private string? IgnoredLevel(int level) =>
        Labels.Where(n => n.Levels.Contains(level)).Select(n => n.Nearest(a => a.IsIgnored)?.Text).FirstOrDefault(t => t is not null);

    private IEnumerable<string> OtherLabels() => Labels.Where(n => !n.IsLevel).Select(n => n.Text).Distinct(StringComparer.Ordinal);
}
