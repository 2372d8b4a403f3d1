using System.Globalization;
using System.Text;

namespace LadderGen.Compiler.Labels;

/// <summary>Compares the words of labels, and removes their decoration.</summary>
internal static class LabelText
{
    /// <summary>
    /// Returns the key of a label. Labels with the same key are one level, competency or group: case, kinds of dashes and
    /// quotes, <c>&amp;</c> for <c>and</c>, emoji, white space and a colon at the end do not matter.
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

    /// <summary>Returns the label, composed (NFC), without emoji, their modifiers, <c>:shortcodes:</c> and invisible characters.</summary>
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

    /// <summary>
    /// Determines whether a text has no decoration, as nearly all have: it is composed, with single spaces between words.
    /// </summary>
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

    /// <summary>Determines whether a character is visible ASCII, a Latin letter, or a typographic dash or quote.</summary>
    private static bool IsPlain(char c) => c is (>= ' ' and <= '~') or (>= '\u00C0' and <= '\u02FF') or (>= '\u2010' and <= '\u2027');

    /// <summary>Determines whether a key has something else in place of a character.</summary>
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

    /// <summary>
    /// Determines whether a character is decoration. Variation selectors are named, since their category is that of combining
    /// marks.
    /// </summary>
    private static bool IsDecoration(char c) =>
        c is >= '\uFE00' and <= '\uFE0F'
        || char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.PrivateUse
            or UnicodeCategory.Format or UnicodeCategory.EnclosingMark or UnicodeCategory.Surrogate
        || (char.IsControl(c) && !char.IsWhiteSpace(c));

    /// <summary>Composes a text, unless it has a lone surrogate, for which <see cref="string.Normalize()"/> throws.</summary>
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

    /// <summary>Returns the index of the colon that ends a shortcode such as <c>:seedling:</c>, or -1.</summary>
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
