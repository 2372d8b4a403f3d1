using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Binding;

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
            return BindingDiagnostics.TooManyMembers(declaration, "levels", ladder.Levels.Count, MostMembers);
        }

        if (ladder.Competencies.Count > MostMembers)
        {
            return BindingDiagnostics.TooManyMembers(declaration, "competencies", ladder.Competencies.Count, MostMembers);
        }

        foreach (var level in ladder.AllOfLevels)
        {
            foreach (var cell in level.Cells.Where(c => c.Expectations.Count > MostMembers))
            {
                var what = $"expectations at {Quoting.Quote(level.Title)} of {Quoting.Quote(ladder.Competencies[cell.Competency].Title)}";
                return BindingDiagnostics.TooManyMembers(declaration, what, cell.Expectations.Count, MostMembers);
            }
        }

        return TextOf(ladder) is var text && text > MostText ? BindingDiagnostics.TooMuchText(declaration, text, MostText) : null;
    }

    /// <summary>The characters that its literals take at most: of equal ones an assembly holds one.</summary>
    public static long TextOf(LadderModel ladder) => Texts(ladder).Sum(t => (long)t.Length + Header);

    private static IEnumerable<string> Texts(LadderModel ladder) =>
    [
        ladder.Id, ladder.Name, ladder.Title, ladder.Description,
        .. ladder.Groups.SelectMany(g => new[] { g.Id, g.Name, g.Title, g.Description }),
        .. ladder.Competencies.SelectMany(c => new[] { c.Id, c.Name, c.Title, c.Description, c.Source.Document }),
        .. ladder.AllOfLevels.SelectMany(OfLevel),
    ];

    private static IEnumerable<string> OfLevel(LevelModel level) =>
    [
        level.Id, level.Name, level.Title, level.Code ?? "", level.Summary, level.Source.Document,
        .. level.Facts.SelectMany(f => new[] { f.Title, f.Text, f.Source.Document }),
        .. level.Cells.SelectMany(c => c.Examples.Concat([c.Id, c.Summary, c.Source.Document])),

        // Of the id only what follows that of the cell is written.
        .. level.Cells.SelectMany(c => c.Expectations.SelectMany(e => e.Details.Concat([e.Name, e.Text, e.Id.Substring(Math.Min(e.Id.Length, c.Id.Length))]))),
    ];
}
