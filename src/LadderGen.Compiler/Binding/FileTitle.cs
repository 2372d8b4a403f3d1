using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>The title that a file's name gives.</summary>
internal static class FileTitle
{
    /// <summary><c>Junior_Developer-1.md</c> reads <c>Junior Developer 1</c>.</summary>
    public static string Of(TextFile file)
    {
        var name = file.FileName;
        var dot = name.LastIndexOf('.');
        return (dot > 0 ? name.Substring(0, dot) : name).Replace('_', ' ').Replace('-', ' ');
    }

    /// <summary>
    /// Puts a document under the title of its file if its only labels, or the keys of its only tables, are several levels:
    /// <c>communication.md</c> is about communication. Any other document stays as it is.
    /// </summary>
    public static Document AddTo(Document document, LevelTable levels)
    {
        var names = document.Labels.Count > 0
            ? document.Labels.Select(l => l.Text)
            : document.Grids.SelectMany(g => g.Rows).Select(r => r.Cells[0].Text).Where(t => t.Length > 0);
        var found = names.Select(levels.Match).ToList();
        var isUntitled = found.TrueForAll(l => l.Count > 0)
            && found.Select(l => string.Join(",", l)).Distinct(StringComparer.Ordinal).Skip(1).Any();
        if (!isUntitled)
        {
            return document;
        }

        var title = new Label(-1, LabelKind.FrontMatterTitle, Of(document.File), new SourceSpan(0, 0), null);
        return new Document
        {
            File = document.File,
            Labels = document.Labels.Select(l => l with { Parent = l.Parent + 1 }).Prepend(title).ToEquatableArray(),
            Statements = document.Statements.Select(s => s with { Label = s.Label + 1 }).ToEquatableArray(),
            Grids = document.Grids.Select(g => g with { Label = g.Label + 1 }).ToEquatableArray(),
            Diagnostics = document.Diagnostics,
            DepthIsInferred = document.DepthIsInferred,
        };
    }
}
