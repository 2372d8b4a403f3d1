using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>Refuses what no person writes and Markdig takes quadratic time for, before Markdig sees it.</summary>
internal static class MarkdownLimits
{
    /// <summary>Far above the number of smileys, or of <c>a)</c>, in a paragraph.</summary>
    private const int MostOpenBrackets = 500;

    /// <summary>In characters. Beyond it are more than 128 bullets within bullets, which Markdig refuses only after cubic time.</summary>
    private const int DeepestBullet = 256;

    /// <summary>Markdig refuses more, but only after time that grows with the cube.</summary>
    private const int MostWithinEachOther = 128;

    /// <summary>For each of them, Markdig looks through the whole paragraph for its end.</summary>
    private const int MostInstructions = 500;

    /// <summary>Markdig compares each mark of emphasis with those before it in a paragraph.</summary>
    private const int MostEmphasis = 2_000;

    private const int MostDefinitions = 5_000;
    private const int MostUnderlines = 20_000;

    /// <returns>The reason to refuse; null for everything that people write.</returns>
    public static LadderDiagnostic? Check(TextFile file, string text)
    {
        if (UnclosedBrackets(text) is { } brackets)
        {
            return ReadingDiagnostics.TooDeep(file, brackets);
        }

        var (definitions, underlines, instructions, emphasis) = (0, 0, 0, 0);
        foreach (var line in Lines.Of(text))
        {
            var first = FirstWord(text, line);
            if (first - line.Start > DeepestBullet && first < line.End && BulletMarks.IsMarkdown(text[first]))
            {
                return ReadingDiagnostics.TooDeep(file, new SourceSpan(first, line.End));
            }

            if (Containers(text, line) > MostWithinEachOther)
            {
                return ReadingDiagnostics.TooDeep(file, line);
            }

            (instructions, emphasis) = BeginsParagraph(text, line) ? (0, 0) : (instructions, emphasis);
            instructions += Instructions(text, line);
            emphasis += text.IndexOf('|', line.Start, line.Length) < 0 ? Emphasis(text, line) : 0;
            if (instructions > MostInstructions)
            {
                return ReadingDiagnostics.TooMany(file, line, "'<?' or '<!' in one paragraph", MostInstructions);
            }

            if (emphasis > MostEmphasis)
            {
                return ReadingDiagnostics.TooMany(file, line, "'*' or '_' in one paragraph", MostEmphasis);
            }

            definitions += IsDefinition(text, first, line.End) ? 1 : 0;
            underlines += IsUnderline(text, first, line.End) ? 1 : 0;
            if (definitions > MostDefinitions)
            {
                return ReadingDiagnostics.TooMany(file, line, "link definitions", MostDefinitions);
            }

            if (underlines > MostUnderlines)
            {
                return ReadingDiagnostics.TooMany(file, line, "lines of dashes", MostUnderlines);
            }
        }

        return null;
    }

    /// <summary>Finds the line with the most marks that nest.</summary>
    public static SourceSpan DeepestLine(string text) =>
        Lines.Of(text).Aggregate((Most: -1, Line: default(SourceSpan)), (deepest, line) =>
            MarksIn(line.In(text)) is var marks && marks > deepest.Most ? (marks, line) : deepest).Line;

    private static int MarksIn(string line)
    {
        var leading = line.TakeWhile(c => !char.IsLetterOrDigit(c)).Count();
        return leading + line.Skip(leading).Count(c => c is '*' or '_' or '[');
    }

    /// <summary>
    /// Finds brackets that open in a paragraph and do not close, such as <c>[a]([a]([a](</c> … They cost Markdig quadratic time.
    /// </summary>
    private static SourceSpan? UnclosedBrackets(string text)
    {
        var (depth, isBlank) = (0, true);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[' or '(':
                    depth++;
                    isBlank = false;
                    break;

                case ']' or ')':
                    depth = Math.Max(0, depth - 1);
                    isBlank = false;
                    break;

                case '\n' or '\r':
                    depth = isBlank ? 0 : depth;
                    isBlank = true;
                    break;

                case not (' ' or '\t'):
                    isBlank = false;
                    break;
            }

            if (depth > MostOpenBrackets)
            {
                return new SourceSpan(i, i + 1);
            }
        }

        return null;
    }

    /// <summary>Counts the quotes and bullets within each other that begin on a line. A line of nothing else is a rule.</summary>
    private static int Containers(string text, SourceSpan line)
    {
        var count = 0;
        var at = line.Start;
        for (; at < line.End; at++)
        {
            var c = text[at];
            if (c is '>' || (BulletMarks.IsMarkdown(c) && (at + 1 == line.End || text[at + 1] is ' ' or '\t')))
            {
                count++;
            }
            else if (char.IsDigit(c) && EndOfNumber(text, at, line.End) is { } end)
            {
                (count, at) = (count + 1, end);
            }
            else if (c is not (' ' or '\t'))
            {
                return count;
            }
        }

        return line.In(text).Where(c => c is not (' ' or '\t')).Distinct().Take(2).Count() == 1 && text[line.Start] != '>' ? 0 : count;
    }

    /// <summary>Returns the place of the mark after the number of a bullet, as in <c>12.</c>; null if it is another number.</summary>
    private static int? EndOfNumber(string text, int at, int lineEnd)
    {
        while (at < lineEnd && char.IsDigit(text[at]))
        {
            at++;
        }

        return at + 1 < lineEnd && text[at] is '.' or ')' && text[at + 1] is ' ' or '\t' ? at : null;
    }

    private static bool BeginsParagraph(string text, SourceSpan line)
    {
        var first = Lines.EndOfIndent(text, line.Start, line.End);
        return first == line.End || BulletMarks.IsMarkdown(text[first]) || char.IsDigit(text[first]) || text[first] is '#' or '>' or '|';
    }

    private static int Instructions(string text, SourceSpan line)
    {
        var count = 0;
        for (var at = line.Start; at + 1 < line.End; at++)
        {
            count += text[at] == '<' && text[at + 1] is '?' or '!' ? 1 : 0;
        }

        return count;
    }

    /// <summary>Counts the runs of marks of emphasis.</summary>
    private static int Emphasis(string text, SourceSpan line)
    {
        var count = 0;
        for (var at = line.Start; at < line.End; at++)
        {
            count += text[at] is '*' or '_' && (at == line.Start || text[at - 1] != text[at]) ? 1 : 0;
        }

        return count;
    }

    private static bool IsDefinition(string text, int first, int end) =>
        first < end && text[first] == '[' && text.IndexOf("]:", first, end - first, StringComparison.Ordinal) > 0;

    private static bool IsUnderline(string text, int first, int end) =>
        first < end
        && text[first] is '-' or '='
        && (first + 1 == end || text[first + 1] == text[first] || char.IsWhiteSpace(text[first + 1]))
        && text[end - 1] is '-' or '=' or ' ' or '\t';

    private static int FirstWord(string text, SourceSpan line)
    {
        var first = line.Start;
        while (first < line.End && text[first] is ' ' or '\t' or '>')
        {
            first++;
        }

        return first;
    }
}
