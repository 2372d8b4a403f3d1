namespace LadderGen.Compiler.Naming;

/// <summary>The names that placed parts keep from an earlier release, whatever their words are now.</summary>
internal sealed class KeptNames
{
    private readonly Dictionary<object, KeptName> _names = [];

    public int Count => _names.Count;

    /// <summary>Returns the name that a part keeps; null for a part that is named by its words.</summary>
    public KeptName? Of(object part) => _names.TryGetValue(part, out var kept) ? kept : null;

    public void Add(object part, KeptName name) => _names[part] = name;
}

/// <summary>A name that was released.</summary>
/// <param name="Name">The C# name, before anything is appended to it.</param>
/// <param name="Slug">The last segment of the id.</param>
internal sealed record KeptName(string Name, string Slug);
