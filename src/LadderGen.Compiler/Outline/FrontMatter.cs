using LadderGen.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LadderGen.Compiler.Outline;

/// <summary>The YAML between two lines of dashes at the top of a document.</summary>
/// <param name="Span">All of it, including the lines of dashes.</param>
/// <param name="Yaml">The part between the lines of dashes.</param>
/// <param name="Title">The words of its <c>title</c>; null if it has none, or if it declares a ladder.</param>
internal sealed record FrontMatter(SourceSpan Span, SourceSpan Yaml, MappedText? Title)
{
    /// <returns>Null if the document has none.</returns>
    public static FrontMatter? Find(string text)
    {
        if (StartOfYaml(text) is not { } start)
        {
            return null;
        }

        foreach (var line in Lines.Of(text, start))
        {
            if (IsLine(text, line, "---") || IsLine(text, line, "..."))
            {
                var all = new SourceSpan(Lines.FirstStart(text), line.End);
                var yaml = new SourceSpan(start, line.Start);
                return Read(text, yaml, out var title) ? new FrontMatter(all, yaml, title) : null;
            }
        }

        return null;
    }

    /// <summary>Finds what looks like front matter without an end: the lines after a line of dashes, up to the first empty one.</summary>
    public static SourceSpan? OpenEnd(string text)
    {
        if (StartOfYaml(text) is not { } start)
        {
            return null;
        }

        var empty = Lines.Of(text, start).FirstOrDefault(line => WhiteSpace.Trim(text, line).Length == 0);
        return new SourceSpan(start, empty == default ? text.Length : empty.Start);
    }

    /// <summary>
    /// True for YAML that no person writes at the top of a page or in a declaration, and that takes YamlDotNet quadratic time.
    /// </summary>
    public static bool IsTooMuch(string yaml) => yaml.Length > 100_000 || yaml.Count(c => c is '[' or '{') > 500;

    /// <summary>Reads the title.</summary>
    /// <returns>False if this is not front matter but text between two rules.</returns>
    private static bool Read(string text, SourceSpan span, out MappedText? title)
    {
        title = null;
        var yaml = span.In(text);
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
                    title = WordsOf(text, span, value);
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
            // YamlDotNet throws all four at broken YAML. What is wrong with it is reported where declarations are read. Here it
            // matters only that it is not read as Markdown.
            title = null;
            var colon = yaml.IndexOf(':');
            return colon > 0 && yaml.Substring(0, colon).Trim().IndexOf(' ') < 0;
        }
    }

    private static MappedText? WordsOf(string text, SourceSpan yaml, Scalar value)
    {
        if (value.Value.Trim().Length == 0)
        {
            return null;
        }

        var start = yaml.Start + (int)value.Start.Index;
        var end = Math.Min(yaml.End, yaml.Start + (int)value.End.Index);
        var at = start < end ? text.IndexOf(value.Value, start, end - start, StringComparison.Ordinal) : -1;
        if (at >= 0)
        {
            return MappedText.Of(text, at, at + value.Value.Length);
        }

        // A folded or escaped value does not have the characters of the file, but it is somewhere in this span.
        var words = new MappedTextBuilder();
        words.Add(value.Value, new SourceSpan(start, Math.Max(start + 1, end)));
        return words.Take();
    }

    /// <summary>Finds the line after a first line of dashes. Empty lines above it make no difference to a reader.</summary>
    /// <returns>Null if the first line is another.</returns>
    private static int? StartOfYaml(string text)
    {
        var first = Lines.Of(text, Lines.FirstStart(text)).FirstOrDefault(line => !IsBlank(text, line));
        return IsLine(text, first, "---") ? Lines.StartOfNext(text, first.End) : null;
    }

    /// <summary>Determines whether a line is what it looks like, whatever white space ends it.</summary>
    private static bool IsLine(string text, SourceSpan line, string expected)
    {
        var start = line.Start;
        while (start < line.End && WhiteSpace.IsInvisible(text[start]))
        {
            start++;
        }

        return string.CompareOrdinal(text, start, expected, 0, expected.Length) == 0
            && IsBlank(text, new SourceSpan(start + expected.Length, Math.Max(line.End, start + expected.Length)));
    }

    private static bool IsBlank(string text, SourceSpan line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && !WhiteSpace.IsInvisible(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
