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
        Of(ladder.Id) + Of(ladder.Name) + Of(ladder.Title) + Of(ladder.Description)
        + ladder.Groups.Sum(g => Of(g.Id) + Of(g.Name) + Of(g.Title) + Of(g.Description))
        + ladder.Competencies.Sum(c => Of(c.Id) + Of(c.Name) + Of(c.Title) + Of(c.Description) + Of(c.Source.Document))
        + ladder.AllOfLevels.Sum(CharactersOf)
        + ladder.Translations.SelectMany(t => t.Words).Sum(CharactersOf);

    private static long CharactersOf(WordsModel words) =>
        Of(words.Text) + Of(words.Description) + Of(words.Lines) + words.Facts.Sum(f => Of(f.Title) + Of(f.Text));

    private static long CharactersOf(LevelModel level) =>
        Of(level.Id) + Of(level.Name) + Of(level.Title) + Of(level.Code ?? "") + Of(level.Summary) + Of(level.Source.Document)
        + level.Facts.Sum(f => Of(f.Title) + Of(f.Text) + Of(f.Source.Document))
        + level.Cells.Sum(CharactersOf);

    private static long CharactersOf(CellModel cell) =>
        Of(cell.Id) + Of(cell.Summary) + Of(cell.Source.Document) + Of(cell.Examples)
        + cell.Expectations.Sum(e => CharactersOf(e, cell));

    /// <summary>Only the part of the id that follows that of the cell is written.</summary>
    private static long CharactersOf(ExpectationModel expectation, CellModel cell) =>
        Of(expectation.Name) + Of(expectation.Text) + Of(expectation.Details)
        + Math.Max(0, expectation.Id.Length - cell.Id.Length) + Header;

    private static long Of(EquatableArray<string> literals) => literals.Count == 0 ? 0 : literals.Sum(Of);

    private static long Of(string literal) => (long)literal.Length + Header;
}
