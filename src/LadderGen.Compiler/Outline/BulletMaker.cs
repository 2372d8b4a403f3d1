using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Makes bullets of lines.</summary>
/// <param name="text">The document.</param>
internal sealed class BulletMaker(string text)
{
    private const int TabWidth = 4;
    private const int WidestIndent = 80;

    /// <summary>Adds a line as a bullet, with the lines up to an index that go on with it.</summary>
    /// <param name="indent">The columns that a bullet within the last one is indented by, counted from where its block starts.</param>
    public void Add(BulletList list, TextLine line, int end, int indent)
    {
        var start = line.Start + (line.Mark?.End ?? 0);
        var item = new ListItem(line.Words.Span.Start);
        item.Blocks.Add(new Paragraph(item.Start, line.Block.Words.Slice(start, end)));
        if (!IsNested(list, line, indent))
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

    /// <summary>True for a line that is part of the bullet above: it is indented, or its mark is one for bullets within bullets.</summary>
    private bool IsNested(BulletList list, TextLine line, int indent)
    {
        if (list.Blocks.Count == 0)
        {
            return false;
        }

        var first = (ListItem)list.Blocks[0];
        var isOuterInner = BulletMarks.IsInner(SignOf(first));
        return (line.Mark is { IsInner: true } && !isOuterInner)
            || (line.IsOwnLine && Column(line.Words.Span.Start) >= Column(line.Block.Words.Span.Start) + indent);
    }

    /// <summary>Gets the column of the first word or mark of a line.</summary>
    private int Column(int offset)
    {
        var start = offset;
        while (start > 0 && offset - start < WidestIndent && !Lines.IsEnd(text[start - 1]))
        {
            start--;
        }

        var column = 0;
        for (var i = start; i < offset; i++)
        {
            column = text[i] == '\t' ? (column / TabWidth * TabWidth) + TabWidth : column + 1;
        }

        return column;
    }
}
