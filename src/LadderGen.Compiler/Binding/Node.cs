using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>A label in the tree that binding works on: documents and flattened tables have become alike.</summary>
internal sealed class Node(LabelTree tree, Node? parent, Label label)
{
    public LabelTree Tree { get; } = tree;

    public Node? Parent { get; } = parent;

    public Label Label { get; } = label;

    public string Text => Label.Text;

    /// <summary>What it has in common with other spellings (<see cref="LabelText.Key"/>).</summary>
    public string Key { get; set; } = "";

    public List<Node> Children { get; } = [];

    public List<Entry> Entries { get; } = [];

    /// <summary>The levels this label stands for: none, one, or several where a label merges levels.</summary>
    public IReadOnlyList<int> Levels { get; set; } = [];

    /// <summary>The table it was flattened from.</summary>
    public Grid? Grid { get; init; }

    /// <summary>Whether the declaration ignores it; what stands under it then does not count either.</summary>
    public bool IsIgnored { get; set; }

    /// <summary>Whether the declaration ignores it and every level stands under it: then only the label itself is ignored.</summary>
    public bool IsIgnoredTitle { get; set; }

    /// <summary>Whether it titles its document rather than a group or a competency.</summary>
    public bool IsTitle { get; set; }

    /// <summary>Whether it only wraps the labels under it: a word such as <c>Levels</c>, that says nothing of its own.</summary>
    public bool IsWrapper { get; set; }

    /// <summary>Whether it is a fact of a level rather than a competency.</summary>
    public bool IsFact { get; set; }

    /// <summary>Whether a diagnostic told that it should not stand here; what stands under it still counts, and repeats nothing.</summary>
    public bool IsMisplaced { get; set; }

    /// <summary>Whether a diagnostic told what is wrong with it: what stands under it needs no further one.</summary>
    public bool IsReported { get; set; }

    public bool IsLevel => Levels.Count > 0;

    /// <summary>Whether nothing is to be said of it: it is ignored or was reported, or stands under such a label.</summary>
    public bool IsSilent => Nearest(n => n.IsIgnored || n.IsReported) is not null;

    /// <summary>The first, from this label outwards, of which something is true; null if there is none.</summary>
    public Node? Nearest(Func<Node, bool> isIt)
    {
        var node = this;
        while (node is not null && !isIt(node))
        {
            node = node.Parent;
        }

        return node;
    }

    /// <summary>From this label outwards.</summary>
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

    public bool HasContent => Entries.Count > 0 || Children.Count > 0;
}

/// <summary>A statement under its label.</summary>
internal sealed class Entry(LabelTree tree, Node? node, StatementKind kind, string text, EquatableArray<string> details, SourceSpan span, string? id)
{
    public LabelTree Tree { get; } = tree;

    /// <summary>Null if it stands under no label.</summary>
    public Node? Node { get; } = node;

    public StatementKind Kind { get; } = kind;

    public string Text { get; } = text;

    public EquatableArray<string> Details { get; } = details;

    public SourceSpan Span { get; } = span;

    public string? Id { get; } = id;

    /// <summary>The nearest label that is a level; null if it stands under none.</summary>
    public Node? Level => Node?.Nearest(n => n.IsLevel);

    /// <summary>From the innermost label outwards.</summary>
    public IEnumerable<Node> Path => Node?.SelfAndAncestors ?? [];
}
