using LadderGen;

namespace HrTool;

/// <summary>A site reliability engineer, and the expectations that colleagues have seen met.</summary>
/// <remarks>The level is an <see cref="SreLevel"/>: a level of another ladder does not compile here.</remarks>
internal sealed record Person(string Name, SreLevel Level, IReadOnlyCollection<Expectation> Met);
