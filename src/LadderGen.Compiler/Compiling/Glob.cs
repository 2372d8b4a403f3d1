namespace LadderGen.Compiler.Compiling;

/// <summary>
/// Matches paths: <c>*</c> and <c>?</c> match within a part of a path, <c>**</c> matches any number of parts. Case does not matter.
/// </summary>
internal static class Glob
{
    public static bool IsMatch(string path, string pattern)
    {
        pattern = pattern.Replace('\\', '/');
        pattern = pattern.StartsWith("./", StringComparison.Ordinal) ? pattern.Substring(2) : pattern;
        return MatchParts(path.Split('/'), pattern.Split('/'));
    }

    private static bool MatchParts(string[] path, string[] pattern) =>
        Match(path.Length, pattern.Length, p => pattern[p] == "**", (i, p) => MatchPart(path[i], pattern[p]));

    private static bool MatchPart(string part, string pattern) =>
        Match(
            part.Length,
            pattern.Length,
            p => pattern[p] == '*',
            (i, p) => pattern[p] == '?' || char.ToUpperInvariant(part[i]) == char.ToUpperInvariant(pattern[p]));

    /// <summary>Goes back to the last star only, which is enough: an earlier star cannot match anything more.</summary>
    private static bool Match(int length, int patternLength, Func<int, bool> isStar, Func<int, int, bool> isSame)
    {
        int i = 0, p = 0, star = -1, mark = 0;
        while (i < length)
        {
            if (p < patternLength && isStar(p))
            {
                (star, mark) = (p++, i);
            }
            else if (p < patternLength && isSame(i, p))
            {
                i++;
                p++;
            }
            else if (star >= 0)
            {
                (p, i) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        while (p < patternLength && isStar(p))
        {
            p++;
        }

        return p == patternLength;
    }
}
