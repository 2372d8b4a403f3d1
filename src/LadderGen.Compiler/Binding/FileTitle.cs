using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>Titles a document by its file where it says nothing but levels: <c>communication.md</c> is about communication.</summary>
internal static class FileTitle
{
    /// <summary>The document under a label that is the name of its file, if its only labels are several levels; else as it is.</summary>
    public static Document Add(Document document, LevelTable levels)
    {
        var isUntitled = document.Labels.All(l => levels.Match(l.Text).Count > 0)
            && document.Labels.Select(l => string.Join(",", levels.Match(l.Text))).Distinct(StringComparer.Ordinal).Count() > 1;
        if (!isUntitled)
        {
            return document;
        }

        var title = new Label(-1, LabelKind.FrontMatterTitle, LabelRoles.NameOfFile(document.File), new SourceSpan(0, 0), null);
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
