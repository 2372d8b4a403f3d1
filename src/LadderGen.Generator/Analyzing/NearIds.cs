using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Generator.Analyzing;

/// <summary>
/// Finds the ids that were perhaps meant. It compares segment by segment: as whole words, <c>sre/junior/mastery</c> would be a near
/// miss of <c>sre/senior/mastery</c>.
/// </summary>
internal static class NearIds
{
    private const int Most = 3;

    /// <summary>Returns up to three ids, the nearest first.</summary>
    /// <param name="written">The string in the code.</param>
    /// <param name="isId">True if the string is an id, but not one that is allowed there.</param>
    /// <param name="candidates">The ids that are allowed there.</param>
    public static IReadOnlyList<KnownId> Of(string written, bool isId, IEnumerable<KnownId> candidates)
    {
        // Split as an id, as C#, or as a path.
        var words = written.Split(['/', '.', '\\'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 8)
        {
            return [];
        }

        var all = candidates.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => (Id: c, Path: c.Id.Split('/'))).ToList();
        IEnumerable<(KnownId Id, string[] Path)>[] ways =
        [
            // The level of 'sre/senior/mastery'.
            isId ? all.Where(c => c.Path.Length < words.Length && c.Path.SequenceEqual(words.Take(c.Path.Length))).Reverse() : [],
            SamePath(words, all.Where(c => c.Path.Length == words.Length)),

            // 'senior', without its ladder.
            SamePath(words, all.Where(c => c.Path.Length > words.Length), fromEnd: true),

            // The competency of 'sre/senior/mastery'.
            words.Length == 1 ? [] : all.Where(c => c.Path[0] == words[0] && c.Path[c.Path.Length - 1] == words[words.Length - 1]),
        ];
        return [.. ways.Select(w => w.Take(Most).Select(c => c.Id).ToList()).FirstOrDefault(w => w.Count > 0) ?? []];
    }

    /// <summary>
    /// Returns the candidates whose segments are equal or near to the words, one by one. The last word may be near to several.
    /// </summary>
    private static List<(KnownId Id, string[] Path)> SamePath(
        string[] words,
        IEnumerable<(KnownId Id, string[] Path)> candidates,
        bool fromEnd = false)
    {
        var left = candidates.ToList();
        for (var i = 0; i < words.Length; i++)
        {
            var names = Nearest(words[i], [.. left.Select(c => Segment(c.Path, i)).Distinct()], i == words.Length - 1 ? Most : 1);
            left = [.. names.SelectMany(n => left.Where(c => Segment(c.Path, i) == n))];
        }

        return left;

        string Segment(string[] path, int i) => path[fromEnd ? path.Length - words.Length + i : i];
    }

    private static List<string> Nearest(string word, List<string> candidates, int most)
    {
        if (candidates.Contains(word))
        {
            return [word];
        }

        var near = new List<string>();
        while (near.Count < most && Suggestion.Nearest(word, candidates) is { } nearest)
        {
            near.Add(nearest);
            candidates.Remove(nearest);
        }

        return near;
    }
}
