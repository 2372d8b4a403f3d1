using System.Globalization;

namespace LadderGen.Compiler.Labels;

/// <summary>A code that orders levels: <c>L3</c>, <c>IC5</c>, <c>E2</c>, <c>Level 3</c>.</summary>
/// <param name="Prefix">The part that the codes of one ladder share.</param>
/// <param name="Number">The order: a higher number is a higher level.</param>
/// <param name="Text">The code as written.</param>
internal sealed record LevelCode(string Prefix, int Number, string Text)
{
    /// <summary>The last number of a range such as <c>L1-L2</c>; the only number of any other code.</summary>
    public int Last { get; init; } = Number;

    /// <summary>Reads one to three capitals followed by one or two digits, or one or two capitals followed by up to four.</summary>
    public static LevelCode? Parse(string word)
    {
        var letters = 0;
        while (letters < word.Length && word[letters] is >= 'A' and <= 'Z')
        {
            letters++;
        }

        // 'ISO9001' is a standard.
        var digits = word.Length - letters;
        return letters is 1 or 2 || (letters == 3 && digits <= 2)
            ? ParseNumber(word.Substring(letters)) is { } number ? new LevelCode(word.Substring(0, letters), number, word) : null
            : null;
    }

    /// <summary>Reads one to four digits. A number of three or four begins with one of 1 to 9.</summary>
    public static int? ParseNumber(string digits) =>
        digits.Length is >= 1 and <= 4 && digits.All(d => d is >= '0' and <= '9') && (digits.Length <= 2 || digits[0] != '0')
            ? int.Parse(digits, CultureInfo.InvariantCulture)
            : null;
}
