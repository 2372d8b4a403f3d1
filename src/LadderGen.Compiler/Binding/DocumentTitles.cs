using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>Tells the titles of a document from its groups and competencies.</summary>
internal static class DocumentTitles
{
    /// <summary>
    /// A label that all statements of the document share, and that is not a level, is its title; unless no competency would be
    /// left: then the innermost of them is it. A declared group is never a title.
    /// </summary>
    public static void Mark(LabelTree tree, Declaration declaration, bool isOnly)
    {
        // A heading with nothing under it, above levels of the same depth, is a frequent form of a title.
        if (tree.Nodes.Find(n => n.Label.Kind == LabelKind.Heading) is { IsLevel: false, HasContent: false, IsIgnored: false } first
            && tree.Nodes.Exists(n => n.IsLevel && n.Parent == first.Parent && n.Label.Kind == LabelKind.Heading))
        {
            first.IsTitle = true;
        }

        var statements = tree.Entries.FindAll(e =>
            e.Kind != StatementKind.Description && e.Node?.Nearest(n => n.IsIgnored || n.IsFact) is null && e.Levels.Count > 0);
        var shared = SharedLabels(statements);
        if (shared.Count == 0)
        {
            return;
        }

        var hasCompetency = statements.Exists(e => e.Node?.Nearest(n => !n.IsLevel && !n.IsWrapper && !shared.Contains(n)) is not null);
        var groups = new HashSet<string>(
            (declaration.Competencies ?? EquatableArray<DeclaredCompetency>.Empty).Select(c => LabelText.Key(c.Group?.Text ?? ""))
                .Concat(LevelGroups.KeysOf(declaration)),
            StringComparer.Ordinal);

        // What is right under a level has a competency by declaration, so that a label above the levels need not be one.
        hasCompetency |= declaration.General is not null
            && (isOnly || statements.Select(e => e.Level).Distinct().Count() == 1)
            && statements.TrueForAll(e => e.Level is { } level && !shared.Exists(n => n.Nearest(p => p == level) is not null));
        foreach (var node in (hasCompetency ? shared : shared.Skip(1)).Where(n => !groups.Contains(n.Key)))
        {
            node.IsTitle = true;
        }

        foreach (var node in tree.Nodes.Where(n => n.IsIgnoredTitle))
        {
            node.IsTitle = true;
        }
    }

    /// <summary>The labels that every statement is under, levels and cells aside, from the innermost outwards.</summary>
    private static List<Node> SharedLabels(List<Entry> statements)
    {
        if (statements.Count == 0)
        {
            return [];
        }

        var shared = statements[0].Path.Where(n => !n.IsLevel && n.Label.Kind != LabelKind.Cell).ToList();
        foreach (var label in statements.Select(s => s.Node).Distinct())
        {
            shared.RemoveAll(n => label?.Nearest(p => p == n) is null);
        }

        return shared;
    }
}
