using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace LadderGen.Compiler.Markdown;

/// <summary>Reads boxes between lines of colons or slashes: <c>:::note</c> … <c>:::</c></summary>
internal sealed class BoxParser : CustomContainerParser
{
    /// <summary>Nobody nests boxes as deep as this, and each open one costs time on each line.</summary>
    private const int Deepest = 8;

    public BoxParser() => OpeningCharacters = [':', '/'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (var block = processor.CurrentContainer; block is not null; block = block.Parent)
        {
            depth += block is CustomContainer ? 1 : 0;
        }

        return depth < Deepest ? base.TryOpen(processor) : BlockState.None;
    }
}
