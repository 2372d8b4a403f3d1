using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>A statement under its label.</summary>
internal sealed class Entry(
    LabelTree tree,
    Node? node,
    StatementKind kind,
    string text,
    EquatableArray<string> details,
    SourceSpan span,
    string? id)
{
    public LabelTree Tree { get; } = tree;

    /// <summary>Null if the statement is under no label.</summary>
    public Node? Node { get; private set; } = node;

    public StatementKind Kind { get; } = kind;

    public string Text { get; set; } = text;

    public EquatableArray<string> Details { get; } = details;

    public SourceSpan Span { get; } = span;

    public string? Id { get; } = id;

    /// <summary>The nearest label that is a level; null if the statement is under none.</summary>
    public Node? Level => Node?.Nearest(n => n.IsLevel);

    /// <summary>The labels it is under, from the innermost outwards.</summary>
    public IEnumerable<Node> Path => Node?.SelfAndAncestors ?? [];

    /// <summary>Puts it under another label.</summary>
    public void MoveTo(Node label)
    {
        Node?.Entries.Remove(this);
        label.Entries.Add(this);
        Node = label;
    }

    /// <summary>The levels the statement holds at.</summary>
    public IReadOnlyList<int> Levels
    {
        get
        {
            if (Level is { } node)
            {
                return node.Levels;
            }

            // Where depth was inferred, a group can end up beside the level it belongs to: a level then goes on until the next.
            return Tree.Document.DepthIsInferred && Tree.LastLevelBefore(Span.Start) is { } last ? last.Levels : Tree.Levels;
        }
    }
}
