using System.Globalization;
using System.Text;

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

    /// <summary>Returns the identifier of a label; empty if there is no word.</summary>
    public static string From(string text, string kind) => OfFirstWords(LabelText.Undecorated(text), kind, int.MaxValue);

    /// <summary>
    /// Returns the first words as one identifier; empty if there is no word. Each word begins with a capital, and capitals inside
    /// a word stay. A name that would begin with a digit, which C# forbids, gets <paramref name="kind"/> before it.
    /// Source: C# specification 6.4.3, Identifiers.
    /// </summary>
    /// <remarks>
    /// A word is a run of letters, digits and marks. Apostrophes are left out (<c>don't</c> is one word), and so is an ordinal
    /// before the first word (<c>1. System</c>, <c>1.2 Scope</c>).
    /// </remarks>
    public static string OfFirstWords(string undecorated, string kind, int mostWords)
    {
        var name = new StringBuilder(LongestWord);
        var words = 0;
        var length = 0;
        for (var i = OrdinalLength(undecorated); i < undecorated.Length; i++)
        {
            var c = undecorated[i];
            if (c is '\'' or '\u2019')
            {
                continue;
            }

            var isPart = IsLetter(c) || IsDigit(c) || (length is > 0 and < 2 * LongestWord && IsMark(c));
            if (length > 0 && (!isPart || (length >= LongestWord && !IsMark(c))))
            {
                length = 0;
                if (++words == mostWords)
                {
                    break;
                }
            }

            if (isPart)
            {
                name.Append(length == 0 ? char.ToUpperInvariant(c) : c);
                length++;
            }
        }

        return name.Length > 0 && !IsLetter(name[0]) ? kind + name : name.ToString();
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

            slug.Append(char.ToLowerInvariant(name[i]));
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
