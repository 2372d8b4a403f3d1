namespace LadderGen;

/// <summary>An empty list for a competency that a level leaves out, so that every level has one for every competency.</summary>
internal sealed class NoExpectations(Level level, int competency)
    : Expectations(level, competency, IdOf(level.Ladder.Competencies[competency]), 0)
{
    // The last segment of the competency's id.
    private static string IdOf(Competency competency) => competency.Id.Substring(competency.Id.LastIndexOf('/'));
}
