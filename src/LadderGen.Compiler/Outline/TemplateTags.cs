using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Knows the tags by which a document tells a program how to make a page of it: Liquid (<c>{% include x %}</c>), Handlebars, the shortcodes
/// of Hugo (<c>{{&lt; tip &gt;}}</c>), the attributes of kramdown (<c>{: .no_toc }</c>).
/// </summary>
internal static class TemplateTags
{
    private const int LongestTag = 2_000;

    /// <summary>The marks that tags start and end with. The longer ones first.</summary>
    private static readonly (string Start, string End)[] Tags =
    [
        ("{{<", ">}}"), ("{{%", "%}}"), ("{{!--", "--}}"), ("{{/*", "*/}}"), ("{{!", "}}"), ("{{#", "}}"), ("{{/", "}}"), ("{{>", "}}"),
        ("{%", "%}"), ("{# ", "#}"), ("{::", "}"), ("{:/", "}"), ("{:", "}"),
    ];

    /// <summary>Finds the end of a tag that starts at an offset; of one that begins a comment, the end of that.</summary>
    /// <param name="text">The document.</param>
    /// <param name="start">The offset of a brace.</param>
    /// <param name="tagEnd">The end of the tag itself.</param>
    /// <returns>Null if no tag starts there.</returns>
    public static int? EndAt(string text, int start, out int tagEnd)
    {
        foreach (var (opening, closing) in Tags)
        {
            if (string.CompareOrdinal(text, start, opening, 0, opening.Length) == 0
                && EndOf(text, closing, start + opening.Length) is { } end)
            {
                tagEnd = end;
                return EndOfComment(text, start, end) ?? end;
            }
        }

        tagEnd = start;
        return null;
    }

    /// <summary>Finds the end of a place that the program fills in: <c>{{ site.name }}</c>.</summary>
    /// <param name="text">The document.</param>
    /// <param name="start">The offset of a brace.</param>
    /// <param name="end">Where to stop.</param>
    public static int? EndOfVariable(string text, int start, int end)
    {
        var isVariable = start + 1 < end && text[start + 1] == '{';
        var close = isVariable ? text.IndexOf("}}", start, end - start, StringComparison.Ordinal) : -1;
        if (close < 0)
        {
            return null;
        }

        // Several words are what an author is asked to write.
        var name = text.Substring(start + 2, close - start - 2).Trim(' ', '{', '}');
        var isAskedFor = name.IndexOf(' ') > 0 && name.IndexOf('|') < 0 && name.IndexOf('"') < 0;
        return name.Length == 0 || isAskedFor ? null : close + 2;
    }

    private static int? EndOfComment(string text, int start, int end)
    {
        var tag = text.Substring(start, end - start).Replace(" ", "").Replace("-", "");
        var closing = tag switch { "{%comment%}" => "endcomment", "{::comment}" => "{:/", _ => null };
        var close = closing is null ? -1 : text.IndexOf(closing, end, StringComparison.Ordinal);
        return close < 0 ? null : text.IndexOf('}', close) + 1 is var after && after > 0 ? after : null;
    }

    /// <summary>Finds the end of a tag. An empty line is not part of one.</summary>
    private static int? EndOf(string text, string closing, int from)
    {
        var end = text.IndexOf(closing, from, Math.Min(LongestTag, text.Length - from), StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        for (var i = text.IndexOf('\n', from, end - from); i >= 0; i = text.IndexOf('\n', i + 1, end - i - 1))
        {
            var next = Lines.At(text, i + 1);
            if (Lines.EndOfIndent(text, next.Start, next.End) == next.End)
            {
                return null;
            }
        }

        return end + closing.Length;
    }
}
