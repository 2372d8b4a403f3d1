namespace LadderGen.Compiler.Outline;

/// <summary>Makes a list of paragraphs in a row that all start with a bold label and a colon: a list in all but its marks.</summary>
internal static class LabelledParagraphs
{
    public static List<Block> AsBullets(List<Block> blocks)
    {
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
