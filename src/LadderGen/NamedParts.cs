namespace LadderGen;

/// <summary>Parts by what people and programs call them. Allocates nothing, as long as <c>title</c> captures nothing.</summary>
internal static class NamedParts
{
    /// <summary>The part with that id, C# name or title, in any case; null if there is none.</summary>
    public static TPart? Named<TPart>(this ReadOnlyList<TPart> parts, string key, Func<TPart, string> title)
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

            // The title of one may be the name of another; the name is what programs use.
            titled ??= Is(title(part), key) ? part : null;
        }

        return titled;
    }

    private static bool Is(string name, string key) => name.Equals(key, StringComparison.OrdinalIgnoreCase);
}
