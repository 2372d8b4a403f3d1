using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Html;

/// <summary>
/// Knows how word processors say in a tag how deep a list is nested: Google Docs by a class such as <c>lst-kix_x-1</c>, Word by a style
/// such as <c>mso-list:l0 level2</c>.
/// </summary>
internal static class ListDepth
{
    private const string Class = "lst-";
    private const string Style = "mso-list:";
    private const string Level = " level";

    /// <summary>Gets the number of lists that the list of a tag is within; 0 if the tag does not say it.</summary>
    public static int OfClass(string text, HtmlToken token)
    {
        if (TagAttributes.ValueOf(text, token.Start, token.End, "class") is not { } value)
        {
            return 0;
        }

        var name = value.In(text).Split(' ').FirstOrDefault(c => c.StartsWith(Class, StringComparison.Ordinal));
        var depth = name is null ? '0' : name[name.Length - 1];
        return depth is >= '0' and <= '9' && name?[name.Length - 2] == '-' ? depth - '0' : 0;
    }

    /// <summary>Gets the number of lists that the paragraph of a tag is within; 0 if the tag does not say it.</summary>
    public static int OfStyle(string text, HtmlToken token)
    {
        var style = TagAttributes.ValueOf(text, token.Start, token.End, "style") is { } value ? value.In(text) : "";
        var list = style.IndexOf(Style, StringComparison.OrdinalIgnoreCase);
        var level = list < 0 ? -1 : style.IndexOf(Level, list, StringComparison.OrdinalIgnoreCase);
        return level >= 0 && level + Level.Length < style.Length && style[level + Level.Length] is >= '1' and <= '9' and var digit
            ? digit - '0'
            : 0;
    }
}
