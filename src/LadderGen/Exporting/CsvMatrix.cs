namespace LadderGen;

/// <summary>Writes rows of cells of lines as CSV.</summary>
internal static class CsvMatrix
{
    private const string LineEnd = "\r\n";

    public static void Write(IEnumerable<string[][]> rows, TextWriter writer)
    {
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (i > 0)
                {
                    writer.Write(',');
                }

                writer.Write(Cell(string.Join(LineEnd, row[i].Select(WithoutFormula))));
            }

            writer.Write(LineEnd);
        }
    }

    /// <summary>
    /// A bullet, which is no part of a text, keeps a spreadsheet from running it. An asterisk: a spreadsheet that does not know the
    /// encoding shows letters beyond ASCII wrongly, and a reader would not know them again.
    /// </summary>
    private static string WithoutFormula(string line) =>
        line.Length > 0 && line[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20' ? "* " + line : line;

    /// <summary>A semicolon needs no quotes by itself, but programs guess the separator by what stands unquoted in the first line.</summary>
    private static string Cell(string text) =>
        text.Any(c => c is '"' or ',' or ';' or '\r' or '\n') ? "\"" + text.Replace("\"", "\"\"") + "\"" : text;
}
