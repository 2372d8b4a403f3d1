using System.CommandLine;
using LadderGen;

namespace HrTool;

/// <summary>Finds a ladder, a level or a person by what somebody typed, or says what there is and what was perhaps meant.</summary>
internal static class Names
{
    public static Ladder? Ladder(string typed, out string problem) =>
        Find(typed, Ladders.All, ladder => [ladder.Name, ladder.Id, ladder.Title], "No ladder is", out problem);

    public static Level? Level(Ladder ladder, string typed, out string problem) =>
        Find(typed, ladder.Levels, level => [level.Name, level.Id, level.Code ?? level.Name, level.Title], $"No level of {ladder.Name} is", out problem);

    public static Person? Person(string typed, out string problem) =>
        Find(typed, SamplePeople.All, person => [person.Name], "Nobody is", out problem);

    public static string UnknownCommand(string typed, IEnumerable<Command> commands)
    {
        Find(typed, commands, command => [command.Name], "No command is", out string problem);
        return problem;
    }

    /// <param name="names">All that a thing may be called by; the first is the one to show.</param>
    private static T? Find<T>(string typed, IEnumerable<T> things, Func<T, string[]> names, string nothingIs, out string problem)
        where T : class
    {
        T? found = things.FirstOrDefault(thing => names(thing).Contains(typed, StringComparer.OrdinalIgnoreCase));
        string? near = things.SelectMany(names).Where(name => IsNear(typed, name)).MinBy(name => Edits(typed, name));
        problem = found is not null ? "" :
            $"{nothingIs} called '{typed}'." +
            (near is null ? "" : $" Did you mean '{near}'?") +
            $" There are: {string.Join(", ", things.Select(thing => names(thing)[0]))}.";
        return found;
    }

    private static bool IsNear(string typed, string name) =>
        Edits(typed, name) <= Math.Max(typed.Length, name.Length) / 3 ||
        (typed.Length > 1 && name.StartsWith(typed, StringComparison.OrdinalIgnoreCase));

    /// <summary>How many letters to insert, drop or change (https://en.wikipedia.org/wiki/Levenshtein_distance).</summary>
    private static int Edits(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0]++;
            for (int j = 1; j <= to.Length; j++)
            {
                bool same = char.ToUpperInvariant(from[i - 1]) == char.ToUpperInvariant(to[j - 1]);
                int edits = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                (diagonal, row[j]) = (row[j], edits);
            }
        }

        return row[to.Length];
    }
}
