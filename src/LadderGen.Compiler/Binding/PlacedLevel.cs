using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>Holds what the documents say about one level.</summary>
internal sealed class PlacedLevel
{
    /// <summary>The labels that stand for this level, in the order of the documents.</summary>
    public List<Node> Nodes { get; } = [];

    /// <summary>The labels of this level alone that have a name in braces.</summary>
    public IEnumerable<Node> Braced => Nodes.Where(n => n.Levels.Count == 1 && n.Label.Id is not null);

    /// <summary>The document whose file name says the level, where no label does.</summary>
    public TextFile? File { get; set; }

    public List<string> Summaries { get; } = [];

    public List<Entry> SummaryPlaces { get; } = [];

    public List<PlacedFact> Facts { get; } = [];

    /// <summary>The references of the level as a whole to levels of other ladders.</summary>
    public List<PlacedReference> Pending { get; } = [];

    /// <summary>The competencies of which the documents say that nothing is expected, or that it is still to be written.</summary>
    public HashSet<PlacedCompetency> Excused { get; } = [];

    /// <summary>Gets whether the documents say right under it that nothing is expected, or that it is still to be written.</summary>
    public bool IsExcused { get; set; }

    public Dictionary<PlacedCompetency, PlacedCell> Cells { get; } = [];
}

/// <summary>Something a level says about itself, under a label of its own.</summary>
internal sealed record PlacedFact(Node Label, Entry Text);
