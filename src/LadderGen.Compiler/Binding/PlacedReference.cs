using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>Something that one place in a ladder takes over from another, because its text says so.</summary>
/// <param name="Level">
/// The level referred to; null if this ladder does not have it, but a ladder that <c>references</c> names may.
/// </param>
/// <param name="Target">The words that name it.</param>
/// <param name="Location">The place of the text.</param>
/// <param name="Entry">The expectation that says so; null if a summary does.</param>
internal sealed record PlacedReference(int? Level, string Target, Location Location, Entry? Entry);
