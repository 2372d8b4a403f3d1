namespace LadderGen.Tool.Importing;

/// <summary>A file of another program as a web page, which the compiler can read.</summary>
/// <param name="Html">The page.</param>
/// <param name="Declaration">The declaration in the file, if LadderGen wrote it; null otherwise.</param>
/// <param name="LeftOut">What the file has and the page has not, a sentence each.</param>
internal sealed record ImportedPage(string Html, string? Declaration, IReadOnlyList<string> LeftOut);
