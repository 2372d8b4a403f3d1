using LadderGen.Internals;
using Microsoft.AspNetCore.Http;

namespace LadderGen.AspNetCore.Requests;

/// <summary>Makes validation errors of the parts of ladders in a request that were wrong.</summary>
internal static class LadderProblems
{
    /// <summary>The name that ASP.NET Core gives to the body as a whole.</summary>
    private const string Body = "$";

    /// <summary>Adds the errors to problem details that somebody else began, such as the page for exceptions in development.</summary>
    public static void AddTo(ProblemDetailsContext context)
    {
        // MVC has them in its own errors.
        if (context.ProblemDetails is { Status: StatusCodes.Status400BadRequest } problem and not HttpValidationProblemDetails
            && Of(context.HttpContext) is { } errors)
        {
            problem.Extensions.TryAdd("errors", errors);
        }
    }

    /// <summary>Returns the messages by the names of the values; null if no value was wrong.</summary>
    public static Dictionary<string, string[]>? Of(HttpContext context)
    {
        var misses = context.Features.Get<ReadingScope>()?.Misses;
        return misses is null or { Count: 0 }
            ? null
            : misses.GroupBy(miss => NameOf(miss.Text, context.Request), miss => miss.Message, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>
    /// Returns the name of the value that is a text. <c>TryParse</c> does not get the name, and a value that is wrong under one name is
    /// wrong under another one.
    /// </summary>
    private static string NameOf(string text, HttpRequest request) =>
        request.RouteValues.FirstOrDefault(v => v.Value as string == text).Key
        ?? request.Query.FirstOrDefault(v => v.Value.Contains(text)).Key
        ?? FormOf(request)?.FirstOrDefault(v => v.Value.Contains(text)).Key
        ?? request.Headers.FirstOrDefault(v => v.Value.Contains(text)).Key
        ?? Body;

    /// <summary>The form, if it has been read.</summary>
    private static IFormCollection? FormOf(HttpRequest request) =>
        request.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IFormFeature>()?.Form;
}
