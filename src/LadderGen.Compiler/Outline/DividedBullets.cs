using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Finds the bullets that Markdown and HTML do not see within the bullets of a list.</summary>
internal sealed class DividedBullets(BulletMaker maker)
{
    /// <summary>Divides the bullets of a list whose lines go on with marks, and cuts off marks that come after the list's own.</summary>
    public void Divide(BulletList list)
    {
        if (!list.Blocks.Exists(MayHoldBullets))
        {
            return;
        }

        var items = list.Blocks.OfType<ListItem>().ToList();
        foreach (var item in items)
        {
            // The words of "- > Plans the bake" are in a quote, and are what the bullet says.
            if (item.Blocks.Count == 1 && item.Blocks[0] is BlockQuote { Blocks: { Count: > 0 } quoted })
            {
                item.Blocks.Clear();
                item.Blocks.AddRange(quoted);
            }
        }

        var leaves = items.Select(i => i.Blocks.FirstOrDefault()).OfType<Leaf>().Where(l => l.Words.Count > 0);
        var styles = TextLine.RepeatedStyles(leaves.Select(l => TextLine.Of(l)[0]));
        var result = new BulletList(list.Start);
        foreach (var item in items)
        {
            if (item.Blocks.FirstOrDefault() is Leaf { Words.Count: > 0 } leaf)
            {
                Divide(item, leaf, styles, result);
            }
            else
            {
                result.Blocks.Add(item);
            }
        }

        list.Blocks.Clear();
        list.Blocks.AddRange(result.Blocks);
    }

    /// <summary>Adds the bullets that the lines of a bullet are.</summary>
    private void Divide(ListItem item, Leaf leaf, HashSet<string> doubled, BulletList to)
    {
        var lines = TextLine.Of(leaf, maker.SignOf(item));
        var first = lines[0];
        if (first.Mark is { } mark && !IsDoubled(mark, first, doubled))
        {
            first = lines[0] = first with { Mark = null };
        }

        var own = TextLine.RepeatedStyles(lines.Skip(1));
        var last = lines.Count > 1 ? maker.MarkOf(item) : null;
        var end = NextItem(lines, 1, last, own);
        if (end == lines.Count && first.Mark is null)
        {
            to.Blocks.Add(item);
            return;
        }

        item.Blocks[0] = new Paragraph(first.Said.Span.Start, leaf.Words.Slice(first.Start + (first.Mark?.End ?? 0), lines[end - 1].End));
        to.Blocks.Add(item);
        for (var i = end; i < lines.Count; i = end)
        {
            end = NextItem(lines, i + 1, lines[i].Mark, own);
            maker.Add(to, lines[i], lines[end - 1].End);
        }
    }

    /// <summary>Finds the next line that is a bullet.</summary>
    /// <param name="last">The mark of the bullet before it.</param>
    private static int NextItem(List<TextLine> lines, int from, ListMark? last, HashSet<string> styles)
    {
        while (from < lines.Count && !(lines[from].Mark is { } mark && IsBullet(lines[from - 1], lines[from], mark, last, styles)))
        {
            from++;
        }

        return from;
    }

    /// <summary>True if a line within a bullet is a bullet itself. A dash there is more often one within a sentence.</summary>
    private static bool IsBullet(TextLine above, TextLine line, ListMark mark, ListMark? last, HashSet<string> styles) => mark.Kind switch
    {
        ListMarkKind.Bullet => true,
        ListMarkKind.Sign when styles.Contains(mark.Style) => mark.HasSpace || above.EndsSentence,
        ListMarkKind.Sign => mark.BeginsList && above.EndsSentence && line.StartsWithCapital,
        ListMarkKind.Counter => styles.Contains(mark.Style) && above.EndsSentence,
        ListMarkKind.Number => above.EndsSentence || (last is { } before && before.Style == mark.Style && before.IsFollowedBy(mark)),
        _ => above.EndsSentence || line.StartsWithCapital,
    };

    /// <summary>True for a mark after the list's own mark that adds nothing: <c>- • Plans</c>.</summary>
    private static bool IsDoubled(ListMark mark, TextLine line, HashSet<string> styles) => mark.Kind switch
    {
        ListMarkKind.Bullet or ListMarkKind.Box => true,

        // With a colon, it may be the name of what the bullet is about.
        ListMarkKind.Counter => styles.Contains(mark.Style) && !LabelWords.IsColon(mark.Style[mark.Style.Length - 1]),
        _ when line.Words.IsBold() => false,
        ListMarkKind.Dash when mark.HasSpace && BulletMarks.IsDash(mark.Style[0]) => true,
        _ => styles.Contains(mark.Style),
    };

    private bool MayHoldBullets(Block block) => block is ListItem { Blocks: { Count: > 0 } blocks } item && blocks[0] switch
    {
        BlockQuote => true,
        Leaf leaf => leaf.Words.Has(Formatting.LineEnd | Formatting.Break)
            || BulletMarks.IsBullet(maker.SignOf(item))
            || ListMark.Of(leaf.Words) is not null,
        _ => false,
    };
}
