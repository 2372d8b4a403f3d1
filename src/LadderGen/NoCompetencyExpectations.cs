namespace LadderGen;

/// <summary>The empty list of a competency that a level does not mention, so that every level has a list for every competency.</summary>
internal sealed class NoCompetencyExpectations(Level level, Competency competency) : CompetencyExpectations(level, competency);
