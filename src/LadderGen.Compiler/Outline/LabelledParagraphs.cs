using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Makes a list of paragraphs, or of lines of a paragraph, that all start with a bold label and a colon: a list in all but its marks.
/// </summary>
internal static class LabelledParagraphs
{
    public static List<Block> AsBullets(List<Block> blocks)
    {
        blocks = [.. blocks.SelectMany(Lines)];
        var result = new List<Block>();
        for (var i = 0; i < blocks.Count;)
        {
            var next = blocks.FindIndex(i, b => !IsLabelled(b)) is var end && end < 0 ? blocks.Count : end;
            if (next - i > 1)
            {
                result.Add(ListOf(blocks.GetRange(i, next - i)));
                i = next;
            }
            else
            {
                result.Add(blocks[i++]);
            }
        }

        return result;
    }

    /// <summary>Splits a paragraph of which several lines, and the first of them, start with a bold label.</summary>
    private static IEnumerable<Block> Lines(Block block)
    {
        if (!IsLabelled(block) || block is not Paragraph { Words: var words })
        {
            return [block];
        }

        var starts = new List<int> { 0 };
        for (var end = 0; end < words.Count; end++)
        {
            var endsLine = words.Has(Formatting.LineEnd, end) || words.Has(Formatting.Break, end);
            if (endsLine && LabelledWords.StartsWithBoldLabel(words.Slice(end + 1)))
            {
                starts.Add(end + 1);
            }
        }

        return starts.Count == 1
            ? [block]
            : starts.Select((start, i) => words.Slice(start, i + 1 < starts.Count ? starts[i + 1] : words.Count).Collapse())
                .Select(line => new Paragraph(line.Span.Start, line));
    }

    private static bool IsLabelled(Block block) => block is Paragraph paragraph && LabelledWords.StartsWithBoldLabel(paragraph.Words);

    private static BulletList ListOf(List<Block> paragraphs)
    {
        var list = new BulletList(paragraphs[0].Start);
        foreach (var paragraph in paragraphs)
        {
            var item = new ListItem(paragraph.Start);
            item.Blocks.Add(paragraph);
            list.Blocks.Add(item);
        }

        return list;
    }
}
