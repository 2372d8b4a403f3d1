using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Nests the bullets of typed lists by their columns, as a person sees them. Markdown goes by where the words of a bullet begin, so a tab
/// after a mark hides that the next bullet is indented, and a mark that Markdown does not know breaks up a list.
/// </summary>
/// <param name="text">The document.</param>
internal sealed class ListColumns(string text)
{
    private const int TabWidth = 4;
    private const int WidestIndent = 80;

    /// <summary>In columns. Less is not seen as an indent.</summary>
    private const int SmallestIndent = 2;

    /// <param name="container">The blocks to change. The containers among them have been arranged.</param>
    public void Arrange(Container container)
    {
        if (!container.Blocks.Exists(b => b is BulletList { IsDefinitions: false }))
        {
            return;
        }

        var result = new List<Block>();
        foreach (var block in container.Blocks)
        {
            if (block is BulletList { IsDefinitions: false } list)
            {
                var above = result.LastOrDefault() as BulletList;
                Arrange(list, above is { IsDefinitions: false } ? above : null);
                if (list.Blocks.Count == 0)
                {
                    continue;
                }
            }

            result.Add(block);
        }

        container.Blocks.Clear();
        container.Blocks.AddRange(result);
    }

    /// <summary>Moves the bullets of a list in and out.</summary>
    /// <param name="above">The list right above it, which it may be a part of; null if there is none.</param>
    private void Arrange(BulletList list, BulletList? above)
    {
        var outer = above?.Blocks.LastOrDefault() as ListItem;
        var items = list.Blocks.ToList();
        list.Blocks.Clear();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not ListItem item || ColumnOf(item) is not { } column)
            {
                list.Blocks.Add(items[i]);
                outer = null;
                continue;
            }

            items.InsertRange(i + 1, TakeOutdented(item, column));
            if (outer is not null && ColumnOf(outer) is { } outerColumn && IsWithin(outer, outerColumn, item, column))
            {
                InnerListOf(outer, item).Blocks.Add(item);

                // What comes after a bullet of the list above is that list.
                list = i == 0 && above is not null ? above : list;
            }
            else
            {
                list.Blocks.Add(item);
                outer = item;
            }
        }
    }

    /// <summary>Takes out the bullets at the end of a bullet that are not indented as the others in it are.</summary>
    private List<Block> TakeOutdented(ListItem item, int column)
    {
        if (item.Blocks.LastOrDefault() is not BulletList { IsDefinitions: false, Blocks: { Count: > 1 } inner }
            || inner[0] is not ListItem first
            || ColumnOf(first) is not { } usual)
        {
            return [];
        }

        var from = inner.FindIndex(b => b is ListItem next && ColumnOf(next) is { } own && own < usual && own <= column);
        if (from < 0)
        {
            return [];
        }

        var taken = inner.GetRange(from, inner.Count - from);
        inner.RemoveRange(from, taken.Count);
        return taken;
    }

    /// <summary>True for a bullet that is indented, or has a sign for bullets within bullets.</summary>
    private bool IsWithin(ListItem outer, int outerColumn, ListItem item, int column) =>
        column >= outerColumn + SmallestIndent
            ? !Counts(outer, item) || IsBesideInner(outer, column)
            : BulletMarks.IsInner(text[item.Start]) && !BulletMarks.IsInner(text[outer.Start]);

    private bool IsBesideInner(ListItem outer, int column) =>
        outer.Blocks.LastOrDefault() is BulletList { Blocks: { Count: > 0 } inner }
        && inner[inner.Count - 1] is ListItem last
        && ColumnOf(last) == column;

    /// <summary>True if the second of two bullets counts on from the first: then they are beside each other.</summary>
    private bool Counts(ListItem first, ListItem second) =>
        MarkOf(first) is { Kind: ListMarkKind.Number } mark
        && MarkOf(second) is { } next
        && next.Style == mark.Style
        && next.Number + next.Roman != mark.Number + mark.Roman
        && mark.IsFollowedBy(next);

    private static BulletList InnerListOf(ListItem outer, ListItem item)
    {
        if (outer.Blocks.LastOrDefault() is BulletList { IsDefinitions: false } inner)
        {
            return inner;
        }

        outer.Blocks.Add(inner = new BulletList(item.Start));
        return inner;
    }

    private ListMark? MarkOf(ListItem item) => ListMark.Of(MappedText.Of(text, item.Start, Lines.EndOf(text, item.Start)));

    /// <summary>Gets the column of a bullet's mark; null if the bullet was not typed as the first thing on its line.</summary>
    private int? ColumnOf(ListItem item)
    {
        if (item.Start >= text.Length || text[item.Start] == '<')
        {
            return null;
        }

        var start = item.Start;
        while (start > 0 && item.Start - start < WidestIndent && !Lines.IsEnd(text[start - 1]))
        {
            start--;
        }

        var column = 0;
        for (var i = start; i < item.Start; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] != '>' && !WhiteSpace.IsInvisible(text[i]))
            {
                return null;
            }

            column = text[i] == '\t' ? (column / TabWidth * TabWidth) + TabWidth : column + 1;
        }

        return column;
    }
}
