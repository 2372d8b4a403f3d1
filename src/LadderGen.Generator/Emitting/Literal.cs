using System.Globalization;
using System.Text;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes a text as a C# string literal that is that text again, whatever is in it.</summary>
/// <remarks>
/// Not by Roslyn's <c>SymbolDisplay.FormatLiteral</c>: that escapes what the runtime's Unicode tables do not know, so an emoji
/// of last year comes out one way in Visual Studio and another in the SDK; and it lets through the marks that turn the
/// direction of text, with which source can be made to look like other source (https://trojansource.codes).
/// A test holds it against Roslyn's parser for every UTF-16 code unit.
/// </remarks>
internal static class Literal
{
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                literal.Append(c).Append(text[++i]);
            }
            else if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (IsPlain(c))
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A literal, or <c>null</c>.</summary>
    public static string OrNull(string? text) => text is null ? "null" : Of(text);

    /// <summary>
    /// Whether the character can stand in source as it is: no control character, no line end, no half of a surrogate pair,
    /// nothing that turns the direction of text or is no character at all.
    /// </summary>
    public static bool IsPlain(char c) => c switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') => false,
        '\u061C' or '\u200E' or '\u200F' => false,
        >= '\u2028' and <= '\u202E' => false,
        >= '\u2060' and <= '\u206F' => false,
        >= '\uD800' and <= '\uDFFF' => false,
        '\uFEFF' or >= '\uFFF0' and <= '\uFFFB' or '\uFFFE' or '\uFFFF' => false,
        _ => true,
    };
}
