using System.Globalization;
using System.Text;
using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the words of a ladder as documentation comments of one line each.</summary>
internal static class XmlDoc
{
    /// <summary>Writes a summary made of the parts that are not empty.</summary>
    public static void Summary(this SourceWriter writer, string part, string second = "") => writer.SummaryAt(default, part, second);

    /// <summary>Writes a summary made of the parts that are not empty, and where they are.</summary>
    /// <remarks>The place is in the summary, not in remarks, since editors show only summaries in lists.</remarks>
    public static void SummaryAt(this SourceWriter writer, SourceLine source, string part, string second = "")
    {
        var xml = writer.Begin().Append("/// <summary>");
        var start = xml.Length;
        AppendEscaped(xml, part);
        if (second.Any(c => !IsSpace(c)))
        {
            xml.Append(xml.Length > start ? "<br/>" : "");
            AppendEscaped(xml, second);
        }

        if (source.Document is { Length: > 0 })
        {
            AppendEscaped(xml.Append(" ("), source.Document);
            xml.Append(':').Append(source.Line.ToString(CultureInfo.InvariantCulture)).Append(')');
        }

        xml.Append("</summary>");
        writer.Line();
    }

    /// <summary>Writes a comment that takes over the documentation of another member.</summary>
    /// <param name="member">The name of the member, as it is understood at this place.</param>
    public static void Inherit(this SourceWriter writer, string member) => writer.Line($"/// <inheritdoc cref=\"{member}\"/>");

    /// <summary>
    /// Appends a text as XML on one line: every run of white space becomes one space, including a line end that only C# knows, and
    /// what XML cannot contain becomes U+FFFD.
    /// </summary>
    private static void AppendEscaped(StringBuilder xml, string text)
    {
        var start = xml.Length;
        var isBehindSpace = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsSpace(c))
            {
                isBehindSpace = true;
                continue;
            }

            if (isBehindSpace && xml.Length > start)
            {
                xml.Append(' ');
            }

            isBehindSpace = false;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                xml.Append(c).Append(text[++i]);
            }
            else if (c is '<')
            {
                xml.Append("&lt;");
            }
            else if (c is '&')
            {
                xml.Append("&amp;");
            }
            else if (c is '>')
            {
                // Legal in XML, except after "]]".
                xml.Append("&gt;");
            }
            else if (Literal.IsPlain(c))
            {
                xml.Append(c);
            }
            else if (c is > '\u009F' and < '\uD800' or '\uFEFF')
            {
                xml.Append("&#x").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append(';');
            }
            else
            {
                xml.Append('\uFFFD');
            }
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';
}
