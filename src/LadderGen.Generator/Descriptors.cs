using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Location = Microsoft.CodeAnalysis.Location;

namespace LadderGen.Generator;

/// <summary>The descriptors of the rules for Roslyn.</summary>
internal static class Descriptors
{
    /// <summary>
    /// The address of the project's files. It is a placeholder: change it here once the project has a public home. A test then names the
    /// documents that have to follow.
    /// </summary>
    public const string Home = "https://github.com/laddergen/laddergen/blob/main/";

    /// <summary>The page that explains every rule, in a section named by the rule's id.</summary>
    public const string Messages = Home + "ladders/messages.md";

    public const string Category = "LadderGen";

    /// <summary>The descriptor of each rule, by its id.</summary>
    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById =
        Rules.All.ToDictionary(r => r.Id, Descriptor, StringComparer.Ordinal);

    public static void Report(SourceProductionContext output, IEnumerable<LadderDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.ReportDiagnostic(ToRoslyn(diagnostic));
        }
    }

    public static Diagnostic ToRoslyn(LadderDiagnostic diagnostic)
    {
        var descriptor = ById[diagnostic.Rule.Id];
        var location = diagnostic.Location is { } place
            ? Location.Create(
                place.Path,
                new TextSpan(place.Span.Start, place.Span.Length),
                new LinePositionSpan(
                    new LinePosition(place.StartLine, place.StartColumn),
                    new LinePosition(place.EndLine, place.EndColumn)))
            : Location.None;

        // A warning that the declaration turns into an error keeps its id, and can no longer be silenced.
        return diagnostic.Severity == diagnostic.Rule.Severity
            ? Diagnostic.Create(descriptor, location, diagnostic.Message)
            : Diagnostic.Create(Descriptor(diagnostic.Rule with { Severity = diagnostic.Severity }), location, diagnostic.Message);
    }

    /// <summary>
    /// Creates a descriptor. An error means that a ladder was not compiled, so NoWarn or a .globalconfig must not silence it
    /// (https://learn.microsoft.com/dotnet/api/microsoft.codeanalysis.wellknowndiagnostictags.notconfigurable).
    /// </summary>
    private static DiagnosticDescriptor Descriptor(Rule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        Category,
        rule.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: Messages + "#" + rule.Id.ToLowerInvariant(),
        customTags: rule.Severity == Severity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []);
}
