using System.Globalization;
using System.Text;

namespace LadderGen.Generator.Emitting;

/// <summary>A text that is written as a C# string literal whose value is that text.</summary>
/// <remarks>
/// Not by Roslyn's <c>SymbolDisplay.FormatLiteral</c>: it escapes what the Unicode tables of the runtime do not know, so that a new
/// emoji is written differently in Visual Studio and in the SDK. It also lets through the marks that turn the direction of text, with
/// which source can be made to look like other source (https://trojansource.codes).
/// A test compares it with Roslyn's parser for every UTF-16 code unit.
/// </remarks>
/// <param name="Text">The text; null for <c>null</c>.</param>
internal readonly record struct Literal(string? Text)
{
    public static Literal Of(string? text) => new(text);

    public override string ToString()
    {
        var code = new StringBuilder();
        AppendTo(code);
        return code.ToString();
    }

    public void AppendTo(StringBuilder code)
    {
        if (Text is null)
        {
            code.Append("null");
            return;
        }

        code.Append('"');
        for (var i = 0; i < Text.Length; i++)
        {
            var c = Text[i];
            if (char.IsHighSurrogate(c) && i + 1 < Text.Length && char.IsLowSurrogate(Text[i + 1]))
            {
                code.Append(c).Append(Text[++i]);
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

        code.Append('"');
    }

    /// <summary>
    /// Gets whether a character may be in source unescaped: it is not a control character, a line end or half of a surrogate pair,
    /// does not turn the direction of text, and is a character at all.
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
}
