using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>Takes out documents that say just what another one says: they add nothing, and would say everything twice.</summary>
internal static class DocumentCopies
{
    public static List<Document> TakeOut(List<Document> documents, LevelTable levels, DiagnosticBag diagnostics)
    {
        if (documents.Count < 2)
        {
            return documents;
        }

        var copies = new HashSet<Document>();
        foreach (var same in documents.Where(d => d.Labels.Count > 0).GroupBy(Words, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            // Without a level of its own, a document may well be meant for the level that its file is named after.
            if (same.First().Labels.FirstOrDefault(l => levels.Match(l.Text).Count > 0) is not { } level)
            {
                continue;
            }

            var original = same.OrderBy(d => FileNames.Contradicts(d.File, level.Text, levels)).ThenBy(d => d.File.FileName.Length).First();
            foreach (var copy in same.Where(d => !d.Equals(original)))
            {
                copies.Add(copy);
                if (FileNames.Contradicts(copy.File, level.Text, levels))
                {
                    var label = copy.Labels.First(l => l.Text == level.Text);
                    diagnostics.Add(DocumentDiagnostics.OldTitle(copy.File, label.Span, level.Text, original.File, Severity.Error));
                }
            }
        }

        return copies.Count == 0 ? documents : documents.FindAll(d => !copies.Contains(d));
    }

    /// <summary>All words of a document, and what they are.</summary>
    private static string Words(Document document) => string.Join("\n", document.Labels.Select(l => $"{l.Parent} {l.Text}")
        .Concat(document.Statements.Select(s => $"{s.Label} {s.Text} {string.Join("\t", s.Details)}"))
        .Concat(document.Grids.SelectMany(g => g.Rows.Prepend(g.Header)).SelectMany(r => r.Cells).Select(c => c.Text)));
}
