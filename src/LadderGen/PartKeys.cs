namespace LadderGen;

/// <summary>Finds a part by what people and other programs write for it.</summary>
internal static class PartKeys
{
    /// <summary>
    /// Returns the part of a kind with an id or, if there is none, with a code, C# name or title, in any case; null if no part has it, or
    /// if parts of several ladders do. Expectations have ids only.
    /// </summary>
    public static LadderPart? Find(string key, LadderSet ladders, Type kind)
    {
        var all = FindAll(key, ladders, kind);
        return all.Count == 1 ? all[0] : null;
    }

    /// <summary>Returns the part with an id or, if there is none, the part of each ladder with a code, C# name or title.</summary>
    public static List<LadderPart> FindAll(string key, LadderSet ladders, Type kind)
    {
        key = key.Trim();
        if (ladders.TryFind(key, out var part) && kind.IsInstanceOfType(part))
        {
            return [part];
        }

        var named = Is<Ladder>(kind) ? [ladders.TryFindLadder(key, out var ladder) ? ladder : null]
            : Is<Level>(kind) ? ladders.Select(l => l.TryFindLevel(key, out var level) ? level : null)
            : Is<Competency>(kind) ? ladders.Select(l => l.TryFindCompetency(key, out var competency) ? competency : null)
            : Is<Group>(kind) ? ladders.Select(l => l.TryFindGroup(key, out var group) ? group : null)
            : Enumerable.Empty<LadderPart?>();
        return [.. named.OfType<LadderPart>().Where(kind.IsInstanceOfType)];
    }

    private static bool Is<TPart>(Type kind) => typeof(TPart).IsAssignableFrom(kind);
}
