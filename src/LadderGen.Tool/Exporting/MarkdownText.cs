using System.Text;

namespace LadderGen.Tool.Exporting;

/// <summary>Escapes text so that Markdown shows it as it is.</summary>
internal static class MarkdownText
{
    /// <summary>Returns text on one line, with a backslash before each character that would mean something there.</summary>
    public static string Line(string text) =>
        Escaped(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), startsLine: true, endsLine: true);

    /// <summary>Returns a part of a line, with a backslash before each character that would mean something there.</summary>
    /// <seealso href="https://spec.commonmark.org/0.31.2/#backslash-escapes"/>
    public static string Escaped(string text, bool startsLine, bool endsLine)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            var hasMeaning = text[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|' or '~'
                || (text[i] == '&' && next is not (' ' or '\0'))
                || (text[i] == '{' && next is '#' or ':' or '%' or '{' or '.' or '-')
                || (startsLine && i == 0 && text[i] is '#' or '>' or '-' or '+' or '=' or ':' or '!')
                || (startsLine && text[i] is '.' or ')' && i is > 0 and < 10 && text.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0)
                || (endsLine && text[i] == '#' && i == text.Length - 1);
            escaped.Append(hasMeaning ? "\\" : "").Append(text[i]);
        }

        return escaped.ToString();
    }
}
