using LadderGen.Compiler.Declaring;

namespace LadderGen.Compiler.Binding;

/// <summary>A competency with all its labels.</summary>
internal sealed class PlacedCompetency(string title)
{
    public string Title { get; } = title;

    public PlacedGroup? Group { get; set; }

    /// <summary>Gets whether the declaration says in which group it is: then the documents have no say.</summary>
    public bool GroupIsDeclared { get; init; }

    /// <summary>The labels that gave it its group, outermost first and its own last.</summary>
    public List<Node>? Grouped { get; set; }

    /// <summary>Gets whether another competency has the same name, in another group.</summary>
    public bool IsHomonym { get; init; }

    /// <summary>Its entry in the declaration, where it has one.</summary>
    public Word? Declared { get; init; }

    /// <summary>The C# name, where the declaration gives one.</summary>
    public string? Name { get; init; }

    /// <summary>Its labels, one for each spelling, in the order of the documents.</summary>
    public List<Node> Spellings { get; } = [];

    /// <summary>Its labels with a name in braces.</summary>
    public BracedLabels Braced { get; } = new();

    public List<string> Descriptions { get; } = [];
}
