using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Binding.Phrases;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Binding;

/// <summary>The diagnostics about competencies and what is expected of them.</summary>
internal static class CompetencyDiagnostics
{
    /// <param name="labels">What it may be called in the documents.</param>
    /// <param name="ignored">The entry of <c>ignore</c> that leaves it out; null if none does.</param>
    public static LadderDiagnostic MissingCompetency(
        Declaration declaration,
        Word competency,
        IEnumerable<string> labels,
        string? ignored) => new(
        Rules.Empty,
        declaration.File.LocationOf(competency.Span),
        ignored is not null
            ? $"Nothing is left of the declared competency {Quote(competency.Text)}: 'ignore' has {Quote(ignored)}, which leaves out all " +
                $"that is under it. Take {Quote(ignored)} out of 'ignore', or {Quote(competency.Text)} out of 'competencies'."
            : $"The declared competency {Quote(competency.Text)} is nowhere in the documents.{Suggestion.For(competency.Text, labels)} " +
        "Write it as the documents do, or take it out of 'competencies'.");

    public static LadderDiagnostic UndeclaredCompetency(Node label, IReadOnlyList<string> declared) => new(
        Rules.Unplaced,
        label.Tree.File.LocationOf(label.Label.Span),
        $"{Quote(label.Text)} is not one of the declared competencies.{Suggestion.For(label.Text, declared)} They are {Quote(declared)}. " +
        $"Add it to 'competencies', or to 'aliases' if it is another spelling of one. {OrIgnoreAll}");

    public static LadderDiagnostic DuplicateCompetency(Node second, Node first, string level) => new(
        Rules.DuplicateCompetency,
        second.Tree.File.LocationOf(second.Label.Span),
        $"{Quote(second.Text)} is a competency of {Quote(level)} twice, here and {OnLine(first, second.Tree.File)}. " +
        "Put both lists under one heading, rename one of the two, or add the heading of a level if one is missing between them.");

    public static LadderDiagnostic TwoDocuments(Node second, Node first, string level) => new(
        Rules.DuplicateLevel,
        second.Tree.File.LocationOf(second.Label.Span),
        $"{Quote(second.Text)} at the level {Quote(level)} is in two documents that say different things, here and " +
        $"{OnLine(first, second.Tree.File)}. Keep one of them, or name the documents that count in 'documents'.");

    public static LadderDiagnostic TwoSpellings(Node second, Node first) => new(
        Rules.TwoSpellings,
        second.Tree.File.LocationOf(second.Label.Span),
        $"{Quote(second.Text)} is spelled {Quote(first.Text)} {OnLine(first, second.Tree.File)}. Both count as one competency." +
        $"{LookAlikes.Explain(second.Text, first.Text)} Spell them the same{OrAliases(second, first)}.");

    public static LadderDiagnostic TwoGroups(List<Node> second, List<Node> first)
    {
        var competency = second[second.Count - 1];
        var place = OnLine(first[first.Count - 1], competency.Tree.File);
        return new(
            Rules.TwoGroups,
            competency.Tree.File.LocationOf(competency.Label.Span),
            $"{Quote(competency.Text)} is under {Groups(second)} here and under {Groups(first)} {place}. It counts as a competency of " +
            $"{Groups(first)}. Put it under one group everywhere, or say in 'competencies' where it belongs." +
            (competency.Nearest(n => n.IsLevel)?.Nearest(n => n == second[0]) is null
                ? ""
                : $" If {Quote(second[0].Text)} groups levels, not competencies, add it and its like to 'groups'."));

        static string Groups(List<Node> labels) => Quote(string.Join(" / ", labels.Take(labels.Count - 1).Select(l => l.Text)));
    }

    /// <param name="rare">The heading that is the rarer of the two.</param>
    /// <param name="usual">The heading that is the more frequent of the two.</param>
    /// <param name="isGroupRare">True if the rarer one is a group.</param>
    public static LadderDiagnostic TwoRoles(Node rare, Node usual, bool isGroupRare)
    {
        var (here, there) = isGroupRare
            ? (("headings", "a group"), ("bullets", "a competency"))
            : (("bullets", "a competency"), ("headings", "a group"));
        return new(
            Rules.TwoRoles,
            rare.Tree.File.LocationOf(rare.Label.Span),
            $"{Quote(rare.Text)} has {here.Item1} right under it here, and {there.Item1} {OnLine(usual, rare.Tree.File)}. " +
            $"So it is {here.Item2} here and {there.Item2} there. " +
            "Write it the same way at every level, or give one of the two another name.");
    }

    public static LadderDiagnostic Empty(Node label) => new(
        Rules.Empty,
        label.Tree.File.LocationOf(label.Label.Span),
        $"Nothing is under {Quote(label.Text)}. Write what is expected there, remove it, " +
        "or add it to 'ignore' if it is not part of the ladder.");

    /// <param name="location">The first place of the competency.</param>
    /// <param name="competency">Its title.</param>
    /// <param name="levels">The levels at which it has no expectation.</param>
    /// <param name="severity">An error where the competency is declared.</param>
    /// <param name="near">Another competency, which may be the same: it is at just the levels where this one is not.</param>
    public static LadderDiagnostic MissingExpectation(
        Location location,
        string competency,
        IReadOnlyList<string> levels,
        Severity severity,
        Node? near) => new(
        Rules.MissingExpectation,
        location,
        $"{Quote(competency)} has no expectation at {Quote(levels)}{Instead(near)}. " +
        $"Say what is expected there, or spell the competency the same everywhere.{Look(competency, near)}")
        {
            Severity = severity,
        };

    public static LadderDiagnostic DeadCompetency(Location location, string level, string competency) => new(
        Rules.DeadReference,
        location,
        $"This line refers to {Quote(level)}, but nothing is expected of {Quote(competency)} there. Write out what is expected.");

    /// <summary>An entry of the declaration to paste; empty if it would have to be cut.</summary>
    private static string OrAliases(Node second, Node first) =>
        first.Text.Length + second.Text.Length > 400
            ? ""
            : $", or add 'aliases: {{ {YamlText(Clean(first.Text))}: [{YamlText(Clean(second.Text))}] }}' to the declaration";

    private static string Instead(Node? near) =>
        near is null ? "" : $", where {Quote(near.Text)} is instead ({OnLine(near, near.Tree.File)})";

    private static string Look(string competency, Node? near) => near is null ? "" : LookAlikes.Explain(competency, near.Text);
}
