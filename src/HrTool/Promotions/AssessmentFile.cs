using System.Text.Json;
using System.Text.Json.Serialization;
using LadderGen;

namespace HrTool;

/// <summary>Reads an <see cref="Assessment"/> from a file.</summary>
internal static class AssessmentFile
{
    public const string Form =
        """{ "person": "Noor", "level": "sre/l2", "met": [{ "expectation": "sre/senior/mastery/...", "note": "..." }] }""";

    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions(AssessmentContext.Default.Options).AddLadders(Ladders.All);

    /// <exception cref="InvalidDataException">The file is not an assessment. The message names the line and the reason.</exception>
    public static Assessment Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize<Assessment>(file, Options) ?? throw new JsonException("An assessment is expected, not null.");
        }
        catch (JsonException problem)
        {
            // System.Text.Json counts lines from 0 and ends its messages with the path.
            var reason = problem.Message.Split(" Path: ")[0];
            var expected = problem.InnerException is KeyNotFoundException ? "" : $" An assessment looks like this: {Form}";
            throw new InvalidDataException($"{path}({(problem.LineNumber ?? 0) + 1}): {problem.Path ?? "$"}: {reason}{expected}", problem);
        }
    }
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Assessment))]
internal sealed partial class AssessmentContext : JsonSerializerContext;
