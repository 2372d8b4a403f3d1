namespace LadderGen.Compiler.Labels;

/// <summary>Converts letters to capitals and small letters by tables of our own, so that the machine makes no difference.</summary>
/// <remarks>
/// <see cref="char.ToUpperInvariant"/> depends on ICU: without it, as in many containers, eleven characters differ, and a name or
/// an id with them.
/// </remarks>
internal static class Casing
{
    private static readonly Dictionary<char, char> Capitals = [];
    private static readonly Dictionary<char, char> SmallLetters = [];

    static Casing()
    {
        const string uppercase = UnicodeTables.Uppercase;
        for (var i = 0; i < uppercase.Length; i += 2)
        {
            Capitals.Add(uppercase[i], uppercase[i + 1]);
            if (!SmallLetters.ContainsKey(uppercase[i + 1]))
            {
                SmallLetters.Add(uppercase[i + 1], uppercase[i]);
            }
        }

        const string lowercase = UnicodeTables.Lowercase;
        for (var i = 0; i < lowercase.Length; i += 2)
        {
            SmallLetters[lowercase[i]] = lowercase[i + 1];
        }
    }

    public static char ToUpper(char c) =>
        c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A')
        : c > '~' && Capitals.TryGetValue(c, out var capital) ? capital
        : c;

    public static char ToLower(char c) =>
        c is >= 'A' and <= 'Z' ? (char)(c - 'A' + 'a')
        : c > '~' && SmallLetters.TryGetValue(c, out var small) ? small
        : c;

    public static string ToUpper(string text)
    {
        var upper = text.ToCharArray();
        for (var i = 0; i < upper.Length; i++)
        {
            upper[i] = ToUpper(upper[i]);
        }

        return new string(upper);
    }
}
