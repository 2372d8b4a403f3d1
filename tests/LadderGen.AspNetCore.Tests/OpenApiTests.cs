using System.Text.Json.Nodes;

namespace LadderGen.AspNetCore.Tests;

/// <summary>Parts of ladders are described in an OpenAPI document.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public async Task The_document_lists_the_ids_and_their_titles()
    {
        await using var app = await RunningApp.Start(
            services => services.AddLadders(Ladders.All).AddOpenApi(),
            site =>
            {
                site.MapOpenApi();
                MinimalApiTests.App.Map(site);
            });
        var document = JsonNode.Parse(await app.Client.GetStringAsync("/openapi/v1.json"))!;
        Assert.StartsWith("3.1.", document["openapi"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(
            """
            {"enum":["sre/junior","sre/senior"],"type":"string",
            "oneOf":[{"const":"sre/junior","title":"Junior SRE (L1)"},{"const":"sre/senior","title":"Senior SRE (L2)"}]}
            """.Replace("\n", "", StringComparison.Ordinal),
            Parameter("/sre/{level}")["schema"]!.ToJsonString());
        Assert.Equal(
            ["sre/junior", "sre/senior", "support/agent", "support/lead"],
            Ids(Parameter("/levels/{level}")["schema"]!));
        Assert.Equal(Ids(Parameter("/query")["schema"]!), Ids(Parameter("/several")["schema"]!["items"]!));
        Assert.Contains("sre/senior/mastery/writes-the-runbooks-others-follow", Ids(Parameter("/expectations/{expectation}")["schema"]!));
        Assert.Equal("\"string\"", document["components"]!["schemas"]!["Level"]!["type"]!.ToJsonString());
        Assert.Equal(
            ["sre/competencies/mastery", "support/competencies/replies"],
            Ids(document["components"]!["schemas"]!["Competency"]!));

        JsonNode Parameter(string path) => document["paths"]![path]!["get"]!["parameters"]![0]!;

        static IEnumerable<string> Ids(JsonNode schema) => schema["enum"]!.AsArray().Select(id => id!.GetValue<string>());
    }
}
