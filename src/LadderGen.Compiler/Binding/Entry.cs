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
    string? id,
    Doubt? doubt = null)
{
    public LabelTree Tree { get; } = tree;

    /// <summary>Null if the statement is under no label.</summary>
    public Node? Node { get; private set; } = node;

    public StatementKind Kind { get; } = kind;

    public string Text { get; set; } = text;

    /// <summary>The details nested in it, without those that are not written yet.</summary>
    public EquatableArray<string> Details { get; } =
        HasUnwritten(details) ? details.Where(d => !Placeholders.IsUnwritten(d)).ToEquatableArray() : details;

    /// <summary>The details nested in it that are not written yet.</summary>
    public IReadOnlyList<string> UnwrittenDetails { get; } = HasUnwritten(details) ? [.. details.Where(Placeholders.IsUnwritten)] : [];

    /// <summary>Its role in the ladder, once it is placed.</summary>
    public BlockRole Role { get; set; }

    public SourceSpan Span { get; } = span;

    public string? Id { get; } = id;

    /// <summary>Gets whether its text says nothing that is expected, or nothing yet.</summary>
    public EntrySense Sense { get; } =
        CellMarks.IsNothing(text) ? EntrySense.Nothing
        : SheetErrors.IsOne(text) ? EntrySense.ErrorOfSheet
        : Placeholders.IsUnwritten(text) || CellMarks.IsDitto(text) ? EntrySense.Unwritten
        : EntrySense.Text;

    /// <summary>Another meaning that it may have; null if it is plain.</summary>
    public Doubt? Doubt { get; } = doubt;

    /// <summary>The nearest label that is a level; null if the statement is under none.</summary>
    public Node? Level => Node?.Nearest(n => n.IsLevel);

    /// <summary>Finds some of its words in the document.</summary>
    /// <returns>The span of the whole statement if the document has them in another form.</returns>
    public SourceSpan PlaceOf(string words)
    {
        var document = Tree.File.Text;
        var start = document.IndexOf(words, Span.Start, Math.Min(Span.Length, document.Length - Span.Start), StringComparison.Ordinal);
        return start < 0 ? Span : new SourceSpan(start, start + words.Length);
    }

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

    private static bool HasUnwritten(EquatableArray<string> details) => details.Count > 0 && details.Any(Placeholders.IsUnwritten);
}
