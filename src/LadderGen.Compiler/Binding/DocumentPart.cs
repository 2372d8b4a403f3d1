using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>Takes one part of a document, so that two ladders can share a file.</summary>
internal static class DocumentPart
{
    /// <summary>The document as if it had only the labels with this key and what is under them; null if there is none.</summary>
    public static Document? Of(Document document, string key)
    {
        // A parent comes before its children: one pass finds the whole part.
        var indexes = new int[document.Labels.Count];
        var labels = new List<Label>();
        for (var i = 0; i < indexes.Length; i++)
        {
            var label = document.Labels[i];
            var parent = label.Parent >= 0 ? indexes[label.Parent] : -1;
            indexes[i] = parent >= 0 || LabelText.Key(label.Text) == key ? labels.Count : -1;
            if (indexes[i] >= 0)
            {
                labels.Add(label with { Parent = parent });
            }
        }

        return labels.Count == 0 ? null : new Document
        {
            File = document.File,
            Labels = labels.ToEquatableArray(),
            Statements = document.Statements.Where(s => IsIn(s.Label)).Select(s => s with { Label = indexes[s.Label] }).ToEquatableArray(),
            Grids = document.Grids.Where(g => IsIn(g.Label)).Select(g => g with { Label = indexes[g.Label] }).ToEquatableArray(),
            Diagnostics = document.Diagnostics.Where(d => IsIn(document.LabelAt(d.Location!.Span.Start))).ToEquatableArray(),
            DepthIsInferred = document.DepthIsInferred,
        };

        bool IsIn(int label) => label >= 0 && indexes[label] >= 0;
    }
}
