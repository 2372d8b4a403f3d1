namespace LadderGen.Compiler.Naming;

/// <summary>Names that differ in case alone are one: they would give one id.</summary>
internal sealed class NameComparer : IEqualityComparer<string>
{
    public static readonly NameComparer Instance = new();

    /// <summary>Of as few names as a cell mostly has, comparing each with each is cheaper than a table.</summary>
    private const int Few = 12;

    /// <summary>Whether no two of a few names are equal; of many it is not known.</summary>
    public static bool AreFewAndDistinct(IReadOnlyList<string> names)
    {
        if (names.Count > Few)
        {
            return false;
        }

        for (var i = 1; i < names.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Instance.Equals(names[i], names[j]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    public bool Equals(string? x, string? y)
    {
        if (x is null || y is null || x.Length != y.Length)
        {
            return ReferenceEquals(x, y);
        }

        for (var i = 0; i < x.Length; i++)
        {
            if (x[i] != y[i] && Lower(x[i]) != Lower(y[i]))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(string name)
    {
        var hash = name.Length;
        foreach (var c in name)
        {
            hash = unchecked((hash * 31) + Lower(c));
        }

        return hash;
    }

    private static char Lower(char c) => c is >= 'a' and <= 'z' ? c : char.ToLowerInvariant(c);
}
