using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Accounts for every block of a ladder by its role. A block without a role is an error; one that has another role than the blocks of its
/// form elsewhere is odd, and is reported.
/// </summary>
internal static class RoleAccounting
{
    /// <summary>None of fewer texts is odd.</summary>
    private const int FewestTexts = 3;

    /// <summary>The odd texts are at most one in so many.</summary>
    private const int OneInMany = 8;

    public static void Check(Declaration declaration, IReadOnlyList<LabelTree> trees, PlacedLadder ladder, DiagnosticBag diagnostics)
    {
        foreach (var entry in trees.SelectMany(t => t.Entries).Where(e => e.Role == BlockRole.None))
        {
            diagnostics.Add(StatementDiagnostics.NoLevelAbove(entry, count: 1, declaration.Ignore.Select(i => i.Text)));
        }

        CheckTexts(ladder, diagnostics);
    }

    /// <summary>Lists the blocks of a document with their roles, in its order.</summary>
    public static IEnumerable<ReadBlock> BlocksOf(LabelTree tree, DiagnosticBag diagnostics)
    {
        var labels = tree.Nodes.Where(n => n.Label.Span.Length > 0)
            .Select(n => new ReadBlock(tree.File.LocationOf(n.Label.Span), RoleOf(n, diagnostics), n.Text));
        return labels.Concat(tree.Entries.SelectMany(BlocksOf)).OrderBy(b => b.Location.Span.Start).ToList();
    }

    private static IEnumerable<ReadBlock> BlocksOf(Entry entry)
    {
        yield return new ReadBlock(entry.Tree.File.LocationOf(entry.Span), entry.Role, entry.Text);
        var role = entry.Role == BlockRole.Expectation ? BlockRole.Detail : entry.Role;
        foreach (var detail in entry.Details)
        {
            yield return new ReadBlock(entry.Tree.File.LocationOf(entry.PlaceOf(detail)), role, detail);
        }
    }

    private static BlockRole RoleOf(Node label, DiagnosticBag diagnostics) =>
        label.IsUnderIgnored || label.IsIgnoredTitle ? BlockRole.Ignored
        : label.IsLevel ? BlockRole.Level
        : label.IsTitle ? BlockRole.Title
        : label.IsWrapper ? BlockRole.Syntax
        : label.IsFact ? BlockRole.Fact
        : diagnostics.IsUnderExplained(label) ? BlockRole.Reported
        : label.Nearest(n => n.IsFact) is not null ? BlockRole.Fact
        : HasCompetencies(label) ? BlockRole.Group
        : BlockRole.Competency;

    private static bool HasCompetencies(Node label) =>
        label.Children.Exists(c => c is { IsLevel: false, IsFact: false, IsIgnored: false, HasContent: true }
            || (c.IsLevel && HasCompetencies(c)));

    /// <summary>
    /// Reports paragraphs that say what is expected, because no bullets are beside them, where paragraphs elsewhere have bullets beside
    /// them and describe, or the other way round. The bullets are missing, or too many.
    /// </summary>
    private static void CheckTexts(PlacedLadder ladder, DiagnosticBag diagnostics)
    {
        var texts = ladder.Levels.SelectMany(l => l.Cells.Values).Select(FirstText).OfType<Entry>().Distinct().ToList();
        var expected = texts.FindAll(e => e.Role == BlockRole.Expectation);
        var describing = texts.FindAll(e => e.Role == BlockRole.Summary);
        var (odd, usual) = expected.Count < describing.Count ? (expected, describing) : (describing, expected);
        if (odd.Count == 0 || usual.Count < FewestTexts || odd.Count * OneInMany > texts.Count + OneInMany)
        {
            return;
        }

        foreach (var entry in odd)
        {
            diagnostics.Add(StatementDiagnostics.OddText(entry, usual[0]));
        }
    }

    private static Entry? FirstText(PlacedCell cell) =>
        cell.SummaryPlaces.Concat(cell.Expectations.Where(e => e.Kind == StatementKind.Prose))
            .FirstOrDefault(e => e is { Node.Grid: null, Doubt: null, Role: BlockRole.Expectation or BlockRole.Summary });
}

/// <summary>A block of a document and what it was read as.</summary>
internal sealed record ReadBlock(Location Location, BlockRole Role, string Text);
