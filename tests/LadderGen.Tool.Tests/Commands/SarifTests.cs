using System.Text.Json;

namespace LadderGen.Tool.Tests.Commands;

/// <summary>
/// <c>laddergen check --format sarif</c> keeps the rules of SARIF 2.1.0 for the objects that it writes. The published schema is not here:
/// it is not ours. https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json
/// </summary>
public sealed class SarifTests
{
    /// <summary>The properties that the schema allows and that are written; those with a star are required.</summary>
    private static readonly Dictionary<string, string[]> Objects = new()
    {
        ["$"] = ["$schema", "version*", "runs*"],
        ["$.runs"] = ["tool*", "columnKind", "originalUriBaseIds", "results"],
        ["$.runs.tool"] = ["driver*"],
        ["$.runs.tool.driver"] = ["name*", "version", "rules"],
        ["$.runs.tool.driver.rules"] = ["id*", "shortDescription", "defaultConfiguration"],
        ["$.runs.tool.driver.rules.shortDescription"] = ["text*"],
        ["$.runs.tool.driver.rules.defaultConfiguration"] = ["level"],
        ["$.runs.originalUriBaseIds"] = ["LADDERS"],
        ["$.runs.originalUriBaseIds.LADDERS"] = ["uri"],
        ["$.runs.results"] = ["ruleId", "ruleIndex", "level", "message*", "locations"],
        ["$.runs.results.message"] = ["text"],
        ["$.runs.results.locations"] = ["physicalLocation"],
        ["$.runs.results.locations.physicalLocation"] = ["artifactLocation", "region"],
        ["$.runs.results.locations.physicalLocation.artifactLocation"] = ["uri", "uriBaseId"],
        ["$.runs.results.locations.physicalLocation.region"] = ["startLine", "startColumn", "endLine", "endColumn"],
    };

    [Fact]
    public async Task Every_object_has_the_properties_of_the_schema()
    {
        using var sarif = await CheckAsync();

        AssertObjects(sarif.RootElement, "$");
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public async Task Levels_rules_and_places_have_the_values_of_the_schema()
    {
        using var sarif = await CheckAsync();
        var run = sarif.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.NotEmpty(run.GetProperty("results").EnumerateArray());
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Matches("^(none|note|warning|error)$", result.GetProperty("level").GetString());
            Assert.Equal(
                result.GetProperty("ruleId").GetString(),
                rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            Assert.All(region.EnumerateObject(), place => Assert.True(place.Value.GetInt32() >= 1));
        }
    }

    [Fact]
    public async Task Paths_are_relative_URIs_below_the_folder()
    {
        using var sarif = await CheckAsync();
        var run = sarif.RootElement.GetProperty("runs")[0];

        var root = run.GetProperty("originalUriBaseIds").GetProperty("LADDERS").GetProperty("uri").GetString()!;
        Assert.True(Uri.IsWellFormedUriString(root, UriKind.Absolute));
        Assert.EndsWith("/", root, StringComparison.Ordinal);
        var place = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("two%20words/b%C3%A4cker%20%231.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public async Task Braces_in_a_message_are_no_placeholders()
    {
        using var sarif = await CheckAsync();

        var messages = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(r => r.GetProperty("message").GetProperty("text").GetString()!)
            .ToList();
        Assert.Contains(messages, m => m.Contains("{{#", StringComparison.Ordinal));
        Assert.DoesNotContain(messages, m => m.Replace("{{", "", StringComparison.Ordinal).Contains('{'));
    }

    private static async Task<JsonDocument> CheckAsync()
    {
        using TestFolder folder = new(("two words/bäcker #1.md", """
            ---
            ladder: Bakery
            levels: [Junior]
            ---
            # Bakery
            ## Junior
            ### Dough
            - Weighs flour. {#same}
            - Folds dough. {#same}
            ### Dough
            - Folds dough.
            """));
        var answer = await Answer.PipedAsync("check", folder.Path, "--format", "sarif");
        Assert.Equal((1, ""), (answer.Code, answer.Errors));
        return JsonDocument.Parse(answer.Output);
    }

    private static void AssertObjects(JsonElement json, string path)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            Assert.All(json.EnumerateArray(), element => AssertObjects(element, path));
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            var known = Objects[path].Select(p => p.TrimEnd('*'));
            Assert.Empty(json.EnumerateObject().Select(p => p.Name).Except(known, StringComparer.Ordinal));
            var required = Objects[path].Where(p => p.EndsWith('*')).Select(p => p.TrimEnd('*'));
            Assert.All(required, p => Assert.True(json.TryGetProperty(p, out _), path + "." + p));
            Assert.All(json.EnumerateObject(), p => AssertObjects(p.Value, $"{path}.{p.Name}"));
        }
    }
}
