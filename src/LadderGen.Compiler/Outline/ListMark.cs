using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

internal enum ListMarkKind
{
    /// <summary>A sign that is nothing but a bullet.</summary>
    Bullet,

    /// <summary>A dash, an arrow or a tick: a bullet if a text starts with it.</summary>
    Dash,

    /// <summary>A box to tick: <c>[ ]</c>, <c>[]</c>, <c>[x]</c>.</summary>
    Box,

    /// <summary>A sign or letter that is a bullet where several lines start with it.</summary>
    Sign,

    /// <summary>A number or letter that counts: <c>1)</c>, <c>(a)</c>, <c>ii.</c>, <c>2.1</c>.</summary>
    Number,

    /// <summary>A number or letter with another sign after it (<see cref="Outline.Counter"/>): a mark where the next lines go on.</summary>
    Counter,
}

/// <summary>The mark that a line of a list starts with. All readers use it, for whatever is not a list in Markdown or HTML.</summary>
/// <param name="Style">Equal for the marks of one list.</param>
/// <param name="Number">The value of a number or letter.</param>
/// <param name="Roman">The value as a Roman number; 0 if it is not one.</param>
/// <param name="HasSpace">True if white space is between it and the words.</param>
/// <param name="End">The index of the first word after it.</param>
internal readonly record struct ListMark(ListMarkKind Kind, string Style, int Number, int Roman, int End, bool HasSpace)
{
    private const int LongestSign = 3;
    private const int MostDigits = 3;

    /// <summary>Gets whether it is a sign of the second depth of a list: <c>o</c> under <c>•</c>.</summary>
    public bool IsInner => Style.Length == 1 && BulletMarks.IsInner(Style[0]);

    /// <summary>Gets whether it is a bullet of Markdown.</summary>
    public bool IsMarkdown => HasSpace && Style.Length == 1 && BulletMarks.IsMarkdown(Style[0]);

    /// <summary>
    /// Gets whether a sentence after it makes a list of a single line: nothing else is written like <c>1) Plans</c>, <c>i. Plans</c> or
    /// <c>~ Plans</c>. A capital letter with a dot may be of a name, as in <c>I. Newton</c>.
    /// </summary>
    public bool BeginsList => HasSpace
        && IsFirst
        && (Kind == ListMarkKind.Sign || (Kind == ListMarkKind.Number && !Style.EndsWith("A.", StringComparison.Ordinal)));

    /// <returns>Null if the line starts with no mark, or has no words after it.</returns>
    public static ListMark? Of(MappedText line)
    {
        var start = line.IndexOf(c => !IsBlank(c));
        return start < 0
            ? null
            : BoxAt(line, start) ?? SignAt(line, start) ?? LetterAt(line, start) ?? NumberAt(line, start) ?? CounterAt(line, start);
    }

    /// <summary>True if a mark of the same list can follow this one. Some write the same number before every line.</summary>
    public bool IsFollowedBy(ListMark next) => !Counts
        || (next.Number == Number && next.Roman == Roman && Number is <= 1)
        || (Number > 0 && next.Number == Number + 1)
        || (Roman > 0 && next.Roman == Roman + 1);

    /// <summary>True for the first mark of a list that counts, and for every mark of one that does not.</summary>
    public bool IsFirst => !Counts || Number == 1 || Roman == 1;

    private bool Counts => Kind is ListMarkKind.Number or ListMarkKind.Counter;

    /// <summary>Gets the styles of marks that several lines have. Numbers have to count from one on.</summary>
    public static HashSet<string> Repeated(IEnumerable<ListMark?> marks)
    {
        var styles = new HashSet<string>(StringComparer.Ordinal);
        var last = new Dictionary<string, ListMark>(StringComparer.Ordinal);
        foreach (var mark in marks.OfType<ListMark>())
        {
            if (last.TryGetValue(mark.Style, out var above) && above.IsFollowedBy(mark))
            {
                styles.Add(mark.Style);
                last[mark.Style] = mark;
            }
            else if (mark.IsFirst)
            {
                last[mark.Style] = mark;
            }
        }

        return styles;
    }

    private static ListMark? SignAt(MappedText line, int start)
    {
        var kind = KindOf(line[start], start + 1 < line.Count ? line[start + 1] : '\0');
        if (kind is null)
        {
            return null;
        }

        var end = start + 1;
        while (end < line.Count && end < start + LongestSign && IsPartOfSign(line[end]))
        {
            end++;
        }

        var mark = After(line, kind.Value, line.Slice(start, end).ToString().TrimEnd('\uFE0F'), end);
        return mark is { HasSpace: false } && !CanTouch(line, kind.Value, start, end, mark.Value.End) ? null : mark;
    }

    /// <summary>True if a sign needs no space before a word: <c>•Plans</c>, <c>-Plans</c>; but not in <c>-5</c>.</summary>
    private static bool CanTouch(MappedText line, ListMarkKind kind, int start, int end, int word) =>
        kind == ListMarkKind.Bullet || (end == start + 1 && char.IsLetter(line[word]) && line[start] is not ('>' or '=' or '~' or '°'));

    private static bool IsPartOfSign(char c) =>
        BulletMarks.IsBullet(c) || BulletMarks.IsDash(c) || BulletMarks.IsPointer(c) || c is '*' or '=' or '~' or '>' or '+' or '\uFE0F';

    private static ListMarkKind? KindOf(char c, char next) =>
        BulletMarks.IsBullet(c) ? ListMarkKind.Bullet
        : BulletMarks.IsDash(c) || BulletMarks.IsPointer(c) || (c == '=' && next == '>') ? ListMarkKind.Dash
        : BulletMarks.IsOther(c) ? ListMarkKind.Sign
        : null;

    /// <summary>Reads the letter o, which is what becomes of the circle of Word's second depth.</summary>
    private static ListMark? LetterAt(MappedText line, int start) =>
        line[start] == 'o' && start + 1 < line.Count && IsBlank(line[start + 1]) ? After(line, ListMarkKind.Sign, "o", start + 1) : null;

    private static ListMark? BoxAt(MappedText line, int start)
    {
        if (BulletMarks.IsBox(line[start]))
        {
            return After(line, ListMarkKind.Box, "[]", start + 1);
        }

        if (line[start] != '[' || start + 2 >= line.Count)
        {
            return null;
        }

        var end = start + 1;
        while (end < line.Count && end < start + 3 && (IsBlank(line[end]) || IsTick(line[end])))
        {
            end++;
        }

        var isBox = end < line.Count && line[end] == ']' && end - start <= 3;
        return isBox && After(line, ListMarkKind.Box, "[]", end + 1) is { } mark && (mark.HasSpace || char.IsLetter(line[mark.End]))
            ? mark
            : null;
    }

    private static bool IsTick(char c) => c is 'x' or 'X' or '✓' or '✔' or '✗' or '-' or '*';

    private static ListMark? NumberAt(MappedText line, int start)
    {
        if (CircledNumber(line[start]) is > 0 and var circled)
        {
            return After(line, ListMarkKind.Number, "①", start + 1, circled);
        }

        var isOpen = line[start] == '(';
        var word = isOpen ? start + 1 : start;
        var end = line.IndexOf(c => !char.IsLetterOrDigit(c), word);
        if (end <= word || end - word > MostDigits + 2)
        {
            return null;
        }

        var last = word;
        while (end + 1 < line.Count && line[end] == '.' && IsDigit(line[end - 1]) && IsDigit(line[end + 1]) && end < start + 12)
        {
            last = end + 1;
            end = line.IndexOf(c => !IsDigit(c), last) is var next && next < 0 ? line.Count : next;
        }

        if (end >= line.Count || end - last > MostDigits + 2)
        {
            return null;
        }

        var isClosed = line[end] is ')' or '.' or '\uFF09' || (line[end] == '\uFE0F' && IsDigit(line[last]));
        var closed = isClosed ? end + 1 : end;
        if ((!isClosed && (last == word || isOpen)) || (isOpen && line[end] is not (')' or '\uFF09')))
        {
            return null;
        }

        while (closed < line.Count && line[closed] is '\u20E3' or '\uFE0F')
        {
            closed++;
        }

        var text = line.Slice(last, end).ToString();
        var (number, roman) = (Value(text), RomanValue(text));
        var style = (isOpen ? "(" : "") + line.Slice(word, last) + StyleOf(text) + line[end];
        return number + roman > 0 && After(line, ListMarkKind.Number, style, closed, number, roman) is { } mark
            && (mark.HasSpace || (isClosed && char.IsUpper(line[mark.End])))
            ? mark
            : null;
    }

    private static ListMark? CounterAt(MappedText line, int start)
    {
        if (Outline.Counter.At(line, start) is not { } counter)
        {
            return null;
        }

        var (number, roman) = (Value(counter.Word), RomanValue(counter.Word));
        return number + roman > 0
            ? After(line, ListMarkKind.Counter, StyleOf(counter.Word) + " " + counter.Signs, counter.End, number, roman)
            : null;
    }

    /// <summary>The kind of number or letter: <c>1</c>, <c>A</c> or <c>a</c>.</summary>
    private static char StyleOf(string word) => IsDigit(word[0]) ? '1' : char.IsUpper(word[0]) ? 'A' : 'a';

    private static ListMark? After(MappedText line, ListMarkKind kind, string style, int end, int number = 0, int roman = 0)
    {
        var word = line.IndexOf(c => !IsBlank(c), end);
        return word < 0
            ? null
            : new ListMark(kind, style, number, roman, word, HasSpace: word > end && char.IsWhiteSpace(line[end]));
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || WhiteSpace.IsInvisible(c) || c is '\u200E' or '\u200F';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static int CircledNumber(char c) => c switch
    {
        >= '\u2460' and <= '\u2473' => c - '\u2460' + 1,
        >= '\u2474' and <= '\u2487' => c - '\u2474' + 1,
        >= '\u2488' and <= '\u249B' => c - '\u2488' + 1,
        >= '\u2776' and <= '\u277F' => c - '\u2776' + 1,
        >= '\u2780' and <= '\u2789' => c - '\u2780' + 1,
        >= '\u278A' and <= '\u2793' => c - '\u278A' + 1,
        _ => 0,
    };

    /// <summary>Gets the value of a number, or of a letter.</summary>
    private static int Value(string text) =>
        text.All(IsDigit) ? text.Length > MostDigits ? 0 : text.Aggregate(0, (value, c) => (value * 10) + c - '0')
        : text.Length != 1 ? 0
        : text[0] is >= 'a' and <= 'z' ? text[0] - 'a' + 1
        : text[0] is >= 'A' and <= 'Z' ? text[0] - 'A' + 1
        : 0;

    /// <summary>Gets the value of a Roman number below fifty; 0 for anything else.</summary>
    private static int RomanValue(string text)
    {
        var value = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = RomanDigit(text[i]);
            if (digit == 0)
            {
                return 0;
            }

            value += i + 1 < text.Length && digit < RomanDigit(text[i + 1]) ? -digit : digit;
        }

        return value;
    }

    private static int RomanDigit(char c) => c is 'i' or 'I' ? 1 : c is 'v' or 'V' ? 5 : c is 'x' or 'X' ? 10 : 0;
}
