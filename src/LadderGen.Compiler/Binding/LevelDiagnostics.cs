using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Binding.Phrases;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Binding;

/// <summary>The diagnostics about levels.</summary>
internal static class LevelDiagnostics
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

    public static LadderDiagnostic EmptyLevel(Node level, bool hasSummary) => new(
        Rules.Empty,
        level.Tree.File.LocationOf(level.Label.Span),
        hasSummary
            ? $"Nothing is expected at the level {Quote(level.Text)}: what stands under it names no competency, so it only sums the level up. If it says what is expected, name a competency for it in the declaration, such as 'general: Responsibilities'."
            : $"Nothing is expected at the level {Quote(level.Text)}. Write expectations under it, or take it out.");

    public static LadderDiagnostic DeadReference(Location location, string level, LevelTable levels) => new(
        Rules.DeadReference,
        location,
        $"{Quote(level)} is referred to, but is no level of this ladder.{NearLevel(level, levels)} The levels are {Quote(levels.Labels)}. Refer to one of them, write out what is expected, or, if it is a level of another ladder, name that ladder in 'references'.");
}
