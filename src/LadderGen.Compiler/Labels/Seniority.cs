using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Labels;

/// <summary>The words by which a level shows its rank without a code.</summary>
internal static class Seniority
{
    /// <summary>
    /// The ranks whose order is the same everywhere. Words of one rank have no order: a ladder with two of them has to
    /// declare its levels (<c>Lead</c> is below <c>Staff</c> in one company and above it in the next).
    /// </summary>
    private static readonly Dictionary<string, int> Ranks = new(StringComparer.Ordinal)
    {
        ["INTERN"] = 10,
        ["TRAINEE"] = 10,
        ["APPRENTICE"] = 10,
        ["JUNIOR"] = 20,
        ["JR"] = 20,
        ["JR."] = 20,
        ["ASSOCIATE"] = 20,
        ["GRADUATE"] = 20,
        ["MID"] = 30,
        ["MIDLEVEL"] = 30,
        ["MIDDLE"] = 30,
        ["INTERMEDIATE"] = 30,
        ["SENIOR"] = 40,
        ["SR"] = 40,
        ["SR."] = 40,
        ["LEAD"] = 50,
        ["STAFF"] = 50,
        ["PRINCIPAL"] = 60,
        ["DISTINGUISHED"] = 70,
        ["FELLOW"] = 80,
    };

    private static readonly string[] Numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    /// <summary>
    /// Returns the rank of the words of a level's name (<c>Senior</c>, <c>Senior Staff</c>, <c>Junior II</c>, <c>Mid level</c>): a
    /// higher number is a higher level. Null if any of them is not a word of seniority.
    /// </summary>
    public static int? RankOf(string words)
    {
        var rank = 0;
        var modifier = 0;
        var number = 0;
        foreach (var word in Casing.ToUpper(words).Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Ranks.TryGetValue(word, out var found))
            {
                // "Senior Staff" is a Staff above Staff, not a Senior.
                modifier = Math.Min(rank, found) > 0 ? 5 : 0;
                rank = Math.Max(rank, found);
            }
            else if (rank > 0 && number == 0 && NumberOf(word) is var n && n > 0)
            {
                number = n;
            }
            else if (!(word == "LEVEL" && rank == Ranks["MID"]))
            {
                return null;
            }
        }

        return rank == 0 ? null : ((rank + modifier) * 100) + number;
    }

    /// <summary>Determines whether the first word shows a rank, whatever follows.</summary>
    public static bool Begins(string words) => Ranks.ContainsKey(Casing.ToUpper(words.Split(' ')[0]));

    /// <summary>Determines whether the last word is a number, as in <c>Engineer II</c>.</summary>
    public static bool EndsInNumber(string words) =>
        words.LastIndexOf(' ') is var blank && blank > 0 && NumberOf(Casing.ToUpper(words.Substring(blank + 1))) > 0;

    /// <summary>The words that show a rank, as people write them: <c>Senior</c>.</summary>
    public static IEnumerable<string> Words => Ranks.Keys.Select(r => r.Substring(0, 1) + Casing.ToLower(r.Substring(1)));

    private static int NumberOf(string word) => LevelCode.ParseNumber(word) ?? Array.IndexOf(Numerals, word) + 1;
}
