using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Compiling;

/// <summary>What an assembly can hold, so that nobody meets its limits as a CS8103 or a TypeLoadException.</summary>
internal static class LadderSize
{
    /// <summary>
    /// In characters. The literals of an assembly have 16 MB, of two bytes a character (CS8103,
    /// ECMA-335 II.24.2.4); what is left is for the literals of everyone else.
    /// </summary>
    public const int MostText = 8_000_000;

    /// <summary>The runtime loads no type with 65,536 methods, and every member here is one. The compiler says nothing of that.</summary>
    public const int MostMembers = 60_000;

    /// <summary>What every literal takes beside its characters, in characters.</summary>
    private const int Header = 3;

    public static LadderDiagnostic? Check(Declaration declaration, LadderModel ladder)
    {
        if (ladder.Levels.Count > MostMembers)
        {
            return CompilingDiagnostics.TooManyMembers(declaration, "levels", ladder.Levels.Count, MostMembers);
        }

        if (ladder.Competencies.Count > MostMembers)
        {
            return CompilingDiagnostics.TooManyMembers(declaration, "competencies", ladder.Competencies.Count, MostMembers);
        }

        foreach (var level in ladder.AllOfLevels)
        {
            foreach (var cell in level.Cells)
            {
                if (cell.Expectations.Count <= MostMembers)
                {
                    continue;
                }

                var what = $"expectations at {Quoting.Quote(level.Title)} of {Quoting.Quote(ladder.Competencies[cell.Competency].Title)}";
                return CompilingDiagnostics.TooManyMembers(declaration, what, cell.Expectations.Count, MostMembers);
            }
        }

        return TextOf(ladder) is var text && text > MostText ? CompilingDiagnostics.TooMuchText(declaration, text, MostText) : null;
    }

    /// <summary>The characters that its literals take at most: of equal ones an assembly holds one.</summary>
    public static long TextOf(LadderModel ladder)
    {
        var text = Of(ladder.Id) + Of(ladder.Name) + Of(ladder.Title) + Of(ladder.Description);
        foreach (var group in ladder.Groups)
        {
            text += Of(group.Id) + Of(group.Name) + Of(group.Title) + Of(group.Description);
        }

        foreach (var competency in ladder.Competencies)
        {
            text += Of(competency.Id) + Of(competency.Name) + Of(competency.Title) + Of(competency.Description) + Of(competency.Source.Document);
        }

        foreach (var level in ladder.AllOfLevels)
        {
            text += Of(level);
        }

        return text;
    }

    private static long Of(LevelModel level)
    {
        var text = Of(level.Id) + Of(level.Name) + Of(level.Title) + Of(level.Code ?? "") + Of(level.Summary) + Of(level.Source.Document);
        foreach (var fact in level.Facts)
        {
            text += Of(fact.Title) + Of(fact.Text) + Of(fact.Source.Document);
        }

        foreach (var cell in level.Cells)
        {
            text += Of(cell.Id) + Of(cell.Summary) + Of(cell.Source.Document) + Of(cell.Examples);
            foreach (var expectation in cell.Expectations)
            {
                // Of the id only what follows that of the cell is written.
                text += Of(expectation.Name) + Of(expectation.Text) + Of(expectation.Details) + Math.Max(0, expectation.Id.Length - cell.Id.Length) + Header;
            }
        }

        return text;
    }

    private static long Of(EquatableArray<string> literals)
    {
        long text = 0;
        foreach (var literal in literals)
        {
            text += Of(literal);
        }

        return text;
    }

    private static long Of(string literal) => (long)literal.Length + Header;
}
