using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace LadderGen.AspNetCore.Requests;

/// <summary>
/// Decodes the slashes of an id in a route. <c>/levels/{level}</c> makes the link <c>/levels/sre%2Fsenior</c>, and ASP.NET Core decodes
/// all but <c>%2F</c> in a path.
/// </summary>
internal sealed class EncodedIdPolicy(LadderSet ladders) : MatcherPolicy, IEndpointSelectorPolicy
{
    private readonly string[] _starts = [.. ladders.Select(l => l.Id + "/")];

    public override int Order => 0;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) =>
        endpoints.Any(e => e is RouteEndpoint { RoutePattern.Parameters.Count: > 0 });

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i) && candidates[i].Values is { } values)
            {
                Decode(values);
            }
        }

        return Task.CompletedTask;
    }

    private void Decode(RouteValueDictionary values)
    {
        foreach (var (name, value) in values.ToList())
        {
            if (value is string text && text.Contains("%2F", StringComparison.OrdinalIgnoreCase))
            {
                var decoded = text.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
                if (_starts.Any(s => decoded.StartsWith(s, StringComparison.OrdinalIgnoreCase)))
                {
                    values[name] = decoded;
                }
            }
        }
    }
}
