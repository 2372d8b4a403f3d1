using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Binding;

/// <summary>The diagnostics about a document as a whole.</summary>
internal static class DocumentDiagnostics
{
    public static LadderDiagnostic NoLevel(TextFile file, Document document, LevelTable levels) => new(
        Rules.Unplaced,
        file.LocationOf(document.Labels[0].Span),
        $"Nothing says which level the document {Quote(file.FileName)} is about. Write its level as the first heading, " +
        $"such as '# {Short(levels.Labels[levels.Count - 1])}'. If the document is not part of the ladder, move it to another folder.");

    /// <param name="file">The document.</param>
    /// <param name="place">The place of its level.</param>
    /// <param name="level">The words of its level.</param>
    /// <param name="other">Another document of that level; null if there is none.</param>
    /// <param name="severity">An error if there is another.</param>
    public static LadderDiagnostic OldTitle(TextFile file, SourceSpan place, string level, TextFile? other, Severity severity) => new(
        Rules.OldTitle,
        file.LocationOf(place),
        $"The file {Quote(file.FileName)} is named after another level than its heading {Quote(level)}" +
        (other is null ? ". " : $", which is the level of {Quote(other.FileName)} too. ") +
        "If the file is a copy for a new level, write the new level here. Otherwise rename the file, or delete it.")
    {
        Severity = severity,
    };
}
