using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Compiling;

/// <summary>The size of one ladder.</summary>
/// <param name="Ladder">The C# name of the ladder.</param>
/// <param name="Characters">The characters of its literals, at most: an assembly holds equal literals once.</param>
internal sealed record LadderSize(string Ladder, long Characters)
{
    /// <summary>The size of each literal in addition to its characters, in characters.</summary>
    private const int Header = 3;

    public static LadderSize Of(LadderModel ladder) => new(ladder.Name, CharactersOf(ladder));

    private static long CharactersOf(LadderModel ladder) =>
        Sum(ladder.Id, ladder.Name, ladder.Title, ladder.Description)
        + ladder.Groups.Sum(g => Sum(g.Id, g.Name, g.Title, g.Description))
        + ladder.Competencies.Sum(c => Sum(c.Id, c.Name, c.Title, c.Description, c.Source.Document))
        + ladder.AllOfLevels.Sum(CharactersOf);

    private static long CharactersOf(LevelModel level) =>
        Sum(level.Id, level.Name, level.Title, level.Code ?? "", level.Summary, level.Source.Document)
        + level.Facts.Sum(f => Sum(f.Title, f.Text, f.Source.Document))
        + level.Cells.Sum(CharactersOf);

    private static long CharactersOf(CellModel cell) =>
        Sum(cell.Id, cell.Summary, cell.Source.Document)
        + cell.Examples.Sum(e => Sum(e))
        + cell.Expectations.Sum(e => CharactersOf(e, cell));

    /// <summary>Only the part of the id that follows that of the cell is written.</summary>
    private static long CharactersOf(ExpectationModel expectation, CellModel cell) =>
        Sum(expectation.Name, expectation.Text)
        + expectation.Details.Sum(d => Sum(d))
        + Math.Max(0, expectation.Id.Length - cell.Id.Length) + Header;

    private static long Sum(params string[] literals) => literals.Sum(l => (long)l.Length + Header);
}
