using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

// What placement collects: the ladder as it stands in the documents, before anything has a name.

/// <summary>Everything the documents say, put where it belongs.</summary>
/// <param name="levelCount">How many levels there are.</param>
internal sealed class PlacedLadder(int levelCount)
{
    public List<string> Descriptions { get; } = [];

    /// <summary>The levels, lowest first, and behind them <see cref="LevelTable.AllLevels"/>.</summary>
    public IReadOnlyList<PlacedLevel> Levels { get; } = [.. Enumerable.Range(0, levelCount + 1).Select(_ => new PlacedLevel())];

    public PlacedLevel AllLevels => Levels[Levels.Count - 1];

    /// <summary>In the order of the declaration, or of their first appearance.</summary>
    public List<PlacedCompetency> Competencies { get; } = [];

    /// <summary>A parent stands before its children.</summary>
    public List<PlacedGroup> Groups { get; } = [];

    /// <summary>Whether a level has something to say of a competency: by itself, or because it takes it over without a word.</summary>
    public bool HasCell(int level, PlacedCompetency competency, bool isCumulative) =>
        Levels[level].Cells.ContainsKey(competency) || Inherits(level, competency, isCumulative);

    /// <summary>Whether a level takes over what is expected of a competency without a word of its own.</summary>
    public bool Inherits(int level, PlacedCompetency competency, bool isCumulative) =>
        Levels[level] != AllLevels && Levels[level] is { Nodes.Count: > 0 } or { File: not null }
        && (AllLevels.Cells.ContainsKey(competency) || (isCumulative && Levels.Take(level).Any(l => l.Cells.ContainsKey(competency))));
}

internal sealed class PlacedLevel
{
    /// <summary>The labels that stand for this level, in the order of the documents.</summary>
    public List<Node> Nodes { get; } = [];

    /// <summary>The document whose file name tells the level, where no label does.</summary>
    public TextFile? File { get; set; }

    public List<string> Summaries { get; } = [];

    public List<Entry> SummaryPlaces { get; } = [];

    public List<PlacedFact> Facts { get; } = [];

    /// <summary>What the level as a whole refers to in other ladders.</summary>
    public List<PlacedReference> Pending { get; } = [];

    public Dictionary<PlacedCompetency, PlacedCell> Cells { get; } = [];
}

/// <summary>What a level says of itself under a label of its own.</summary>
internal sealed record PlacedFact(Node Label, Entry Text);

internal sealed class PlacedGroup(Node? node, string title, PlacedGroup? parent)
{
    /// <summary>Its first label; null if only the declaration knows it.</summary>
    public Node? Node { get; } = node;

    public string Title { get; } = title;

    public PlacedGroup? Parent { get; } = parent;

    public List<string> Descriptions { get; } = [];
}

internal sealed class PlacedCompetency(string title)
{
    public string Title { get; } = title;

    public PlacedGroup? Group { get; set; }

    /// <summary>Whether the declaration says in which group it is: then the documents have no say.</summary>
    public bool GroupIsDeclared { get; init; }

    /// <summary>The labels that gave it its group, outermost first and last its own.</summary>
    public List<Node>? Grouped { get; set; }

    /// <summary>Whether a diagnostic told that it stands in another group too.</summary>
    public bool IsGroupReported { get; set; }

    /// <summary>Whether another competency has the same name, in another group.</summary>
    public bool IsHomonym { get; init; }

    /// <summary>Its entry in the declaration, where that has one.</summary>
    public Word? Declared { get; init; }

    /// <summary>The C# name, where the declaration gives one.</summary>
    public string? Name { get; init; }

    /// <summary>Its labels, one for each spelling, in the order of the documents.</summary>
    public List<Node> Spellings { get; } = [];

    public List<string> Descriptions { get; } = [];
}

internal sealed class PlacedCell(Node node)
{
    /// <summary>The first label of the competency at this level.</summary>
    public Node Node { get; } = node;

    public List<Entry> Expectations { get; } = [];

    /// <summary>The texts of expectations and examples.</summary>
    public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether an expectation may be there twice: as nearly always no text was, none needs to be compared again.</summary>
    public bool MayRepeat { get; set; }

    public List<string> Examples { get; } = [];

    public List<string> Summaries { get; } = [];

    public List<Entry> SummaryPlaces { get; } = [];

    /// <summary>What is expected here too, because a text refers to it.</summary>
    public List<PlacedReference> References { get; } = [];

    /// <summary>Whether nothing stands here, and all that is expected comes from elsewhere.</summary>
    public bool IsInherited { get; init; }
}
