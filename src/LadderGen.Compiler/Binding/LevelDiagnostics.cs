using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Binding.Phrases;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Binding;

/// <summary>The diagnostics about levels.</summary>
internal static class LevelDiagnostics
{
    public static LadderDiagnostic NoLevel(Declaration declaration, LevelDoubt? doubt, LevelGuess guess)
    {
        var levels = guess.Levels.Count > 0 ? guess.Levels : [.. (doubt?.Found ?? []).Select(f => f.Label)];
        if (doubt is { At: { } at })
        {
            return new(
                Rules.NoLevel,
                at.File.LocationOf(at.Span),
                $"{doubt.Reason} If these are levels, name all levels in the declaration, lowest first: {LevelsBlock(levels)}");
        }

        var (reason, otherwise) = guess.Others.Count == 0
            ? (doubt?.Reason ?? "No heading, column or file name is certain to be a level.", "")
            : ($"Nothing says whether {Quote(guess.Levels[0])} or {Quote(guess.Others[0])} is one.", $", or {LevelsBlock(guess.Others)}");
        return new(
            Rules.NoLevel,
            declaration.File.LocationOf(declaration.Ladder.Span),
            $"The ladder {Quote(declaration.Ladder.Text)} has no levels. {reason} " +
            $"Name them in the declaration, lowest first: {LevelsBlock(levels)}{otherwise}");
    }

    /// <param name="labels">What it may be called in the documents.</param>
    /// <param name="ignored">The entry of <c>ignore</c> that leaves it out; null if none does.</param>
    public static LadderDiagnostic MissingLevel(
        Declaration declaration,
        DeclaredName level,
        IEnumerable<string> labels,
        string? ignored) => new(
        Rules.MissingLevel,
        declaration.File.LocationOf(level.Name.Span),
        ignored is not null
            ? $"Nothing is left of the declared level {Quote(level.Name.Text)}: 'ignore' has {Quote(ignored)}, which leaves out all that " +
              $"is under it. Take {Quote(ignored)} out of 'ignore', or {Quote(level.Name.Text)} out of 'levels'."
            : $"The declared level {Quote(level.Name.Text)} is nowhere in the documents.{Suggestion.For(level.Name.Text, labels)} " +
        $"Add the heading it has there, such as '{Short(level.Name.Text)}: the exact heading', or take it out of 'levels'.");

    /// <param name="file">The document.</param>
    /// <param name="place">The place of the label.</param>
    /// <param name="label">The words of the label.</param>
    /// <param name="levels">The levels of the ladder.</param>
    /// <param name="below">The number of levels that seem to be below this one.</param>
    /// <param name="ignored">The words that the declaration ignores, which may be misspelled.</param>
    public static LadderDiagnostic UndeclaredLevel(
        TextFile file,
        SourceSpan place,
        string label,
        LevelTable levels,
        int below,
        IEnumerable<string> ignored)
    {
        var near = levels.Declared is null ? NearRank(label, levels) : "";
        var message = near.Length > 0
            ? $"{Quote(label)} is among the levels, but is not a level.{near} " +
              $"Write it so. {OrIgnoreAll}"
            : levels.Declared is null
            ? $"{Quote(label)} is among the levels, but nothing says which place it has. If it is a level, name all levels in the " +
              $"declaration, lowest first: {LevelsBlock([.. levels.Labels.Take(below), label, .. levels.Labels.Skip(below)])}. " +
              OrIgnoreAll
            : $"{Quote(label)} is among the levels, but is not one of the declared levels.{NearLevel(label, levels)} " +
              $"The levels are {Quote(levels.Labels)}. Add it to 'levels' if it is one. {OrIgnoreAll}";
        return new(Rules.UndeclaredLevel, file.LocationOf(place), message + NearlyIgnored(label, ignored));
    }

    /// <param name="written">The words of the label that are nearly the role.</param>
    public static LadderDiagnostic MisspeltRole(TextFile file, SourceSpan place, string label, string written, string role) => new(
        Rules.UndeclaredLevel,
        file.LocationOf(place),
        $"{Quote(label)} looks like a level, but {Quote(written)} is not the role {Quote(role)}.{LookAlikes.Explain(written, role)} " +
        $"Write {Quote(label.Replace(written, role))}, or add {Quote(written)} to 'role' if both are right.");

    public static LadderDiagnostic NestedLevel(Node inner, Node outer, LevelTable levels)
    {
        var notALevel = levels.Declared is null
            ? $"name the levels in the declaration without it: {LevelsBlock([.. levels.Labels.Where((_, i) => !inner.Levels.Contains(i))])}"
            : "give the level its exact heading in 'levels', such as " +
              $"'{Short(levels.Declared[inner.Levels[0]].Name.Text)}: the exact heading'";
        return new(
            Rules.UndeclaredLevel,
            inner.Tree.File.LocationOf(inner.Label.Span),
            $"The level {Quote(inner.Text)} is under the level {Quote(outer.Text)} ({OnLine(outer, inner.Tree.File)}), " +
            $"but a line belongs to one level. If {Quote(inner.Text)} is a competency, {notALevel}. " +
            $"Otherwise give both headings the same number of #. If {Quote(outer.Text)} is not a level but groups levels, " +
            "add it to 'groups'.");
    }

    public static LadderDiagnostic DuplicateLevel(
        TextFile file,
        SourceSpan place,
        string label,
        TextFile firstFile,
        SourceSpan firstPlace) => new(
        Rules.DuplicateLevel,
        file.LocationOf(place),
        $"The level {Quote(label)} is here a second time. The first is {On(firstFile, firstPlace, file)}. " +
        "Move what is under this one to the first, or rename one of the two.");

    /// <param name="level">The heading of the level.</param>
    /// <param name="hasSummary">True if text is right under it.</param>
    /// <param name="ignored">The entries of <c>ignore</c> that leave out what is under it.</param>
    public static LadderDiagnostic EmptyLevel(Node level, bool hasSummary, IReadOnlyList<string> ignored) => new(
        Rules.Empty,
        level.Tree.File.LocationOf(level.Label.Span),
        ignored.Count > 0
            ? $"Nothing is expected at the level {Quote(level.Text)}, because 'ignore' leaves out {Quote(ignored)}. Take that out of " +
              "'ignore' if it is part of the ladder. Otherwise write expectations under the level, or remove it."
            : hasSummary
            ? $"Nothing is expected at the level {Quote(level.Text)}: the text under it names no competency, " +
              "so it only sums the level up. " +
              "If it says what is expected, name a competency for it in the declaration, such as 'general: Responsibilities'."
            : $"Nothing is expected at the level {Quote(level.Text)}. Write expectations under it, or remove it.");

    public static LadderDiagnostic Twin(Node rare, Node usual, bool areDeclared) => new(
        Rules.LevelTwin,
        rare.Tree.File.LocationOf(rare.Label.Span),
        $"{Quote(rare.Text)} looks like {Quote(usual.Text)} ({OnLine(usual, rare.Tree.File)}), misspelled: " +
        $"no competency is at both levels.{LookAlikes.Explain(rare.Text, usual.Text)} Spell the two the same" +
        (areDeclared ? ", and take the misspelled one out of 'levels'." : "."));

    /// <param name="odd">The label whose code is out of order.</param>
    /// <param name="other">The label of a level whose code is in order.</param>
    /// <param name="order">What shows the order.</param>
    /// <param name="severity">An error where the order of the levels would be a guess.</param>
    public static LadderDiagnostic CodeAgainstOrder(Node odd, Node other, string order, Severity severity) => new(
        Rules.CodeAgainstOrder,
        odd.Tree.File.LocationOf(odd.Label.Span),
        $"The code of {Quote(odd.Text)} does not fit {order}: compare {Quote(other.Text)} ({OnLine(other, odd.Tree.File)}). " +
        (severity == Severity.Error
            ? "Correct the code, or name all levels in the declaration, lowest first: 'levels: […]'."
            : "Correct the code, or move the level to its place."))
    {
        Severity = severity,
    };

    public static LadderDiagnostic CodesFall(Node lowest, Node highest, IReadOnlyList<string> labels) => new(
        Rules.CodeAgainstOrder,
        lowest.Tree.File.LocationOf(lowest.Label.Span),
        $"The codes go down as the levels go up, from {Quote(lowest.Text)} to {Quote(highest.Text)} " +
        $"({OnLine(highest, lowest.Tree.File)}). If the codes are right, name the levels in the declaration, lowest first: " +
        LevelsBlock(labels));

    public static LadderDiagnostic CodeOfAnotherKind(Node odd, Node usual, string code, bool isSameScale) => new(
        Rules.CodeAgainstOrder,
        odd.Tree.File.LocationOf(odd.Label.Span),
        (isSameScale
            ? $"{Quote(odd.Text)} is written in another way than {Quote(usual.Text)} "
            : $"{Quote(odd.Text)} has another kind of code than {Quote(usual.Text)} ") +
        $"({OnLine(usual, odd.Tree.File)}). Write {Quote(code)}, as elsewhere.")
    {
        Severity = Severity.Warning,
    };

    public static LadderDiagnostic DeadReference(Location location, string level, LevelTable levels) => new(
        Rules.DeadReference,
        location,
        $"This line refers to {Quote(level)}, which is not a level of this ladder.{NearLevel(level, levels)} " +
        $"The levels are {Quote(levels.Labels)}. Refer to one of them, or write out what is expected. " +
        "If it is a level of another ladder, name that ladder in 'references'.");
}
