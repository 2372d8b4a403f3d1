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

    private const int MostDefinitions = 5_000;
    private const int MostUnderlines = 20_000;

    /// <returns>The reason to refuse; null for everything that people write.</returns>
    public static LadderDiagnostic? Check(TextFile file, string text)
    {
        if (UnclosedBrackets(text) is { } brackets)
        {
            return ReadingDiagnostics.TooDeep(file, brackets);
        }

        var (definitions, underlines) = (0, 0);
        foreach (var line in Lines.Of(text))
        {
            var first = FirstWord(text, line);
            if (first - line.Start > DeepestBullet && first < line.End && BulletMarks.IsMarkdown(text[first]))
            {
                return ReadingDiagnostics.TooDeep(file, new SourceSpan(first, line.End));
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
