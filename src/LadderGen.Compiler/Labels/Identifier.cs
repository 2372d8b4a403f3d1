using System.Globalization;
using System.Text;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Labels;

/// <summary>
/// Makes C# identifiers and ids from the words of a ladder. It never transliterates, and gives the same result in every culture.
/// </summary>
internal static class Identifier
{
    /// <summary>
    /// In letters. A longer word counts as several, so that every name fits into the metadata of an assembly. Marks stay with their
    /// letter, up to the same number again.
    /// </summary>
    private const int LongestWord = 40;

    /// <summary>Returns the identifier of a label; empty if the label has no words.</summary>
    public static string From(string text, string kind) => Join(Words(LabelText.Undecorated(text)), kind);

    /// <summary>
    /// Joins the words into one identifier; empty if there are none. An underscore separates two numbers: <c>4-6 years</c> gives
    /// <c>4_6Years</c>. A name that would begin with a digit, which C# forbids, gets <paramref name="kind"/> before it.
    /// Source: C# specification 6.4.3, Identifiers.
    /// </summary>
    public static string Join(IEnumerable<string> words, string kind)
    {
        var name = new StringBuilder(2 * LongestWord);
        foreach (var word in words)
        {
            if (name.Length > 0 && IsDigit(word[0]) && IsDigit(name[name.Length - 1]))
            {
                name.Append('_');
            }

            name.Append(word);
        }

        return name.Length > 0 && !IsLetter(name[0]) ? kind + name : name.ToString();
    }

    /// <summary>Returns the words of a text. Each begins with a capital, and capitals inside a word stay.</summary>
    /// <remarks>
    /// A word is a run of letters, digits and marks. Apostrophes are left out (<c>don't</c> is one word), and so is an ordinal
    /// before the first word (<c>1. System</c>, <c>1.2 Scope</c>).
    /// </remarks>
    public static IReadOnlyList<string> Words(string undecorated)
    {
        var words = new List<string>();
        var word = new StringBuilder(2 * LongestWord);
        for (var i = OrdinalLength(undecorated); i < undecorated.Length; i++)
        {
            var c = undecorated[i];
            if (c is '\'' or '\u2019')
            {
                continue;
            }

            var isPart = IsLetter(c) || IsDigit(c) || (word.Length is > 0 and < 2 * LongestWord && IsMark(c));
            if (word.Length > 0 && (!isPart || (word.Length >= LongestWord && !IsMark(c))))
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (isPart)
            {
                word.Append(word.Length == 0 ? Casing.ToUpper(c) : c);
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>
    /// Returns the part of an id that a name gives: <c>FullParticipantInRegularOnCall</c> gives
    /// <c>full-participant-in-regular-on-call</c>, <c>SREBasics</c> gives <c>sre-basics</c>, <c>L2</c> gives <c>l2</c>.
    /// It depends only on the name and must never change, since databases contain the result.
    /// </summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var beginsWord = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (beginsWord)
            {
                slug.Append('-');
            }

            slug.Append(name[i] == '_' ? '-' : Casing.ToLower(name[i]));
        }

        return slug.ToString();
    }

    /// <summary>Returns the length of an ordinal before the first word (<c>1. </c>, <c>2) </c>, <c>1.3 </c>), or 0.</summary>
    public static int OrdinalLength(string text)
    {
        var i = 0;
        var isOrdinal = false;
        while (i < text.Length && (text[i] is >= '0' and <= '9' || (i > 0 && text[i] is '.' or ')')))
        {
            isOrdinal |= text[i] is '.' or ')';
            i++;
        }

        if (!isOrdinal || i == text.Length || text[i] != ' ')
        {
            return 0;
        }

        // The number in "1.5 years" is not an ordinal.
        var counts = i + 1 < text.Length && char.IsLower(text[i + 1]) && text.IndexOf('.') is >= 0 and var dot && dot + 1 < i;
        return counts ? 0 : i + 1;
    }

    /// <summary>
    /// Determines whether a text is such an identifier: letters, digits and marks, composed, with a capital in front. Two numbers have
    /// <c>_</c> between them.
    /// </summary>
    public static bool IsName(string text) =>
        text.Length > 0
        && IsLetter(text[0])
        && Casing.ToUpper(text[0]) == text[0]
        && text.Select((c, i) => IsLetter(c) || IsDigit(c) || IsMark(c) || IsBetweenNumbers(text, i)).All(isPart => isPart)
        && LabelText.Undecorated(text) == text;

    private static bool IsBetweenNumbers(string text, int i) =>
        text[i] == '_' && i + 1 < text.Length && IsDigit(text[i - 1]) && IsDigit(text[i + 1]);

    private static bool IsLetter(char c) =>
        c <= '~' ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        : char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber;

    private static bool IsDigit(char c) =>
        c <= '~' ? c is >= '0' and <= '9' : char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;

    private static bool IsMark(char c) =>
        c > '~' && char.GetUnicodeCategory(c) is (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
