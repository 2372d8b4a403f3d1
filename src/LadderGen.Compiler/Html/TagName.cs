namespace LadderGen.Compiler.Html;

/// <summary>The name of a tag.</summary>
/// <param name="Text">The name in lower case.</param>
/// <param name="IsEndTag">True for <c>&lt;/b&gt;</c>.</param>
/// <param name="End">The offset after the name.</param>
internal readonly record struct TagName(string Text, bool IsEndTag, int End)
{
    private const int Longest = 40;

    /// <param name="start">The offset of a <c>&lt;</c>.</param>
    /// <returns>Null if this is not the start of a tag.</returns>
    public static TagName? At(string text, int start)
    {
        var isEndTag = start + 1 < text.Length && text[start + 1] == '/';
        var nameStart = start + (isEndTag ? 2 : 1);
        var end = nameStart;
        while (end < text.Length && end < nameStart + Longest && (IsLetter(text[end]) || (end > nameStart && IsNameChar(text[end]))))
        {
            end++;
        }

        var isName = end > nameStart && (end == text.Length || char.IsWhiteSpace(text[end]) || text[end] is '>' or '/');
        return isName ? new TagName(text.Substring(nameStart, end - nameStart).ToLowerInvariant(), isEndTag, end) : null;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsNameChar(char c) => c is (>= '0' and <= '9') or '-' or ':';
}
