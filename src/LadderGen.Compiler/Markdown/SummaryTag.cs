using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>Finds the words of a <c>&lt;summary&gt;</c>.</summary>
internal static class SummaryTag
{
    private const int LongestSummary = 5_000;

    private static readonly string[] NextTags = ["<summary", "<details", "</details"];

    /// <summary>
    /// Reads from the end of the tag on. A summary that is not closed before the next tag of details ends with its line, or with what is
    /// left of a broken closing tag.
    /// </summary>
    /// <returns>The words, and where to read on.</returns>
    public static (SourceSpan Words, int End) Read(string text, int start)
    {
        var close = IndexOf(text, "</summary", start, LongestSummary);
        var next = NextTags.Select(tag => IndexOf(text, tag, start, LongestSummary)).Where(i => i >= 0).DefaultIfEmpty(int.MaxValue).Min();
        if (close >= 0 && close < next)
        {
            var end = text.IndexOf('>', close);
            return (new SourceSpan(start, close), end < 0 ? close : end + 1);
        }

        var lineEnd = Math.Min(Lines.EndOf(text, start), next);
        var broken = IndexOf(text, "</sum", start, lineEnd - start);
        return (new SourceSpan(start, broken < 0 ? lineEnd : broken), lineEnd);
    }

    private static int IndexOf(string text, string what, int start, int length) =>
        text.IndexOf(what, start, Math.Min(text.Length - start, length), StringComparison.OrdinalIgnoreCase);
}
