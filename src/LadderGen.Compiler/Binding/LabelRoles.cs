using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Gives every label of a ladder its role, once and for all: ignored, level, fact, wrapper or title. What has none of these
/// is a group or a competency.
/// </summary>
internal static class LabelRoles
{
    /// <param name="trees">The documents of the ladder.</param>
    /// <param name="declaration">The declaration of the ladder.</param>
    /// <param name="levels">Its levels.</param>
    /// <param name="diagnostics">Where misspelt and misplaced levels are reported.</param>
    public static void Assign(
        IReadOnlyList<LabelTree> trees,
        Declaration declaration,
        LevelTable levels,
        DiagnosticBag diagnostics)
    {
        MisspeltLevels.Recover(trees, levels, declaration, diagnostics);
        foreach (var tree in trees)
        {
            MisplacedLevels.Report(tree, levels, diagnostics);
            if (!tree.Nodes.Exists(n => n.IsLevel && !n.IsIgnored))
            {
                tree.Levels = levels.Match(FileTitle.Of(tree.File));
            }

            MarkFacts(tree, declaration);
            MarkWrappers(tree);
        }

        LevelGroups.Mark(trees, declaration, levels);

        StrayFacts.Recover(trees, diagnostics);
        LabelledExpectations.Fold(trees);
        foreach (var tree in trees)
        {
            DocumentTitles.Mark(tree, declaration, isOnly: trees.Count == 1);
        }
    }

    /// <summary>Marks the labels that the declaration ignores; the other roles follow once it is known which labels count.</summary>
    public static void MarkIgnored(LabelTree tree, IReadOnlyCollection<string> ignored)
    {
        if (ignored.Count == 0)
        {
            return;
        }

        var levels = tree.Nodes.FindAll(n => n.IsLevel);
        foreach (var node in tree.Nodes.Where(n => ignored.Contains(n.Key)))
        {
            // Nobody ignores a whole ladder: of a label above every level, only its own line is meant.
            node.IsIgnoredTitle = levels.Count > 0 && levels.TrueForAll(l => l != node && l.SelfAndAncestors.Contains(node));
            node.IsIgnored = !node.IsIgnoredTitle;
        }
    }

    /// <summary>
    /// Labelled bullets right under a level that has headings for its competencies are facts of the level. Without such
    /// headings they are the competencies.
    /// </summary>
    private static void MarkFacts(LabelTree tree, Declaration declaration)
    {
        var declared = new HashSet<string>(declaration.Facts.Select(f => LabelText.Key(f.Text)), StringComparer.Ordinal);
        var rootHasHeadings = tree.Nodes.Exists(n => n.Parent is null && IsHeading(n));
        foreach (var node in tree.Nodes.Where(n => !n.IsLevel))
        {
            var isUnderLevel = node.Parent is { } parent
                ? parent.IsLevel && parent.Children.Exists(IsHeading)
                : tree.Levels.Count > 0 && rootHasHeadings;
            node.IsFact = declared.Contains(node.Key) || (node.Label.Kind == LabelKind.Bullet && isUnderLevel);
        }

        foreach (var node in tree.Nodes.Where(n => n.IsInOverview))
        {
            node.IsFact = true;
        }

        static bool IsHeading(Node node) => node.Label.Kind < LabelKind.Bullet && !node.IsIgnored && !node.IsLevel;
    }

    /// <summary>
    /// Marks labels such as <c>Levels</c> between each competency and its levels: they wrap levels, and are not competencies.
    /// </summary>
    private static void MarkWrappers(LabelTree tree)
    {
        var candidates = tree.Nodes.Where(n =>
            n is { IsLevel: false, Entries.Count: 0, Children.Count: > 0, Parent.IsLevel: false, Parent.Children.Count: 1 }
            && n.Children.TrueForAll(c => c.IsLevel)
            && n.Key.Split(' ').Any(word => word is "LEVELS" or "LEVEL" or "EXPECTATIONS"));
        foreach (var wrapper in candidates.GroupBy(n => n.Key, StringComparer.Ordinal).Where(g => g.Count() > 1).SelectMany(g => g))
        {
            wrapper.IsWrapper = true;
        }
    }
}
