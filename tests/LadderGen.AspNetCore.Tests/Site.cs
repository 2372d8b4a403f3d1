using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LadderGen.AspNetCore.Tests;

/// <summary>A web application with the pages of this project and some endpoints, on a port of this machine.</summary>
public sealed class Site : IAsyncLifetime, IDisposable
{
    private WebApplication? _app;

    public HttpClient Client { get; } = new();

    public IServiceProvider Services => _app!.Services;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            EnvironmentName = "Production",
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRazorPages().AddApplicationPart(typeof(Site).Assembly);
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddLadders(Ladders.All));
        _app = builder.Build();
        _app.MapRazorPages();
        _app.MapGet("/levels/{level}", (SreLevel level) => level.Title).WithName("level");
        await _app.StartAsync();
        Client.BaseAddress = new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    public void Dispose() => Client.Dispose();
}
