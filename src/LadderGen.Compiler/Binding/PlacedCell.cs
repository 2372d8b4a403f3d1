using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>Holds what one level expects of one competency.</summary>
internal sealed class PlacedCell(Node node)
{
    /// <summary>The first label of the competency at this level.</summary>
    public Node Node { get; } = node;

    public List<Entry> Expectations { get; } = [];

    /// <summary>The texts of expectations and examples.</summary>
    public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

    public List<string> Examples { get; } = [];

    public List<string> Summaries { get; } = [];

    public List<Entry> SummaryPlaces { get; } = [];

    /// <summary>The references to what is expected here too, because a text refers to it.</summary>
    public List<PlacedReference> References { get; } = [];

    /// <summary>Gets whether the documents say nothing here, so that all that is expected comes from elsewhere.</summary>
    public bool IsInherited { get; init; }

    public void Add(Entry entry)
    {
        Texts.Add(entry.Text);
        if (entry.Kind == StatementKind.Example)
        {
            Examples.Add(entry.Text);
            Examples.AddRange(entry.Details);
        }
        else
        {
            Expectations.Add(entry);
        }
    }
}
