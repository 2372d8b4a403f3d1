using System.Globalization;
using System.Text;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Diagnostics;

/// <summary>Explains two words that look equal and are not, by their code points.</summary>
internal static class LookAlikes
{
    // Letters of https://www.unicode.org/reports/tr39/ that a keyboard puts into a Latin word by mistake.
    private const string Cyrillic = "АВЕКМНОРСТУХІЈЅԚԜаеорсухіјѕһԁԛԝ";
    private const string LatinForCyrillic = "ABEKMHOPCTYXIJSQWaeopcyxijshdqw";
    private const string Greek = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοινα";
    private const string LatinForGreek = "ABEZHIKMNOPTYXoiva";

    /// <summary>Determines whether a character takes no room, or changes how its neighbors are shown.</summary>
    public static bool IsUnseen(char c) =>
        c is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u2800' or '\u3164' or '\uFFA0'
        || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.Surrogate;

    /// <summary>Determines whether two words that differ look the same.</summary>
    public static bool AreAlike(string a, string b) =>
        a != b && (IsPrintableAscii(a) && IsPrintableAscii(b)
            ? a.Length == b.Length && Casing.ToUpper(a) == Casing.ToUpper(b)
            : Skeleton(a) == Skeleton(b));

    /// <summary>
    /// <c> The two only look alike: this one has U+0405 (Cyrillic) where the other has 'S'.</c>, or nothing if they do not.
    /// </summary>
    public static string Explain(string here, string there)
    {
        if (!AreAlike(here, there))
        {
            return "";
        }

        var odd = Odd(here, there).Select(o => "this one has " + o)
            .Concat(Odd(there, here).Select(o => "the other has " + o))
            .Take(3)
            .ToList();
        return odd.Count == 0 ? "" : $" The two only look alike: {string.Join(", ", odd)}.";
    }

    private static IEnumerable<string> Odd(string text, string other)
    {
        foreach (var c in text.Where((_, i) => !IsOfPair(text, i)).Distinct().Where(c => other.IndexOf(c) < 0))
        {
            if (IsUnseen(c))
            {
                yield return $"{CodePoint(c)}, which cannot be seen";
            }
            else if (c != ' ' && char.IsWhiteSpace(c))
            {
                yield return $"{CodePoint(c)} for a blank";
            }
            else if (Latin(c) != c)
            {
                yield return $"{CodePoint(c)} ({ScriptOf(c)}) for '{Latin(c)}'";
            }
        }
    }

    private static bool IsPrintableAscii(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words as the eye sees them, without case, which is forgiven elsewhere.</summary>
    private static string Skeleton(string text)
    {
        var skeleton = new StringBuilder(text.Length);
        foreach (var c in text.Where((c, i) => !IsUnseen(c) || IsOfPair(text, i)))
        {
            skeleton.Append(char.IsWhiteSpace(c) ? ' ' : Casing.ToUpper(Latin(c)));
        }

        return skeleton.ToString();
    }

    /// <summary>Determines whether a character is half of a pair: half of an emoji cannot be seen, but the whole can.</summary>
    private static bool IsOfPair(string text, int i) =>
        (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) || (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]));

    private static char Latin(char c) =>
        c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - '\uFF01' + '!')
        : Cyrillic.IndexOf(c) is var cyrillic and >= 0 ? LatinForCyrillic[cyrillic]
        : Greek.IndexOf(c) is var greek and >= 0 ? LatinForGreek[greek]
        : c;

    private static string ScriptOf(char c) => c >= '\uFF00' ? "full width" : c >= '\u0400' ? "Cyrillic" : "Greek";
}
