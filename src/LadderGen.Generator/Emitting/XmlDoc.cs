using System.Globalization;
using System.Text;
using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the words of a ladder as documentation comments of one line each.</summary>
internal static class XmlDoc
{
    /// <summary>A summary made of the parts that are not empty.</summary>
    public static string Summary(params string[] parts) => Element(parts, "");

    /// <summary>A summary made of the parts that are not empty, and where they stand.</summary>
    /// <remarks>In the summary, not in remarks: editors show it in every list, and it is said of every expectation, so it has to be short.</remarks>
    public static string SummaryAt(SourceLine source, params string[] parts) => Element(parts, source.Document.Length == 0
        ? ""
        : $" ({Escape(source.Document)}:{source.Line.ToString(CultureInfo.InvariantCulture)})");

    /// <summary>The documentation of another member, as the name in <paramref name="member"/> is understood where this stands.</summary>
    public static string Inherit(string member) => $"/// <inheritdoc cref=\"{member}\"/>";

    private static string Element(string[] parts, string end)
    {
        var words = parts.Select(Escape).Where(part => part.Length > 0);
        return $"/// <summary>{string.Join("<br/>", words)}{end}</summary>";
    }

    /// <summary>
    /// The text as XML on one line: every run of white space is one space, a line end that only C# knows included, and what
    /// XML cannot hold is U+FFFD.
    /// </summary>
    private static string Escape(string text)
    {
        var xml = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                xml.Append(c).Append(text[++i]);
            }
            else if (c is ' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
            {
                if (xml.Length > 0 && xml[xml.Length - 1] != ' ')
                {
                    xml.Append(' ');
                }
            }
            else if (c is '<')
            {
                xml.Append("&lt;");
            }
            else if (c is '&')
            {
                xml.Append("&amp;");
            }
            else if (Literal.IsPlain(c))
            {
                // ">" is legal in XML, except after "]]".
                xml.Append(c is '>' ? "&gt;" : c.ToString());
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

        return xml.ToString().TrimEnd(' ');
    }
}
