using LadderGen.Compiler.Reading;

namespace LadderGen.Compiler.Declaring;

/// <summary>
/// Finds the front matter of a document: YAML between a first line <c>---</c> and the next line <c>---</c> or <c>...</c>.
/// </summary>
internal static class FrontMatter
{
    /// <summary>The YAML between the fences, or null if the document does not begin with a front matter.</summary>
    public static SourceSpan? Find(string text)
    {
        var position = SkipLine(text, 0, out var first);
        if (first != "---")
        {
            return null;
        }

        var start = position;
        while (position < text.Length)
        {
            var lineStart = position;
            position = SkipLine(text, position, out var line);
            if (line is "---" or "...")
            {
                return new SourceSpan(start, lineStart);
            }
        }

        return null;
    }

    /// <summary>The offset behind the line at <paramref name="start"/>; the line comes without its end and trailing blanks.</summary>
    private static int SkipLine(string text, int start, out string line)
    {
        var end = text.IndexOfAny(['\r', '\n'], start);
        if (end < 0)
        {
            line = text.Length - start > 100 ? "" : text.Substring(start).TrimEnd();
            return text.Length;
        }

        line = end - start > 100 ? "" : text.Substring(start, end - start).TrimEnd();
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
