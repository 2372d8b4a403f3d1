using System.Text.Json;
using Json.Schema;
using LadderGen.Tool.Exporting;
using LadderGen.Tool.Folders;

namespace LadderGen.Tool.Tests.Exporting;

/// <summary><c>laddergen export --to case</c> writes a package that the rules of 1EdTech accept.</summary>
public sealed class CasePackageTests
{
    private static readonly string Examples = Path.Combine(Repository.Root, "ladders");

    private static readonly JsonSchema Rules =
        JsonSchema.FromText(Repository.Read("tests/LadderGen.Tool.Tests/Exporting/case-package.schema.json"));

    public static TheoryData<string> Ladders => [.. LadderFolder.Read(Examples).Set().Select(l => l.Name)];

    [Theory]
    [MemberData(nameof(Ladders))]
    public async Task An_example_follows_the_published_rules(string ladder)
    {
        using var package = JsonDocument.Parse(await ExportedAsync(ladder));

        var result = Rules.Evaluate(
            package.RootElement,
            new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });

        var wrong = result.Details?.Where(d => d.Errors is not null).Select(d => d.InstanceLocation);
        Assert.True(result.IsValid, string.Join('\n', wrong ?? []));
    }

    [Theory]
    [InlineData("identifier", "SRE")]
    [InlineData("identifier", "2ED6657D-E927-568B-95E1-2665A8AEA6A2")]
    [InlineData("lastChangeDateTime", "yesterday")]
    [InlineData("caseVersion", "1.0")]
    [InlineData("creators", "Us")]
    [InlineData("uri", "no uri")]
    [InlineData("title", "two\nlines")]
    public async Task The_rules_refuse_what_is_wrong(string property, string value)
    {
        var package = System.Text.Json.Nodes.JsonNode.Parse(await ExportedAsync("Sre"))!;
        package["CFDocument"]![property] = value;
        using var changed = JsonDocument.Parse(package.ToJsonString());

        Assert.False(Rules.Evaluate(changed.RootElement, new EvaluationOptions { RequireFormatValidation = true }).IsValid);
    }

    [Theory]
    [MemberData(nameof(Ladders))]
    public async Task Every_part_is_an_item_under_one_parent_up_to_the_document(string name)
    {
        var ladder = LadderFolder.Read(Examples).Set().FindLadder(name);
        using var package = JsonDocument.Parse(await ExportedAsync(name));

        var items = package.RootElement.GetProperty("CFItems").EnumerateArray().ToDictionary(Identifier, i => i);
        var parents = Associations(package, "isChildOf").ToDictionary(
            a => Identifier(a.GetProperty("originNodeURI")),
            a => Identifier(a.GetProperty("destinationNodeURI")));
        Assert.Equal(items.Keys.Order(StringComparer.Ordinal), parents.Keys.Order(StringComparer.Ordinal));
        Assert.All(items.Keys, item =>
        {
            var steps = 0;
            for (; parents.TryGetValue(item, out var parent) && steps < 10; steps++)
            {
                item = parent;
            }

            Assert.Equal(Identifier(package.RootElement.GetProperty("CFDocument")), item);
        });
        var codes = items.Values.Select(i => i.GetProperty("humanCodingScheme").GetString()).ToList();
        Assert.Subset(codes.ToHashSet(), ladder.Levels.SelectMany(l => l.Expectations).Select(e => (string?)e.Id).ToHashSet());
        Assert.Subset(codes.ToHashSet(), ladder.Levels.Select(l => (string?)l.Id).ToHashSet());
        Assert.Subset(codes.ToHashSet(), ladder.Competencies.Select(c => (string?)c.Id).ToHashSet());
        Assert.Subset(codes.ToHashSet(), ladder.Groups.Select(g => (string?)g.Id).ToHashSet());
    }

    [Fact]
    public async Task A_competency_at_a_level_has_the_skill_level()
    {
        using var package = JsonDocument.Parse(await ExportedAsync("Sre"));

        Assert.All(Associations(package, "hasSkillLevel"), association => Assert.EndsWith(
            association.GetProperty("destinationNodeURI").GetProperty("title").GetString()!,
            association.GetProperty("originNodeURI").GetProperty("title").GetString()!,
            StringComparison.Ordinal));
        Assert.NotEmpty(Associations(package, "hasSkillLevel"));
    }

    [Fact]
    public async Task The_same_ladder_gives_the_same_bytes() => Assert.Equal(await ExportedAsync("Sre"), await ExportedAsync("Sre"));

    [Fact]
    public async Task An_organization_has_UUIDs_of_its_own()
    {
        var others = await ExportedAsync("Sre", "--organization", "Acme");

        Assert.Contains("\"creator\": \"Acme\"", others, StringComparison.Ordinal);
        Assert.Empty(Identifiers(others).Intersect(Identifiers(await ExportedAsync("Sre"))));
    }

    [Fact]
    public async Task The_last_change_is_the_day_from_which_the_ladder_counts()
    {
        using TestFolder folder =
            new(("a.md", "---\nladder: A\nversion: v2\neffective: 2027-04-01\n---\n# L1\n## Dough\n- Weighs flour.\n"));

        var answer = await Answer.PipedAsync("export", "A", "--to", "case", "--in", folder.Path);

        using var package = JsonDocument.Parse(answer.Output);
        var document = package.RootElement.GetProperty("CFDocument");
        Assert.Equal("2027-04-01T00:00:00Z", document.GetProperty("lastChangeDateTime").GetString());
        Assert.Equal("2027-04-01", document.GetProperty("statusStartDate").GetString());
        Assert.Equal("v2", document.GetProperty("version").GetString());
    }

    /// <summary>The example of RFC 9562, appendix A.4.</summary>
    [Fact]
    public void A_UUID_is_made_as_the_RFC_says() => Assert.Equal(
        "2ed6657d-e927-568b-95e1-2665a8aea6a2",
        NameBasedUuid.Of(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com").ToString());

    private static async Task<string> ExportedAsync(string ladder, params string[] options)
    {
        var answer = await Answer.PipedAsync(["export", ladder, "--to", "case", "--in", Examples, .. options]);
        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        return answer.Output;
    }

    private static IEnumerable<JsonElement> Associations(JsonDocument package, string type) =>
        package.RootElement.GetProperty("CFAssociations").EnumerateArray().Where(a => a.GetProperty("associationType").GetString() == type);

    private static IEnumerable<string> Identifiers(string json)
    {
        using var package = JsonDocument.Parse(json);
        return [.. package.RootElement.GetProperty("CFItems").EnumerateArray().Select(Identifier)];
    }

    private static string Identifier(JsonElement element) => element.GetProperty("identifier").GetString()!;
}
