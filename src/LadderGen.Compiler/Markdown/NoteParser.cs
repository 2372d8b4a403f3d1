using Markdig.Parsers;
using Markdig.Syntax;

namespace LadderGen.Compiler.Markdown;

/// <summary>Reads notes as MkDocs has them: <c>!!! note "Title"</c> or <c>??? tip</c>, and under it the indented text.</summary>
internal sealed class NoteParser : BlockParser
{
    private const int Indent = 4;

    public NoteParser() => OpeningCharacters = ['!', '?'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var mark = processor.CurrentChar;
        var name = line.Start;
        while (name <= line.End && (line.Text[name] == mark || (name >= line.Start + 3 && line.Text[name] == '+')))
        {
            name++;
        }

        var isMark = name - line.Start is 3 or 4 && name < line.End && line.Text[name] == ' ';
        if (processor.IsCodeIndent || !isMark || !char.IsLetter(line.Text[name + 1]))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new NoteBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(line.Start, line.End),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.ContinueDiscard;
        }

        if (processor.Indent < Indent)
        {
            return BlockState.None;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent + Indent);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}

/// <summary>A note that begins with <c>!!!</c> or <c>???</c>.</summary>
internal sealed class NoteBlock(BlockParser parser) : ContainerBlock(parser);
