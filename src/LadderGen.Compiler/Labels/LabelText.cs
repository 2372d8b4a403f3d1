using System.Globalization;
using System.Text;

namespace LadderGen.Compiler.Labels;

/// <summary>What is the same and what is decoration in the words of a label.</summary>
internal static class LabelText
{
    /// <summary>
    /// Two labels with one key are one level, competency or group, however they are spelt: case, kinds of dashes and
    /// quotes, <c>&amp;</c> for <c>and</c>, emoji, white space and a colon at the end make no difference.
    /// </summary>
    public static string Key(string text)
    {
        var upper = Undecorated(text).ToUpperInvariant();
        for (var i = 0; i < upper.Length; i++)
        {
            if (IsRespelt(upper[i]))
            {
                return Respelt(upper).TrimEnd(':', ' ');
            }
        }

        return upper.TrimEnd(':', ' ');
    }

    /// <summary>The label without emoji, their modifiers, <c>:shortcodes:</c> and characters that are not seen; composed (NFC).</summary>
    public static string Undecorated(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        text = WithoutShortcodes(Compose(text));
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
            {
                if (char.IsLetterOrDigit(text, i))
                {
                    kept.Append(text, i, 2);
                }

                i++;
            }
            else if (!IsDecoration(text[i]))
            {
                kept.Append(text[i]);
            }
        }

        return Collapse(kept.ToString());
    }

    /// <summary>Whether nothing decorates a text, as is nearly always so: it is composed, and its blanks are single and between words.</summary>
    private static bool IsPlain(string text)
    {
        var isAfterBlank = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ' ')
            {
                if (isAfterBlank)
                {
                    return false;
                }

                isAfterBlank = true;
            }
            else if (c is (>= 'a' and <= 'z') || (IsPlain(c) && (c != ':' || ShortcodeEnd(text, i) < 0)))
            {
                isAfterBlank = false;
            }
            else
            {
                return false;
            }
        }

        return text.Length == 0 || !isAfterBlank;
    }

    /// <summary>ASCII that is seen, Latin letters, and the dashes and quotes of good typography.</summary>
    private static bool IsPlain(char c) => c is (>= ' ' and <= '~') or (>= '\u00C0' and <= '\u02FF') or (>= '\u2010' and <= '\u2027');

    /// <summary>Whether a key has something else in the place of a character.</summary>
    private static bool IsRespelt(char c) => c is not ((>= 'A' and <= 'Z') or ' ') && (c == '&' || IsQuote(c) || IsDash(c));

    private static bool IsQuote(char c) =>
        c is '\'' or '"' or '\u2018' or '\u2019' or '\u201A' or '\u201C' or '\u201D' or '\u201E' or '`' or '\u00AB' or '\u00BB';

    private static bool IsDash(char c) => c == '-' || (c > '~' && char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation);

    private static string Respelt(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == '&')
            {
                key.Append(" AND ");
            }
            else if (!IsQuote(c))
            {
                key.Append(IsDash(c) ? ' ' : c);
            }
        }

        return Collapse(key.ToString());
    }

    /// <summary>A variation selector would pass for a combining mark, which an identifier may have.</summary>
    private static bool IsDecoration(char c) =>
        c is >= '\uFE00' and <= '\uFE0F'
        || char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.PrivateUse
            or UnicodeCategory.Format or UnicodeCategory.EnclosingMark or UnicodeCategory.Surrogate
        || (char.IsControl(c) && !char.IsWhiteSpace(c));

    /// <summary>A lone surrogate has no composed form, and <see cref="string.Normalize()"/> throws at it.</summary>
    private static string Compose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static string WithoutShortcodes(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == ':' ? ShortcodeEnd(text, i) : -1;
            if (end < 0)
            {
                kept.Append(text[i]);
            }
            else
            {
                i = end;
            }
        }

        return kept.ToString();
    }

    /// <summary>The index of the colon that ends a shortcode such as <c>:seedling:</c>, or -1.</summary>
    private static int ShortcodeEnd(string text, int start)
    {
        for (var i = start + 1; i < text.Length && i - start <= 40; i++)
        {
            if (text[i] == ':')
            {
                return i > start + 1 ? i : -1;
            }

            if (text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-' or '+'))
            {
                return -1;
            }
        }

        return -1;
    }

    private static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                collapsed.Append(c);
            }
            else if (collapsed.Length > 0 && collapsed[collapsed.Length - 1] != ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString().TrimEnd();
    }
}
