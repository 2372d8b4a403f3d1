namespace LadderGen.Compiler.Binding;

/// <summary>A group of competencies.</summary>
internal sealed class PlacedGroup(Node? node, string title, PlacedGroup? parent)
{
    /// <summary>Its first label; null if only the declaration has it.</summary>
    public Node? Node { get; } = node;

    public string Title { get; } = title;

    public PlacedGroup? Parent { get; } = parent;

    /// <summary>Its labels with a name in braces.</summary>
    public BracedLabels Braced { get; } = new();

    public List<string> Descriptions { get; } = [];
}
