using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Linking;

/// <summary>The diagnostics about what a ladder refers to in other ladders.</summary>
internal static class LinkingDiagnostics
{
    public static LadderDiagnostic DeadReference(
        Location location,
        string level,
        IReadOnlyList<LadderSignature> ladders,
        IEnumerable<string> levels) => new(
        Rules.DeadReference,
        location,
        $"This line refers to {Quote(level)}, which is not a level of this ladder" +
        (ladders.Count == 0 ? "." : $" or of {Quote([.. ladders.Select(l => l.Name)])}.") +
        $"{Suggestion.For(level, levels)} Write out what is expected, or refer to a level that is there.");

    public static LadderDiagnostic DeadCompetency(Location location, string level, string competency, LadderSignature ladder) => new(
        Rules.DeadReference,
        location,
        $"This line refers to {Quote(level)}, but the ladder {Quote(ladder.Name)} expects nothing of {Quote(competency)} there." +
        $"{Suggestion.For(competency, ladder.Competencies.Select(c => c.Title))} Write out what is expected.");

    public static LadderDiagnostic NothingShared(Location location, string level, LadderSignature ladder) => new(
        Rules.DeadReference,
        location,
        $"This line refers to {Quote(level)}, but the ladder {Quote(ladder.Name)} has no competency there that this ladder has too. " +
        "Give the competencies the same names, or write out what is expected.");

    public static LadderDiagnostic UnknownLadder(Declaration declaration, Word word, IEnumerable<string> ladders) => new(
        Rules.DeadReference,
        declaration.File.LocationOf(word.Span),
        $"{Quote(word.Text)} in 'references' is not another ladder of this project.{Suggestion.For(word.Text, ladders)} " +
        "Write the name that its declaration has after 'ladder', or take it out of 'references'.");

    /// <param name="location">The place of a reference on the path.</param>
    /// <param name="path">The cells, each of which refers to the next; the last is the first again.</param>
    public static LadderDiagnostic Cycle(Location location, IReadOnlyList<string> path) => new(
        Rules.ReferenceCycle,
        location,
        $"This reference leads back to itself: {Clean(string.Join(" > ", Shortened(path)))}. " +
        "At one of these places, write out what is expected.");

    private static IEnumerable<string> Shortened(IReadOnlyList<string> path) =>
        path.Count <= 8 ? path : [.. path.Take(4), "…", .. path.Skip(path.Count - 3)];
}
