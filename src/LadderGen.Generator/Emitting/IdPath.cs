namespace LadderGen.Generator.Emitting;

/// <summary>Ids are paths: what is part of another has that one's id, a slash, and an end of its own.</summary>
internal static class IdPath
{
    public static bool IsBelow(string id, string outer) =>
        id.Length > outer.Length && id[outer.Length] == '/' && id.StartsWith(outer, StringComparison.Ordinal);

    /// <summary>
    /// What an id has behind that of what it is part of, which is put back before a slash; the whole id if it is not below it.
    /// </summary>
    public static Literal EndOf(string id, string outer) => new(id, IsBelow(id, outer) ? outer.Length : 0);
}
