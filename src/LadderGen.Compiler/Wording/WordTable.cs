using System.Globalization;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Wording;

/// <summary>
/// Splits texts into words and numbers them, with the same number for the same word. Case, Unicode form and the kind of apostrophe make
/// no difference, and punctuation around a word is not part of it.
/// </summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);

    public Words Read(string text)
    {
        var starts = new List<int>();
        var keys = new List<int>();
        var owned = 0;
        for (var i = 0; i < text.Length;)
        {
            if (IsBetweenWords(text[i]))
            {
                // An opening bracket belongs to the word after it, a closing one to the word before it.
                owned = char.IsWhiteSpace(text[i]) ? i + 1 : owned;
                i++;
                continue;
            }

            var end = EndOfWord(text, i);
            starts.Add(owned);
            keys.Add(KeyOf(text.Substring(i, end - i)));
            owned = i = AfterMarks(text, end);
        }

        if (keys.Count == 0 && text.Length > 0)
        {
            // The text has only punctuation, which counts as one word.
            starts.Add(0);
            keys.Add(KeyOf(text));
        }

        return new Words(text, starts, keys);
    }

    private int KeyOf(string word)
    {
        word = Casing.ToUpper(Composition.Compose(word)).Replace('\u2019', '\'').Replace('\u02BC', '\'');
        if (!_keys.TryGetValue(word, out var key))
        {
            key = _keys.Count;
            _keys.Add(word, key);
        }

        return key;
    }

    /// <summary>
    /// A mark inside a word is part of it (<c>1.5</c>, <c>Node.js</c>, <c>team's</c>); a dash or a bracket separates two words.
    /// </summary>
    private static int EndOfWord(string text, int start)
    {
        if (IsWordByItself(text, start, out var length))
        {
            return start + length;
        }

        var end = start + 1;
        while (end < text.Length && !IsWordByItself(text, end, out _)
            && (!IsBetweenWords(text[end]) || (IsInnerMark(text[end]) && end + 1 < text.Length && !IsBetweenWords(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    /// <summary>Returns the end of the punctuation that follows a word without white space.</summary>
    private static int AfterMarks(string text, int end)
    {
        var next = end;
        while (next < text.Length && IsBetweenWords(text[next]) && !char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next;
    }

    /// <summary>All other characters are part of words: <c>C#</c>, <c>C++</c> and <c>10%</c> are not <c>C</c> and <c>10</c>.</summary>
    private static bool IsBetweenWords(char c) => char.IsWhiteSpace(c)
        || c is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '"' or '*' or '_' or '/' or '\\'
            or '\u2026' or '\u2022' or '\u00B7' or '\u00A1' or '\u00BF' or '\u3001' or '\u3002'
            or '\uFF0C' or '\uFF0E' or '\uFF01' or '\uFF1F' or '\uFF1A' or '\uFF1B'
        || char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation
            or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
            or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;

    private static bool IsInnerMark(char c) => c is '.' or ',' or ':' or '\'' or '\u2019' or '_';

    /// <summary>
    /// Chinese and Japanese do not separate words: each ideograph is a word, as in UAX #29 (https://www.unicode.org/reports/tr29/), and
    /// here each kana too.
    /// </summary>
    private static bool IsWordByItself(string text, int index, out int length)
    {
        var c = text[index];
        length = c is >= '\uD840' and <= '\uD8BF' && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
        return length == 2 || c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
    }
}
