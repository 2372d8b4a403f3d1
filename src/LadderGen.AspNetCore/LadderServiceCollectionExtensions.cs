using LadderGen;
using LadderGen.AspNetCore;
using LadderGen.AspNetCore.Mvc;
using LadderGen.AspNetCore.Requests;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using HttpJsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;
using MvcJsonOptions = Microsoft.AspNetCore.Mvc.JsonOptions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds ladders to an application.</summary>
public static class LadderServiceCollectionExtensions
{
    /// <summary>
    /// Lets minimal APIs, controllers, Razor Pages and Blazor take ladders and their parts (<see cref="Level"/>, <c>SreLevel</c>,
    /// <see cref="Competency"/>, <see cref="Expectation"/> …) as values of routes, queries, forms and JSON. A wrong one is a 400 with
    /// problem details that say what was perhaps meant. OpenAPI documents list the ids.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="ladders">The ladders, such as <c>Ladders.All</c>. A second call adds to those of the first.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two ladders have the same id.</exception>
    /// <remarks>
    /// The ladders are also a service, the <see cref="LadderSet"/>. Problem details are added
    /// (<see cref="ProblemDetailsServiceCollectionExtensions.AddProblemDetails(IServiceCollection)"/>).
    /// </remarks>
    /// <example>
    /// <code>
    /// builder.Services.AddLadders(Ladders.All);
    /// …
    /// app.MapGet("/levels/{level}/expectations", (Level level) => level.Expectations);
    /// </code>
    /// </example>
    public static IServiceCollection AddLadders(this IServiceCollection services, IEnumerable<Ladder> ladders)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(ladders);
        var before = services.FirstOrDefault(s => s.ServiceType == typeof(LadderSet))?.ImplementationInstance as LadderSet;
        services.Replace(ServiceDescriptor.Singleton(before is null
            ? ladders as LadderSet ?? new LadderSet([.. ladders])
            : new LadderSet([.. before, .. ladders.Where(l => !before.Any(b => ReferenceEquals(b, l)))])));
        if (before is null)
        {
            AddRequests(services);
            AddMvc(services);
            services.AddScoped<CircuitHandler, CircuitReading>();
#if NET10_0_OR_GREATER
            services.ConfigureAll<Microsoft.AspNetCore.OpenApi.OpenApiOptions>(options =>
                options.AddSchemaTransformer<LadderGen.AspNetCore.OpenApi.LadderSchemaTransformer>());
#endif
        }

        return services;
    }

    private static void AddRequests(IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddTransient<IStartupFilter, RequestReadingFilter>();
        services.AddSingleton<MatcherPolicy, EncodedIdPolicy>();
        services.AddOptions<HttpJsonOptions>()
            .Configure<LadderSet>((options, ladders) => options.SerializerOptions.AddLadders(ladders, readsKeys: true));

        // After the application's own, which it keeps.
        services.AddOptions<ProblemDetailsOptions>().PostConfigure(options =>
        {
            var own = options.CustomizeProblemDetails;
            options.CustomizeProblemDetails = context =>
            {
                LadderProblems.AddTo(context);
                own?.Invoke(context);
            };
        });
    }

    private static void AddMvc(IServiceCollection services)
    {
        services.AddOptions<MvcJsonOptions>()
            .Configure<LadderSet>((options, ladders) => options.JsonSerializerOptions.AddLadders(ladders, readsKeys: true));

        // MVC adds its own binders when it is configured, which may be later than this.
        services.AddOptions<MvcOptions>().PostConfigure(options => LadderPartBinderProvider.AddTo(options.ModelBinderProviders));
    }
}
