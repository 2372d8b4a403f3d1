using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Binding.Phrases;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Binding;

/// <summary>The diagnostics about statements without a place, and entries of the declaration without a use.</summary>
internal static class StatementDiagnostics
{
    public static LadderDiagnostic NoCompetency(Entry first, int count, string level, IEnumerable<string> ignored) => new(
        Rules.Unplaced,
        first.Tree.File.LocationOf(first.Span),
        $"{Quote(first.Text)} is under the level {Quote(level)}, but under no competency{AndMore(count)}. " +
        "Put it under a heading that names a competency, or name a competency for all lines right under a level in the declaration, " +
        "such as 'general: Responsibilities'. If it is a fact about the level, write '**Name**: text'. " +
        $"If it is not part of the ladder, add it to 'ignore'.{NearlyIgnored(first.Text, ignored)}");

    public static LadderDiagnostic NoLevelAbove(Entry first, int count, IEnumerable<string> ignored) => new(
        Rules.Unplaced,
        first.Tree.File.LocationOf(first.Span),
        $"{Quote(first.Text)} belongs to no level and no competency{AndMore(count)}. " +
        $"Put it under both, or add it to 'ignore' if it is not part of the ladder.{NearlyIgnored(first.Text, ignored)}");

    public static LadderDiagnostic UnplacedLabel(Node label, IEnumerable<string> ignored) => new(
        Rules.Unplaced,
        label.Tree.File.LocationOf(label.Label.Span),
        $"The text under {Quote(label.Text)} belongs to no level. Put it under a level, " +
        $"or add {Quote(IgnoreEntry(label))} to 'ignore' if {(label.Grid is null ? "nothing under it" : "nothing in its table")} " +
        $"is part of the ladder.{NearlyIgnored(IgnoreEntry(label), ignored)}");

    /// <param name="entry">The line.</param>
    /// <param name="like">A heading of the same kind; null if the document has none.</param>
    /// <param name="what">The kind of thing it names.</param>
    public static LadderDiagnostic LostHeading(Entry entry, Node? like, string what) => new(
        Rules.NoHeading,
        entry.Tree.File.LocationOf(entry.Span),
        $"{Quote(entry.Text)} names a {what}, but is not a heading. " +
        (MarkOf(like) is { Length: > 0 } mark ? $"Write {Quote(mark + entry.Text)}." : "Make it a heading like those of the others."));

    public static LadderDiagnostic TextAfterBullets(Entry entry) => new(
        Rules.TextAfterBullets,
        entry.Tree.File.LocationOf(entry.Doubt!.Span),
        $"{Quote(entry.Doubt.Text)} comes after the bullets or the table{Under(entry.Node)}, so it is read as a description. " +
        "If it is expected like the bullets, write '- ' in front of it. If it explains the bullet above it, indent it by two spaces. " +
        "If it describes all of them, move it above the list. If it is not part of the ladder, add it to 'ignore'.");

    public static LadderDiagnostic LostBullet(Entry entry) => new(
        Rules.LostBullet,
        entry.Tree.File.LocationOf(entry.Doubt!.Span),
        entry.Doubt.Kind == DoubtKind.AboveBullets
            ? $"{Quote(entry.Doubt.Text)} is right above bullets, but has none, " +
              $"so it is read as a description of {Quote(entry.Node!.Text)}. " +
              "Write '- ' in front of it if it is expected like the others. Otherwise put an empty line below it."
            : $"{Quote(entry.Doubt.Text)} is on a line of its own, but has no bullet, so it is read as part of the line above it. " +
              "Write '- ' in front of each line that is expected by itself, or join the lines.");

    public static LadderDiagnostic Repetition(Entry second, Entry first) => new(
        Rules.Repetition,
        second.Tree.File.LocationOf(second.Span),
        $"{Quote(second.Text)} is here a second time at the same level and competency, so it counts once. " +
        $"The first is {On(first.Tree.File, first.Span, second.Tree.File)}. Remove one of them, or say how they differ.");

    public static LadderDiagnostic MisspeltFact(Node rare, Node usual) => new(
        Rules.MisspeltFact,
        rare.Tree.File.LocationOf(rare.Label.Span),
        $"{Quote(rare.Text)} looks like {Quote(usual.Text)} ({OnLine(usual, rare.Tree.File)}), misspelled: no level has both." +
        $"{LookAlikes.Explain(rare.Text, usual.Text)} Spell the two the same.");

    /// <param name="file">The document.</param>
    /// <param name="place">The place of the line.</param>
    /// <param name="name">The name of the fact.</param>
    /// <param name="heading">The heading that the line is under.</param>
    public static LadderDiagnostic StrayFact(TextFile file, SourceSpan place, string name, Node heading) => new(
        Rules.StrayFact,
        file.LocationOf(place),
        $"{Quote(name)} is a fact of the other levels, but is under {Quote(heading.Text)} here. It counts as a fact of this level. " +
        $"Move the line up, above {Quote(heading.Text)}.");

    public static LadderDiagnostic FactNotInList(TextFile file, SourceSpan place, string name) => new(
        Rules.StrayFact,
        file.LocationOf(place),
        $"{Quote(name)} is a fact in a list at the other levels, but is not in a list here. It counts as a fact of this level. " +
        $"Write '- **{Short(name)}**: ' and the text, right under the level.");

    /// <param name="declaration">The declaration it is in.</param>
    /// <param name="word">The entry that matches nothing.</param>
    /// <param name="key">The key it is under.</param>
    /// <param name="labels">The words it may have been meant for.</param>
    public static LadderDiagnostic UnusedWord(Declaration declaration, Word word, string key, IEnumerable<string> labels) => new(
        Rules.UnusedWord,
        declaration.File.LocationOf(word.Span),
        $"{Quote(word.Text)} in '{key}' matches nothing in the documents.{Suggestion.For(word.Text, labels)} " +
        $"Write it as the documents do, or take it out of '{key}'.");

    public static LadderDiagnostic UnusedGeneral(Declaration declaration, Word general) => new(
        Rules.UnusedWord,
        declaration.File.LocationOf(general.Span),
        $"'general: {Short(general.Text)}' has no effect: no line is right under a level, without a competency. Take it out.");

    /// <summary>The <c>#</c> before a heading; empty if it has another form.</summary>
    private static string MarkOf(Node? heading)
    {
        if (heading is null)
        {
            return "";
        }

        var (text, end) = (heading.Tree.File.Text, heading.Label.Span.Start);
        var start = end;
        while (start > 0 && text[start - 1] is '#' or ' ')
        {
            start--;
        }

        return text.Substring(start, end - start) is var mark && mark.Contains('#') ? mark.TrimStart() : "";
    }

    private static string Under(Node? label) => label is null ? "" : $" of {Quote(label.Text)}";

    private static string AndMore(int count) => count switch
    {
        <= 1 => "",
        2 => " (nor does the line after it)",
        _ => $" (nor do the {count - 1} lines after it)",
    };
}
