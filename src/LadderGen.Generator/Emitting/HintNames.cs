using System.Globalization;

namespace LadderGen.Generator.Emitting;

/// <summary>
/// Names the generated files: in ASCII, short, and unique, case ignored. A name that is given twice makes the compiler drop everything
/// that the generator made.
/// </summary>
internal static class HintNames
{
    /// <summary>The name of the file that joins the ladders. No ladder can have it, since an identifier has no dot.</summary>
    public const string All = "Ladders.All.g.cs";

    private const int Longest = 40;

    /// <summary>Returns the name of a ladder's file. As unique as the names of ladders are, case ignored.</summary>
    public static string Of(string ladder)
    {
        var ascii = string.Concat(ladder.Where(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'));
        return ascii.Length == ladder.Length && ascii.Length <= Longest
            ? $"{ladder}.g.cs"
            : $"{ascii.Substring(0, Math.Min(ascii.Length, Longest))}.{Hash(ladder)}.g.cs";
    }

    /// <summary>Computes FNV-1a, since string.GetHashCode differs in every process.</summary>
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
