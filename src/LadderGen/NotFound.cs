using LadderGen.Compiler.Diagnostics;

namespace LadderGen;

/// <summary>
/// Makes the exceptions for a key or an id that nothing has. Each says what exists, and what was perhaps meant.
/// </summary>
/// <remarks>The work does not grow with the input: it may come from a stranger, and be as long as a request may be.</remarks>
internal static class NotFound
{
    private const int MostListed = 12;

    public static KeyNotFoundException Id(string id, IReadOnlyList<Ladder> ladders)
    {
        var parts = ladders.SelectMany(IdIndex.PartsOf).ToList();
        var ids = parts.ConvertAll(p => p.Id);
        var wrong = new WrongId(id, ids);

        // An expectation that a level takes over keeps the id of the level where it is written.
        var inherited = (parts.Find(p => p.Id == wrong.Known) as CompetencyExpectations)?.Inherited
            .FirstOrDefault(e => e.Id.EndsWith("/" + wrong.FirstWrong, StringComparison.Ordinal));
        var there = wrong.Known.Length == 0 ? $"The ladders are {List(wrong.Next)}."
            : wrong.Next.Count == 0 ? $"Nothing in '{wrong.Known}' has an id."
            : $"'{wrong.Known}' contains {List(wrong.Next)}.";
        return new($"Nothing has the id {Quoted(id)}.{DidYouMean(inherited?.Id ?? wrong.Meant)} {there}");
    }

    /// <summary>The exception for an id that no part of one kind has.</summary>
    public static KeyNotFoundException Id(string id, LadderSet ladders, Type kind)
    {
        var (one, many) = KindOf(kind);
        if (!ladders.TryFind(id, out var found) && IsNumerous(kind))
        {
            return Id(id, ladders);
        }

        var candidates = ladders.SelectMany(IdIndex.PartsOf).Where(kind.IsInstanceOfType).ToList();
        var ofLadder = candidates.FindAll(p => p is Ladder || IsBelow(id, p.Ladder.Id));
        var ids = (ofLadder.Count > 0 ? ofLadder : candidates).ConvertAll(p => p.Id);
        var wrong = found is null ? $"{Quoted(id)} is not the id of {one}."
            : found is Level { IsRetired: true } && one == "a level"
                ? $"{Quoted(id)} is the id of a retired level, which a '{nameof(LadderGen.Level)}' can be and a '{kind.Name}' cannot."
            : KindOf(found.GetType()).One is var other && other != one ? $"{Quoted(id)} is the id of {other}, not of {one}."
            : $"{Quoted(id)} is the id of {one} of the ladder '{found.Ladder.Title}', but one of another ladder is expected.";

        // An id on the way to the given one, or below it, or spelt nearly like it.
        var meant = ids.Find(i => IsBelow(id, i)) ?? ids.Find(i => IsBelow(i, id)) ?? Suggestion.Nearest(id, ids);
        return new($"{wrong}{DidYouMean(meant)} The {many} are {List(ids)}.");
    }

    /// <summary>
    /// The exception for a text that no part of one kind has as its id, code, C# name or title, or that several ladders have.
    /// </summary>
    public static KeyNotFoundException Key(string key, LadderSet ladders, Type kind)
    {
        var (one, many) = KindOf(kind);
        var found = PartKeys.FindAll(key, ladders, kind);
        if (found.Count > 1)
        {
            return new($"{Quoted(key)} is {one} of {found.Count} ladders. Use one of the ids {List(found.Select(p => p.Id))}.");
        }

        if (key.Contains('/') || IsNumerous(kind))
        {
            return Id(key, ladders, kind);
        }

        var candidates = ladders.SelectMany(IdIndex.PartsOf).Where(kind.IsInstanceOfType).ToList();
        var suggestion = Suggestion.For(key, candidates.SelectMany(NamesOf));
        return new($"{Quoted(key)} is not {one}.{suggestion} The {many} are {List(candidates.Select(p => p.Id))}.");
    }

    public static KeyNotFoundException Ladder(string key, IReadOnlyList<Ladder> ladders) => Of(
        key, "ladder", Suggestion.For(key, NamesOf(ladders, l => l.Title)), $"The ladders are {List(ladders.Select(l => l.Name))}.");

    public static KeyNotFoundException Level(string key, Ladder ladder) => Of(
        key,
        $"level of the ladder '{ladder.Title}'",
        Suggestion.For(key, NamesOf(ladder.Levels, l => l.Title)),
        $"The levels are {List(ladder.Levels.Select(l => l.Code is null || l.Code == l.Name ? l.Name : $"{l.Name} ({l.Code})"))}.");

    public static KeyNotFoundException Competency(string key, Ladder ladder) => Of(
        key,
        $"competency of the ladder '{ladder.Title}'",
        Suggestion.For(key, NamesOf(ladder.Competencies, c => c.Title)),
        $"The competencies are {List(ladder.Competencies.Select(c => c.Name))}.");

    public static KeyNotFoundException Group(string key, Ladder ladder) => Of(
        key,
        $"group of the ladder '{ladder.Title}'",
        Suggestion.For(key, NamesOf(ladder.Groups, g => g.Title)),
        ladder.Groups.Count == 0 ? "The ladder has no groups." : $"The groups are {List(ladder.Groups.Select(g => g.Name))}.");

    private static KeyNotFoundException Of(string key, string expected, string suggestion, string there) =>
        new($"{Quoted(key)} is not a {expected}.{suggestion} {there}");

    private static IEnumerable<string> NamesOf<TPart>(IEnumerable<TPart> parts, Func<TPart, string> title)
        where TPart : LadderPart => parts.SelectMany(p => new[] { p.Name, title(p), p.Id });

    private static IEnumerable<string> NamesOf(LadderPart part) =>
        [part.Name, part switch { Ladder l => l.Title, Level l => l.Title, Competency c => c.Title, Group g => g.Title, _ => part.Name }];

    private static (string One, string Many) KindOf(Type kind) =>
        typeof(Level).IsAssignableFrom(kind) ? ("a level", "levels")
        : typeof(Competency).IsAssignableFrom(kind) ? ("a competency", "competencies")
        : typeof(Group).IsAssignableFrom(kind) ? ("a group", "groups")
        : typeof(CompetencyExpectations).IsAssignableFrom(kind) ? ("a level's expectations", "expectations")
        : typeof(Expectation).IsAssignableFrom(kind) ? ("an expectation", "expectations")
        : typeof(Ladder).IsAssignableFrom(kind) ? ("a ladder", "ladders")
        : ("a part of a ladder", "parts");

    /// <summary>A ladder has too many of these to list them all.</summary>
    private static bool IsNumerous(Type kind) => KindOf(kind).Many is "expectations" or "parts";

    private static bool IsBelow(string id, string outer) =>
        id.Length > outer.Length && id[outer.Length] == '/' && id.StartsWith(outer, StringComparison.Ordinal);

    private static string DidYouMean(string? meant) => meant is null ? "" : $" Did you mean '{meant}'?";

    private static string Quoted(string input) => QuotedInput.Of(input);

    private static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        var listed = string.Join(", ", all.Take(MostListed).Select(n => $"'{n}'"));
        return all.Count == 0 ? "none" : all.Count > MostListed ? $"{listed} and {all.Count - MostListed} more" : listed;
    }
}
