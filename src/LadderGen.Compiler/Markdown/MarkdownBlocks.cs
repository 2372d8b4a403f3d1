using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Syntax;
using SourceSpan = LadderGen.Compiler.Text.SourceSpan;

namespace LadderGen.Compiler.Markdown;

/// <summary>Makes blocks of a Markdown tree, and puts those of embedded HTML in their places.</summary>
internal sealed class MarkdownBlocks
{
    private readonly EmbeddedHtml _html;
    private readonly string _text;
    private readonly MarkdownDocument _markdown;
    private readonly MarkdownInlines _inlines;
    private readonly MarkdownTable _table;
    private readonly DocumentBuilder _builder;
    private int _nextRegion;

    public MarkdownBlocks(EmbeddedHtml html, MarkdownDocument markdown, DocumentBuilder builder)
    {
        (_html, _text, _markdown, _builder) = (html, html.Markdown, markdown, builder);
        _inlines = new MarkdownInlines(_text, markdown);
        _table = new MarkdownTable(_text, _inlines, builder);
    }

    /// <summary>Gets the <c>&lt;details&gt;</c> tags of the document, with the words of their summaries.</summary>
    public List<DetailsTag> ReadTags()
    {
        var inlines = new MarkdownInlines(_html.Text, _markdown);
        return [.. _html.Tags.Select((tag, i) =>
            _html.Summaries.TryGetValue(i, out var span) ? tag with { Summary = inlines.Read(span).Collapse() } : tag)];
    }

    public void AddFootnotes(List<(string Key, List<SourceSpan> Lines)> footnotes)
    {
        var inlines = new MarkdownInlines(_html.Text, _markdown);
        foreach (var (key, lines) in footnotes)
        {
            var words = inlines.Read(lines).Collapse();
            if (words.Count > 0)
            {
                _builder.AddFootnote(key, words);
            }
        }
    }

    public Container Read()
    {
        var root = new Container(0);
        AddAll(_markdown, root);
        AddRegions(int.MaxValue, root);
        return root;
    }

    private void AddAll(ContainerBlock from, Container to)
    {
        foreach (var block in from)
        {
            // Once the Markdown after a region is reached, the region is complete, whatever Markdig made of its rule.
            AddRegions(block.Span.Start, to);
            Add(block, to);
        }
    }

    /// <summary>Adds the blocks of the regions up to and including an offset.</summary>
    private void AddRegions(int offset, Container to)
    {
        for (; _nextRegion < _html.Regions.Count && _html.Regions[_nextRegion].Start <= offset; _nextRegion++)
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
                to.Blocks.Add(new Heading(start, DepthOf(heading), Words(heading)));
                break;

            case ListBlock list:
                AddList(list, to);
                break;

            case QuoteBlock quote:
                to.Blocks.Add(Filled(quote, new BlockQuote(start)));
                break;

            case ThematicBreakBlock:
                // The rule in place of a region separates nothing: the blocks of the region have been added.
                if (!_html.IsRegion(start))
                {
                    to.Blocks.Add(new DividingLine(start));
                }

                break;

            case LinkReferenceDefinition or LinkReferenceDefinitionGroup:
                break;

            case ParagraphBlock paragraph when TableParagraphs.KeptLines(paragraph) is { } lines:
                AddTable(start, lines, to);
                break;

            case ParagraphBlock paragraph:
                to.Blocks.Add(new Paragraph(start, Words(paragraph)));
                break;

            case FencedCodeBlock { ClosingFencedCharCount: 0 } code:
                ReportUnclosed(code);
                to.Blocks.Add(new Code(start, Words(code), IsProgram(code)));
                break;

            case CodeBlock code:
                to.Blocks.Add(new Code(start, Words(code), IsProgram(code)));
                break;

            case CustomContainer box:
                AddBox(box, box.ClosingFencedCharCount > 0, to);
                break;

            case NoteBlock note:
                AddBox(note, isClosed: true, to);
                break;

            case ContainerBlock container:
                AddAll(container, to);
                break;
        }
    }

    /// <summary>Adds a list. A heading in one of its bullets ends it: nobody means a heading to be a part of a bullet.</summary>
    private void AddList(ListBlock list, Container to)
    {
        var bullets = new BulletList(list.Span.Start);
        var hasText = list.Count > 0 && list[0] is ListItemBlock { Count: > 0 } first && first[0] is ParagraphBlock;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is not ListItemBlock item)
            {
                continue;
            }

            var bullet = Filled(item, new ListItem(item.Span.Start));
            var heading = IndexOfHeading(bullet, hasText);
            if (heading < 0)
            {
                bullets.Blocks.Add(bullet);
                continue;
            }

            var after = bullet.Blocks.GetRange(heading, bullet.Blocks.Count - heading);
            bullet.Blocks.RemoveRange(heading, after.Count);
            if (heading > 0)
            {
                bullets.Blocks.Add(bullet);
            }

            AddUnlessEmpty(bullets, to);
            to.Blocks.AddRange(after);
            _builder.Report(ReadingDiagnostics.HeadingInBullet(_builder.File, ((Leaf)after[0]).Words.Span));
            bullets = new BulletList(item.Span.End);
        }

        AddUnlessEmpty(bullets, to);

        static void AddUnlessEmpty(BulletList list, Container to)
        {
            if (list.Blocks.Count > 0)
            {
                to.Blocks.Add(list);
            }
        }
    }

    /// <summary>Finds a heading below the words of a bullet, or one that is all of a bullet among others.</summary>
    /// <param name="hasText">True if the first bullet of the list begins with text.</param>
    private static int IndexOfHeading(Container bullet, bool hasText)
    {
        var index = bullet.Blocks.FindIndex(b => b is Heading { Words.Count: > 0 });
        return index > 0 || (hasText && bullet.Blocks.Count == 1) ? index : -1;
    }

    /// <summary>Adds a box. A note says something about the label that it is under; any other box only arranges what is in it.</summary>
    private void AddBox(ContainerBlock box, bool isClosed, Container to)
    {
        var title = BoxTitle.Of(_text, box.Span.Start);
        if (!isClosed)
        {
            _builder.Report(ReadingDiagnostics.UnclosedBox(_builder.File, Lines.At(_text, box.Span.Start)));
        }

        var isNote = isClosed && title.IsNote && !box.Descendants<HeadingBlock>().Any();
        var into = isNote ? new BlockQuote(box.Span.Start) : to;
        if (isNote)
        {
            to.Blocks.Add(into);
        }

        if (title.Words.Length > 0)
        {
            into.Blocks.Add(new Paragraph(title.Words.Start, _inlines.Read(title.Words).Collapse()));
        }

        AddAll(box, into);
    }

    /// <summary>Gets the depth of a heading, and reports one that was not typed as Markdown wants it.</summary>
    private int DepthOf(HeadingBlock heading)
    {
        if (TypedHeadingParser.Slip(heading) is not { } typed)
        {
            return heading.Level;
        }

        _builder.Report(typed.Depth > TypedHeading.Deepest
            ? ReadingDiagnostics.TooManyMarks(_builder.File, typed.Line, typed.Words.In(_text), typed.Depth)
            : ReadingDiagnostics.TypedHeading(_builder.File, typed.Line, typed.Words.In(_text), typed.Depth, typed.IsEscaped));
        if (typed.Depth <= TypedHeading.Deepest)
        {
            return typed.Depth;
        }

        // Most likely it is meant beside the heading of the same name, above the one that follows, or else beside the one above.
        var others = _markdown.OfType<HeadingBlock>().Where(h => h.Level <= TypedHeading.Deepest).ToList();
        var words = Words(heading).ToString();
        var next = heading.Parent?.SkipWhile(b => b != heading).ElementAtOrDefault(1);
        return others.Find(h => Words(h).ToString() == words) is { } same ? same.Level
            : next is HeadingBlock below ? Math.Max(1, below.Level - 1)
            : others.FindLast(h => h.Span.Start < heading.Span.Start)?.Level ?? TypedHeading.Deepest;
    }

    /// <summary>Reports code that ends with its bullet or quote, and not with a fence: it may hold text that nobody sees there.</summary>
    private void ReportUnclosed(FencedCodeBlock code)
    {
        var fence = new SourceSpan(code.Span.Start, Lines.EndOf(_text, code.Span.Start));
        _builder.Report(ReadingDiagnostics.UnclosedCode(_builder.File, fence, fence.In(_text).Trim()));
    }

    private static bool IsProgram(CodeBlock code) =>
        code is FencedCodeBlock { Info: { Length: > 0 } language } && !FencedCode.IsText(language);

    private Container Filled(ContainerBlock from, Container to)
    {
        AddAll(from, to);
        return to;
    }

    private void AddTable(int start, List<SourceSpan> lines, Container to)
    {
        var header = TableLines.IndexOfHeader(_text, lines);
        if (header < 0)
        {
            to.Blocks.Add(_table.Unfinished(start, lines));
            return;
        }

        if (header > 0)
        {
            to.Blocks.Add(new Paragraph(start, _inlines.Read(lines.GetRange(0, header)).Collapse()));
        }

        var grid = _table.Read(lines.GetRange(header, lines.Count - header));
        to.Blocks.Add(new Table(lines[header].Start, MappedText.Empty, grid));
    }

    private MappedText Words(LeafBlock block) => _inlines.Read(block).Collapse();

    private MappedText Words(CodeBlock code)
    {
        var words = new MappedTextBuilder();
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var span = SpanOf(code.Lines.Lines[i], code);
            words.Add(_text, span.Start, span.End, Formatting.Code);
            words.AddSpace(code.Span.End, Formatting.LineEnd);
        }

        return words.Take().Collapse();
    }

    /// <summary>Finds a line of code in the document.</summary>
    private SourceSpan SpanOf(StringLine line, CodeBlock code)
    {
        if (ReferenceEquals(line.Slice.Text, _text))
        {
            return new SourceSpan(line.Slice.Start, line.Slice.End + 1);
        }

        // Markdig has made spaces of a tab: the words are after them.
        var words = line.ToString().Trim();
        var start = words.Length == 0 ? -1 : _text.IndexOf(words, Math.Max(code.Span.Start, line.Position - 4), StringComparison.Ordinal);
        return start < 0 ? default : new SourceSpan(start, start + words.Length);
    }
}
