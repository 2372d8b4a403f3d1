using LadderGen;

namespace HrTool;

/// <summary>What colleagues have seen somebody do. In a file, a level and an expectation are their ids.</summary>
/// <param name="Person">A name.</param>
/// <param name="Level">The level that the person is at.</param>
/// <param name="Met">Of any level; what the next one does not expect is reported, too.</param>
internal sealed record Assessment(string Person, Level Level, IReadOnlyList<MetExpectation> Met);

/// <param name="Note">What was seen, such as when and by whom.</param>
internal sealed record MetExpectation(Expectation Expectation, string Note = "");
