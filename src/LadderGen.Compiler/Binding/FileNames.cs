using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>Compares the names of files with the levels that they are about.</summary>
internal static class FileNames
{
    /// <summary>Reports documents of one level whose file is named after another: most likely a copy with its old title.</summary>
    public static void Check(IReadOnlyList<LabelTree> trees, LevelTable levels, DiagnosticBag diagnostics)
    {
        var documents = trees.Select(t => (Tree: t, Levels: t.Nodes.FindAll(n => n is { IsLevel: true, IsUnderIgnored: false })))
            .Where(d => d.Levels.Count == 1 && d.Levels[0].Parent is null)
            .Select(d => (d.Tree, Level: d.Levels[0]))
            .ToList();
        foreach (var (tree, level) in documents.Where(d => Contradicts(d.Tree.File, d.Level.Text, levels)))
        {
            var other = documents.Find(d => d.Tree != tree && d.Level.Levels.SequenceEqual(level.Levels)).Tree?.File;
            var severity = other is null ? Severity.Warning : Severity.Error;
            diagnostics.Add(DocumentDiagnostics.OldTitle(tree.File, level.Label.Span, level.Text, other, severity));
            diagnostics.Explain(new Misplaced(level));
        }
    }

    /// <summary>Determines whether the name of a file says another level than a label: by the code, or else by the words.</summary>
    public static bool Contradicts(TextFile file, string label, LevelTable levels)
    {
        // The number in "senior (1).md" counts copies.
        var title = FileTitle.Of(file);
        var open = title.LastIndexOf('(');
        title = open > 0 && title[title.Length - 1] == ')' ? title.Substring(0, open) : title;
        var (name, level) = (levels.Parsed[title.Trim()], levels.Parsed[label]);
        return name.Code is { } code && level.Code is { } other
            ? LevelScale.Of(code) == LevelScale.Of(other) && code.Number != other.Number
            : Seniority.RankOf(name.Words) is { } rank && Seniority.RankOf(level.Words) is { } otherRank && rank != otherRank;
    }
}
