using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Compiling;

/// <summary>Finds the lists and tables of a document with several ladders that are in the <c>part</c> of none.</summary>
internal static class StrayText
{
    /// <param name="document">The document.</param>
    /// <param name="ladders">The declarations that share it.</param>
    public static IEnumerable<LadderDiagnostic> Find(Document document, IReadOnlyList<Declaration> ladders)
    {
        if (ladders.Count == 0 || ladders.Any(l => l.Part is null))
        {
            return [];
        }

        var parts = ladders.Select(l => l.Part!.Text).Distinct(StringComparer.Ordinal).ToList();
        var keys = new HashSet<string>(parts.Select(LabelText.Key), StringComparer.Ordinal);

        var ignored = new HashSet<string>(ladders.SelectMany(l => l.Ignore).Select(i => LabelText.Key(i.Text)), StringComparer.Ordinal);
        return WithoutMisspelt(Outside(document, keys, ignored), MissingFrom(document, parts))
            .Select(found => StrayDiagnostics.OutsideParts(document.File, found.Span, found.Text, parts));
    }

    private static List<string> MissingFrom(Document document, List<string> parts)
    {
        var labels = new HashSet<string>(document.Labels.Select(l => LabelText.Key(l.Text)), StringComparer.Ordinal);
        return parts.FindAll(p => !labels.Contains(LabelText.Key(p)));
    }

    /// <summary>
    /// Leaves out the headings that a missing part, which is reported, is nearly called. If nothing tells which of the others are meant,
    /// and all of them may be, none is left.
    /// </summary>
    private static List<(string Text, SourceSpan Span)> WithoutMisspelt(
        IEnumerable<(string Text, SourceSpan Span)> outside,
        List<string> missing)
    {
        var found = outside.ToList();
        foreach (var part in missing.ToList())
        {
            if (Suggestion.Nearest(part, found.Select(f => f.Text)) is { } near)
            {
                found.RemoveAll(f => f.Text == near);
                missing.Remove(part);
            }
        }

        return found.Count <= missing.Count ? [] : found;
    }

    /// <summary>Returns the outermost headings outside of all parts that have lists or tables below, and lists under no heading.</summary>
    private static IEnumerable<(string Text, SourceSpan Span)> Outside(Document document, HashSet<string> parts, HashSet<string> ignored)
    {
        var labels = document.Labels;
        var isInside = new bool[labels.Count];
        var isAround = new bool[labels.Count];
        for (var i = 0; i < labels.Count; i++)
        {
            var key = LabelText.Key(labels[i].Text);
            isInside[i] = parts.Contains(key) || ignored.Contains(key) || (labels[i].Parent >= 0 && isInside[labels[i].Parent]);
            for (var above = labels[i].Parent; parts.Contains(key) && above >= 0 && !isAround[above]; above = labels[above].Parent)
            {
                isAround[above] = true;
            }
        }

        var seen = new HashSet<int>();
        var lists = document.Statements.Where(s => s.Kind == StatementKind.Bullet && !ignored.Contains(LabelText.Key(s.Text)))
            .Select(s => (s.Label, s.Text, s.Span))
            .Concat(document.Grids.Select(g => (g.Label, g.Header.Cells.Count > 0 ? g.Header.Cells[0].Text : "", g.Span)))
            .OrderBy(s => s.Span.Start);
        foreach (var (label, text, span) in lists.Where(s => s.Label < 0 || !isInside[s.Label]))
        {
            var outermost = label;
            while (outermost >= 0 && labels[outermost].Parent >= 0 && !isAround[labels[outermost].Parent])
            {
                outermost = labels[outermost].Parent;
            }

            if (seen.Add(outermost))
            {
                yield return outermost < 0 || isAround[outermost] ? (text, span) : (labels[outermost].Text, labels[outermost].Span);
            }
        }
    }
}
