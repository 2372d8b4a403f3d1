using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Binding.Phrases;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Binding;

/// <summary>The diagnostics about statements without a place, and entries of the declaration without a use.</summary>
internal static class StatementDiagnostics
{
    public static LadderDiagnostic NoCompetency(Entry first, int count, string level) => new(
        Rules.Unplaced,
        first.Tree.File.LocationOf(first.Span),
        $"{Quote(first.Text)} stands under the level {Quote(level)}, but under no competency{AndMore(count)}. Put it under a heading that names a competency, or name one for all that stands straight under a level in the declaration, such as 'general: Responsibilities'. Write it as '**Label**: text' if it is a fact about the level, or add it to 'ignore' if it is no part of the ladder.");

    public static LadderDiagnostic NoLevelAbove(Entry first, int count) => new(
        Rules.Unplaced,
        first.Tree.File.LocationOf(first.Span),
        $"{Quote(first.Text)} belongs to no level and no competency{AndMore(count)}. Put it under both, or add it to 'ignore' if it is no part of the ladder.");

    public static LadderDiagnostic UnplacedLabel(Node label, IEnumerable<string> ignored) => new(
        Rules.Unplaced,
        label.Tree.File.LocationOf(label.Label.Span),
        $"What stands under {Quote(label.Text)} belongs to no level. Put it under a level, or add {Quote(IgnoreEntry(label))} to 'ignore' if it is no part of the ladder.{NearlyIgnored(IgnoreEntry(label), ignored)}");

    public static LadderDiagnostic Repetition(Entry second, Entry first) => new(
        Rules.Repetition,
        second.Tree.File.LocationOf(second.Span),
        $"{Quote(second.Text)} stands here a second time at the same level and competency, first {On(first.Tree.File, first.Span, second.Tree.File)}; it counts once. Take one of them out, or say how they differ.");

    /// <param name="declaration">The declaration it stands in.</param>
    /// <param name="word">The entry that matches nothing.</param>
    /// <param name="key">The key it stands behind.</param>
    /// <param name="labels">What it could have been meant for.</param>
    public static LadderDiagnostic UnusedWord(Declaration declaration, Word word, string key, IEnumerable<string> labels) => new(
        Rules.UnusedWord,
        declaration.File.LocationOf(word.Span),
        $"{Quote(word.Text)} in '{key}' matches nothing in the documents.{Suggestion.For(word.Text, labels)} Write it as it stands there, or take it out of '{key}'.");

    private static string AndMore(int count) => count > 1 ? $" (nor do the {count - 1} after it)" : "";
}
