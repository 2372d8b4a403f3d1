using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// The place of a label, as the subject of a diagnostic. A label in the wrong place explains why its content is there twice
/// or belongs nowhere; the content itself still counts.
/// </summary>
internal sealed record Misplaced(Node Label);

/// <summary>Questions about labels that were reported.</summary>
internal static class ReportedLabels
{
    /// <summary>Determines whether a diagnostic explains this label or one it is under.</summary>
    public static bool IsUnderExplained(this DiagnosticBag diagnostics, Node label) => label.Nearest(diagnostics.IsExplained) is not null;

    /// <summary>Determines whether this label, or one it is under, was reported to be in the wrong place.</summary>
    public static bool IsUnderMisplaced(this DiagnosticBag diagnostics, Node label) =>
        label.Nearest(n => diagnostics.IsExplained(new Misplaced(n))) is not null;
}
