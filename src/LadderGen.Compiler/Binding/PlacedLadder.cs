namespace LadderGen.Compiler.Binding;

/// <summary>Everything the documents of a ladder say, put where it belongs, before anything has a name.</summary>
/// <param name="levels">The levels of the ladder.</param>
internal sealed class PlacedLadder(LevelTable levels)
{
    public List<string> Descriptions { get; } = [];

    /// <summary>The levels, lowest first, and behind them <see cref="LevelTable.AllLevels"/>.</summary>
    public IReadOnlyList<PlacedLevel> Levels { get; } = [.. Enumerable.Range(0, levels.Count + 1).Select(_ => new PlacedLevel())];

    public PlacedLevel AllLevels => Levels[Levels.Count - 1];

    /// <summary>In the order of the declaration, or of their first appearance.</summary>
    public List<PlacedCompetency> Competencies { get; } = [];

    /// <summary>A parent before its children.</summary>
    public List<PlacedGroup> Groups { get; } = [];

    /// <summary>The name of a level in messages.</summary>
    public string LabelOf(int level) => levels.LabelOf(level);

    /// <summary>The words of a level's first label in the documents.</summary>
    public string TitleOf(int level) => Levels[level].Nodes.FirstOrDefault()?.Text ?? LabelOf(level);

    /// <summary>
    /// Determines whether a level says something about a competency: in its own words, or because it takes over what others say.
    /// </summary>
    public bool HasCell(int level, PlacedCompetency competency, bool isCumulative) =>
        Levels[level].Cells.ContainsKey(competency) || Inherits(level, competency, isCumulative);

    /// <summary>Determines whether a level takes over what is expected of a competency without a word of its own.</summary>
    public bool Inherits(int level, PlacedCompetency competency, bool isCumulative) =>
        Levels[level] != AllLevels && Levels[level] is { Nodes.Count: > 0 } or { File: not null }
        && (AllLevels.Cells.ContainsKey(competency) || (isCumulative && Levels.Take(level).Any(l => l.Cells.ContainsKey(competency))));
}
