using System.Text;

namespace LadderGen;

/// <summary>Writes rows of cells of lines as a Markdown table.</summary>
internal static class MarkdownMatrix
{
    public static void Write(IEnumerable<string[][]> rows, TextWriter writer)
    {
        var isHeader = true;
        foreach (var row in rows)
        {
            Row(writer, row.Select(lines => string.Join("<br>", lines.Select(Escaped))));
            if (isHeader)
            {
                Row(writer, row.Select(_ => "---"));
                isHeader = false;
            }
        }
    }

    private static void Row(TextWriter writer, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            writer.Write("| ");
            writer.Write(cell);
            writer.Write(cell.Length > 0 ? " " : "");
        }

        writer.Write("|\n");
    }

    /// <summary>Escapes the punctuation that means something in a cell (https://spec.commonmark.org/0.31.2/#backslash-escapes).</summary>
    private static string Escaped(string line)
    {
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            // An ampersand has a meaning only before a name or a number: "R & D" is not escaped. A brace has one before a sign.
            var hasMeaning = line[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|' or '~'
                || (line[i] == '&' && i + 1 < line.Length && line[i + 1] != ' ')
                || (line[i] == '{' && i + 1 < line.Length && line[i + 1] is ':' or '%' or '{' or '.' or '-' or '#' && !IsName(line, i));
            escaped.Append(hasMeaning ? "\\" : "").Append(line[i]);
        }

        return escaped.ToString();
    }
    /// <summary>Gets whether the line ends in a name in braces that starts there: <c>{#leads-incidents}</c>.</summary>
    private static bool IsName(string line, int start) =>
        line.IndexOf('}', start) == line.Length - 1 && line.IndexOf(' ', start) < 0 && line.IndexOf('#', start + 2) < 0;
}
