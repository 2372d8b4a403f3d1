using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Finds the bullets within a line that starts with one: a list that lost its line ends, such as <c>• Plans • Bakes</c>.
/// </summary>
internal static class InlineBullets
{
    /// <param name="sign">The sign before the line, if it has been taken off.</param>
    /// <returns>The indices of the signs but for the first.</returns>
    public static IEnumerable<int> Starts(MappedText words, int start, int end, char sign)
    {
        var first = start;
        while (first < end && char.IsWhiteSpace(words[first]))
        {
            first++;
        }

        sign = first < end && BulletMarks.IsBullet(words[first]) ? words[first] : sign;
        if (!BulletMarks.IsBullet(sign))
        {
            yield break;
        }

        for (var i = first + 2; i + 1 < end; i++)
        {
            if (words[i] == sign && char.IsWhiteSpace(words[i - 1]) && char.IsWhiteSpace(words[i + 1]))
            {
                yield return i;
            }
        }
    }
}
