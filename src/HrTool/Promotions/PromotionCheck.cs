using LadderGen;

namespace HrTool;

/// <summary>The expectations of a level, checked against an assessment.</summary>
/// <param name="Competencies">The competencies for which the level has expectations, in the ladder's order.</param>
/// <param name="Unexpected">The expectations that are met, but that the level does not have.</param>
internal sealed record PromotionCheck(
    Level To,
    IReadOnlyList<CompetencyCheck> Competencies,
    IReadOnlyList<Expectation> Unexpected)
{
    public int Met => Competencies.Sum(competency => competency.Met);

    public int Expected => Competencies.Sum(competency => competency.Expectations.Count);

    public bool IsReady => Met == Expected;

    /// <summary>Checks an assessment against the next level. Null at the top of the ladder.</summary>
    public static PromotionCheck? ForNextLevel(Assessment assessment)
    {
        if (assessment.Level.Next is not { } next)
        {
            return null;
        }

        var notes = assessment.Met.ToLookup(met => met.Expectation, met => met.Note);
        var competencies = next.ComparedWith(assessment.Level).Competencies
            .Where(competency => competency.To.Count > 0)
            .Select(competency => CompetencyCheck.Of(competency, notes))
            .ToList();
        var expected = next.Expectations.ToHashSet();
        return new(next, competencies, [.. notes.Select(met => met.Key).Where(met => !expected.Contains(met))]);
    }
}
