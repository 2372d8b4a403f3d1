using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>A label in the tree that binding works on. What it is for the ladder, <see cref="LabelRoles"/> says.</summary>
internal sealed class Node(LabelTree tree, Node? parent, Label label)
{
    public LabelTree Tree { get; } = tree;

    public Node? Parent { get; } = parent;

    public Label Label { get; } = label;

    public string Text => Label.Text;

    /// <summary>The key that all spellings of the label share (<see cref="LabelText.Key"/>).</summary>
    public required string Key { get; init; }

    public List<Node> Children { get; } = [];

    public List<Entry> Entries { get; } = [];

    /// <summary>The table it is a cell of; null for all other labels.</summary>
    public Grid? Grid { get; init; }

    /// <summary>Gets whether it is a column of a table above all levels, which gives an overview of them.</summary>
    public bool IsInOverview { get; set; }

    /// <summary>The levels this label stands for: none, one, or several where a label merges levels.</summary>
    public IReadOnlyList<int> Levels { get; set; } = [];

    /// <summary>Gets whether the declaration ignores it, and with it everything under it.</summary>
    public bool IsIgnored { get; set; }

    /// <summary>
    /// Gets whether the declaration ignores it although every level is under it: then only the label itself is ignored.
    /// </summary>
    public bool IsIgnoredTitle { get; set; }

    /// <summary>Gets whether it titles its document rather than a group or a competency.</summary>
    public bool IsTitle { get; set; }

    /// <summary>
    /// Gets whether it only wraps the labels under it: with a word such as <c>Levels</c> that says nothing of its own, or because it groups
    /// levels.
    /// </summary>
    public bool IsWrapper { get; set; }

    /// <summary>The levels that it groups, lowest first; empty for a label that groups competencies, or nothing.</summary>
    public IReadOnlyList<int> GroupedLevels { get; set; } = [];

    /// <summary>Gets whether it is a fact of a level rather than a competency.</summary>
    public bool IsFact { get; set; }

    public bool IsLevel => Levels.Count > 0;

    /// <summary>Gets whether it, or a label it is under, is ignored.</summary>
    public bool IsUnderIgnored => Nearest(n => n.IsIgnored) is not null;

    public bool HasContent => Entries.Count > 0 || Children.Count > 0;

    /// <summary>The labels from this one outwards.</summary>
    public IEnumerable<Node> SelfAndAncestors
    {
        get
        {
            for (var node = this; node is not null; node = node.Parent)
            {
                yield return node;
            }
        }
    }

    /// <summary>The first label, from this one outwards, that meets a condition; null if none does.</summary>
    public Node? Nearest(Func<Node, bool> condition)
    {
        var node = this;
        while (node is not null && !condition(node))
        {
            node = node.Parent;
        }

        return node;
    }
}
