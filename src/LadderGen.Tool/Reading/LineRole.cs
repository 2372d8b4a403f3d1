namespace LadderGen.Tool.Reading;

/// <summary>A line of a document, or a part of one, and what it was read as.</summary>
/// <param name="Number">The number of the line, from 1; null for a part of the line above.</param>
/// <param name="Text">The line as it is written, or the words of the part.</param>
/// <param name="Role">What it was read as, such as <c>expectation: Senior, Mastery</c>; empty for an empty line.</param>
/// <param name="Levels">The names of the levels that the line is about.</param>
/// <param name="IsLost">True if the ladder has nothing of it.</param>
internal sealed record LineRole(int? Number, string Text, string Role, IReadOnlyList<string> Levels, bool IsLost);
