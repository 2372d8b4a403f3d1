using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Tool.Findings;

/// <summary>Writes findings as a JSON array. Lines and columns are counted from 1.</summary>
internal static class FindingsAsJson
{
    // People read this too, and nobody puts it into HTML: an apostrophe need not be \u0027.
    public static JsonSerializerOptions Options { get; } = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(IEnumerable<LadderDiagnostic> findings) =>
        new JsonArray([.. findings.Select(Finding)]).ToJsonString(Options).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static JsonObject Finding(LadderDiagnostic finding)
    {
        var json = new JsonObject
        {
            ["severity"] = FindingFormats.Word(finding.Severity),
            ["rule"] = finding.Rule.Id,
            ["message"] = finding.Message,
        };
        if (finding.Location is { } place)
        {
            json["file"] = place.Name;
            json["line"] = place.StartLine + 1;
            json["column"] = place.StartColumn + 1;
            json["endLine"] = place.EndLine + 1;
            json["endColumn"] = place.EndColumn + 1;
        }

        return json;
    }
}
