using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Compiling;

/// <summary>The limits of an assembly, checked here so that nobody meets them as a CS8103 or a TypeLoadException.</summary>
internal static class AssemblyLimits
{
    /// <summary>
    /// In characters. The literals of an assembly have 16 MB, with two bytes a character (CS8103, ECMA-335 II.24.2.4);
    /// the rest is for the literals of everyone else.
    /// </summary>
    public const int MostText = 8_000_000;

    /// <summary>The runtime does not load a type with 65,536 methods, and every member is one. The compiler does not report that.</summary>
    public const int MostMembers = 60_000;

    /// <summary>Returns a ladder without its texts, so that code which uses its names has no errors that follow from the size.</summary>
    public static LadderModel NamesOnly(LadderModel ladder) => ladder with
    {
        Description = "",
        AllLevels = null,
        Groups = ladder.Groups.Select(g => g with { Description = "" }).ToEquatableArray(),
        Competencies = ladder.Competencies.Select(c => c with { Description = "" }).ToEquatableArray(),
        Levels = ladder.Levels.Select(l => l with
        {
            Summary = "",
            Facts = EquatableArray<FactModel>.Empty,
            Pending = EquatableArray<PendingReference>.Empty,
            Cells = l.Cells.Select(c => new CellModel(
                c.Competency,
                c.Id,
                "",
                EquatableArray<ExpectationModel>.Empty,
                EquatableArray<string>.Empty,
                c.Source)).ToEquatableArray(),
        }).ToEquatableArray(),
    };

    /// <summary>Returns the first limit that a ladder exceeds; null if it exceeds none.</summary>
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
            if (level.Cells.FirstOrDefault(c => c.Expectations.Count > MostMembers) is { } cell)
            {
                var what = $"expectations at {Quoting.Quote(level.Title)} of {Quoting.Quote(ladder.Competencies[cell.Competency].Title)}";
                return CompilingDiagnostics.TooManyMembers(declaration, what, cell.Expectations.Count, MostMembers);
            }
        }

        var characters = LadderSize.Of(ladder).Characters;
        return characters > MostText ? CompilingDiagnostics.TooMuchText(declaration, characters, MostText) : null;
    }
}
