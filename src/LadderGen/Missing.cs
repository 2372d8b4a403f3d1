using LadderGen.Compiler.Diagnostics;

namespace LadderGen;

/// <summary>What is thrown when something is looked for that is not there: it says what there is, and what was perhaps meant.</summary>
internal static class Missing
{
    private const int MostListed = 12;

    public static KeyNotFoundException Id(string id, IReadOnlyList<LadderGen.Ladder> ladders)
    {
        var parts = ladders.SelectMany(IdIndex.PartsOf).ToList();
        var ids = parts.ConvertAll(p => p.Id);

        // The longest part of the id that is right, and what may stand behind it.
        var start = id;
        while (start.Length > 0 && !ids.Contains(start))
        {
            start = start.Substring(0, Math.Max(0, start.LastIndexOf('/')));
        }

        var prefix = start.Length == 0 ? "" : start + "/";
        var next = ids.Where(i => i.StartsWith(prefix, StringComparison.Ordinal)).Select(i => i.Substring(prefix.Length).Split('/')[0]).Distinct().ToList();
        var rest = id.Substring(prefix.Length).Split('/');

        // In another case; or taken over by the level, and so known by the id of where it stands; or spelt nearly so.
        var meant = ids.Find(i => i.Equals(id, StringComparison.OrdinalIgnoreCase))
            ?? (parts.Find(p => p.Id == start) as Expectations)?.Inherited.FirstOrDefault(e => e.Id.EndsWith("/" + rest[0], StringComparison.Ordinal))?.Id
            ?? (Suggestion.Nearest(rest[0], next) is { } nearest ? string.Join("/", [prefix + nearest, .. rest.Skip(1)]) : null);
        var there = start.Length == 0 ? $"The ladders are {List(next)}." : next.Count == 0 ? $"In '{start}' nothing has an id." : $"In '{start}' there are {List(next)}.";
        return new($"'{id}' is no id of a ladder.{(meant is null ? "" : $" Did you mean '{meant}'?")} {there}");
    }

    /// <summary>Of one kind: where it has few ids, those are what there is.</summary>
    public static KeyNotFoundException Id(string id, IReadOnlyList<LadderGen.Ladder> ladders, Type kind)
    {
        var parts = ladders.SelectMany(IdIndex.PartsOf).ToList();
        var found = parts.Find(p => p.Id == id);
        if (found is null && !typeof(LadderGen.Ladder).IsAssignableFrom(kind) && !typeof(LadderGen.Level).IsAssignableFrom(kind) && kind != typeof(LadderGen.Competency) && kind != typeof(LadderGen.Group))
        {
            return Id(id, ladders);
        }

        var what = found is null ? $"'{id}' is no id of {KindOf(kind)}."
            : KindOf(found.GetType()) == KindOf(kind) ? $"'{id}' is {KindOf(kind)} of the ladder '{found.Ladder.Title}', and one of another ladder is asked for."
            : $"'{id}' is {KindOf(found.GetType())}, and no id of {KindOf(kind)}.";
        var inLadder = parts.Where(p => kind.IsInstanceOfType(p) && (id.StartsWith(p.Ladder.Id + "/", StringComparison.Ordinal) || p is LadderGen.Ladder)).Select(p => p.Id).ToList();
        var ids = inLadder.Count > 0 ? inLadder : [.. parts.Where(kind.IsInstanceOfType).Select(p => p.Id)];

        // What lies on the way to it, or in it, or is spelt nearly so.
        var near = ids.Find(i => id.StartsWith(i + "/", StringComparison.Ordinal)) ?? ids.Find(i => i.StartsWith(id + "/", StringComparison.Ordinal)) ?? Suggestion.Nearest(id, ids);
        return new($"{what}{(near is null ? "" : $" Did you mean '{near}'?")} There are {List(ids)}.");
    }

    public static KeyNotFoundException Ladder(string key, IReadOnlyList<LadderGen.Ladder> ladders) => Of(
        key,
        "ladder",
        "ladders",
        ladders.Select(l => l.Name),
        ladders.SelectMany(l => new[] { l.Name, l.Title, l.Id }));

    public static KeyNotFoundException Level(string key, LadderGen.Ladder ladder) => Of(
        key,
        $"level of the ladder '{ladder.Title}'",
        "levels",
        ladder.Levels.Select(l => l.Code is null || l.Code == l.Name ? l.Name : $"{l.Name} ({l.Code})"),
        ladder.Levels.SelectMany(l => new[] { l.Name, l.Title, l.Id }));

    public static KeyNotFoundException Competency(string key, LadderGen.Ladder ladder) => Of(
        key,
        $"competency of the ladder '{ladder.Title}'",
        "competencies",
        ladder.Competencies.Select(c => c.Name),
        ladder.Competencies.SelectMany(c => new[] { c.Name, c.Title, c.Id }));

    public static KeyNotFoundException Group(string key, LadderGen.Ladder ladder) => Of(
        key,
        $"group of the ladder '{ladder.Title}'",
        "groups",
        ladder.Groups.Select(g => g.Name),
        ladder.Groups.SelectMany(g => new[] { g.Name, g.Title, g.Id }));

    private static KeyNotFoundException Of(string key, string what, string plural, IEnumerable<string> names, IEnumerable<string> candidates) =>
        new($"'{key}' is no {what}.{Suggestion.For(key, candidates)} The {plural} are {List([.. names])}.");

    private static string KindOf(Type kind) =>
        typeof(LadderGen.Level).IsAssignableFrom(kind) ? "a level"
        : typeof(LadderGen.Competency).IsAssignableFrom(kind) ? "a competency"
        : typeof(LadderGen.Group).IsAssignableFrom(kind) ? "a group"
        : typeof(Expectations).IsAssignableFrom(kind) ? "what a level expects of a competency"
        : typeof(Expectation).IsAssignableFrom(kind) ? "an expectation"
        : typeof(LadderGen.Ladder).IsAssignableFrom(kind) ? "a ladder"
        : "a part of a ladder";

    private static string List(List<string> names) =>
        names.Count == 0 ? "none" : string.Join(", ", names.Take(MostListed).Select(n => $"'{n}'")) + (names.Count > MostListed ? $" and {names.Count - MostListed} more" : "");
}
