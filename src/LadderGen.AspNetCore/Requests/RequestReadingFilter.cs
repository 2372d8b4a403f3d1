using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace LadderGen.AspNetCore.Requests;

/// <summary>Puts <see cref="RequestReading"/> before whatever the application does with a request.</summary>
internal sealed class RequestReadingFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<RequestReading>();
        next(app);
    };
}
