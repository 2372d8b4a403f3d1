using LadderGen.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LadderGen.Compiler.Outline;

/// <summary>The YAML between two lines of dashes at the top of a document.</summary>
/// <param name="Span">All of it, the lines of dashes included.</param>
/// <param name="Yaml">What stands between the lines of dashes.</param>
/// <param name="Title">The words of its own <c>title</c>; null if it has none, or if it is a declaration of ours.</param>
internal sealed record FrontMatter(SourceSpan Span, SourceSpan Yaml, MappedText? Title)
{
    /// <returns>Null if the document has none.</returns>
    public static FrontMatter? Find(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var line = LineAt(text, start);
        if (text.Substring(line.Start, line.Length).TrimEnd() != "---")
        {
            return null;
        }

        var yaml = NextLine(text, line);
        for (var next = yaml; next.Start < text.Length; next = NextLine(text, next))
        {
            if (next.Length < 3 || text[next.Start] is not ('-' or '.') || text.Substring(next.Start, next.Length).TrimEnd() is not ("---" or "..."))
            {
                continue;
            }

            var inner = new SourceSpan(yaml.Start, next.Start);
            return Read(text.Substring(inner.Start, inner.Length), inner.Start, out var title)
                ? new FrontMatter(new SourceSpan(start, next.End), inner, title)
                : null;
        }

        return null;
    }

    /// <summary>The lines that look like a front matter without an end: those below a first line of dashes up to the first empty one.</summary>
    public static SourceSpan? OpenEnd(string text)
    {
        var line = LineAt(text, text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0);
        if (text.Substring(line.Start, line.Length).TrimEnd() != "---")
        {
            return null;
        }

        var start = NextLine(text, line).Start;
        do
        {
            line = NextLine(text, line);
        }
        while (line.Start < text.Length && text.Substring(line.Start, line.Length).Trim().Length > 0);
        return new SourceSpan(start, line.Start);
    }

    /// <summary>What no person writes at the top of a page or in a declaration, and what takes YamlDotNet quadratic time.</summary>
    public static bool IsTooMuch(string yaml) => yaml.Length > 100_000 || yaml.Count(c => c is '[' or '{') > 500;

    /// <returns>False if this is no YAML of a front matter, but text between two rules.</returns>
    private static bool Read(string yaml, int offset, out MappedText? title)
    {
        title = null;
        if (IsTooMuch(yaml))
        {
            return true;
        }

        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return true;
            }

            parser.Consume<DocumentStart>();
            if (!parser.TryConsume<MappingStart>(out _))
            {
                return false;
            }

            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (!parser.TryConsume<Scalar>(out var key))
                {
                    parser.SkipThisAndNestedEvents();
                    parser.SkipThisAndNestedEvents();
                }
                else if (key.Value == "ladder")
                {
                    title = null;
                    return true;
                }
                else if (key.Value == "title" && parser.TryConsume<Scalar>(out var value))
                {
                    title = WordsOf(yaml, value, offset);
                }
                else
                {
                    parser.SkipThisAndNestedEvents();
                }
            }

            return true;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or IOException)
        {
            // YamlDotNet throws all four at broken YAML.
            // What is wrong with it is told where declarations are read; here it is only not taken for Markdown.
            title = null;
            var colon = yaml.IndexOf(':');
            return colon > 0 && yaml.Substring(0, colon).Trim().IndexOf(' ') < 0;
        }
    }

    private static MappedText? WordsOf(string yaml, Scalar value, int offset)
    {
        var start = (int)value.Start.Index;
        var end = Math.Min(yaml.Length, (int)value.End.Index);
        if (value.Value.Trim().Length == 0)
        {
            return null;
        }

        var words = new MappedTextBuilder();
        var at = start < end ? yaml.IndexOf(value.Value, start, end - start, StringComparison.Ordinal) : -1;
        if (at >= 0)
        {
            words.Add(value.Value, 0, value.Value.Length, at + offset, MappedText.Run.InARow, Formatting.None);
            return words.Take();
        }

        // Folded or escaped: the words are not the characters of the file, but stand there all the same.
        words.AddAt(new SourceSpan(start + offset, Math.Max(start + 1, end) + offset), value.Value);
        return words.Take();
    }

    private static SourceSpan LineAt(string text, int start)
    {
        var end = text.IndexOfAny(LineEnds, start);
        return new SourceSpan(start, end < 0 ? text.Length : end);
    }

    private static SourceSpan NextLine(string text, SourceSpan line)
    {
        var start = line.End + 1;
        start += line.End + 1 < text.Length && text[line.End] == '\r' && text[line.End + 1] == '\n' ? 1 : 0;
        return start >= text.Length ? new SourceSpan(text.Length, text.Length) : LineAt(text, start);
    }

    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];
}
