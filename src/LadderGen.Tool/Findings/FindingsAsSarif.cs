using System.Text.Json.Nodes;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Tool.Folders;

namespace LadderGen.Tool.Findings;

/// <summary>Writes findings as SARIF 2.1.0, which code scanning services and editors read.</summary>
/// <seealso href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html"/>
internal static class FindingsAsSarif
{
    private const string Root = "LADDERS";

    public static string Of(LadderFolder folder)
    {
        var rules = folder.Diagnostics.Select(d => d.Rule).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
        var sarif = new JsonObject
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(
                new JsonObject
                {
                    ["tool"] = new JsonObject
                    {
                        ["driver"] = new JsonObject
                        {
                            ["name"] = "laddergen",
                            ["version"] = typeof(FindingsAsSarif).Assembly.GetName().Version!.ToString(3),
                            ["rules"] = new JsonArray([.. rules.Select(Rule)]),
                        },
                    },
                    ["columnKind"] = "utf16CodeUnits",
                    ["originalUriBaseIds"] = new JsonObject
                    {
                        [Root] = new JsonObject { ["uri"] = new Uri(folder.Path.TrimEnd('/') + "/").AbsoluteUri },
                    },
                    ["results"] = new JsonArray([.. folder.Diagnostics.Select(d => Result(d, rules.IndexOf(d.Rule)))]),
                }),
        };
        return sarif.ToJsonString(FindingsAsJson.Options).Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static JsonObject Rule(Rule rule) => new()
    {
        ["id"] = rule.Id,
        ["shortDescription"] = new JsonObject { ["text"] = Text(rule.Title) },
        ["defaultConfiguration"] = new JsonObject { ["level"] = FindingFormats.Word(rule.Severity) },
    };

    // A brace begins a placeholder (section 3.11.5).
    private static string Text(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static JsonObject Result(LadderDiagnostic finding, int rule)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule.Id,
            ["ruleIndex"] = rule,
            ["level"] = FindingFormats.Word(finding.Severity),
            ["message"] = new JsonObject { ["text"] = Text(finding.Message) },
        };
        if (finding.Location is { } place)
        {
            result["locations"] = new JsonArray(
                new JsonObject
                {
                    ["physicalLocation"] = new JsonObject
                    {
                        ["artifactLocation"] = new JsonObject
                        {
                            ["uri"] = Uri.EscapeDataString(place.Name).Replace("%2F", "/"),
                            ["uriBaseId"] = Root,
                        },
                        ["region"] = new JsonObject
                        {
                            ["startLine"] = place.StartLine + 1,
                            ["startColumn"] = place.StartColumn + 1,
                            ["endLine"] = place.EndLine + 1,
                            ["endColumn"] = place.EndColumn + 1,
                        },
                    },
                });
        }

        return result;
    }
}
