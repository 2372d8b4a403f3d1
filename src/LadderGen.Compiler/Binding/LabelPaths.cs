namespace LadderGen.Compiler.Binding;

/// <summary>The labels that say what a statement is about: groups, outermost first, then the competency or fact.</summary>
internal sealed class LabelPaths
{
    private readonly Dictionary<Node, List<Node>> _paths = [];

    /// <summary>
    /// The labels from the outermost to this one, without levels, titles and wrappers. Each label has one list, however often it is
    /// asked for.
    /// </summary>
    public List<Node> Of(Node? label)
    {
        if (label is null)
        {
            return [];
        }

        if (!_paths.TryGetValue(label, out var path))
        {
            path = [.. label.SelfAndAncestors.Where(n => !n.IsLevel && !n.IsTitle && !n.IsWrapper)];
            path.Reverse();
            _paths.Add(label, path);
        }

        return path;
    }

    /// <summary>Determines whether the last label of a path has competencies under it.</summary>
    public static bool EndsInGroup(List<Node> path) =>
        path[path.Count - 1].Children.Exists(c => !c.IsLevel && !c.IsIgnored && !c.IsFact && !c.IsWrapper && c.HasContent);
}
