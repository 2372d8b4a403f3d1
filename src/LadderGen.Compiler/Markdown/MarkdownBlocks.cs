using LadderGen.Compiler.Html;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using Markdig.Parsers;
using Markdig.Syntax;
using SourceSpan = LadderGen.Compiler.Text.SourceSpan;

namespace LadderGen.Compiler.Markdown;

/// <summary>Makes blocks of a Markdown tree, and puts those of HTML where they stand in it.</summary>
internal sealed class MarkdownBlocks
{
    private static readonly object TableLines = new();

    private readonly HtmlTags _html;
    private readonly string _text;
    private readonly MarkdownDocument _markdown;
    private readonly MarkdownInlines _inlines;
    private readonly MarkdownTable _table;
    private int _nextRegion;

    public MarkdownBlocks(HtmlTags html, MarkdownDocument markdown, MarkdownInlines inlines, MarkdownTable table)
    {
        _html = html;
        _text = html.Text;
        _markdown = markdown;
        _inlines = inlines;
        _table = table;
    }

    /// <summary>Keeps the lines of what may be a table from being read as a paragraph.</summary>
    public static void KeepLinesOfTable(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (block is not ParagraphBlock { Lines.Count: > 0 } paragraph)
        {
            return;
        }

        var text = paragraph.Lines.Lines[0].Slice.Text;
        var start = paragraph.Lines.Lines[0].Slice.Start;
        var end = paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice.End + 1;
        if (start < end && end <= text.Length && text.IndexOf('|', start, end - start) < 0)
        {
            return;
        }

        var lines = new List<SourceSpan>(paragraph.Lines.Count);
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var slice = paragraph.Lines.Lines[i].Slice;
            if (!ReferenceEquals(slice.Text, text))
            {
                return;
            }

            slice.Trim();
            lines.Add(new SourceSpan(slice.Start, Math.Max(slice.Start, slice.End + 1)));
        }

        if (MarkdownTable.MayBe(text, lines))
        {
            paragraph.ProcessInlines = false;
            paragraph.SetData(TableLines, lines);
        }
    }

    /// <summary>The tags of the document, with the words of the summaries.</summary>
    public List<DetailsTag> Tags() => _html.Tags.ConvertAll(tag => tag.Words is null && tag.Kind == TagKind.Summary
        ? tag with { Words = new MarkdownInlines(_html.TextWithTags, _markdown).Read(tag.Span.Start, tag.Span.End).Collapse() }
        : tag);

    public Container Read()
    {
        var root = new Container(0);
        AddAll(_markdown, root);
        AddHtml(int.MaxValue, root);
        return root;
    }

    private void AddAll(ContainerBlock from, Container to)
    {
        foreach (var block in from)
        {
            // Once the Markdown below a region is met, the region is behind: whatever Markdig made of its mark.
            AddHtml(block.Span.Start, to);
            Add(block, to);
        }
    }

    private void AddHtml(int position, Container to)
    {
        for (; _nextRegion < _html.Regions.Count && _html.Regions[_nextRegion].Start <= position; _nextRegion++)
        {
            to.Blocks.AddRange(_html.Regions[_nextRegion].Blocks);
        }
    }

    private void Add(Markdig.Syntax.Block block, Container to)
    {
        var start = block.Span.Start;
        switch (block)
        {
            case HeadingBlock heading:
                to.Blocks.Add(new Heading(start, heading.Level, Words(heading)));
                break;

            case ListBlock list:
                var bullets = new BulletList(start);
                foreach (var item in list)
                {
                    if (item is ListItemBlock bullet)
                    {
                        bullets.Blocks.Add(Filled(bullet, new ListItem(bullet.Span.Start)));
                    }
                }

                to.Blocks.Add(bullets);
                break;

            case QuoteBlock quote:
                to.Blocks.Add(Filled(quote, new BlockQuote(start)));
                break;

            case ThematicBreakBlock:
                // That of a region has been given its blocks; it parts nothing.
                if (!_html.IsRegion(start))
                {
                    to.Blocks.Add(new DividingLine(start));
                }

                break;

            case LinkReferenceDefinition or LinkReferenceDefinitionGroup:
                break;

            case ParagraphBlock paragraph when paragraph.GetData(TableLines) is List<SourceSpan> lines:
                AddTable(start, lines, to);
                break;

            case ParagraphBlock paragraph:
                to.Blocks.Add(new Paragraph(start, Words(paragraph)));
                break;

            case CodeBlock code:
                to.Blocks.Add(new Code(start, CodeWords(code).Collapse()));
                break;

            case ContainerBlock container:
                AddAll(container, to);
                break;
        }
    }

    private Container Filled(ContainerBlock from, Container to)
    {
        AddAll(from, to);
        return to;
    }

    private void AddTable(int start, List<SourceSpan> lines, Container to)
    {
        var header = MarkdownTable.HeaderOf(_text, lines);
        if (header < 0)
        {
            to.Blocks.Add(new PipeLines(start, WordsOf(lines, lines.Count), lines));
            return;
        }

        if (header > 0)
        {
            to.Blocks.Add(new Paragraph(start, WordsOf(lines, header)));
        }

        to.Blocks.Add(new Table(lines[header].Start, MappedText.Empty, _table.Read(lines.GetRange(header, lines.Count - header))));
    }

    private MappedText Words(LeafBlock block) => _inlines.Read(block).Collapse();

    private MappedText WordsOf(IReadOnlyList<SourceSpan> lines, int count) => _inlines.Read(lines, count).Collapse();

    private MappedText CodeWords(CodeBlock code)
    {
        var words = new MappedTextBuilder();
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var slice = code.Lines.Lines[i].Slice;
            if (ReferenceEquals(slice.Text, _text))
            {
                words.Add(_text, slice.Start, slice.End + 1, Formatting.Code);
            }
            else
            {
                // Markdig has made spaces of a tab: the words are those behind it.
                var line = slice.ToString().Trim();
                var start = line.Length == 0 ? -1 : _text.IndexOf(line, Math.Max(code.Span.Start, code.Lines.Lines[i].Position - 4), StringComparison.Ordinal);
                words.Add(_text, Math.Max(0, start), Math.Max(0, start) + (start < 0 ? 0 : line.Length), Formatting.Code);
            }

            words.Add(' ', code.Span.End, code.Span.End, Formatting.LineEnd);
        }

        return words.Take();
    }
}
