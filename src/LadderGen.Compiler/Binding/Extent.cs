using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>How far what stands under a label reaches.</summary>
internal static class Extent
{
    /// <summary>The diagnostics of a document that lie under one of these labels.</summary>
    public static IEnumerable<LadderDiagnostic> DiagnosticsUnder(Document document, Func<Label, bool> isOneOf)
    {
        var extents = Of(document, isOneOf).ToList();
        return document.Diagnostics.Where(d => d.Location is { } place && extents.Exists(e => e.Start <= place.Span.Start && place.Span.Start < e.End));
    }

    /// <summary>From each label to the next that does not stand under it.</summary>
    private static IEnumerable<SourceSpan> Of(Document document, Func<Label, bool> isOneOf)
    {
        var isUnder = new bool[document.Labels.Count];
        var start = -1;
        for (var i = 0; i < isUnder.Length; i++)
        {
            var label = document.Labels[i];
            isUnder[i] = isOneOf(label) || (label.Parent >= 0 && isUnder[label.Parent]);
            if (isUnder[i] && start < 0)
            {
                start = label.Span.Start;
            }
            else if (!isUnder[i] && start >= 0)
            {
                yield return new SourceSpan(start, label.Span.Start);
                start = -1;
            }
        }

        if (start >= 0)
        {
            yield return new SourceSpan(start, document.File.Text.Length);
        }
    }
}
