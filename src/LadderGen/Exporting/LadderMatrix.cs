using System.Globalization;

namespace LadderGen;

/// <summary>
/// A ladder as a sheet: a row for each competency, behind its groups, a column for each level under its title, and in the cells what is expected.
/// LadderGen reads both forms again, as documents of a ladder.
/// </summary>
/// <remarks>
/// <para>
/// A cell has a line for each expectation, with its details behind it in parentheses, and then a line for each example, which begins
/// with <c>E.g.</c> Descriptions, summaries and facts are not in the sheet, so <c>facts</c> must not stand in its declaration. What a level takes over from others stands only where it is written. White space in a text becomes one blank.
/// </para>
/// <para>
/// Read again, with the levels declared, the sheet gives the same levels, groups, competencies, expectations and examples. Only details have become words of
/// their expectation, and an id that the words do not give is written behind them, <c>{#id}</c>. A competency of which no level expects anything,
/// and gives no example, has no row. Where there are groups and most competencies are named by whole sentences, these are read as descriptions.
/// </para>
/// <para>
/// A competency stands in the column behind its innermost group. Where some competencies have fewer groups than others,
/// they stand further left.
/// </para>
/// </remarks>
public static class LadderMatrix
{
    /// <summary>The sheet as comma-separated values, as RFC 4180 has them.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <returns>Lines that end in CR LF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ladder"/> is null.</exception>
    /// <inheritdoc cref="WriteCsv" path="/remarks"/>
    public static string ToCsv(Ladder ladder) => Text(writer => WriteCsv(ladder, writer));

    /// <summary>Writes the sheet as comma-separated values, as RFC 4180 has them (https://www.rfc-editor.org/rfc/rfc4180).</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="writer">Is not closed. Lines end in CR LF whatever its own line end is.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>
    /// <para>
    /// No text runs as a formula in a spreadsheet: one that begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c>, also of full width, is written with
    /// a bullet, <c>* =…</c>, which LadderGen takes off again. (CSV injection,
    /// https://owasp.org/www-community/attacks/CSV_Injection. The apostrophe that is common for this would stay in the text.)
    /// </para>
    /// <para>Excel takes a file for UTF-8 only if it begins with a byte order mark: <c>new StreamWriter(path, false, Encoding.UTF8)</c>.</para>
    /// </remarks>
    public static void WriteCsv(Ladder ladder, TextWriter writer) => CsvMatrix.Write(Rows(ladder), Checked(writer));

    /// <summary>The sheet as a Markdown table, as GitHub has them.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <returns>Lines that end in LF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ladder"/> is null.</exception>
    /// <inheritdoc cref="WriteMarkdown" path="/remarks"/>
    public static string ToMarkdown(Ladder ladder) => Text(writer => WriteMarkdown(ladder, writer));

    /// <summary>Writes the sheet as a Markdown table, as GitHub has them (https://github.github.com/gfm/#tables-extension-).</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="writer">Is not closed. Lines end in LF whatever its own line end is.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>Characters with a meaning in Markdown have a backslash before them, so that every text is shown as it is; <c>&lt;br&gt;</c> parts the lines of a cell.</remarks>
    public static void WriteMarkdown(Ladder ladder, TextWriter writer) => MarkdownMatrix.Write(Rows(ladder), Checked(writer));

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
