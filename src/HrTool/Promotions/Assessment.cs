using LadderGen;

namespace HrTool;

/// <summary>The expectations that colleagues have seen somebody meet. In a file, a level or an expectation is its id.</summary>
/// <param name="Person">The name of the person.</param>
/// <param name="Level">The person's present level.</param>
/// <param name="Met">Expectations of any level. Those that the next level does not have are reported separately.</param>
internal sealed record Assessment(string Person, Level Level, IReadOnlyList<MetExpectation> Met);

/// <param name="Note">The evidence, such as when and by whom it was seen.</param>
internal sealed record MetExpectation(Expectation Expectation, string Note = "");
