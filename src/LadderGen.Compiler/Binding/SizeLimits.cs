using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Binding;

/// <summary>Tells that a ladder is larger than an assembly can hold, before the C# compiler does it in words of its own.</summary>
internal static class SizeLimits
{
    /// <summary>The literals of an assembly share 16 MB, two bytes a character (CS8103); ids and names need a part of it.</summary>
    public const int MostCharacters = 6_000_000;

    /// <summary>A type cannot be loaded with more than 65,535 methods, and a member takes at least one.</summary>
    public const int MostMembers = 30_000;

    /// <summary>What is too large; null for every ladder that a person has written.</summary>
    public static LadderDiagnostic? Check(Declaration declaration, LadderModel ladder)
    {
        var characters = ladder.Levels.Sum(LengthOf) + ladder.Competencies.Sum(c => (long)c.Title.Length + c.Description.Length);
        if (characters > MostCharacters)
        {
            return NamingDiagnostics.TooLarge(declaration, $"{characters} characters", $"{MostCharacters} characters");
        }

        var members = ladder.Levels.SelectMany(l => l.Cells).Select(c => c.Expectations.Count)
            .Append(ladder.Competencies.Count)
            .Append(ladder.Levels.Count)
            .Max();
        return members > MostMembers
            ? NamingDiagnostics.TooLarge(declaration, $"{members} names at one place", $"{MostMembers}")
            : null;
    }

    private static long LengthOf(LevelModel level) =>
        level.Title.Length + level.Summary.Length
        + level.Facts.Sum(f => (long)f.Title.Length + f.Text.Length)
        + level.Cells.Sum(c => (long)c.Summary.Length
            + c.Examples.Sum(e => (long)e.Length)
            + c.Expectations.Sum(e => (long)e.Text.Length + e.Name.Length + e.Id.Length + e.Details.Sum(d => (long)d.Length)));
}
