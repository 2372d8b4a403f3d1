using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>What no person writes and Markdig takes quadratic time for is refused before Markdig sees it.</summary>
internal static class MarkdownLimits
{
    /// <summary>Smileys and the <c>)</c> of an <c>a)</c> are far below.</summary>
    private const int MostOpenBrackets = 500;

    /// <summary>In characters: more than 128 bullets within bullets, which Markdig refuses, but not before cubic time.</summary>
    private const int DeepestBullet = 256;

    private const int MostDefinitions = 5_000;
    private const int MostUnderlines = 20_000;

    /// <returns>Null for all that people write.</returns>
    public static LadderDiagnostic? Check(TextFile file, string text)
    {
        if (UnclosedBrackets(text) is { } brackets)
        {
            return ReadingDiagnostics.TooDeep(file, brackets);
        }

        var (definitions, underlines) = (0, 0);
        for (var start = 0; start < text.Length;)
        {
            var line = LineAt(text, start);
            var first = First(text, line);
            if (first - line.Start > DeepestBullet && first < line.End && (text[first] is '-' or '*' or '+'))
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

            start = line.End + 1;
        }

        return null;
    }

    /// <summary>The line with the most marks that nest.</summary>
    public static SourceSpan DeepestLine(string text)
    {
        var deepest = default(SourceSpan);
        var most = -1;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(['\n', '\r'], start);
            end = end < 0 ? text.Length : end;
            var (marks, inner) = (0, 0);
            while (start + marks < end && !char.IsLetterOrDigit(text[start + marks]))
            {
                marks++;
            }

            for (var i = start + marks; i < end; i++)
            {
                inner += text[i] is '*' or '_' or '[' ? 1 : 0;
            }

            if (marks + inner > most)
            {
                (most, deepest) = (marks + inner, new SourceSpan(start, end));
            }

            start = end + 1;
        }

        return deepest;
    }

    /// <summary>Brackets that open in a paragraph and do not close cost Markdig quadratic time: <c>[a]([a]([a](</c> …</summary>
    private static SourceSpan? UnclosedBrackets(string text)
    {
        if (!HasMany(text, Brackets, MostOpenBrackets))
        {
            return null;
        }

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

    private static bool HasMany(string text, char[] characters, int most)
    {
        var count = 0;
        for (var i = text.IndexOfAny(characters); i >= 0 && count <= most; i = text.IndexOfAny(characters, i + 1))
        {
            count++;
        }

        return count > most;
    }

    private static bool IsDefinition(string text, int first, int end) =>
        first < end && text[first] == '[' && text.IndexOf("]:", first, end - first, StringComparison.Ordinal) > 0;

    private static bool IsUnderline(string text, int first, int end) =>
        first < end && text[first] is '-' or '=' && (first + 1 == end || text[first + 1] == text[first] || char.IsWhiteSpace(text[first + 1]))
        && text[end - 1] is '-' or '=' or ' ' or '\t';

    private static int First(string text, SourceSpan line)
    {
        var first = line.Start;
        while (first < line.End && text[first] is ' ' or '\t' or '>')
        {
            first++;
        }

        return first;
    }

    private static SourceSpan LineAt(string text, int start)
    {
        var end = text.IndexOfAny(LineEnds, start);
        return new SourceSpan(start, end < 0 ? text.Length : end);
    }

    private static readonly char[] LineEnds = ['\n', '\r'];

    private static readonly char[] Brackets = ['[', '('];
}
