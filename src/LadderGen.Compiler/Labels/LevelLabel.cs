using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Labels;

/// <summary>
/// The label of a level, taken apart: <c>Senior SRE (L3)</c> with the role <c>SRE</c> has the code <c>L3</c>
/// and the name words <c>Senior</c>.
/// </summary>
/// <param name="Code">The code, such as <c>L3</c>, <c>IC5</c> or <c>Level 3</c>; null if there is none.</param>
/// <param name="Initials">A code without a number, as in <c>Junior Planner (JPL)</c>; null if there is none.</param>
/// <param name="Words">The words that are neither code nor role, separated by single spaces.</param>
internal sealed record LevelLabel(LevelCode? Code, string? Initials, string Words)
{
    /// <summary>The words that form a code with the number after them.</summary>
    private static readonly HashSet<string> NumberedWords =
        new(StringComparer.Ordinal)
        {
            "LEVEL", "LVL", "GRADE", "BAND", "TIER", "STAGE", "STEP", "STUFE", "NÍVEL", "NIVEL", "NIVEAU", "LIVELLO",
        };

    private const string Separators = ":,;|()[]/-\u2013\u2014\u00B7\u2192";

    /// <summary>The C# name: the words, or the code if no words are left; empty if there is neither.</summary>
    public string Name => Identifier.From(CodeText is null || Identifier.From(Words, "").Any(char.IsLetter) ? Words : CodeText, "Level");

    /// <summary>The words of each level, where the label names several: <c>Senior / Lead</c>.</summary>
    public IReadOnlyList<string> MergedWords { get; init; } = [];

    /// <summary>The code as it is written, with or without a number; null if there is none.</summary>
    private string? CodeText => Code?.Text ?? Initials;

    /// <summary>Determines whether a word forms a code with the number after it.</summary>
    public static bool IsNumberedWord(string word) => NumberedWords.Contains(Casing.ToUpper(word));

    public static LevelLabel Parse(string text, IReadOnlyList<string> roles)
    {
        var label = LevelRemark.CutFrom(LabelText.Undecorated(text));
        label = label.Substring(Identifier.OrdinalLength(label));
        var tokens = Tokens(label);
        var code = TakeCode(label, tokens);
        if (roles.Count > 0)
        {
            foreach (var role in roles.OrderByDescending(r => r.Length).ThenBy(r => r, StringComparer.Ordinal))
            {
                TakePhrase(tokens, Tokens(role));
            }
        }

        var initials = TakeInitials(label, tokens);
        return new LevelLabel(code, initials, string.Join(" ", tokens.Select(t => t.Text))) { MergedWords = MergedWordsOf(label, tokens) };
    }

    /// <summary>
    /// Takes two to four capitals in parentheses at the end, if they begin as the label does: <c>Manager (UK)</c> differs from
    /// <c>Manager (US)</c> by them, and <c>Engineer (II)</c> by a number.
    /// </summary>
    private static string? TakeInitials(string label, List<Token> tokens)
    {
        if (tokens.Count < 2
            || tokens[tokens.Count - 1].Text is not { Length: >= 2 and <= 4 } last
            || !last.All(c => c is >= 'A' and <= 'Z')
            || last[0] != Casing.ToUpper(label[0])
            || last.All(c => c is 'I' or 'V' or 'X')
            || !label.EndsWith("(" + last + ")", StringComparison.Ordinal))
        {
            return null;
        }

        tokens.RemoveAt(tokens.Count - 1);
        return last;
    }

    private static List<string> MergedWordsOf(string label, List<Token> tokens)
    {
        var merged = new List<string>();
        var last = -1;
        foreach (var token in tokens)
        {
            var between = last < 0 ? "" : label.Substring(last, token.Start - last);
            var isNext = between.IndexOfAny(['/', '|']) >= 0;
            if (merged.Count == 0 || isNext)
            {
                merged.Add(token.Text);
            }
            else
            {
                merged[merged.Count - 1] += " " + token.Text;
            }

            last = token.Start + token.Text.Length;
        }

        return merged.Count > 1 ? merged : [];
    }

    private static LevelCode? TakeCode(string label, List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            // A code in the middle of a phrase is probably a word ("Leads the S3 migration"). At either end, or in parentheses, it counts.
            var isPlaced = i == 0 || i == tokens.Count - 1 || tokens[i].IsInParentheses;
            if (isPlaced && LevelCode.Parse(tokens[i].Text) is { } code)
            {
                // "L1-L2" and "IC1 → IC2" are one code.
                var last = i;
                while (last + 1 < tokens.Count && LevelCode.Parse(tokens[last + 1].Text) is { } next && next.Prefix == code.Prefix)
                {
                    code = code with { Last = next.Number };
                    last++;
                }

                var end = tokens[last].Start + tokens[last].Text.Length;
                code = code with { Text = label.Substring(tokens[i].Start, end - tokens[i].Start) };
                tokens.RemoveRange(i, last - i + 1);
                return code;
            }

            var mayBeNumbered = i + 1 < tokens.Count && (i == 0 || i + 1 == tokens.Count - 1);
            if (mayBeNumbered
                && LevelCode.ParseNumber(tokens[i + 1].Text) is { } number
                && IsNumberedWord(tokens[i].Text))
            {
                code = new LevelCode(tokens[i].Text + " ", number, tokens[i].Text + " " + tokens[i + 1].Text);
                tokens.RemoveRange(i, 2);
                return code;
            }
        }

        return null;
    }

    private static void TakePhrase(List<Token> tokens, List<Token> phrase)
    {
        for (var i = 0; phrase.Count > 0 && i + phrase.Count <= tokens.Count; i++)
        {
            var same = 0;
            while (same < phrase.Count && phrase[same].Key == tokens[i + same].Key)
            {
                same++;
            }

            if (same == phrase.Count)
            {
                tokens.RemoveRange(i, phrase.Count);
                i--;
            }
        }
    }

    /// <summary>Splits a text at white space and at the punctuation that people put around codes and roles.</summary>
    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        var depth = 0;
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            var isSeparator = char.IsWhiteSpace(c) || Separators.Contains(c);
            if (!isSeparator)
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                tokens.Add(new Token(text.Substring(start, i - start), depth > 0, start));
                start = -1;
            }

            depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
        }

        return tokens;
    }

    private sealed class Token(string text, bool isInParentheses, int start)
    {
        private string? _key;

        public string Text { get; } = text;

        public string Key => _key ??= LabelText.Key(Text);

        public bool IsInParentheses { get; } = isInParentheses;

        public int Start { get; } = start;
    }
}
