namespace LadderGen.Compiler.Text;

/// <summary>Finds the lines of a text. The only place that knows what ends a line.</summary>
/// <remarks>
/// A line ends where Roslyn's SourceText ends one, so that both count the same lines: at CR LF, LF, CR, NEL (U+0085),
/// LS (U+2028) and PS (U+2029).
/// </remarks>
internal static class Lines
{
    private static readonly char[] Ends = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    public static bool IsEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Gets the spans of the lines from an offset on, without their line ends. No empty line follows the last line end.</summary>
    public static IEnumerable<SourceSpan> Of(string text, int from = 0)
    {
        for (var start = from; start < text.Length;)
        {
            var line = At(text, start);
            yield return line;
            start = StartOfNext(text, line.End);
        }
    }

    /// <summary>Gets the offsets at which lines start. There is always one, and one after every line end.</summary>
    public static IEnumerable<int> Starts(string text)
    {
        yield return 0;
        for (var end = EndOf(text, 0); end < text.Length;)
        {
            var start = StartOfNext(text, end);
            yield return start;
            end = EndOf(text, start);
        }
    }

    /// <summary>Gets the line that starts at an offset, without its line end.</summary>
    public static SourceSpan At(string text, int start) => new(start, EndOf(text, start));

    /// <summary>Finds the line end at or after an offset.</summary>
    /// <returns>The offset of the line end, or the length of the text.</returns>
    public static int EndOf(string text, int offset)
    {
        var end = offset < text.Length ? text.IndexOfAny(Ends, offset) : -1;
        return end < 0 ? text.Length : end;
    }

    /// <summary>Finds the start of the line after the one that ends at <paramref name="end"/>.</summary>
    /// <returns>The offset of its first character, or the length of the text.</returns>
    public static int StartOfNext(string text, int end) =>
        end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, text.Length);

    /// <summary>Finds where the first line starts: after a byte order mark, if there is one.</summary>
    public static int FirstStart(string text) => text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>Finds the first character at or after an offset that is not a space or a tab.</summary>
    public static int EndOfIndent(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        return start;
    }
}
