using System.CommandLine;
using System.CommandLine.Parsing;
using LadderGen;

namespace HrTool;

/// <summary>
/// Arguments that name a ladder or a level. The library finds them. If there is none, its message lists those that exist and
/// suggests one.
/// </summary>
internal static class LadderArguments
{
    public static Argument<Ladder> Ladder() => new("ladder")
    {
        Description = $"One of {string.Join(", ", Ladders.All.Select(ladder => ladder.Id))}.",
        CustomParser = result => Found(result, Ladders.FindLadder),
    };

    public static Argument<Level> Level(string name, string description, Argument<Ladder> ladder) => new(name)
    {
        Description = description + " Its name, code, title or id, such as Senior.",

        // A ladder that is not found is reported by its own argument.
        CustomParser = result =>
            result.GetResult(ladder) is { Tokens: [var typed] } && Ladders.All.TryFindLadder(typed.Value, out var known)
                ? Found(result, known.FindLevel)
                : null,
    };

    private static T? Found<T>(ArgumentResult result, Func<string, T> find)
        where T : LadderPart
    {
        try
        {
            return find(result.Tokens[0].Value);
        }
        catch (KeyNotFoundException miss)
        {
            result.AddError(miss.Message);
            return null;
        }
    }
}
