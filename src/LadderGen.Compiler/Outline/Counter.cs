using System.Globalization;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// A number or letter that a line starts with, and the sign after it: <c>1:</c>, <c>2 –</c>, <c>a]</c>, <c>#3 -</c>. Anything may start
/// so; it is the mark of a list only where the lines after it go on counting.
/// </summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Word">The number or letter, without the signs around it.</param>
/// <param name="Signs">The signs around it, without white space.</param>
/// <param name="End">The index after the last sign.</param>
internal readonly record struct Counter(int Start, string Word, string Signs, int End)
{
    private const int LongestWord = 5;
    private const int MostSigns = 3;

    /// <returns>Null if a line has no number or letter with a sign after it at an index.</returns>
    public static Counter? At(MappedText line, int start)
    {
        var word = line[start] is '(' or '[' or '{' or '<' or '#' ? start + 1 : start;
        var end = word;
        while (end < line.Count && end - word <= LongestWord && IsOfWord(line[end]))
        {
            end++;
        }

        if (end == word || end - word > LongestWord)
        {
            return null;
        }

        // Some people put a space before the sign: "1 - Plans".
        var sign = end < line.Count && char.IsWhiteSpace(line[end]) && line[end] != '\t' ? end + 1 : end;
        var last = sign;
        while (last < line.Count && last - sign < MostSigns && IsSign(line[last]))
        {
            last++;
        }

        // A tab is a sign by itself, and leaves the words in a column of their own.
        var isTab = last == sign && sign == end && last < line.Count && line[last] == '\t';
        var hasSpace = last > sign && last < line.Count && (char.IsWhiteSpace(line[last]) || line[last - 1] >= '\u3001');
        return isTab || hasSpace
            ? new Counter(start, line.Slice(word, end).ToString(), line.Slice(start, word) + line.Slice(sign, last).ToString(), last)
            : null;
    }

    private static bool IsOfWord(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>True for a sign that separates a number from words. Those of <c>5 %</c> and <c>3 + 1</c> do not.</summary>
    private static bool IsSign(char c) => c is '|' or '>' or '\u00B0' or '\u00BA' or '\u00AA' || char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.ClosePunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.FinalQuotePunctuation => true,
        UnicodeCategory.OtherPunctuation => c is not ('%' or '\u2030' or '&' or '*' or '"' or '\'' or '#' or '@' or '…'),
        _ => false,
    };
}
