using LadderGen;

namespace HrTool;

/// <summary>What a level expects, held against an assessment.</summary>
/// <param name="Competencies">Those of which the level expects anything, in the ladder's order.</param>
/// <param name="Unexpected">What is met, but not expected at the level.</param>
internal sealed record PromotionCheck(
    Level To,
    IReadOnlyList<CompetencyCheck> Competencies,
    IReadOnlyList<Expectation> Unexpected)
{
    public int Met => Competencies.Sum(competency => competency.Met);

    public int Expected => Competencies.Sum(competency => competency.Expectations.Count);

    public bool IsReady => Met == Expected;

    /// <summary>Holds the next level against an assessment; null at the top of the ladder.</summary>
    public static PromotionCheck? ForNextLevel(Assessment assessment)
    {
        if (assessment.Level.Next is not { } next)
        {
            return null;
        }

        ILookup<Expectation, string> notes = assessment.Met.ToLookup(met => met.Expectation, met => met.Note);
        List<CompetencyCheck> competencies =
        [
            .. next.ComparedWith(assessment.Level).Competencies
                .Where(competency => competency.To.Count > 0)
                .Select(competency => CompetencyCheck.Of(competency, notes)),
        ];
        HashSet<Expectation> expected = [.. next.Expectations];
        return new(next, competencies, [.. notes.Select(met => met.Key).Where(met => !expected.Contains(met))]);
    }
}
