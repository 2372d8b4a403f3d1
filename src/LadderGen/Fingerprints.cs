using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LadderGen;

/// <summary>Hashes what a ladder says.</summary>
internal static class Fingerprints
{
    /// <summary>Returns a hash of all ids and words: the same for the same ladder on every machine.</summary>
    public static string Of(Ladder ladder)
    {
        var text = new StringBuilder();
        foreach (var part in IdIndex.PartsOf(ladder).Where(p => p is not CompetencyExpectations).OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            text.Append(part.Id).Append('\t').Append(WordsOf(part)).Append('\n');
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
#if NET
        var hash = SHA256.HashData(bytes);
#else
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(bytes);
#endif
        return string.Concat(hash.Take(16).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    /// <summary>Returns the title of a part, or its text with its details.</summary>
    public static string WordsOf(LadderPart part) => part switch
    {
        Ladder ladder => ladder.Title,
        Level level => level.Title,
        Competency competency => competency.Title,
        Group group => group.Title,
        Expectation { Details.Count: > 0 } expectation => expectation.Text + "\n" + string.Join("\n", expectation.Details),
        Expectation expectation => expectation.Text,
        _ => "",
    };
}
