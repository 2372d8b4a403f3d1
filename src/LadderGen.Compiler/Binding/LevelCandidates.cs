using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>The labels of a ladder that may be levels, each spelling once, taken apart.</summary>
internal sealed class LevelCandidates
{
    /// <param name="documents">The documents of the ladder.</param>
    /// <param name="parsed">Takes labels apart.</param>
    /// <param name="ignored">The keys of the labels that the declaration ignores.</param>
    /// <param name="groups">The keys of the labels that the declaration calls groups.</param>
    public LevelCandidates(
        IEnumerable<Document> documents,
        LevelLabels parsed,
        IReadOnlyCollection<string> ignored,
        IReadOnlyCollection<string> groups)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        All = [.. documents.SelectMany(d => Of(d, parsed, ignored))
            .Where(c => groups.Count == 0 || !groups.Contains(LabelText.Key(c.Label)))
            .Where(c => seen.Add(c.Label))];
    }

    /// <summary>In the order of the documents.</summary>
    public List<LevelCandidate> All { get; }

    /// <summary>The labels of a document that may be levels. Where none looks like one, the name of its file may be.</summary>
    private static List<LevelCandidate> Of(Document document, LevelLabels parsed, IReadOnlyCollection<string> ignored)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var labels = Labels(document, ignored)
            .Where(l => l.Text.Length is > 0 and <= 200 && seen.Add(l.Text))
            .Select(l => new LevelCandidate(l.Text, parsed[l.Text], document.File, l.Span))
            .ToList();
        if (!labels.Exists(l => l.Level.Code is not null || Seniority.RankOf(l.Level.Words) is not null))
        {
            var title = FileTitle.Of(document.File);
            labels.Add(new LevelCandidate(title, parsed[title], document.File, default));
        }

        return labels;
    }

    private static IEnumerable<(string Text, SourceSpan Span)> Labels(Document document, IReadOnlyCollection<string> ignored)
    {
        // A parent comes before its children.
        var isIgnored = new bool[document.Labels.Count];
        for (var i = 0; i < isIgnored.Length; i++)
        {
            var label = document.Labels[i];
            isIgnored[i] = (label.Parent >= 0 && isIgnored[label.Parent])
                || (ignored.Count > 0 && ignored.Contains(LabelText.Key(label.Text)));
        }

        var labels = document.Labels.Where((_, i) => !isIgnored[i]).Select(l => (l.Text, l.Span));
        var grids = document.Grids.Where(g => g.Label < 0 || !isIgnored[g.Label]).ToList();
        var headers = grids.SelectMany(g => g.Header.Cells).Select(c => (c.Text, c.Span));
        var keys = grids.SelectMany(g => g.Rows).Where(r => r.Cells.Count > 0).Select(r => (r.Cells[0].Text, r.Cells[0].Span));
        return labels.Concat(headers).Concat(keys).OrderBy(l => l.Span.Start);
    }
}

/// <summary>A label that may be one of a level.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Level">Its parts, if it is the label of a level.</param>
/// <param name="File">The first document that has it.</param>
/// <param name="Span">Its first place; nothing if it is the name of the file.</param>
internal sealed record LevelCandidate(string Label, LevelLabel Level, TextFile File, SourceSpan Span);
