namespace LadderGen.Compiler.Outline;

/// <summary>
/// Finds the one line right above a list, with no empty line between, in a document that has none above its other lists. It may be the
/// first bullet of the list, without its mark.
/// </summary>
internal static class AttachedText
{
    private const int FewestLists = 4;
    private const int LongestBullet = 200;

    /// <returns>Null if there is none, or if there are several: then the author writes so.</returns>
    public static Paragraph? In(Container root, string text)
    {
        var lists = 0;
        var found = new List<Paragraph>();
        var open = new Stack<Container>([root]);
        while (open.Count > 0)
        {
            var blocks = open.Pop().Blocks;
            for (var i = 0; i < blocks.Count; i++)
            {
                if (blocks[i] is BlockQuote quote)
                {
                    open.Push(quote);
                }
                else if (blocks[i] is BulletList list)
                {
                    lists++;
                    if (i > 0 && blocks[i - 1] is Paragraph { Words.Count: > 0 } above && IsAttached(above, list, text))
                    {
                        found.Add(above);
                    }
                }
            }
        }

        return lists >= FewestLists && found.Count == 1 && IsSentence(found[0]) ? found[0] : null;
    }

    /// <summary>True if only one line end is between a paragraph and a list.</summary>
    private static bool IsAttached(Paragraph above, BulletList list, string text)
    {
        var (start, end) = (above.Words.Span.End, list.Start);
        return start < end
            && end <= text.Length
            && end - start < LongestBullet
            && text.IndexOf('\n', start, end - start) is var line
            && line >= 0
            && text.IndexOf('\n', line + 1, end - line - 1) < 0;
    }

    private static bool IsSentence(Paragraph paragraph) =>
        paragraph.Words.Count <= LongestBullet
        && !paragraph.Words.Has(Text.Formatting.LineEnd)
        && char.IsUpper(paragraph.Words[0])
        && paragraph.Words[paragraph.Words.Count - 1] is '.' or '!';
}
