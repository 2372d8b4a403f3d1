using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>Decides whether the lines of a paragraph are a table, or are meant as one.</summary>
internal static class TableLines
{
    /// <summary>True if the lines have to be looked at as a table: one starts or ends with a pipe, or there is a header.</summary>
    public static bool MayBeTable(string text, List<SourceSpan> lines) =>
        lines.Exists(line => BeginsOrEndsWithPipe(text, line)) || IndexOfHeader(text, lines) >= 0;

    /// <summary>Finds the header: the line above the first line of dashes.</summary>
    /// <returns>Its index, or -1.</returns>
    public static int IndexOfHeader(string text, List<SourceSpan> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (HasPipe(text, lines[i - 1]) && (HasPipe(text, lines[i]) || text[lines[i - 1].Start] == '|') && IsDashes(text, lines[i]))
            {
                return i - 1;
            }
        }

        return -1;
    }

    /// <summary>Finds the first line that is meant as a row, where lines of text may be above it.</summary>
    /// <returns>Its index; that of the last line if none looks like a row.</returns>
    public static int IndexOfFirstRow(string text, List<SourceSpan> lines) =>
        lines.FindIndex(line => BeginsOrEndsWithPipe(text, line)) is var first && first < 0 ? lines.Count - 1 : first;

    private static bool BeginsOrEndsWithPipe(string text, SourceSpan line) =>
        line.Length > 0 && (text[line.Start] == '|' || text[line.End - 1] == '|');

    private static bool IsDashes(string text, SourceSpan line) =>
        text.IndexOf('-', line.Start, line.Length) >= 0 && line.In(text).All(c => c is '|' or '-' or ':' or ' ' or '\t');

    private static bool HasPipe(string text, SourceSpan line) => text.IndexOf('|', line.Start, line.Length) >= 0;
}
