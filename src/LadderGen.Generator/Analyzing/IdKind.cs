namespace LadderGen.Generator.Analyzing;

/// <summary>The values of <c>LadderGen.LadderIdKind</c>, which an analyzer cannot reference.</summary>
[Flags]
internal enum IdKind
{
    Ladder = 1,
    Level = 2,
    Competency = 4,
    Group = 8,
    CompetencyExpectations = 16,
    Expectation = 32,
    Any = ~0,
}
