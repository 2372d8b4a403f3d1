namespace LadderGen.Tests.Comparing;

/// <summary>Compares levels.</summary>
internal static class LevelComparisons
{
    public static Func<Level, Level, LevelComparison> Of { get; } = (from, to) => to.ComparedWith(from);

    /// <summary>Compares the expectations of one competency at two levels; <c> / </c> comes before a detail.</summary>
    public static CompetencyComparison OfTexts(string[] from, string[] to)
    {
        var ladder = Expecting.Texts(from, to);
        return Of(ladder.Levels[0], ladder.Levels[1]).Competencies[0];
    }
}
