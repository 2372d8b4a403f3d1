using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Labels;

/// <summary>
/// Finds the remark at the end of a level's label that is not part of its name: years of work (<c>(1-3 years)</c>,
/// <c>, 5+ Jahre</c>), other figures in parentheses, and the letters of genders (<c>(m/w/d)</c>).
/// </summary>
internal static class LevelRemark
{
    private static readonly HashSet<string> Spans = new(StringComparer.Ordinal)
    {
        "YEAR", "YEARS", "YR", "YRS", "MONTH", "MONTHS", "JAHR", "JAHRE", "JAHREN", "MONAT", "MONATE", "MONATEN",
        "AN", "ANS", "ANNÉE", "ANNÉES", "MOIS", "AÑO", "AÑOS", "MES", "MESES", "ANO", "ANOS", "MÊS", "ANNO", "ANNI", "MESI",
    };

    private static readonly char[] Separators =
        [' ', '\u00A0', '-', '\u2013', '\u2014', '/', ',', '.', '~', '<', '>', '\u2265', '\u2264', '|', ':'];

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Returns the label without the remark at its end.</summary>
    public static string CutFrom(string label)
    {
        var open = label.LastIndexOf('(');
        if (open > 0 && label[label.Length - 1] == ')')
        {
            return IsRemark(label.Substring(open + 1, label.Length - open - 2)) ? label.Substring(0, open).TrimEnd() : label;
        }

        // Without parentheses only a span of time is certain to be a remark.
        var digit = label.IndexOf(c => c is >= '0' and <= '9');
        return digit > 0 && HasSpan(label.Substring(digit)) && BeginsWord(label, digit)
            ? label.Substring(0, digit).TrimEnd(' ', ',', ';', ':', '-', '\u2013', '\u2014', '|', '~', '>')
            : label;
    }

    private static bool IsRemark(string text)
    {
        var words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var isGenders = words.Length > 1 && words.All(w => w.Length == 1 && char.IsLower(w[0]));
        var isCode = words.Any(w => LevelCode.Parse(w) is not null) || LevelLabel.IsNumberedWord(words.FirstOrDefault() ?? "");
        return isGenders || (!isCode && words.Any(IsFigure) && text.Any(char.IsLetter));
    }

    private static bool HasSpan(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } words
        && words.Any(w => Spans.Contains(Casing.ToUpper(w.TrimEnd('+', '.', ')')))) && IsFigure(words[0]);

    /// <summary>Determines whether a word is a number, perhaps with a unit: <c>3</c>, <c>5+</c>, <c>80k</c>, but not <c>2nd</c>.</summary>
    private static bool IsFigure(string word) =>
        word[0] is >= '0' and <= '9' && word.TrimStart(Digits) is "" or "+" or "k" or "K" or "%" or "y";

    private static bool BeginsWord(string label, int index) => char.IsWhiteSpace(label[index - 1]) || label[index - 1] is '~' or '>';

    private static int IndexOf(this string text, Func<char, bool> condition)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (condition(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
