using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// The labels, statements and tables that a reader finds in a file. Depends only on the file's path and text, so documents are equal when
/// those are.
/// </summary>
internal sealed class Document : IEquatable<Document>
{
    /// <summary>The file it was read from.</summary>
    public required TextFile File { get; init; }

    /// <summary>In the order of the document. A parent is before its children.</summary>
    public required EquatableArray<Label> Labels { get; init; }

    /// <summary>In the order of the document.</summary>
    public required EquatableArray<Statement> Statements { get; init; }

    /// <summary>In the order of the document.</summary>
    public required EquatableArray<Grid> Grids { get; init; }

    /// <summary>Diagnostics about what the reader could not read, or had to repair.</summary>
    public required EquatableArray<LadderDiagnostic> Diagnostics { get; init; }

    /// <summary>True where headings have no mark that shows their depth (pasted text), so that the reader had to infer it.</summary>
    public bool DepthIsInferred { get; init; }

    /// <summary>Gets whether nothing of the file could be read, which is reported.</summary>
    public bool IsUnread => Labels.Count + Statements.Count + Grids.Count == 0 && Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>The index of the last label that begins at a position or before it; -1 if none does.</summary>
    public int LabelAt(int position)
    {
        var (low, high) = (0, Labels.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Labels[middle].Span.Start <= position ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    public bool Equals(Document? other) => other is not null && File.Equals(other.File);

    public override bool Equals(object? obj) => Equals(obj as Document);

    public override int GetHashCode() => File.GetHashCode();
}
