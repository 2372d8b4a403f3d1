using System.Globalization;

namespace LadderGen;

/// <summary>
/// Writes a ladder as a sheet: a row for each competency, a column for each level, and the expectations in the cells.
/// LadderGen can read both formats back as documents of a ladder.
/// </summary>
/// <remarks>
/// <para>
/// A cell has a line for each expectation, with its details after it in parentheses, and then a line for each example, which begins
/// with <c>E.g.</c> Descriptions, summaries and facts are not in the sheet, so its declaration must not have the key <c>facts</c>. An
/// inherited expectation is only in the cell where it is written. White space in a text becomes one blank.
/// </para>
/// <para>
/// If its levels are declared, the sheet reads back as the same levels, groups, competencies, expectations and examples, except that
/// details become part of their expectation. A name that does not follow from the words is written after them, as <c>{#name}</c>.
/// A competency without any expectation or example has no row. If there are groups and most competencies have whole sentences as their
/// names, these names are read back as descriptions.
/// </para>
/// <para>
/// A competency is in the column after its innermost group. A competency with fewer groups than others is further to the left.
/// </para>
/// </remarks>
public static class LadderMatrix
{
    /// <summary>Returns the sheet as comma-separated values (RFC 4180).</summary>
    /// <param name="ladder">The ladder.</param>
    /// <returns>The sheet. Its lines end in CR LF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ladder"/> is null.</exception>
    /// <inheritdoc cref="WriteCsv" path="/remarks"/>
    /// <example><code>return Results.Text(LadderMatrix.ToCsv(Ladders.Sre), "text/csv");</code></example>
    public static string ToCsv(Ladder ladder) => Text(writer => WriteCsv(ladder, writer));

    /// <summary>Writes the sheet as comma-separated values (RFC 4180, https://www.rfc-editor.org/rfc/rfc4180).</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="writer">The writer, which is not closed. Lines end in CR LF, whatever line end the writer has.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>
    /// <para>
    /// No text runs as a formula in a spreadsheet. A text that begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c>, or a
    /// full-width form of
    /// these, gets a bullet, <c>* =…</c>, which LadderGen removes again. (CSV injection,
    /// https://owasp.org/www-community/attacks/CSV_Injection. The usual apostrophe would become part of the text.)
    /// </para>
    /// <para>
    /// Excel recognizes UTF-8 only if the file begins with a byte order mark: <c>new StreamWriter(path, false, Encoding.UTF8)</c>.
    /// </para>
    /// </remarks>
    public static void WriteCsv(Ladder ladder, TextWriter writer) => CsvMatrix.Write(Rows(ladder), Checked(writer));

    /// <summary>Returns the sheet as a Markdown table, in GitHub's format.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <returns>The table. Its lines end in LF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ladder"/> is null.</exception>
    /// <inheritdoc cref="WriteMarkdown" path="/remarks"/>
    public static string ToMarkdown(Ladder ladder) => Text(writer => WriteMarkdown(ladder, writer));

    /// <summary>Writes the sheet as a Markdown table, in GitHub's format (https://github.github.com/gfm/#tables-extension-).</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="writer">The writer, which is not closed. Lines end in LF, whatever line end the writer has.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>
    /// Characters with a meaning in Markdown are escaped, so every text is shown as it is. The lines of a cell are separated by
    /// <c>&lt;br&gt;</c>.
    /// </remarks>
    public static void WriteMarkdown(Ladder ladder, TextWriter writer) => MarkdownMatrix.Write(Rows(ladder), Checked(writer));

    /// <summary>Returns the rows of the sheet, the header first, for a library that writes workbooks.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <returns>The rows. Each has as many cells as the header, and the lines of a cell are separated by LF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ladder"/> is null.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> ToRows(Ladder ladder) =>
        [.. Rows(ladder).Select(row => row.Select(lines => string.Join("\n", lines)).ToArray())];

    private static TextWriter Checked(TextWriter writer) => writer ?? throw new ArgumentNullException(nameof(writer));

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }

    private static IEnumerable<string[][]> Rows(Ladder ladder) =>
        MatrixRows.Of(ladder ?? throw new ArgumentNullException(nameof(ladder)));
}
