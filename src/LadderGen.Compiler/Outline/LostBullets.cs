using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Finds lines that lost their bullet: a new sentence at the start of a line, where the line above had room for its first word. Text that
/// an editor wrapped goes on with small letters, and fills its lines.
/// </summary>
internal static class LostBullets
{
    /// <summary>In characters. Nobody has an editor wrap lines before.</summary>
    private const int NarrowestPage = 60;

    /// <summary>Finds the first such line of a bullet. A line that is indented as the words above belongs to them.</summary>
    /// <param name="document">The document that the words are from.</param>
    public static MappedText? InBullet(MappedText words, string document)
    {
        if (!words.Has(Formatting.LineEnd))
        {
            return null;
        }

        var lines = LinesOf(words, Formatting.LineEnd);
        var width = WidthOf(lines);
        var indent = Column(document, words.SpanOf(0).Start);
        for (var i = 1; i < lines.Count; i++)
        {
            var isBreak = words.Has(Formatting.Break, lines[i].Start - 1);
            var line = words.Slice(lines[i].Start, lines[i].End);
            if (!isBreak && IsNewSentence(words, lines, i, width) && Column(document, line.SpanOf(0).Start) < indent)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>Finds the second line of a paragraph all lines of which are sentences of their own.</summary>
    public static MappedText? InParagraph(MappedText words)
    {
        if (!words.Has(Formatting.LineEnd | Formatting.Break))
        {
            return null;
        }

        var lines = LinesOf(words, Formatting.LineEnd | Formatting.Break);
        var width = WidthOf(lines);
        var areNew = lines.Count > 1 && lines.TrueForAll(l => IsCapital(words[l.Start]) || IsNumber(words, l.Start));
        var areClosed = Enumerable.Range(0, lines.Count - 1).All(i => !IsOpen(words[lines[i].End - 1]));
        return areNew && areClosed && Enumerable.Range(1, lines.Count - 1).Any(i => IsNewSentence(words, lines, i, width))
            ? words.Slice(lines[1].Start, lines[1].End)
            : null;
    }

    private static bool IsNewSentence(MappedText words, List<(int Start, int End)> lines, int index, int width)
    {
        var (above, line) = (lines[index - 1], lines[index]);
        return (IsCapital(words[line.Start]) || (IsNumber(words, line.Start) && EndsSentence(words[above.End - 1])))
            && (EndsSentence(words[above.End - 1]) || (!IsOpen(words[above.End - 1]) && HadRoom(words, lines, index, width)));
    }

    /// <summary>True if the first word of a line would have fitted on the line above.</summary>
    private static bool HadRoom(MappedText words, List<(int Start, int End)> lines, int index, int width)
    {
        var (start, end) = lines[index];
        var word = words.IndexOf(char.IsWhiteSpace, start) is var space && space < 0 ? end : Math.Min(end, space);
        return lines[index - 1].End - lines[index - 1].Start + 1 + word - start <= width;
    }

    private static int WidthOf(List<(int Start, int End)> lines) =>
        lines.Aggregate(NarrowestPage, (width, line) => Math.Max(width, line.End - line.Start));

    private static List<(int Start, int End)> LinesOf(MappedText words, Formatting ends)
    {
        var lines = new List<(int Start, int End)>();
        var start = 0;
        for (var run = 0; run < words.Count; run = words.EndOfRun(run))
        {
            if (words.Has(ends, run) && char.IsWhiteSpace(words[run]))
            {
                Add(run);
                start = words.EndOfRun(run);
            }
        }

        Add(words.Count);
        return lines;

        void Add(int end)
        {
            if (end > start)
            {
                lines.Add((start, end));
            }
        }
    }

    /// <summary>Gets the column of a word: how far it is from the start of its line.</summary>
    private static int Column(string document, int offset)
    {
        const int Widest = 80;
        var start = offset;
        while (start > 0 && offset - start < Widest && !Lines.IsEnd(document[start - 1]))
        {
            start--;
        }

        return offset - start;
    }

    private static bool IsCapital(char c) => char.IsUpper(c);

    /// <summary>True for a short number that may count lines, as opposed to a year.</summary>
    private static bool IsNumber(MappedText words, int start) =>
        char.IsDigit(words[start]) && words.IndexOf(c => !char.IsDigit(c), start) is var end && end > 0 && end - start <= 2;

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    private static bool IsOpen(char c) => c is ',' or '(' or '–' or '—' or '-' or '/' or '&' or '+' or ':';
}
