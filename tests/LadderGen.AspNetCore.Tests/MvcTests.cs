using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LadderGen.AspNetCore.Tests;

/// <summary>Parts of ladders in controllers and Razor Pages.</summary>
public sealed partial class MvcTests(MvcTests.App app) : IClassFixture<MvcTests.App>
{
    [Theory]
    [InlineData("/api/levels/sre%2Fsenior", "sre/senior")]
    [InlineData("/api/levels/Senior", "sre/senior")]
    [InlineData("/api/levels/sre/L2", "sre/senior")]
    [InlineData("/api/levels?level=lead", "support/lead")]
    [InlineData("/api/levels?level=", "none")]
    [InlineData("/api/levels", "none")]
    [InlineData("/api/levels/several?levels=lead&levels=sre/junior", "support/lead, sre/junior")]
    public async Task A_controller_reads_a_part(string path, string id) => Assert.Equal(id, await app.Client.GetStringAsync(path));

    [Fact]
    public async Task A_controller_reads_a_header()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/levels/header");
        request.Headers.Add("X-Level", "sre/senior");
        Assert.Equal("sre/senior", await (await app.Client.SendAsync(request)).Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("sre/senior")]
    [InlineData("Senior")]
    [InlineData("Senior SRE (L2)")]
    public async Task A_controller_reads_a_body_and_writes_the_id(string level)
    {
        var response = await app.Client.PostAsJsonAsync("/api/levels", new { level, goal = level, competency = "Mastery" });
        Assert.Equal(
            """{"level":"sre/senior","goal":"sre/senior","competency":"sre/competencies/mastery"}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_wrong_value_is_a_bad_request_that_says_what_was_meant()
    {
        await AssertProblem(await app.Client.GetAsync("/api/levels/Senoir"), "level", "'Senoir' is not a level. Did you mean 'Senior'?");
        await AssertProblem(await app.Client.GetAsync("/api/levels/sre/Senoir"), "level", "Did you mean 'Senior'?");
        await AssertProblem(await app.Client.GetAsync("/api/levels/sre%2Fsenoir"), "level", "Did you mean 'sre/senior'?");
        await AssertProblem(await app.Client.GetAsync("/api/levels?level=L2"), "level", "'L2' is a level of 2 ladders.");
        await AssertProblem(
            await app.Client.GetAsync("/api/levels/several?levels=lead&levels=Senoir"), "levels", "Did you mean 'Senior'?");
        await AssertProblem(
            await app.Client.PostAsJsonAsync("/api/levels", new { level = "lead", goal = "Senoir" }), "$.goal", "Did you mean 'Senior'?");
    }

    [Theory]
    [InlineData("Level", "senior")]
    [InlineData("Any", "Lead")]
    [InlineData("Any", "")]
    public async Task A_page_reads_a_form(string field, string level) =>
        Assert.StartsWith("saved ", await (await Post(field, level)).Content.ReadAsStringAsync(), StringComparison.Ordinal);

    [Fact]
    public async Task A_page_gets_the_message_for_a_wrong_value()
    {
        var response = await Post("Any", "Senoir");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Did you mean 'Senior'?", Regex.Unescape(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_select_needs_no_tag_helper_of_its_own()
    {
        var page = await app.Client.GetStringAsync("/people/1?level=junior&any=support/lead");
        Assert.Equal(["sre/junior", "support/lead"], Selected().Matches(page).Select(m => m.Groups[1].Value));
    }

    [GeneratedRegex("<option(?=[^>]* selected)[^>]* value=\"([^\"]*)\"")]
    private static partial Regex Selected();

    private Task<HttpResponseMessage> Post(string field, string value) =>
        app.Client.PostAsync("/people/1", new FormUrlEncodedContent([new(field, value)]));

    private static async Task AssertProblem(HttpResponseMessage response, string name, string message)
    {
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonSerializer.Deserialize<ValidationProblemDetails>(
            await response.Content.ReadAsStringAsync(), JsonSerializerOptions.Web)!;
        Assert.Contains(message, Assert.Single(problem.Errors[name]), StringComparison.Ordinal);
    }

    public sealed class App : IAsyncLifetime
    {
        private RunningApp? _app;

        public HttpClient Client => _app!.Client;

        public async Task InitializeAsync() => _app = await RunningApp.Start(
            services =>
            {
                // Before MVC: the order does not matter.
                services.AddLadders(Ladders.All);
                services.AddRazorPages().AddApplicationPart(typeof(App).Assembly);
                services.AddControllers();
            },
            app =>
            {
                app.MapRazorPages();
                app.MapControllers();
            });

        public async Task DisposeAsync() => await _app!.DisposeAsync();
    }
}

[ApiController]
[Route("/api/levels")]
public sealed class LevelsController : ControllerBase
{
    [HttpGet("{level}")]
    public string Get(Level level) => level.Id;

    [HttpGet("sre/{level}")]
    public string GetSre(SreLevel level) => level.Id;

    [HttpGet]
    public string Query(Level? level) => level?.Id ?? "none";

    [HttpGet("several")]
    public string Several([FromQuery] Level[] levels) => string.Join(", ", levels.Select(l => l.Id));

    [HttpGet("header")]
    public string Header([FromHeader(Name = "X-Level")] Level level) => level.Id;

    [HttpPost]
    public Employee Post(Employee employee) => employee;

    public sealed record Employee(Level? Level, SreLevel? Goal, Competency? Competency);
}
