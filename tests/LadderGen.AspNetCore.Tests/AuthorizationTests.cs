using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace LadderGen.AspNetCore.Tests;

/// <summary>A level as a condition of authorization.</summary>
public sealed class AuthorizationTests(AuthorizationTests.App app) : IClassFixture<AuthorizationTests.App>
{
    [Theory]
    [InlineData("sre/senior", HttpStatusCode.OK)]
    [InlineData("support/agent sre/senior", HttpStatusCode.OK)]
    [InlineData("sre/junior", HttpStatusCode.Forbidden)]
    [InlineData("support/lead", HttpStatusCode.Forbidden)]
    [InlineData("sre/boss", HttpStatusCode.Forbidden)]
    [InlineData("L2", HttpStatusCode.Forbidden)] // The code of a level in two ladders.
    [InlineData("sre/senior/mastery", HttpStatusCode.Forbidden)]
    [InlineData("sre", HttpStatusCode.Forbidden)]
    [InlineData("none", HttpStatusCode.Forbidden)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    public async Task A_policy_requires_a_level(string claims, HttpStatusCode status)
    {
        foreach (var path in new[] { "/promotions", "/named" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("X-Levels", claims);
            Assert.Equal(status, (await app.Client.SendAsync(request)).StatusCode);
        }
    }

    [Fact]
    public void Only_a_level_that_people_have_can_be_required()
    {
        var policy = new AuthorizationPolicyBuilder();
        Assert.Throws<ArgumentNullException>(() => policy.RequireLevel(null!));
        var error = Assert.Throws<ArgumentException>(() => policy.RequireLevel(Ladders.Support.SharedLevel!));
        Assert.StartsWith("'support/shared-level' is not one of the levels that people have.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_names_the_requirement() => Assert.Equal(
        "LevelRequirement: the claim 'ladder_level' is 'sre/senior' or above.",
        new AuthorizationPolicyBuilder().RequireLevel(Ladders.Sre.Senior).Build().Requirements.Single().ToString());

    public sealed class App : IAsyncLifetime
    {
        private RunningApp? _app;

        public HttpClient Client => _app!.Client;

        public async Task InitializeAsync() => _app = await RunningApp.Start(
            services =>
            {
                services.AddLadders(Ladders.All);
                services.AddAuthentication("Header").AddScheme<AuthenticationSchemeOptions, HeaderAuthentication>("Header", null);
                services.AddAuthorization(options =>
                    options.AddPolicy("Senior", policy => policy.RequireLevel(Ladders.Sre.Senior)));
            },
            app =>
            {
                app.MapGet("/promotions", () => "").RequireAuthorization(policy => policy.RequireLevel(Ladders.Sre.Senior));
                app.MapGet("/named", () => "").RequireAuthorization("Senior");
            });

        public async Task DisposeAsync() => await _app!.DisposeAsync();
    }

    /// <summary>Signs in whoever sends a header, with a claim for each level in it.</summary>
    private sealed class HeaderAuthentication(
        IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var levels = Request.Headers["X-Levels"].ToString();
            var claims = levels.Split(' ').Select(level => new Claim(LadderClaimTypes.Level, level));
            return Task.FromResult(levels.Length == 0
                ? AuthenticateResult.NoResult()
                : AuthenticateResult.Success(new(new(new ClaimsIdentity(claims, "Header")), "Header")));
        }
    }
}
