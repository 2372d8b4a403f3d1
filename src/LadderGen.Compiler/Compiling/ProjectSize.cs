namespace LadderGen.Compiler.Compiling;

/// <summary>The size of all ladders of a project.</summary>
/// <param name="Characters">The characters of their literals.</param>
/// <param name="Largest">The ladder that has the most of them.</param>
internal sealed record ProjectSize(long Characters, LadderSize Largest)
{
    /// <summary>
    /// Returns the size of ladders that are too large together; null if they are not, or if one of them is too large by itself, which
    /// is already reported.
    /// </summary>
    public static ProjectSize? IfTooLarge(IReadOnlyList<LadderSize> ladders)
    {
        var all = ladders.Sum(l => l.Characters);
        return all > AssemblyLimits.MostText && ladders.All(l => l.Characters <= AssemblyLimits.MostText)
            ? new ProjectSize(all, ladders.OrderByDescending(l => l.Characters).ThenBy(l => l.Ladder, StringComparer.Ordinal).First())
            : null;
    }
}
