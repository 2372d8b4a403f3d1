using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using Markdig.Parsers;
using Markdig.Syntax;
using SourceSpan = LadderGen.Compiler.Text.SourceSpan;

namespace LadderGen.Compiler.Markdown;

/// <summary>
/// Reads headings as people type them. Markdown wants one to six <c>#</c> and a space; <c>###Counter</c>, <c>\### Counter</c> and
/// <c>####### Counter</c> are meant as headings too, and would otherwise be lines of the text above.
/// </summary>
internal sealed class TypedHeadingParser : HeadingBlockParser
{
    private static readonly object Key = new();

    public TypedHeadingParser() => OpeningCharacters = ['#', '\\', '＃', '﹟'];

    /// <summary>Gets how a heading was typed.</summary>
    /// <returns>Null if it is as Markdown wants it.</returns>
    public static TypedHeading? Slip(HeadingBlock heading) => heading.GetData(Key) as TypedHeading;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentChar == '#' && base.TryOpen(processor) is var state and not BlockState.None)
        {
            return state;
        }

        var line = processor.Line;
        if (processor.IsCodeIndent || TypedHeading.At(line.Text, new SourceSpan(line.Start, line.End + 1)) is not { } typed)
        {
            return BlockState.None;
        }

        // A line of one # is more likely a hashtag, or a number.
        var isInParagraph = processor.CurrentBlock is ParagraphBlock;
        if (typed.Depth == 1 && ((typed.IsEscaped && isInParagraph) || !typed.IsHeadingIn(line.Text, processor.Document)))
        {
            return BlockState.None;
        }

        var heading = new HeadingBlock(this)
        {
            HeaderChar = '#',
            Level = typed.Depth,
            Column = processor.Column,
            Span = { Start = line.Start, End = typed.Words.End - 1 },
        };
        heading.SetData(Key, typed);
        processor.GoToColumn(processor.Column + typed.Words.Start - line.Start);
        processor.Line.End = typed.Words.End - 1;
        processor.NewBlocks.Push(heading);
        return BlockState.Break;
    }
}
