using System.Text;

namespace LadderGen.Tool.Exporting;

/// <summary>Escapes text so that Markdown shows it as it is.</summary>
internal static class MarkdownText
{
    /// <summary>Returns text on one line, with a backslash before each character that would mean something there.</summary>
    /// <seealso href="https://spec.commonmark.org/0.31.2/#backslash-escapes"/>
    public static string Line(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            var hasMeaning = line[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|' or '~'
                || (line[i] == '&' && i + 1 < line.Length && line[i + 1] != ' ')
                || (i == 0 && line[i] is '#' or '>' or '-' or '+' or '=' or ':')
                || (line[i] is '.' or ')' && i is > 0 and < 10 && line.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0)
                || (line[i] == '#' && i == line.Length - 1)
                || (line[i] == '{' && i + 1 < line.Length && line[i + 1] == '#');
            escaped.Append(hasMeaning ? "\\" : "").Append(line[i]);
        }

        return escaped.ToString();
    }
}
