using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace LadderGen.AspNetCore.Tests;

/// <summary>Parts of ladders as parameters of a minimal API.</summary>
public sealed class MinimalApiTests(MinimalApiTests.App app) : IClassFixture<MinimalApiTests.App>
{
    [Theory]
    [InlineData("/levels/sre%2Fsenior", "sre/senior")]
    [InlineData("/levels/sre%2fsenior", "sre/senior")]
    [InlineData("/levels/Senior", "sre/senior")]
    [InlineData("/levels/senior%20SRE%20(L2)", "sre/senior")]
    [InlineData("/sre/sre%2Fsenior", "sre/senior")]
    [InlineData("/sre/L2", "sre/senior")]
    [InlineData("/parts/sre/senior", "sre/senior")]
    [InlineData("/competencies/Mastery", "sre/competencies/mastery")]
    [InlineData("/competencies/sre%2Fcompetencies%2Fmastery", "sre/competencies/mastery")]
    [InlineData(
        "/expectations/sre/senior/mastery/writes-the-runbooks-others-follow",
        "sre/senior/mastery/writes-the-runbooks-others-follow")]
    [InlineData("/ladders/Site%20Reliability", "sre")]
    [InlineData("/query?level=Lead", "support/lead")]
    [InlineData("/query", "none")]
    [InlineData("/several?level=Lead&level=sre/junior", "support/lead, sre/junior")]
    public async Task A_part_is_read_from_its_id_code_or_title(string path, string id) =>
        Assert.Equal(id, await app.Client.GetStringAsync(path));

    [Fact]
    public async Task A_header_is_read()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/header");
        request.Headers.Add("X-Level", "sre/senior");
        Assert.Equal("sre/senior", await (await app.Client.SendAsync(request)).Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/form")]
    [InlineData("/form/person")]
    public async Task A_form_is_read(string path)
    {
        Assert.Equal("sre/senior", await (await Post("Senior")).Content.ReadAsStringAsync());

        // As an int? does in a query: a type cannot say that an empty text is null.
        await AssertProblem(await Post(""), "Level", "'' is not a level.");
        await AssertProblem(await Post("Senoir"), "Level", "Did you mean 'Senior'?");

        Task<HttpResponseMessage> Post(string level) =>
            app.Client.PostAsync(path, new FormUrlEncodedContent([new("Level", level)]));
    }

    [Theory]
    [InlineData("sre/senior")]
    [InlineData("Senior SRE (L2)")]
    [InlineData("Senior")]
    public async Task A_body_takes_what_a_query_takes_and_gives_the_id(string level)
    {
        var response = await app.Client.PostAsJsonAsync("/body", new { level, goal = level, competency = "Mastery" });
        Assert.Equal(
            """{"level":"sre/senior","goal":"sre/senior","competency":"sre/competencies/mastery"}""",
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(
        "/levels/Senoir",
        "level",
        "'Senoir' is not a level. Did you mean 'Senior'? "
            + "The levels are 'sre/junior', 'sre/senior', 'support/agent', 'support/lead', 'support/shared-level'.")]
    [InlineData(
        "/levels/sre%2Fsenoir",
        "level",
        "'sre/senoir' is not the id of a level. Did you mean 'sre/senior'? The levels are 'sre/junior', 'sre/senior'.")]
    [InlineData("/levels/L2", "level", "'L2' is a level of 2 ladders. Use one of the ids 'sre/senior', 'support/lead'.")]
    [InlineData(
        "/sre/Senoir",
        "level",
        "'Senoir' is not a level of the ladder 'Site Reliability'. Did you mean 'Senior'? The levels are 'Junior (L1)', 'Senior (L2)'.")]
    [InlineData(
        "/competencies/Masery",
        "competency",
        "'Masery' is not a competency. Did you mean 'Mastery'? "
            + "The competencies are 'sre/competencies/mastery', 'support/competencies/replies'.")]
    [InlineData("/ladders/srre", "ladder", "'srre' is not a ladder. Did you mean 'Sre'? The ladders are 'sre', 'support'.")]
    [InlineData(
        "/query?level=",
        "level",
        "'' is not a level. The levels are 'sre/junior', 'sre/senior', 'support/agent', 'support/lead', 'support/shared-level'.")]
    [InlineData(
        "/query?level=boss",
        "level",
        "'boss' is not a level. The levels are 'sre/junior', 'sre/senior', 'support/agent', 'support/lead', 'support/shared-level'.")]
    [InlineData(
        "/expectations/sre/senior/mastery/writes-runbooks",
        "expectation",
        "Nothing has the id 'sre/senior/mastery/writes-runbooks'. 'sre/senior/mastery' contains 'writes-the-runbooks-others-follow'.")]
    public async Task A_wrong_part_is_a_bad_request_that_says_what_was_meant(string path, string name, string message) =>
        await AssertProblem(await app.Client.GetAsync(path), name, message);

    [Fact]
    public async Task Each_wrong_value_is_in_the_problem()
    {
        var problem = await Problem(await app.Client.GetAsync("/several?level=boss&level=Senoir"));
        Assert.Equal("One or more validation errors occurred.", problem.Title);
        Assert.Equal(["level"], problem.Errors.Keys);
        Assert.StartsWith("'boss' is not a level.", problem.Errors["level"][0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_part_in_a_body_is_a_bad_request() =>
        await AssertProblem(await app.Client.PostAsJsonAsync("/body", new { level = "Senoir" }), "$", "Did you mean 'Senior'?");

    [Fact]
    public async Task In_development_the_page_for_exceptions_says_it_too()
    {
        await using var development = await RunningApp.Start(App.AddServices, App.Map, "Development");
        await AssertProblem(await development.Client.GetAsync("/levels/Senoir"), "level", "Did you mean 'Senior'?");
        await AssertProblem(await development.Client.PostAsJsonAsync("/body", new { level = "Senoir" }), "$", "Did you mean 'Senior'?");
    }

    [Fact]
    public async Task Other_bad_requests_stay_as_they_are()
    {
        var response = await app.Client.GetAsync("/number/x");
        Assert.Equal((HttpStatusCode.BadRequest, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.Equal("own", await (await app.Client.GetAsync("/own")).Content.ReadAsStringAsync());
        Assert.Equal("own detail", (await Problem(await app.Client.GetAsync("/own-problem"))).Detail);
    }

    [Fact]
    public async Task A_link_leads_back_to_the_level()
    {
        var links = app.Services.GetRequiredService<LinkGenerator>();
        foreach (var level in Ladders.Sre.Levels)
        {
            Assert.Equal(level.Id, await app.Client.GetStringAsync(links.GetPathByName("level", new { level })));
            Assert.Equal(level.Id, await app.Client.GetStringAsync(links.GetPathByName("part", new { level })));
        }
    }

    [Fact]
    public async Task Without_AddLadders_the_error_says_what_to_call()
    {
        Exception? error = null;
        await using var forgetful = await RunningApp.Start(
            _ => { },
            site =>
            {
                site.Use(async (context, next) => error = await Record.ExceptionAsync(() => next(context)));
                site.MapGet("/levels/{level}", (Level level) => level.Id);
            });
        await forgetful.Client.GetAsync("/levels/senior");
        Assert.Equal(
            "To read a Level, the application must know the ladders: call builder.Services.AddLadders(Ladders.All), "
                + "which is in the package LadderGen.AspNetCore.",
            error?.Message);
    }

    [Fact]
    public async Task Two_calls_add_up_and_two_applications_stay_apart()
    {
        await using var both = await RunningApp.Start(
            services => services.AddLadders([Ladders.Sre]).AddLadders([Ladders.Sre, Ladders.Support]), App.Map);
        await using var one = await RunningApp.Start(services => services.AddLadders([Ladders.Support]), App.Map);
        Assert.Equal("support/lead", await both.Client.GetStringAsync("/levels/lead"));
        Assert.Equal("sre/senior", await both.Client.GetStringAsync("/levels/senior"));
        Assert.Equal("support/lead", await one.Client.GetStringAsync("/levels/L2"));
        Assert.Equal(HttpStatusCode.BadRequest, (await one.Client.GetAsync("/levels/senior")).StatusCode);
        Assert.Equal(2, both.Services.GetRequiredService<LadderSet>().Count);
    }

    private static async Task AssertProblem(HttpResponseMessage response, string name, string message)
    {
        var problem = await Problem(response);
        var (key, messages) = Assert.Single(problem.Errors);
        Assert.Equal(name, key);
        Assert.Contains(message, Assert.Single(messages), StringComparison.Ordinal);
    }

    private static async Task<HttpValidationProblemDetails> Problem(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return JsonSerializer.Deserialize<HttpValidationProblemDetails>(
            await response.Content.ReadAsStringAsync(), JsonSerializerOptions.Web)!;
    }

    public sealed class App : IAsyncLifetime
    {
        private RunningApp? _app;

        public HttpClient Client => _app!.Client;

        public IServiceProvider Services => _app!.Services;

        public static void AddServices(IServiceCollection services) => services.AddLadders(Ladders.All);

        public static void Map(WebApplication app)
        {
            app.MapGet("/levels/{level}", (Level level) => level.Id).WithName("level");
            app.MapGet("/parts/{**level}", (Level level) => level.Id).WithName("part");
            app.MapGet("/sre/{level}", (SreLevel level) => level.Id);
            app.MapGet("/competencies/{competency}", (Competency competency) => competency.Id);
            app.MapGet("/expectations/{**expectation}", (Expectation expectation) => expectation.Id);
            app.MapGet("/ladders/{ladder}", (Ladder ladder) => ladder.Id);
            app.MapGet("/query", (Level? level) => level?.Id ?? "none");
            app.MapGet("/several", (Level[] level) => string.Join(", ", level.Select(l => l.Id)));
            app.MapGet("/header", ([FromHeader(Name = "X-Level")] Level level) => level.Id);
            app.MapPost("/form", ([FromForm] Level? level) => level?.Id ?? "none").DisableAntiforgery();
            app.MapPost("/form/person", ([FromForm] Person person) => person.Level?.Id ?? "none").DisableAntiforgery();
            app.MapPost("/body", (Person person) => person);
            app.MapGet("/number/{number}", (int number) => number);
            app.MapGet("/own", () => Results.Text("own", statusCode: 400));
            app.MapGet(
                "/own-problem", () => SreLevel.TryParse("boss", out _) ? Results.Ok() : Results.Problem("own detail", statusCode: 400));
        }

        public async Task InitializeAsync() => _app = await RunningApp.Start(AddServices, Map);

        public async Task DisposeAsync() => await _app!.DisposeAsync();
    }

    public sealed class Person
    {
        public Level? Level { get; set; }

        public SreLevel? Goal { get; set; }

        public Competency? Competency { get; set; }
    }
}
