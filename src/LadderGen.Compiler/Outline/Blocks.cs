using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// A part of a document. Markdown, HTML and CSV are all read into blocks, so that the same rules make labels and statements of them.
/// </summary>
/// <param name="start">Where it starts.</param>
internal abstract class Block(int start)
{
    public int Start => start;
}

/// <summary>A block that holds words.</summary>
internal abstract class Leaf(int start, MappedText words) : Block(start)
{
    public MappedText Words => words;
}

internal sealed class Heading(int start, int level, MappedText words) : Leaf(start, words)
{
    public int Level => level;
}

internal sealed class Paragraph(int start, MappedText words) : Leaf(start, words);

/// <param name="isProgram">True if its author named a language it is written in.</param>
internal sealed class Code(int start, MappedText words, bool isProgram = false) : Leaf(start, words)
{
    public bool IsProgram => isProgram;
}

/// <summary>Lines with pipes that are not a table.</summary>
/// <param name="words">The words of all lines.</param>
/// <param name="textAbove">The words of the lines above the first that is meant as a row; null if there are none.</param>
/// <param name="rows">The lines that are meant as rows.</param>
internal sealed class PipeLines(int start, MappedText words, MappedText? textAbove, UnfinishedRows rows) : Leaf(start, words)
{
    public MappedText? TextAbove => textAbove;

    public UnfinishedRows Rows => rows;
}

/// <summary>Lines that are meant as rows of a table, but are not. Holds what a diagnostic says about them.</summary>
/// <param name="Span">All lines.</param>
/// <param name="Name">The words of the first cell that has any.</param>
/// <param name="Columns">The number of cells in the first line.</param>
/// <param name="Spilt">The lines without pipes and white space at the end, if they are text that spilt out of the row above.</param>
/// <param name="SpiltText">The words of <paramref name="Spilt"/>.</param>
internal sealed record UnfinishedRows(SourceSpan Span, string Name, int Columns, bool BeginsWithPipe, SourceSpan Spilt, string SpiltText);

/// <param name="caption">The words above the header that are not part of it; empty if there are none.</param>
/// <param name="grid">Its label is not known yet. Null if the whole table is broken, which has been reported.</param>
internal sealed class Table(int start, MappedText caption, Grid? grid) : Block(start)
{
    public MappedText Caption => caption;

    public Grid? Grid => grid;
}

/// <summary>A rule, or the place of a <c>&lt;details&gt;</c> tag.</summary>
internal sealed class DividingLine(int start) : Block(start);

/// <summary>A block that holds blocks.</summary>
internal class Container(int start) : Block(start)
{
    public List<Block> Blocks { get; } = [];
}

internal sealed class BlockQuote(int start) : Container(start);

internal sealed class BulletList(int start) : Container(start)
{
    private List<Bullet>? _bullets;

    /// <summary>True if it was written as terms and definitions.</summary>
    public bool IsDefinitions { get; init; }

    /// <summary>The items of the list that are not empty. Ask only when the list is complete.</summary>
    public List<Bullet> Bullets => _bullets ??= [.. Blocks.OfType<ListItem>().Select(Bullet.Of).Where(b => !b.IsEmpty)];

    /// <summary>True if all bullets only lead to places on the same page, as in a table of contents.</summary>
    public bool IsNavigation => Bullets.TrueForAll(b => b.IsNavigation);

    /// <summary>True if all bullets are struck out.</summary>
    public bool IsStruck => Bullets.TrueForAll(b => b.IsStruck);
}

internal sealed class ListItem(int start) : Container(start);
