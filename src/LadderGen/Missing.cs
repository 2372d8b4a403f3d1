using LadderGen.Compiler.Diagnostics;

namespace LadderGen;

/// <summary>What is thrown when something is looked for that is not there: it says what there is, and what was perhaps meant.</summary>
internal static class Missing
{
    private const int MostListed = 12;

    public static KeyNotFoundException Id(string id, IReadOnlyList<Ladder> ladders)
    {
        var ids = ladders.SelectMany(IdIndex.PartsOf).Select(p => p.Id).ToList();

        // The longest part of the id that is right, and what may stand behind it.
        var start = id;
        while (start.Length > 0 && !ids.Contains(start))
        {
            start = start.Substring(0, Math.Max(0, start.LastIndexOf('/')));
        }

        var prefix = start.Length == 0 ? "" : start + "/";
        var next = ids.Where(i => i.StartsWith(prefix, StringComparison.Ordinal)).Select(i => i.Substring(prefix.Length).Split('/')[0]).Distinct().ToList();
        var rest = id.Substring(prefix.Length).Split('/');
        var meant = Suggestion.Nearest(rest[0], next) is { } nearest ? string.Join("/", [prefix + nearest, .. rest.Skip(1)]) : null;
        var there = start.Length == 0 ? "The ladders are" : $"In '{start}' there are";
        return new($"'{id}' is no id of a ladder.{(meant is null ? "" : $" Did you mean '{meant}'?")} {there} {List(next)}.");
    }

    public static KeyNotFoundException Level(string key, Ladder ladder) => Of(
        key,
        $"level of the ladder '{ladder.Title}'",
        "levels",
        ladder.Levels.Select(l => l.Code is null || l.Code == l.Name ? l.Name : $"{l.Name} ({l.Code})"),
        ladder.Levels.SelectMany(l => new[] { l.Name, l.Title, l.Id }));

    public static KeyNotFoundException Competency(string key, Ladder ladder) => Of(
        key,
        $"competency of the ladder '{ladder.Title}'",
        "competencies",
        ladder.Competencies.Select(c => c.Name),
        ladder.Competencies.SelectMany(c => new[] { c.Name, c.Title, c.Id }));

    public static KeyNotFoundException Group(string key, Ladder ladder) => Of(
        key,
        $"group of the ladder '{ladder.Title}'",
        "groups",
        ladder.Groups.Select(g => g.Name),
        ladder.Groups.SelectMany(g => new[] { g.Name, g.Title, g.Id }));

    public static KeyNotFoundException Kind(string id, LadderPart part, Type expected) =>
        new($"'{id}' is {KindOf(part)} of the ladder '{part.Ladder.Title}', not what was asked for: {expected.Name}.");

    private static KeyNotFoundException Of(string key, string what, string plural, IEnumerable<string> names, IEnumerable<string> candidates) =>
        new($"'{key}' is no {what}.{Suggestion.For(key, candidates)} The {plural} are {List([.. names])}.");

    private static string KindOf(LadderPart part) => part switch
    {
        LadderGen.Level => "a level",
        LadderGen.Competency => "a competency",
        LadderGen.Group => "a group",
        LadderGen.Expectations => "the list of what a level expects of a competency",
        LadderGen.Expectation => "an expectation",
        _ => "the id",
    };

    private static string List(List<string> names) =>
        names.Count == 0 ? "none" : string.Join(", ", names.Take(MostListed).Select(n => $"'{n}'")) + (names.Count > MostListed ? $" and {names.Count - MostListed} more" : "");
}
