namespace LadderGen.Compiler.Outline;

/// <summary>The part of a document that words belong to: the label they are under, and whether they are examples there.</summary>
/// <param name="Label">Index into <see cref="Document.Labels"/>, or -1.</param>
internal readonly record struct Section(int Label, bool IsExample);
