using System.Globalization;
using System.Text;
using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the words of a ladder as documentation comments of one line each.</summary>
internal static class XmlDoc
{
    private const string Inherited = "/// <inheritdoc cref=\"";

    /// <summary>A summary made of the parts that are not empty.</summary>
    public static void Summary(this SourceWriter writer, string part, string second = "")
    {
        Begin(writer, part, second);
        writer.Line("</summary>");
    }

    /// <summary>A summary made of the parts that are not empty, and where they stand.</summary>
    /// <remarks>
    /// In the summary, not in remarks: editors show it in every list, and it is said of every expectation, so it has to be short.
    /// </remarks>
    public static void SummaryAt(this SourceWriter writer, SourceLine source, string part, string second = "")
    {
        Begin(writer, part, second);
        if (source.Document.Length > 0)
        {
            writer.Write(" (");
            AppendEscaped(writer.Continue(), source.Document);
            writer.Write($":{source.Line})");
        }

        writer.Line("</summary>");
    }

    /// <summary>The documentation of another member, as the name in <paramref name="member"/> is understood where this stands.</summary>
    public static void Inherit(this SourceWriter writer, string member) => writer.Line($"{Inherited}{member}\"/>");

    /// <summary>A summary, or what inherits it from where it stands already: whichever is shorter.</summary>
    /// <param name="type">The type of that other member, with a dot.</param>
    public static void SummaryOrInherit(this SourceWriter writer, string summary, string type, string member)
    {
        var text = writer.Continue();
        var start = text.Length;
        Begin(writer, summary, "");
        writer.Write("</summary>");
        if (text.Length - start > Inherited.Length + type.Length + member.Length + "\"/>".Length)
        {
            text.Length = start;
            writer.Write($"{Inherited}{type}{member}\"/>");
        }

        writer.Line();
    }

    private static void Begin(SourceWriter writer, string part, string second)
    {
        writer.Write("/// <summary>");
        var text = writer.Continue();
        var start = text.Length;
        AppendEscaped(text, part);
        if (second.Length == 0)
        {
            return;
        }

        var end = text.Length;
        if (end > start)
        {
            text.Append("<br/>");
        }

        var behindBreak = text.Length;
        AppendEscaped(text, second);
        if (text.Length == behindBreak)
        {
            text.Length = end;
        }
    }

    /// <summary>
    /// Appends the text as XML on one line: every run of white space is one space, a line end that only C# knows included, and
    /// what XML cannot hold is U+FFFD.
    /// </summary>
    private static void AppendEscaped(StringBuilder xml, string text)
    {
        // Nearly always the text can stand as it is, and is written as a whole.
        if (IsVerbatim(text))
        {
            xml.Append(text);
            return;
        }

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

    private static bool IsVerbatim(string text)
    {
        var isBehindSpace = true;
        foreach (var c in text)
        {
            if (c is >= 'a' and <= 'z')
            {
                isBehindSpace = false;
                continue;
            }

            if (c is '<' or '&' or '>' || (c is ' ' && isBehindSpace) || !Literal.IsPlain(c))
            {
                return false;
            }

            isBehindSpace = c is ' ';
        }

        return !isBehindSpace;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';
}
