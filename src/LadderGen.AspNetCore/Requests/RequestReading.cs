using LadderGen.Internals;
using Microsoft.AspNetCore.Http;

namespace LadderGen.AspNetCore.Requests;

/// <summary>
/// Gives the ladders to the code that reads the values of a request, and says in the answer which of them was wrong: a minimal API answers
/// with the status 400 and no word.
/// </summary>
internal sealed class RequestReading(RequestDelegate next, LadderSet ladders, IProblemDetailsService problems)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var scope = new ReadingScope(ladders);
        ReadingScope.Current = scope;
        context.Features.Set(scope);
        await next(context).ConfigureAwait(false);

        var response = context.Response;
        if (response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false, ContentType: null, ContentLength: null }
            && LadderProblems.Of(context) is { } errors)
        {
            await problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = new HttpValidationProblemDetails(errors) })
                .ConfigureAwait(false);
        }
    }
}
