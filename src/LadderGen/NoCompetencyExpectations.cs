namespace LadderGen;

/// <summary>The empty list of a competency that a level does not mention, so that every level has a list for every competency.</summary>
internal sealed class NoCompetencyExpectations(Level level, Competency competency)
    : CompetencyExpectations(level, competency, IdOf(level, competency))
{
    // The last part of a competency's id is its own; the parts before it are those of the ladder.
    private static string IdOf(Level level, Competency competency) =>
        $"{level.Id}{competency.Id.Substring(competency.Id.LastIndexOf('/'))}";
}
