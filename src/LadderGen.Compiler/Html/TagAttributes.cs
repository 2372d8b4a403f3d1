using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Html;

/// <summary>Reads the attributes of a tag.</summary>
internal static class TagAttributes
{
    private static readonly string[] HidingStyles = ["display:none", "visibility:hidden", "mso-hide:all", "text-decoration:line-through"];

    /// <summary>Finds the value of an attribute, without quotes.</summary>
    /// <param name="start">Where the tag starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>Null if the tag does not have it.</returns>
    public static SourceSpan? ValueOf(string text, int start, int end, string name)
    {
        for (var next = start; next < end && IndexOf(next) is var at && at >= 0; next = at + name.Length)
        {
            var i = at + name.Length;
            if (at == start || !char.IsWhiteSpace(text[at - 1]) || i >= end)
            {
                continue;
            }

            i = Lines.EndOfIndent(text, i, end);
            if (text[i] != '=')
            {
                return new SourceSpan(i, i);
            }

            i = Lines.EndOfIndent(text, i + 1, end);
            var quote = i < end && text[i] is '"' or '\'' ? text[i] : '\0';
            var from = quote == '\0' ? i : i + 1;
            var to = from;
            while (to < end && (quote == '\0' ? !char.IsWhiteSpace(text[to]) && text[to] != '>' : text[to] != quote))
            {
                to++;
            }

            return new SourceSpan(from, to);
        }

        return null;

        int IndexOf(int from) => text.IndexOf(name, from, end - from, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for a tag whose element is not shown on the page, or is struck out.</summary>
    public static bool Hide(string text, int start, int end)
    {
        if (text.IndexOf("hid", start, end - start, StringComparison.OrdinalIgnoreCase) < 0
            && text.IndexOf("none", start, end - start, StringComparison.OrdinalIgnoreCase) < 0
            && text.IndexOf("line-through", start, end - start, StringComparison.OrdinalIgnoreCase) < 0)
        {
            return false;
        }

        if (ValueOf(text, start, end, "hidden") is not null)
        {
            return true;
        }

        var style = ValueOf(text, start, end, "style") is { } value ? Casing.ToLower(value.In(text).Replace(" ", "")) : "";
        return Array.Exists(HidingStyles, style.Contains);
    }
}
