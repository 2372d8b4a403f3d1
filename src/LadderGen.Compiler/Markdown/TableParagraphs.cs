using LadderGen.Compiler.Text;
using Markdig.Parsers;
using Markdig.Syntax;
using SourceSpan = LadderGen.Compiler.Text.SourceSpan;

namespace LadderGen.Compiler.Markdown;

/// <summary>
/// Keeps the lines of paragraphs that may be tables. Markdig's own table extension does not: it pads short rows, cuts long ones, and takes
/// text that spilt out of a row for a row. A stray backtick may swallow a row there.
/// </summary>
internal static class TableParagraphs
{
    private static readonly object Key = new();

    /// <summary>Keeps the lines of what may be a table from being parsed as a paragraph. Markdig calls it for each block it ends.</summary>
    public static void KeepLines(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock { Lines.Count: > 0 } paragraph
            && paragraph.Lines.Lines[0].Slice.Text is var text
            && LinesOf(paragraph, text) is { } lines
            && TableLines.MayBeTable(text, lines))
        {
            paragraph.ProcessInlines = false;
            paragraph.SetData(Key, lines);
        }
    }

    /// <returns>Null if the paragraph cannot be a table.</returns>
    public static List<SourceSpan>? KeptLines(ParagraphBlock paragraph) => paragraph.GetData(Key) as List<SourceSpan>;

    /// <returns>Null if a line is not the document's: Markdig has made spaces of a tab.</returns>
    private static List<SourceSpan>? LinesOf(ParagraphBlock paragraph, string text)
    {
        var lines = new List<SourceSpan>();
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var slice = paragraph.Lines.Lines[i].Slice;
            if (!ReferenceEquals(slice.Text, text))
            {
                return null;
            }

            lines.Add(WhiteSpace.Trim(text, new SourceSpan(slice.Start, Math.Max(slice.Start, slice.End + 1))));
        }

        return lines;
    }
}
