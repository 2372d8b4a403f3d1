namespace LadderGen.Compiler.Binding;

/// <summary>The labels of a part that end with a name in braces, each once, in the order they were found.</summary>
internal sealed class BracedLabels
{
    private readonly HashSet<Node> _seen = [];
    private readonly List<Node> _labels = [];

    public IReadOnlyList<Node> All => _labels;

    /// <summary>Adds a label, unless it has no braces or is already here.</summary>
    public void Add(Node label)
    {
        if (label.Label.Id is not null && _seen.Add(label))
        {
            _labels.Add(label);
        }
    }
}
