using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Binding.Phrases;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Binding;

/// <summary>The diagnostics about competencies and what is expected of them.</summary>
internal static class CompetencyDiagnostics
{
    public static LadderDiagnostic MissingCompetency(Declaration declaration, Word competency, IEnumerable<string> labels) => new(
        Rules.Empty,
        declaration.File.LocationOf(competency.Span),
        $"The declared competency {Quote(competency.Text)} stands nowhere in the documents.{Suggestion.For(competency.Text, labels)} Write it as it stands there, or take it out of 'competencies'.");

    public static LadderDiagnostic UndeclaredCompetency(Node label, IReadOnlyList<string> declared) => new(
        Rules.Unplaced,
        label.Tree.File.LocationOf(label.Label.Span),
        $"{Quote(label.Text)} is none of the declared competencies.{Suggestion.For(label.Text, declared)} They are {Quote(declared)}. Add it to 'competencies', to 'aliases' if it is another spelling of one, or to 'ignore' if it is no part of the ladder.");

    public static LadderDiagnostic DuplicateCompetency(Node second, Node first, string level) => new(
        Rules.DuplicateCompetency,
        second.Tree.File.LocationOf(second.Label.Span),
        $"{Quote(second.Text)} is a competency of {Quote(level)} twice, here and {OnLine(first, second.Tree.File)}; put both lists under one heading, rename one of the two, or write the heading of a level that is missing between them.");

    public static LadderDiagnostic TwoDocuments(Node second, Node first, string level) => new(
        Rules.DuplicateLevel,
        second.Tree.File.LocationOf(second.Label.Span),
        $"{Quote(second.Text)} at the level {Quote(level)} stands in two documents that say different things, here and {OnLine(first, second.Tree.File)}. Keep one of them, or name the documents that count in 'documents'.");

    public static LadderDiagnostic TwoSpellings(Node second, Node first) => new(
        Rules.TwoSpellings,
        second.Tree.File.LocationOf(second.Label.Span),
        $"{Quote(second.Text)} is spelt {Quote(first.Text)} {OnLine(first, second.Tree.File)}; both count as one competency.{LookAlikes.Explain(second.Text, first.Text)} Spell them alike{OrAliases(second, first)}.");

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

    public static LadderDiagnostic DeadCompetency(Location location, string level, string competency) => new(
        Rules.DeadReference,
        location,
        $"{Quote(level)} is referred to, but nothing is expected of {Quote(competency)} there. Write out what is expected.");

    /// <summary>To be pasted, so whole or not at all.</summary>
    private static string OrAliases(Node second, Node first) =>
        first.Text.Length + second.Text.Length > 400 ? "" : $", or declare 'aliases: {{ {YamlText(Clean(first.Text))}: [{YamlText(Clean(second.Text))}] }}'";

    private static string Instead(Node? near) =>
        near is null ? "" : $", where {Quote(near.Text)} stands instead ({OnLine(near, near.Tree.File)})";

    private static string Look(string competency, Node? near) => near is null ? "" : LookAlikes.Explain(competency, near.Text);
}
