using System.Globalization;

namespace LadderGen.Generator.Emitting;

/// <summary>
/// Names the generated files: in ASCII, short, and different without regard to case, since one name given twice makes the
/// compiler drop all the generator made.
/// </summary>
internal static class HintNames
{
    /// <summary>Of the file that joins the ladders. No ladder's file can have it: an identifier holds no dot.</summary>
    public const string All = "Ladders.All.g.cs";

    private const int Longest = 40;

    /// <summary>Of a ladder's file. As unique without regard to case as the names are.</summary>
    public static string Of(string ladder)
    {
        var ascii = string.Concat(ladder.Where(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'));
        return ascii.Length == ladder.Length && ascii.Length <= Longest
            ? $"{ladder}.g.cs"
            : $"{ascii.Substring(0, Math.Min(ascii.Length, Longest))}.{Hash(ladder)}.g.cs";
    }

    /// <summary>FNV-1a, since string.GetHashCode differs in every process.</summary>
    private static string Hash(string text)
    {
        var hash = 14695981039346656037;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 1099511628211);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
