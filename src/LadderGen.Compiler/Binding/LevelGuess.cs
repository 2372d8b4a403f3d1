using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Finds the labels that a person would most likely call the levels. The guess is not good enough to bind by, but good enough
/// to offer as the <c>levels:</c> to paste.
/// </summary>
internal static class LevelGuess
{
    /// <summary>Words for how well somebody can do a thing, which many ladders use for their levels.</summary>
    public static readonly HashSet<string> Proficiency =
        new(StringComparer.Ordinal) { "BEGINNER", "NOVICE", "BASIC", "INTERMEDIATE", "ADVANCED", "PROFICIENT", "EXPERT", "MASTER" };

    /// <summary>The labels, in the order found; empty if nothing looks like a set of levels.</summary>
    public static IReadOnlyList<string> InOrderFound(IReadOnlyList<Document> documents)
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
