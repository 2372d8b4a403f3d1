namespace LadderGen.AspNetCore.Tests;

/// <summary>An application that has ladders, and not the package LadderGen.AspNetCore.</summary>
public sealed class Site : IAsyncLifetime
{
    private RunningApp? _app;

    public HttpClient Client => _app!.Client;

    public IServiceProvider Services => _app!.Services;

    public async Task InitializeAsync() => _app = await RunningApp.Start(
        services =>
        {
            services.AddRazorPages().AddApplicationPart(typeof(Site).Assembly);
            services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddLadders(Ladders.All));
        },
        app =>
        {
            app.MapRazorPages();
            app.MapGet("/levels/{level}", (SreLevel level) => level.Title).WithName("level");
        });

    public async Task DisposeAsync() => await _app!.DisposeAsync();
}
