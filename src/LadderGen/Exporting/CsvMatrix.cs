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
    /// A bullet, which is not part of a text, keeps a spreadsheet from running the text as a formula. It is an asterisk, because a
    /// spreadsheet that guesses the wrong encoding breaks characters beyond ASCII, and the bullet must still be recognized.
    /// </summary>
    private static string WithoutFormula(string line) =>
        line.Length > 0 && line[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20' ? "* " + line : line;

    /// <summary>
    /// A semicolon needs quotes only because programs guess the separator from the unquoted characters of the first line.
    /// </summary>
    private static string Cell(string text) =>
        text.Any(c => c is '"' or ',' or ';' or '\r' or '\n') ? "\"" + text.Replace("\"", "\"\"") + "\"" : text;
}
