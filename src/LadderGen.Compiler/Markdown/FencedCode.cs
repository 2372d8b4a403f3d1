using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>Finds fenced code: the lines from three or more backticks or tildes up to as many again.</summary>
internal static class FencedCode
{
    private const int ShortestFence = 3;

    /// <summary>True for the name of a language that is not one: its author means text.</summary>
    public static bool IsText(string language) => language.ToLowerInvariant() is "text" or "txt" or "plain" or "plaintext" or "markdown" or "md";

    /// <returns>The end of the line with the closing fence; null if no fenced code starts with this line.</returns>
    public static int? EndOf(string text, SourceSpan line)
    {
        var first = Lines.EndOfIndent(text, line.Start, line.End);
        var length = first < line.End && text[first] is '`' or '~' ? Run(text, first, line.End) : 0;
        if (length < ShortestFence)
        {
            return null;
        }

        foreach (var next in Lines.Of(text, Lines.StartOfNext(text, line.End)))
        {
            var at = Lines.EndOfIndent(text, next.Start, next.End);
            if (at < next.End && text[at] == text[first] && Run(text, at, next.End) >= length)
            {
                return next.End;
            }
        }

        return null;
    }

    private static int Run(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] == text[start])
        {
            i++;
        }

        return i - start;
    }
}
