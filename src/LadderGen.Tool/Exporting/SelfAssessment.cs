using System.Text.Json;
using System.Text.Json.Serialization;

namespace LadderGen.Tool.Exporting;

/// <summary>A self-assessment, in the shape in which a page of the site saves it. Levels and expectations are their ids.</summary>
/// <param name="Person">The name of the person; may be empty.</param>
/// <param name="Level">The present level.</param>
/// <param name="Met">The expectations that are met, of any level.</param>
internal sealed record SelfAssessment(
    [property: JsonRequired] string Person,
    [property: JsonRequired] Level Level,
    [property: JsonRequired] IReadOnlyList<MetExpectation> Met)
{
    /// <summary>Reads the file of a self-assessment on a ladder.</summary>
    /// <exception cref="WrongUseException">The file is not one, or is about another ladder.</exception>
    public static async Task<SelfAssessment> ReadAsync(string path, Ladder ladder, CancellationToken cancellation)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        }.AddLadders([ladder]);
        try
        {
            var text = await File.ReadAllTextAsync(path, cancellation).ConfigureAwait(false);
            return JsonSerializer.Deserialize<SelfAssessment>(text, options) is { Person: not null, Level: not null, Met: not null } read
                && read.Met.All(met => met is { Expectation: not null, Note: not null })
                ? read
                : throw new JsonException("Something in it is null.");
        }
        catch (JsonException problem)
        {
            // An id that the ladder does not have is the inner problem, with what may have been meant.
            var reason = (problem.InnerException as KeyNotFoundException)?.Message ?? problem.Message;
            throw new WrongUseException($"'{path}' is not a self-assessment on '{ladder.Title}': {reason}");
        }
    }
}

/// <param name="Note">The evidence; may be empty.</param>
internal sealed record MetExpectation([property: JsonRequired] Expectation Expectation, string Note = "");
