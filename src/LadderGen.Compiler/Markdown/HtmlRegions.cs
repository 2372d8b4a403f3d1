using LadderGen.Compiler.Html;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>Reads the regions of a Markdown document that are HTML.</summary>
/// <param name="from">Where to start: after the front matter.</param>
/// <param name="tags">Collects the <c>&lt;details&gt;</c> tags of the regions.</param>
internal sealed class HtmlRegions(string text, int from, DocumentBuilder builder, List<DetailsTag> tags)
{
    private readonly HtmlTokens _tokens = HtmlTokens.Of(text, from);
    private HtmlBlocks? _blocks;
    private int _next;
    private int _emptyLine = -1;

    /// <summary>True if a region is too deep or too large to be read, which has been reported.</summary>
    public bool IsBeyond => _blocks is { IsBeyond: true };

    /// <summary>Reads the region that starts with a tag.</summary>
    /// <returns>Its blocks and its end; null if this is better read as Markdown.</returns>
    public (List<Block> Blocks, int End)? Read(int start)
    {
        PassTo(start);
        if (_next >= _tokens.Count || _tokens[_next].Start != start || IsBeyond || EndOfRegion(_next) is not { } end)
        {
            return null;
        }

        _blocks ??= new HtmlBlocks(text, _tokens, builder, tags);
        var first = _next;
        PassTo(end);
        return (_blocks.Read(first, _next, end).Blocks, end);
    }

    private void PassTo(int offset)
    {
        while (_next < _tokens.Count && _tokens[_next].Start < offset)
        {
            _next++;
        }
    }

    /// <returns>Null if what starts with this token is better read as Markdown.</returns>
    private int? EndOfRegion(int index)
    {
        var token = _tokens[index];
        if (token.Name == "p")
        {
            return EndOfParagraph(index);
        }

        var end = token.Partner < 0 ? EmptyLineAfter(token.End) : _tokens[token.Partner].End;
        return token.Name == "blockquote" && (token.Partner < 0 || end > EmptyLineAfter(token.End)) ? null : end;
    }

    /// <summary>Finds the end of a paragraph: its closing tag, the next tag of a block, or an empty line.</summary>
    private int EndOfParagraph(int index)
    {
        var emptyLine = EmptyLineAfter(_tokens[index].End);
        for (var i = index + 1; i < _tokens.Count && _tokens[i].Start < emptyLine; i++)
        {
            if (HtmlElements.IsBlock(_tokens[i].Name))
            {
                return _tokens[i] is { Name: "p", Kind: HtmlTokenKind.Close } close ? close.End : _tokens[i].Start;
            }
        }

        return emptyLine;
    }

    /// <summary>Finds the next empty line, where Markdown ends a tag that is not closed.</summary>
    private int EmptyLineAfter(int offset)
    {
        for (var end = Lines.EndOf(text, Math.Max(offset, _emptyLine)); _emptyLine < offset;)
        {
            var start = Lines.StartOfNext(text, end);
            var next = Lines.EndOf(text, start);
            _emptyLine = end >= text.Length || Lines.EndOfIndent(text, start, next) == next ? Math.Max(end, offset) : _emptyLine;
            end = next;
        }

        return _emptyLine;
    }
}
