using System.Globalization;
using System.Text;

namespace LadderGen.Generator.Emitting;

/// <summary>A text that is written as a C# string literal, which is that text again, whatever is in it.</summary>
/// <remarks>
/// Not by Roslyn's <c>SymbolDisplay.FormatLiteral</c>: that escapes what the runtime's Unicode tables do not know, so an emoji
/// of last year comes out one way in Visual Studio and another in the SDK; and it lets through the marks that turn the
/// direction of text, with which source can be made to look like other source (https://trojansource.codes).
/// A test holds it against Roslyn's parser for every UTF-16 code unit.
/// </remarks>
/// <param name="Text">What the literal is; without one it is <c>null</c>.</param>
/// <param name="Start">Where in the text it begins.</param>
internal readonly record struct Literal(string? Text, int Start = 0)
{
    public static Literal Of(string? text) => new(text);

    public void AppendTo(StringBuilder code)
    {
        if (Text is null)
        {
            code.Append("null");
        }
        else
        {
            code.Append('"');
            AppendEscaped(code, Text, Start);
            code.Append('"');
        }
    }

    public override string ToString()
    {
        var code = new StringBuilder();
        AppendTo(code);
        return code.ToString();
    }

    /// <summary>
    /// Whether the character can stand in source as it is: no control character, no line end, no half of a surrogate pair,
    /// nothing that turns the direction of text or is no character at all.
    /// </summary>
    public static bool IsPlain(char c) => c switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') => false,
        < '\u061C' => true,
        '\u061C' or '\u200E' or '\u200F' => false,
        >= '\u2028' and <= '\u202E' => false,
        >= '\u2060' and <= '\u206F' => false,
        >= '\uD800' and <= '\uDFFF' => false,
        '\uFEFF' or >= '\uFFF0' and <= '\uFFFB' or '\uFFFE' or '\uFFFF' => false,
        _ => true,
    };

    private static void AppendEscaped(StringBuilder code, string text, int start)
    {
        // Nearly always the text can stand as it is, and is written as a whole.
        if (IsVerbatim(text, start))
        {
            code.Append(text, start, text.Length - start);
            return;
        }

        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                code.Append(c).Append(text[++i]);
            }
            else if (c is '"' or '\\')
            {
                code.Append('\\').Append(c);
            }
            else if (IsPlain(c))
            {
                code.Append(c);
            }
            else
            {
                code.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }
    }

    private static bool IsVerbatim(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\' || !IsPlain(c))
            {
                return false;
            }
        }

        return true;
    }
}
