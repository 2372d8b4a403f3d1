using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LadderGen.AspNetCore.OpenApi;

/// <summary>
/// Describes a part of a ladder in an OpenAPI document: a string that is one of the ids, each with its title or text, which OpenAPI 3.1
/// takes from JSON Schema (<c>const</c> and <c>title</c>).
/// </summary>
internal sealed class LadderSchemaTransformer(LadderSet ladders) : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        // ASP.NET Core describes a value of a route or query as a string, and an array of them as an array of anything.
        Type?[] types = [context.JsonTypeInfo.Type, context.ParameterDescription?.ParameterDescriptor?.ParameterType];
        if (Array.Find(types, IsPart) is { } type)
        {
            Describe(schema, type);
        }
        else if (Array.Find(types, t => IsPart(t?.GetElementType()))?.GetElementType() is { } item && schema.Items is null)
        {
            var items = new OpenApiSchema();
            Describe(items, item);
            schema.Items = items;
        }

        return Task.CompletedTask;
    }

    // A ladder is an object in JSON.
    private static bool IsPart(Type? type) => typeof(LadderPart).IsAssignableFrom(type) && !typeof(Ladder).IsAssignableFrom(type);

    private void Describe(OpenApiSchema schema, Type type)
    {
        var parts = ladders.SelectMany(PartsOf).Where(type.IsInstanceOfType).ToList();
        schema.Type = JsonSchemaType.String;
        schema.Enum = [.. parts.Select(p => (JsonNode)JsonValue.Create(p.Id))];
        schema.OneOf = [.. parts.Select(p => new OpenApiSchema { Const = p.Id, Title = TitleOf(p) })];
    }

    private static IEnumerable<LadderPart> PartsOf(Ladder ladder) =>
        [.. ladder.Levels, .. ladder.Competencies, .. ladder.Groups, .. ladder.Levels.SelectMany(l => l.CompetencyExpectations),
            .. ladder.Levels.SelectMany(l => l.Expectations).Distinct()];

    private static string TitleOf(LadderPart part) => part switch
    {
        Level level => level.Title,
        Competency competency => competency.Title,
        Group group => group.Title,
        CompetencyExpectations list => $"{list.Level.Title}: {list.Competency.Title}",
        Expectation expectation => expectation.Text,
        _ => part.Name,
    };
}
