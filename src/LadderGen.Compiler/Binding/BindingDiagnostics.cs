using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Binding;

/// <summary>What can be wrong between a declaration and the documents of its ladder.</summary>
internal static class BindingDiagnostics
{
    public static LadderDiagnostic NoLevel(Declaration declaration, bool isDoubtful, IReadOnlyList<string> guess)
    {
        var found = isDoubtful
            ? "The order of the levels would be a guess."
            : "No label in the documents is certain to be a level.";
        return new(
            Rules.NoLevel,
            declaration.File.LocationOf(declaration.Ladder.Span),
            $"The ladder {Quote(declaration.Ladder.Text)} has no levels. {found} Name them in the declaration, lowest first: {LevelsBlock(guess)}");
    }

    public static LadderDiagnostic MissingLevel(Declaration declaration, DeclaredName level, IEnumerable<string> labels) => new(
        Rules.MissingLevel,
        declaration.File.LocationOf(level.Name.Span),
        $"The declared level {Quote(level.Name.Text)} stands nowhere in the documents.{Suggestion.For(level.Name.Text, labels)} Write its label as it stands there, such as '{Short(level.Name.Text)}: the exact label', or take it out of 'levels'.");

    /// <param name="below">How many of the levels seem to stand below this one.</param>
    /// <param name="ignored">What the declaration ignores, perhaps misspelt.</param>
    public static LadderDiagnostic UndeclaredLevel(TextFile file, SourceSpan place, string label, LevelTable levels, int below, IEnumerable<string> ignored) => new(
        Rules.UndeclaredLevel,
        file.LocationOf(place),
        (levels.Declared is null
            ? $"{Quote(label)} stands where levels stand, but nothing tells its place among them. If it is a level, name all of them in the declaration, lowest first: {LevelsBlock([.. levels.Labels.Take(below), label, .. levels.Labels.Skip(below)])}. If it is no part of the ladder, add it to 'ignore'."
            : $"{Quote(label)} stands where levels stand, but is no level of this ladder.{NearLevel(label, levels)} The levels are {Quote(levels.Labels)}. Add it to 'levels', or to 'ignore' if it is no part of the ladder.")
            + NearlyIgnored(label, ignored));

    public static LadderDiagnostic NestedLevel(Node inner, Node outer, LevelTable levels)
    {
        var notALevel = levels.Declared is null
            ? $"name the levels in the declaration without it: {LevelsBlock([.. levels.Labels.Where((_, i) => !inner.Levels.Contains(i))])}"
            : $"give the level its exact label in 'levels', such as '{Short(levels.Declared[inner.Levels[0]].Name.Text)}: the exact label'";
        return new(
            Rules.UndeclaredLevel,
            inner.Tree.File.LocationOf(inner.Label.Span),
            $"The level {Quote(inner.Text)} stands under the level {Quote(outer.Text)} ({OnLine(outer, inner.Tree.File)}), but a statement has one level. If {Quote(inner.Text)} is a competency, {notALevel}. Otherwise give both headings the same depth, or add one of the labels to 'ignore'.");
    }

    public static LadderDiagnostic DuplicateLevel(TextFile file, SourceSpan place, string label, TextFile firstFile, SourceSpan firstPlace) => new(
        Rules.DuplicateLevel,
        file.LocationOf(place),
        $"The level {Quote(label)} stands here a second time, first {On(firstFile, firstPlace, file)}. Move what stands under it to the first, or rename one of the two.");

    public static LadderDiagnostic TwoDocuments(Node second, Node first, string level) => new(
        Rules.DuplicateLevel,
        second.Tree.File.LocationOf(second.Label.Span),
        $"{Quote(second.Text)} at the level {Quote(level)} stands in two documents that say different things, here and {OnLine(first, second.Tree.File)}. Keep one of them, or name the documents that count in 'documents'.");

    public static LadderDiagnostic DuplicateCompetency(Node second, Node first, string level) => new(
        Rules.DuplicateCompetency,
        second.Tree.File.LocationOf(second.Label.Span),
        $"{Quote(second.Text)} is a competency of {Quote(level)} twice, here and {OnLine(first, second.Tree.File)}; put both lists under one heading, rename one of the two, or write the heading of a level that is missing between them.");

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

    public static LadderDiagnostic UndeclaredCompetency(Node label, IReadOnlyList<string> declared) => new(
        Rules.Unplaced,
        label.Tree.File.LocationOf(label.Label.Span),
        $"{Quote(label.Text)} is none of the declared competencies.{Suggestion.For(label.Text, declared)} They are {Quote(declared)}. Add it to 'competencies', to 'aliases' if it is another spelling of one, or to 'ignore' if it is no part of the ladder.");

    /// <param name="location">Where the competency stands first.</param>
    /// <param name="competency">Its title.</param>
    /// <param name="levels">Where it has no expectation.</param>
    /// <param name="severity">An error where the competency is declared.</param>
    /// <param name="near">Another competency, which may be the same: it stands just where this one does not.</param>
    public static LadderDiagnostic MissingExpectation(Location location, string competency, IReadOnlyList<string> levels, Severity severity, Node? near) => new(
        Rules.MissingExpectation,
        location,
        $"{Quote(competency)} has no expectation at {Quote(levels)}{Instead(near)}. Say what is expected there, or spell the competency alike everywhere.{Look(competency, near)}")
    {
        Severity = severity,
    };

    public static LadderDiagnostic TwoSpellings(Node second, Node first) => new(
        Rules.TwoSpellings,
        second.Tree.File.LocationOf(second.Label.Span),
        $"{Quote(second.Text)} is spelt {Quote(first.Text)} {OnLine(first, second.Tree.File)}; both count as one competency.{LookAlikes.Explain(second.Text, first.Text)} Spell them alike{OrAliases(second, first)}.");

    /// <summary>To be pasted, so whole or not at all.</summary>
    private static string OrAliases(Node second, Node first) =>
        first.Text.Length + second.Text.Length > 400 ? "" : $", or declare 'aliases: {{ {YamlText(Clean(first.Text))}: [{YamlText(Clean(second.Text))}] }}'";

    public static LadderDiagnostic TwoGroups(List<Node> second, List<Node> first)
    {
        var competency = second[second.Count - 1];
        return new(
            Rules.TwoGroups,
            competency.Tree.File.LocationOf(competency.Label.Span),
            $"{Quote(competency.Text)} stands under {Groups(second)} here and under {Groups(first)} {OnLine(first[first.Count - 1], competency.Tree.File)}; it is taken as a competency of {Groups(first)}. Put it under one group everywhere, or say in 'competencies' where it belongs.");

        static string Groups(List<Node> labels) => Quote(string.Join(" / ", labels.Take(labels.Count - 1).Select(l => l.Text)));
    }

    public static LadderDiagnostic Empty(Node label) => new(
        Rules.Empty,
        label.Tree.File.LocationOf(label.Label.Span),
        $"Nothing stands under {Quote(label.Text)}. Write down what is expected there, take it out, or add it to 'ignore' if it is no part of the ladder.");

    public static LadderDiagnostic EmptyLevel(Node level, bool hasSummary) => new(
        Rules.Empty,
        level.Tree.File.LocationOf(level.Label.Span),
        hasSummary
            ? $"Nothing is expected at the level {Quote(level.Text)}: what stands under it names no competency, so it only sums the level up. If it says what is expected, name a competency for it in the declaration, such as 'general: Responsibilities'."
            : $"Nothing is expected at the level {Quote(level.Text)}. Write expectations under it, or take it out.");

    public static LadderDiagnostic MissingCompetency(Declaration declaration, Word competency, IEnumerable<string> labels) => new(
        Rules.Empty,
        declaration.File.LocationOf(competency.Span),
        $"The declared competency {Quote(competency.Text)} stands nowhere in the documents.{Suggestion.For(competency.Text, labels)} Write it as it stands there, or take it out of 'competencies'.");

    public static LadderDiagnostic Repetition(Entry second, Entry first) => new(
        Rules.Repetition,
        second.Tree.File.LocationOf(second.Span),
        $"{Quote(second.Text)} stands here a second time at the same level and competency, first {On(first.Tree.File, first.Span, second.Tree.File)}; it counts once. Take one of them out, or say how they differ.");

    public static LadderDiagnostic DeadReference(Location location, string level, LevelTable levels) => new(
        Rules.DeadReference,
        location,
        $"{Quote(level)} is referred to, but is no level of this ladder.{NearLevel(level, levels)} The levels are {Quote(levels.Labels)}. Refer to one of them, write out what is expected, or, if it is a level of another ladder, name that ladder in 'references'.");

    public static LadderDiagnostic DeadCompetency(Location location, string level, string competency) => new(
        Rules.DeadReference,
        location,
        $"{Quote(level)} is referred to, but nothing is expected of {Quote(competency)} there. Write out what is expected.");

    /// <param name="declaration">The declaration it stands in.</param>
    /// <param name="word">The entry that matches nothing.</param>
    /// <param name="key">The key it stands behind.</param>
    /// <param name="labels">What it could have been meant for.</param>
    public static LadderDiagnostic UnusedWord(Declaration declaration, Word word, string key, IEnumerable<string> labels) => new(
        Rules.UnusedWord,
        declaration.File.LocationOf(word.Span),
        $"{Quote(word.Text)} in '{key}' matches nothing in the documents.{Suggestion.For(word.Text, labels)} Write it as it stands there, or take it out of '{key}'.");

    private static string AndMore(int count) => count > 1 ? $" (nor do the {count - 1} after it)" : "";

    private static string NearLevel(string label, LevelTable levels) =>
        levels.Nearest(label) is { } near ? $" Did you mean {Quote(levels.Labels[near])}?{LookAlikes.Explain(label, levels.Labels[near])}" : "";

    private static string NearlyIgnored(string label, IEnumerable<string> ignored) =>
        Suggestion.Nearest(label, ignored) is { } near ? $" 'ignore' has {Quote(near)}, which differs.{LookAlikes.Explain(label, near)}" : "";

    private static string Instead(Node? near) =>
        near is null ? "" : $", where {Quote(near.Text)} stands instead ({OnLine(near, near.Tree.File)})";

    private static string Look(string competency, Node? near) => near is null ? "" : LookAlikes.Explain(competency, near.Text);

    /// <summary>A table is ignored by its first header; any other label by its words.</summary>
    private static string IgnoreEntry(Node label) => label.Grid is { } table ? table.Header.Cells[0].Text : label.Text;

    private static string LevelsBlock(IReadOnlyList<string> found) =>
        "levels: [" + string.Join(", ", found.Count > 0 ? found.Select(f => YamlText(Clean(f))) : ["Junior", "Senior", "…"]) + "]";

    /// <summary>In double quotes where YAML would take the bare words for something else.</summary>
    private static string YamlText(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && !text.Any(c => c is ':' or '#' or ',' or '[' or ']' or '{' or '}' or '"' or '\\')
            ? text
            : "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private static string OnLine(Node node, TextFile seenFrom) => On(node.Tree.File, node.Label.Span, seenFrom);

    /// <summary><c>on line 3</c>, or <c>in ladders/sre.md, line 3</c> when it is another document.</summary>
    private static string On(TextFile file, SourceSpan place, TextFile seenFrom) =>
        file.Equals(seenFrom) ? $"on line {file.LineOf(place.Start)}" : $"in {Clean(file.Name)}, line {file.LineOf(place.Start)}";
}
