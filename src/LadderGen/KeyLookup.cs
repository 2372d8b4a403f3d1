namespace LadderGen;

/// <summary>Finds a part by the names that people and programs use for it.</summary>
internal static class KeyLookup
{
    /// <summary>
    /// The part with that id, C# name or title, in any case; null if there is none. Allocates nothing if <c>title</c> captures
    /// nothing.
    /// </summary>
    public static TPart? FindByKey<TPart>(this ReadOnlyList<TPart> parts, string key, Func<TPart, string> title)
        where TPart : LadderPart
    {
        key = key ?? throw new ArgumentNullException(nameof(key));
        TPart? titled = null;
        foreach (var part in parts)
        {
            if (Is(part.Id, key) || Is(part.Name, key))
            {
                return part;
            }

            // The title of one part may be the name of another, and programs use names.
            titled ??= Is(title(part), key) ? part : null;
        }

        return titled;
    }

    private static bool Is(string name, string key) => name.Equals(key, StringComparison.OrdinalIgnoreCase);
}
