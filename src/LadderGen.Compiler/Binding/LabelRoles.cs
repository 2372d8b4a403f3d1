using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Naming;
using LadderGen.Compiler.Reading;

namespace LadderGen.Compiler.Binding;

/// <summary>Tells what each label of a document is: a title, a fact, or a level that stands where none may.</summary>
internal static class LabelRoles
{
    public static void Assign(Outline outline, Declaration declaration, LevelTable levels, List<LadderDiagnostic> diagnostics)
    {
        ReportMisplacedLevels(outline, levels, diagnostics);
        if (!outline.Nodes.Exists(n => n.IsLevel && !n.IsIgnored))
        {
            outline.Levels = levels.Match(NameOfFile(outline.File));
        }

        MarkFacts(outline, declaration);
        MarkWrappers(outline);
        MarkTitles(outline, declaration);
    }

    /// <summary><c>Junior_Developer-1.md</c> reads <c>Junior Developer 1</c>.</summary>
    public static string NameOfFile(TextFile file)
    {
        var name = file.FileName;
        var dot = name.LastIndexOf('.');
        return (dot > 0 ? name.Substring(0, dot) : name).Replace('_', ' ').Replace('-', ' ');
    }

    /// <summary>The levels an entry holds at: those of the nearest label that is one.</summary>
    public static IReadOnlyList<int> LevelsOf(Entry entry)
    {
        if (entry.Level is { } node)
        {
            return node.Levels;
        }

        // Where depth was inferred, a group can have come to stand beside the level it belongs to: the level goes on until the next.
        if (entry.Outline.Document.DepthIsInferred && entry.Outline.LastLevelBefore(entry.Span.Start) is { } last)
        {
            return last.Levels;
        }

        return entry.Outline.Levels;
    }

    private static void ReportMisplacedLevels(Outline outline, LevelTable levels, List<LadderDiagnostic> diagnostics)
    {
        foreach (var node in outline.Nodes.Where(n => n.IsLevel && !n.IsSilent))
        {
            if (node.Parent?.Nearest(n => n.IsLevel) is { } outer
                && !outer.Levels.Intersect(node.Levels).Any() && !outer.Levels.Contains(levels.AllLevels) && !node.Levels.Contains(levels.AllLevels))
            {
                diagnostics.Add(BindingDiagnostics.NestedLevel(node, outer, levels));
                node.IsMisplaced = true;
            }
        }

        // A bullet or a cell may repeat its level: both add another statement there.
        var headings = outline.Nodes.Where(n => n.IsLevel && !n.IsSilent && n.Label.Kind is not (LabelKind.Bullet or LabelKind.Cell));
        foreach (var siblings in headings.GroupBy(n => n, SamePlace.Instance))
        {
            var first = siblings.First();
            foreach (var second in siblings.Skip(1).Where(n => n.HasContent))
            {
                diagnostics.Add(BindingDiagnostics.DuplicateLevel(outline.File, second.Label.Span, second.Text, outline.File, first.Label.Span));
                second.IsMisplaced = true;
            }
        }
    }

    /// <summary>
    /// Labelled bullets straight under a level that has headings for its competencies are facts of the level;
    /// without such headings they are the competencies.
    /// </summary>
    private static void MarkFacts(Outline outline, Declaration declaration)
    {
        var declared = new HashSet<string>(declaration.Facts.Select(f => LabelText.Key(f.Text)), StringComparer.Ordinal);
        var rootHasHeadings = outline.Nodes.Exists(n => n.Parent is null && IsHeading(n));
        foreach (var node in outline.Nodes.Where(n => !n.IsLevel))
        {
            var isUnderLevel = node.Parent is { } parent
                ? parent.IsLevel && parent.Children.Exists(IsHeading)
                : outline.Levels.Count > 0 && rootHasHeadings;
            node.IsFact |= (declared.Count > 0 && declared.Contains(node.Key)) || (node.Label.Kind == LabelKind.Bullet && isUnderLevel);
        }

        static bool IsHeading(Node node) => node.Label.Kind < LabelKind.Bullet && !node.IsIgnored && !node.IsLevel;
    }

    /// <summary><c>Levels</c> between each competency and its levels wraps them, and is no competency itself.</summary>
    private static void MarkWrappers(Outline outline)
    {
        var candidates = outline.Nodes.Where(n =>
            n is { IsLevel: false, Entries.Count: 0, Children.Count: > 0, Parent.IsLevel: false, Parent.Children.Count: 1 }
            && n.Children.TrueForAll(c => c.IsLevel)
            && n.Key.Split(' ').Any(word => word is "LEVELS" or "LEVEL" or "EXPECTATIONS"));
        foreach (var wrappers in candidates.GroupBy(n => n.Key, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            foreach (var wrapper in wrappers)
            {
                wrapper.IsWrapper = true;
            }
        }
    }

    /// <summary>
    /// A label that all statements of the document share, and that is no level, is its title; unless no competency would
    /// be left: then the innermost of them is it. A declared group is none.
    /// </summary>
    private static void MarkTitles(Outline outline, Declaration declaration)
    {
        // A heading with nothing under it, above levels of the same depth, is what a document's title often looks like.
        if (outline.Nodes.Find(n => n.Label.Kind == LabelKind.Heading) is { IsLevel: false, HasContent: false, IsIgnored: false } first
            && outline.Nodes.Exists(n => n.IsLevel && n.Parent == first.Parent && n.Label.Kind == LabelKind.Heading))
        {
            first.IsTitle = true;
        }

        var statements = outline.Entries.FindAll(e =>
            e.Kind != StatementKind.Description && e.Node?.Nearest(n => n.IsIgnored || n.IsFact) is null && LevelsOf(e).Count > 0);
        if (statements.Count == 0)
        {
            return;
        }

        var shared = statements[0].Path.Where(n => !n.IsLevel && n.Label.Kind != LabelKind.Cell).ToList();
        var before = statements[0].Node;
        foreach (var statement in statements)
        {
            if (shared.Count == 0)
            {
                return;
            }

            if (statement.Node != before)
            {
                before = statement.Node;
                shared.RemoveAll(n => before?.Nearest(p => p == n) is null);
            }
        }

        var hasCompetency = statements.Exists(e => e.Node?.Nearest(n => !n.IsLevel && !shared.Contains(n)) is not null);
        var groups = new HashSet<string>(
            (declaration.Competencies ?? EquatableArray<DeclaredCompetency>.Empty).Select(c => LabelText.Key(c.Group?.Text ?? "")), StringComparer.Ordinal);
        foreach (var node in (hasCompetency ? shared : shared.Skip(1)).Where(n => !groups.Contains(n.Key)))
        {
            node.IsTitle = true;
        }

        foreach (var node in outline.Nodes.Where(n => n.IsIgnoredTitle))
        {
            node.IsTitle = true;
        }
    }

    /// <summary>Labels are equal that stand under one label for the same levels.</summary>
    private sealed class SamePlace : IEqualityComparer<Node>
    {
        public static readonly SamePlace Instance = new();

        public bool Equals(Node? x, Node? y) => x?.Parent == y?.Parent && x is not null && y is not null && x.Levels.SequenceEqual(y.Levels);

        public int GetHashCode(Node node) => unchecked(((node.Parent?.GetHashCode() ?? 0) * 31) + node.Levels[0]);
    }
}
