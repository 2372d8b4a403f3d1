using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Finds the labels that a person would most likely call the levels. The guess is not good enough to bind by, but good enough
/// to offer as the <c>levels:</c> to paste.
/// </summary>
/// <param name="Levels">The labels, in the order found; empty if nothing looks like a set of levels.</param>
/// <param name="Others">Another set that may be the levels as well, since nothing tells the two apart.</param>
internal sealed record LevelGuess(IReadOnlyList<string> Levels, IReadOnlyList<string> Others)
{
    /// <summary>Words for how well somebody can do a thing, which many ladders use for their levels.</summary>
    public static readonly HashSet<string> Proficiency =
        new(StringComparer.Ordinal) { "BEGINNER", "NOVICE", "BASIC", "INTERMEDIATE", "ADVANCED", "PROFICIENT", "EXPERT", "MASTER" };

    /// <summary>No guess.</summary>
    public static readonly LevelGuess None = new([], []);

    public static LevelGuess Of(IReadOnlyList<Document> documents)
    {
        var levels = LevelishSet(documents);
        return levels.Count > 0 ? new LevelGuess(levels, []) : RepeatedSet(documents) ?? CrossedSet(documents) ?? None;
    }

    private static List<string> LevelishSet(IReadOnlyList<Document> documents)
    {
        var sets = Enumerable.Range(0, 6).Select(depth => AtDepth(documents, depth))
            .Append(documents.SelectMany(d => d.Grids).SelectMany(g => g.Header.Cells.Skip(1)).Select(c => c.Text))
            .Append(documents.SelectMany(d => d.Grids).SelectMany(g => g.Rows).Select(r => r.Cells[0].Text))
            .Append(documents.Count > 1 ? documents.Select(d => FileTitle.Of(d.File)) : [])
            .Select(set => set.Where(l => l.Length is > 0 and <= 80).Distinct(StringComparer.Ordinal).ToList())
            .Where(set => set.Exists(IsLevelish))
            .ToList();
        return sets
            .OrderByDescending(set => (double)set.Count(IsLevelish) / set.Count)
            .ThenByDescending(set => set.Count)
            .FirstOrDefault() ?? [];
    }

    /// <summary>
    /// Finds labels that have the same labels under them: levels with their competencies, or competencies with their levels.
    /// </summary>
    private static LevelGuess? RepeatedSet(IReadOnlyList<Document> documents)
    {
        var labels = documents
            .SelectMany(d => d.Labels.Where(l => l.Parent >= 0).Select(l => (Under: d.Labels[l.Parent].Text, l.Text)))
            .ToList();
        var repeated = labels.GroupBy(l => LabelText.Key(l.Text), StringComparer.Ordinal)
            .Where(g => g.Select(l => LabelText.Key(l.Under)).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .ToList();
        return repeated.Count == 0 ? null : new LevelGuess(
            Distinct(repeated.SelectMany(g => g).Select(l => l.Under)),
            Distinct(repeated.Select(g => g.First().Text)));
    }

    /// <summary>Takes the headers of a table, or the keys of its rows.</summary>
    private static LevelGuess? CrossedSet(IReadOnlyList<Document> documents)
    {
        var grid = documents.SelectMany(d => d.Grids).FirstOrDefault(g => g.Header.Cells.Count > 2);
        return grid is null ? null : new LevelGuess(
            Distinct(grid.Header.Cells.Skip(1).Select(c => c.Text)),
            Distinct(grid.Rows.Select(r => r.Cells[0].Text)));
    }

    private static List<string> Distinct(IEnumerable<string> labels) =>
        [.. labels.Where(l => l.Length is > 0 and <= 80).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// The labels at one depth. Where some of them have the same labels under them, only those, and labels that look like levels.
    /// </summary>
    private static IEnumerable<string> AtDepth(IReadOnlyList<Document> documents, int depth)
    {
        var nodes = new List<Label>();
        var children = new List<HashSet<string>>();
        foreach (var document in documents)
        {
            var byParent = document.Labels.ToLookup(l => l.Parent, l => LabelText.Key(l.Text));
            for (var i = 0; i < document.Labels.Count; i++)
            {
                if (DepthOf(document, document.Labels[i]) == depth)
                {
                    nodes.Add(document.Labels[i]);
                    children.Add(new HashSet<string>(byParent[i], StringComparer.Ordinal));
                }
            }
        }

        var isShared = new HashSet<string>(
            children.SelectMany(c => c).GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key),
            StringComparer.Ordinal);
        return nodes
            .Where((_, i) => isShared.Count == 0 || children[i].Overlaps(isShared) || IsLevelish(nodes[i].Text))
            .Select(n => n.Text);
    }

    private static int DepthOf(Document document, Label label)
    {
        var depth = 0;
        for (; label.Parent >= 0 && depth < 10; label = document.Labels[label.Parent])
        {
            depth++;
        }

        return depth;
    }

    private static bool IsLevelish(string label) =>
        LevelLabel.Parse(label, []).Code is not null
        || Seniority.EndsInNumber(LabelText.Key(label))
        || LabelText.Key(label).Split(' ').Any(w => Proficiency.Contains(w) || Seniority.RankOf(w) is not null);
}
