using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Finds the lists that only a person sees: lines with a mark that Markdown and HTML do not know, as the clipboard and editors leave them.
/// Afterwards they are lists, as if their author had typed a hyphen.
/// </summary>
internal sealed class PastedLists
{
    private readonly BulletMaker _maker;

    private PastedLists(BulletMaker maker) => _maker = maker;

    /// <param name="root">The blocks of a document, which are changed.</param>
    /// <param name="text">The document.</param>
    public static void Find(Container root, string text)
    {
        var maker = new BulletMaker(text);
        var (lists, bullets) = (new PastedLists(maker), new DividedBullets(maker));
        var found = new List<Container> { root };
        for (var i = 0; i < found.Count; i++)
        {
            var container = found[i];
            if (container is BulletList list)
            {
                bullets.Divide(list);
            }
            else
            {
                lists.ReadBlocks(container);
            }

            found.AddRange(container.Blocks.OfType<Container>());
        }

        // Inner containers first: what does not belong to them may not belong to the one around them either.
        var columns = new ListColumns(text);
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i] is not BulletList)
            {
                columns.Arrange(found[i]);
            }
        }
    }

    /// <summary>Makes lists of the paragraphs and code in a container.</summary>
    private void ReadBlocks(Container container)
    {
        // The first words of a bullet are the bullet, and have been read with its list.
        var from = container is ListItem && container.Blocks.Count > 0 && container.Blocks[0] is Leaf ? 1 : 0;
        List<Block>? result = null;
        for (var i = from; i < container.Blocks.Count;)
        {
            var end = i;
            while (end < container.Blocks.Count && IsText(container.Blocks[end]))
            {
                end++;
            }

            if (end == i)
            {
                result?.Add(container.Blocks[i]);
                i++;
                continue;
            }

            var run = container.Blocks.GetRange(i, end - i).ConvertAll(b => (Leaf)b);
            var isBesideList = (i > 0 && container.Blocks[i - 1] is BulletList)
                || (end < container.Blocks.Count && container.Blocks[end] is BulletList);
            var isUnderQuote = i > 0 && container.Blocks[i - 1] is BlockQuote;
            if (ListsIn(run, isBesideList, isUnderQuote) is { } found)
            {
                result ??= container.Blocks.GetRange(0, i);
                result.AddRange(found);
            }
            else
            {
                result?.AddRange(run);
            }

            i = end;
        }

        if (result is not null)
        {
            container.Blocks.Clear();
            container.Blocks.AddRange(result);
        }
    }

    private static bool IsText(Block block) => block is Paragraph { Words.Count: > 0 } or Code { Words.Count: > 0, IsProgram: false };

    private static bool MayHoldBullets(Leaf text) =>
        text.Words.Has(Formatting.LineEnd | Formatting.Break) || ListMark.Of(text.Words) is not null;

    /// <summary>Makes lists of paragraphs in a row.</summary>
    /// <returns>The blocks in their place; null if no list is among them.</returns>
    private List<Block>? ListsIn(List<Leaf> run, bool isBesideList, bool isUnderQuote)
    {
        if (!run.Exists(MayHoldBullets))
        {
            return null;
        }

        var lines = run.SelectMany(b => TextLine.Of(b)).ToList();
        if (!lines.Exists(l => l.Mark is not null))
        {
            return null;
        }

        var styles = TextLine.RepeatedStyles(lines);
        var result = new List<Block>();
        BulletList? list = null;
        var hasList = false;
        for (var i = 0; i < lines.Count;)
        {
            var line = lines[i];
            var isItem = line.Mark is { } mark
                && (line.IsFirst ? StartsList(line, mark) : list is not null || InterruptsText(lines[i - 1], mark));
            var end = i + 1;
            if (isItem)
            {
                while (end < lines.Count && !lines[end].IsFirst && !(lines[end].Mark is { } next && IsNextItem(next)))
                {
                    end++;
                }

                if (list is null)
                {
                    result.Add(list = new BulletList(line.Words.Span.Start));
                }

                _maker.Add(list, line, lines[end - 1].End);
                hasList = true;
            }
            else
            {
                while (end < lines.Count && !lines[end].IsFirst && !(lines[end].Mark is { } next && InterruptsText(lines[end - 1], next)))
                {
                    end++;
                }

                list = null;
                result.Add(line.IsFirst && (end == lines.Count || lines[end].IsFirst)
                    ? line.Block
                    : new Paragraph(line.Words.Span.Start, line.Block.Words.Slice(line.Start, lines[end - 1].End)));
            }

            i = end;
        }

        return hasList ? result : null;

        bool StartsList(TextLine line, ListMark mark) =>
            mark.Kind == ListMarkKind.Bullet
            || styles.Contains(mark.Style)
            || (line.Block is Code && mark.HasSpace && mark.Kind is not (ListMarkKind.Number or ListMarkKind.Counter))
            || (mark.BeginsList && line.StartsWithCapital && !line.Words.IsBold() && FootnoteMarks.Footnote(line.Words) is null)
            || (mark.Kind is ListMarkKind.Dash or ListMarkKind.Box
                && !isUnderQuote
                && ((isBesideList && mark.HasSpace) || (line.StartsWithCapital && !line.Words.IsBold())));

        bool IsNextItem(ListMark mark) => mark.Kind == ListMarkKind.Bullet || styles.Contains(mark.Style);

        bool InterruptsText(TextLine above, ListMark mark) =>
            mark.Kind == ListMarkKind.Bullet
            || (above.EndsSentence && mark.IsFirst && (styles.Contains(mark.Style) || mark.IsMarkdown));
    }
}
