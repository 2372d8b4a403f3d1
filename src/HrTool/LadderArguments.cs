using System.CommandLine;
using System.CommandLine.Parsing;
using LadderGen;

namespace HrTool;

/// <summary>
/// Ladders and levels on a command line. The library finds them; where it finds nothing, it lists what there is and suggests
/// what was perhaps meant.
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

        // Without a ladder nothing can be said of its levels; that is the ladder's own error.
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
