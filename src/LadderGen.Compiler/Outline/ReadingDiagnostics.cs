using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Outline;

/// <summary>The diagnostics of the readers, a method for each.</summary>
internal static class ReadingDiagnostics
{
    public static LadderDiagnostic WronglyDecoded(TextFile file, SourceSpan span, string wrong, string repaired) => new(
        Rules.WronglyDecoded,
        file.LocationOf(span),
        $"{Quote(wrong)} was {Quote(repaired)} before the document was saved in a wrong encoding, so it is read as {Quote(repaired)}. " +
        $"Write {Quote(repaired)}, and save the document in UTF-8.");

    public static LadderDiagnostic EmptyHeading(TextFile file, int start) => new(
        Rules.EmptyHeading,
        file.LocationOf(new SourceSpan(start, EndOfMarks(file.Text, start))),
        "This heading has no words, but something is under it. Write the words of the heading, or remove the heading.");

    /// <summary>Finds the end of <c>###</c>, or of a tag.</summary>
    private static int EndOfMarks(string text, int start)
    {
        var end = text[start] == '<' ? text.IndexOf('>', start) : start;
        while (end >= 0 && end + 1 < text.Length && text[start] == '#' && text[end + 1] == '#')
        {
            end++;
        }

        return Math.Max(start, end) + 1;
    }

    public static LadderDiagnostic SpiltText(TextFile file, SourceSpan span, string text, string row) => new(
        Rules.BrokenTable,
        file.LocationOf(span),
        $"{Quote(text)} is right under a table, but is not a row of it. " +
        $"It probably belongs to the row {Quote(row)}, and a row is one line. " +
        "Join the lines, with <br> for a new line, or put an empty line before text that is not part of the table.");

    public static LadderDiagnostic TooFewCells(
        TextFile file,
        SourceSpan span,
        string row,
        int cells,
        int columns,
        string emptyCell = "| |") => new(
        Rules.BrokenTable,
        file.LocationOf(span),
        $"The row {Quote(row)} has {Cells(cells)}, but its header has {columns}. Write all of its cells, an empty one as '{emptyCell}'.");

    public static LadderDiagnostic TooManyCells(
        TextFile file,
        SourceSpan span,
        string row,
        int cells,
        int columns,
        string escaped = "\\| where a '|' is part of the text") => new(
        Rules.BrokenTable,
        file.LocationOf(span),
        $"The row {Quote(row)} has {Cells(cells)}, but its header has {columns}. Remove the cells that are too many, give them a header, " +
        $"or write {escaped}.");

    public static LadderDiagnostic NoRow(TextFile file, SourceSpan span, string header) => new(
        Rules.BrokenTable,
        file.LocationOf(span),
        $"The table with the header {Quote(header)} has no rows. Write its rows, or remove it.");

    public static LadderDiagnostic UnfinishedTable(TextFile file, SourceSpan span, string row, int columns) => new(
        Rules.BrokenTable,
        file.LocationOf(span),
        $"{Quote(row)} begins with '|' as a table does, but no line of dashes is under it. " +
        $"Write {DashLine(columns)} under the header, with no empty line inside the table.");

    public static LadderDiagnostic WrongDashLine(TextFile file, SourceSpan span, int dashes, int columns) => new(
        Rules.BrokenTable,
        file.LocationOf(span),
        $"The header of the table has {Cells(columns)}, but the line of dashes under it has {dashes}. " +
        $"Write {DashLine(columns)} under the header.");

    public static LadderDiagnostic RowsWithoutHeader(TextFile file, SourceSpan span, string row) => new(
        Rules.BrokenTable,
        file.LocationOf(span),
        $"{Quote(row)} looks like a row, but an empty line separates it from the table above. Remove the empty line, " +
        "or give these rows a header and a line of dashes of their own.");

    public static LadderDiagnostic UnclosedQuote(TextFile file, SourceSpan span) => new(
        Rules.BrokenTable,
        file.LocationOf(span),
        "A quote opens here and never closes, so everything below is one cell. " +
        "Write \" where the cell ends, or \"\" for a quote in its text.");

    public static LadderDiagnostic UnclosedComment(TextFile file, SourceSpan span) => new(
        Rules.UnreadableForm,
        file.LocationOf(span),
        "A comment begins here and never ends, so everything below would be hidden. Write --> where it ends.");

    /// <param name="marks">The number of its #.</param>
    /// <param name="isEscaped">True if a backslash is before them.</param>
    public static LadderDiagnostic TypedHeading(TextFile file, SourceSpan span, string words, int marks, bool isEscaped) => new(
        Rules.TypedHeading,
        file.LocationOf(span),
        (isEscaped
            ? $"{Quote(span.In(file.Text))} is not a heading, because of the \\ before the #. Remove the \\"
            : $"{Quote(span.In(file.Text))} is not a heading, because no space follows the #. Put one there") +
        $", so that the line is {Quote(Marks(marks) + words)}. Until then it is read as that.");

    public static LadderDiagnostic TooManyMarks(TextFile file, SourceSpan span, string words, int marks) => new(
        Rules.NoHeading,
        file.LocationOf(span),
        $"{Quote(words)} has {marks} #, and a heading has at most six. Write as many # as the headings beside it have.");

    /// <param name="span">The heading with its <c>#</c>.</param>
    /// <param name="before">What is before it on its line.</param>
    public static LadderDiagnostic SlidHeading(TextFile file, SourceSpan span, string before) => new(
        Rules.TypedHeading,
        file.LocationOf(span),
        (before.Any(char.IsLetter)
            ? $"{Quote(span.In(file.Text))} is at the end of another line, so it is not a heading. Put it on a line of its own. "
            : $"{Quote(span.In(file.Text))} is behind {Quote(before)}, so it is in a list or a quote and not a heading. " +
                $"Remove the {Quote(before)}. ") +
        "Until then it is read as a heading.");

    public static LadderDiagnostic HeadingInBullet(TextFile file, SourceSpan words) => new(
        Rules.TypedHeading,
        file.LocationOf(words),
        $"The heading {Quote(words.In(file.Text))} is inside a bullet. Remove what is before its #, so that its line begins with it. " +
        "Until then it is read as a heading after the bullet.");

    public static LadderDiagnostic HeadingInText(TextFile file, SourceSpan span, string words) => new(
        Rules.NoHeading,
        file.LocationOf(span),
        $"{Quote(words)} looks like a heading, but is a part of this text. Put it on a line of its own that begins with #. " +
        "If it is not a heading, remove the #.");

    public static LadderDiagnostic StruckName(TextFile file, SourceSpan span, string words) => new(
        Rules.NoWords,
        file.LocationOf(span),
        $"{Quote(words)} is struck out, but what belongs to it is not. Remove both, or take the line through {Quote(words)} away.");

    public static LadderDiagnostic WordlessPicture(TextFile file, SourceSpan span) => new(
        Rules.NoWords,
        file.LocationOf(span),
        "This picture has no words, so nobody knows what it says. Write them between its brackets: ![the words](picture.png).");

    public static LadderDiagnostic UnclosedBox(TextFile file, SourceSpan span) => new(
        Rules.UnreadableForm,
        file.LocationOf(span),
        "A box begins here and never ends. Write ::: on a line of its own where it ends, or remove this line.");

    public static LadderDiagnostic FilledInBySite(TextFile file, SourceSpan span, string tag) => new(
        Rules.FilledInBySite,
        file.LocationOf(span),
        $"{Quote(tag)} is filled in when the website is made, so its words are not known here and are left out. " +
        "Write the words themselves.");

    public static LadderDiagnostic LostFootnote(TextFile file, SourceSpan span, string text) => new(
        Rules.LostFootnote,
        file.LocationOf(span),
        $"No bullet or paragraph has the mark of the footnote {Quote(text)}. Write its text where it belongs, " +
        "or remove it.");

    public static LadderDiagnostic LostFootnoteMark(TextFile file, SourceSpan span, string key) => new(
        Rules.LostFootnote,
        file.LocationOf(span),
        $"{Quote(key)} looks like the mark of a footnote, but no footnote has it. Remove the mark, " +
        "and write what the footnote says into the line.");

    /// <param name="fence">The line that opens the code.</param>
    public static LadderDiagnostic UnclosedCode(TextFile file, SourceSpan span, string fence) => new(
        Rules.UnreadableForm,
        file.LocationOf(span),
        $"{Quote(fence)} begins code here and no line ends it, so everything below would be code. " +
        $"Remove the line if nobody meant it, or write {Quote(Marks(fence))} on a line of its own where the code ends.");

    /// <param name="fence">The line that opens the code.</param>
    public static LadderDiagnostic StructureInCode(TextFile file, SourceSpan span, string fence) => new(
        Rules.UnreadableForm,
        file.LocationOf(span),
        $"Headings or tables between this line {Quote(fence)} and the next one would be code. Remove both lines.");

    public static LadderDiagnostic TooDeep(TextFile file, SourceSpan span) => new(
        Rules.UnreadableForm,
        file.LocationOf(span),
        "This is nested too deeply to be read: more than a hundred lists or quotes are inside one another. " +
        "Remove the '>', '-' or spaces at the beginning that nobody meant.");

    public static LadderDiagnostic DetailsTooDeep(TextFile file, SourceSpan span) => new(
        Rules.UnreadableForm,
        file.LocationOf(span),
        "More than a hundred <details> are inside one another here, so the text from here on is not where it should be. Write </details> " +
        "where each of them ends.");

    public static LadderDiagnostic TooMany(TextFile file, SourceSpan span, string what, int most) => new(
        Rules.UnreadableForm,
        file.LocationOf(span),
        $"The document has more than {most} {what}, so it is not read from here on. Split it into several documents.");

    private static string Marks(int count) => new string('#', count) + " ";

    /// <summary>Gets the marks alone, without the name of a language.</summary>
    private static string Marks(string fence) => new(fence.TakeWhile(c => c == fence[0]).ToArray());

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{count} cells";

    private static string DashLine(int columns) => columns > 12 ? "|---|---|…" : "|" + string.Concat(Enumerable.Repeat("---|", columns));
}
