using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Makes bullets of lines.</summary>
/// <param name="text">The document.</param>
internal sealed class BulletMaker(string text)
{
    /// <summary>Adds a line as a bullet, with the lines up to an index that go on with it.</summary>
    public void Add(BulletList list, TextLine line, int end)
    {
        var start = line.Start + (line.Mark?.End ?? 0);
        var item = new ListItem(line.Words.Span.Start);
        item.Blocks.Add(new Paragraph(item.Start, line.Block.Words.Slice(start, end)));
        if (!IsInner(list, line))
        {
            list.Blocks.Add(item);
            return;
        }

        var outer = (ListItem)list.Blocks[list.Blocks.Count - 1];
        if (outer.Blocks[outer.Blocks.Count - 1] is not BulletList inner)
        {
            outer.Blocks.Add(inner = new BulletList(item.Start));
        }

        inner.Blocks.Add(item);
    }

    /// <summary>Gets the sign that a bullet starts with in the document.</summary>
    public char SignOf(ListItem item) => item.Start < text.Length ? text[item.Start] : '-';

    /// <summary>Gets the mark that a bullet starts with in the document.</summary>
    public ListMark? MarkOf(ListItem item) => ListMark.Of(MappedText.Of(text, item.Start, Lines.EndOf(text, item.Start)));

    /// <summary>True for a line with a mark for bullets within bullets, in a list that does not begin with one.</summary>
    private bool IsInner(BulletList list, TextLine line) =>
        line.Mark is { IsInner: true } && list.Blocks.Count > 0 && !BulletMarks.IsInner(SignOf((ListItem)list.Blocks[0]));
}
