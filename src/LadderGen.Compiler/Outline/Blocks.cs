using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// What stands in a document from top to bottom, whether it was written in Markdown or in HTML: the rules that make labels and
/// statements of it are the same.
/// </summary>
/// <param name="start">Where it begins.</param>
internal abstract class Block(int start)
{
    public int Start => start;
}

/// <summary>Holds words.</summary>
internal abstract class Leaf(int start, MappedText words) : Block(start)
{
    public MappedText Words => words;
}

internal sealed class Heading(int start, int level, MappedText words) : Leaf(start, words)
{
    public int Level => level;
}

internal sealed class Paragraph(int start, MappedText words) : Leaf(start, words);

internal sealed class Code(int start, MappedText words) : Leaf(start, words);

/// <summary>Lines with pipes that are no table.</summary>
internal sealed class PipeLines(int start, MappedText words, IReadOnlyList<SourceSpan> lines) : Leaf(start, words)
{
    public IReadOnlyList<SourceSpan> Lines => lines;
}

/// <param name="caption">What stands above its header without being one; empty if nothing does.</param>
/// <param name="grid">Its label is not known yet. Null if the table is broken as a whole, which is reported.</param>
internal sealed class Table(int start, MappedText caption, Grid? grid) : Block(start)
{
    public MappedText Caption => caption;

    public Grid? Grid => grid;
}

/// <summary>A rule, or the place of a <c>&lt;details&gt;</c> tag.</summary>
internal sealed class DividingLine(int start) : Block(start);

/// <summary>Holds blocks.</summary>
internal class Container(int start) : Block(start)
{
    public List<Block> Blocks { get; } = [];
}

internal sealed class BlockQuote(int start) : Container(start);

internal sealed class BulletList(int start) : Container(start);

internal sealed class ListItem(int start) : Container(start);
