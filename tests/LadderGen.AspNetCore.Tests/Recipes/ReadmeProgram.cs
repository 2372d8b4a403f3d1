using LadderGen.AspNetCore.Tests.Recipes;

namespace LadderGen.AspNetCore.Tests;

/// <summary>The application in the README of the package.</summary>
public static class ReadmeProgram
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddLadders(Ladders.All);
        builder.Services.AddOpenApi();
        builder.Services.AddAuthorization(options => options.AddPolicy("Senior", policy => policy.RequireLevel(Ladders.Sre.Senior)));
        builder.Services.AddOptions<ApprovalOptions>().BindConfiguration("Approval").ValidateOnStart();

        var app = builder.Build();
        app.MapOpenApi();
        app.MapGet("/levels/{level}/expectations", (Level level) => level.Expectations);
        app.MapGet("/people", (SreLevel? atLeast) => $"People from {atLeast?.Title} on");
        app.MapPost("/promotions", (Promotion promotion) => promotion).RequireAuthorization("Senior");
        return app;
    }

    public sealed record Promotion(string Name, Level From, Level To);
}
