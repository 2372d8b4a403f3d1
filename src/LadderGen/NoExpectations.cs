namespace LadderGen;

/// <summary>Stands where a level says nothing of a competency, so that every level has expectations for every competency.</summary>
internal sealed class NoExpectations(Level level, int competency)
    : Expectations(level, competency, IdOf(level.Ladder.Competencies[competency]), 0)
{
    // A competency's own word is the end of its id.
    private static string IdOf(Competency competency) => competency.Id.Substring(competency.Id.LastIndexOf('/'));
}
