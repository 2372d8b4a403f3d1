using LadderGen.Compiler.Html;
using LadderGen.Compiler.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = LadderGen.Compiler.Text.SourceSpan;

namespace LadderGen.Compiler.Markdown;

/// <summary>Reads the words of Markdown: without marks, each character with its span.</summary>
internal sealed class MarkdownInlines(string text, MarkdownDocument document)
{
    // Those of Markdig's own pipeline. They keep no state of a document.
    private static readonly InlineParserList Parsers = new(WithStruck(new Markdig.MarkdownPipelineBuilder()).InlineParsers);

    private static readonly char[] Special = ['\\', '`', '*', '_', '[', ']', '<', '>', '&', '!', '~', '\n', '\r'];

    private readonly MappedTextBuilder _words = new();
    private readonly Stack<(Inline Inline, Formatting Formatting)> _open = new();
    private InlineProcessor? _processor;

    /// <summary>Lets a pipeline read <c>~~struck~~</c> words.</summary>
    public static Markdig.MarkdownPipelineBuilder WithStruck(Markdig.MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Find<EmphasisInlineParser>()!.EmphasisDescriptors.Add(new EmphasisDescriptor('~', 2, 2, true));
        return pipeline;
    }

    /// <summary>Reads the words of a block whose inlines Markdig has parsed.</summary>
    public MappedText Read(LeafBlock block) => block.Inline is { } inline ? Read(inline) : MappedText.Empty;

    /// <summary>Reads the words of a part of a line, such as a cell.</summary>
    public MappedText Read(SourceSpan span)
    {
        if (text.IndexOfAny(Special, span.Start, span.Length) < 0)
        {
            return MappedText.Of(text, span.Start, span.End);
        }

        var block = new ParagraphBlock { ProcessInlines = true, Lines = new StringLineGroup(1) };
        var slice = new StringSlice(text, span.Start, span.End - 1);
        block.Lines.Add(new StringLine(ref slice, 0, 0, span.Start, NewLine.None));
        _processor ??= new InlineProcessor(document, Parsers, preciseSourcelocation: true, context: null);
        _processor.ProcessInlineLeaf(block);
        return Read(block);
    }

    /// <summary>Reads the words of several lines.</summary>
    public MappedText Read(IReadOnlyList<SourceSpan> lines)
    {
        var words = new MappedTextBuilder();
        foreach (var line in lines)
        {
            words.Add(Read(line));
            words.AddSpace(line.End, Formatting.LineEnd);
        }

        return words.Take();
    }

    private MappedText Read(ContainerInline root)
    {
        var (boldTags, struckTags, raisedTags) = (0, 0, 0);
        Push(root.FirstChild, Formatting.None);
        while (_open.Count > 0)
        {
            var (inline, formatting) = _open.Pop();
            Push(inline.NextSibling, formatting);
            var shown = formatting
                | (boldTags > 0 ? Formatting.Bold : Formatting.None)
                | (struckTags > 0 ? Formatting.Struck : Formatting.None)
                | (raisedTags > 0 ? Formatting.Raised : Formatting.None);
            switch (inline)
            {
                case LiteralInline literal:
                    AddLiteral(literal, shown);
                    break;

                case CodeInline code:
                    AddNearby(code.Content, Inside(code.Span, code.DelimiterCount), shown | Formatting.Code);
                    break;

                case HtmlEntityInline entity:
                    _words.Add(entity.Transcoded.ToString(), SpanOf(entity), shown);
                    break;

                case AutolinkInline link:
                    AddNearby(link.Url, Inside(link.Span, 1), shown);
                    break;

                case LineBreakInline:
                    _words.Add(' ', SpanOf(inline), shown | Formatting.LineEnd);
                    break;

                case HtmlInline html:
                    var tag = AddTag(html, shown);
                    boldTags = Math.Max(0, boldTags + Change(tag, "b", "strong"));
                    struckTags = Math.Max(0, struckTags + Change(tag, "s", "del", "strike"));
                    raisedTags = Math.Max(0, raisedTags + Change(tag, "sup"));
                    break;

                case LinkInline { IsImage: true, FirstChild: null }:
                    _words.Add(ShownWords.Picture, SpanOf(inline), shown | Formatting.Picture);
                    break;

                case LinkInline { IsImage: true } image:
                    Push(image.FirstChild, formatting | Formatting.Picture);
                    break;

                case LinkInline link:
                    var isInPage = link.Url?.StartsWith("#", StringComparison.Ordinal) == true;
                    Push(link.FirstChild, formatting | Formatting.Link | (isInPage ? Formatting.InPageLink : Formatting.None));
                    break;

                case EmphasisInline { DelimiterChar: '~' } struckWords:
                    Push(struckWords.FirstChild, formatting | Formatting.Struck);
                    break;

                case EmphasisInline emphasis:
                    Push(emphasis.FirstChild, emphasis.DelimiterCount >= 2 ? formatting | Formatting.Bold : formatting);
                    break;

                case DelimiterInline delimiter:
                    _words.Add(delimiter.ToLiteral(), SpanOf(delimiter), shown);
                    Push(delimiter.FirstChild, formatting);
                    break;

                case ContainerInline container:
                    Push(container.FirstChild, formatting);
                    break;
            }
        }

        return LooseBold.Read(_words.Take().WithoutIcons());
    }

    private void Push(Inline? inline, Formatting formatting)
    {
        if (inline is not null)
        {
            _open.Push((inline, formatting));
        }
    }

    private void AddLiteral(LiteralInline literal, Formatting formatting)
    {
        var start = literal.Span.Start + (literal.IsFirstCharacterEscaped && literal.Span.Length > literal.Content.Length ? 1 : 0);
        var length = literal.Content.Length;
        if (start >= 0 && start + length <= text.Length
            && string.CompareOrdinal(text, start, literal.Content.Text, literal.Content.Start, length) == 0)
        {
            _words.Add(text, start, start + length, formatting);
        }
        else
        {
            AddNearby(literal.Content.ToString(), literal.Span, formatting);
        }
    }

    /// <summary>Adds characters that Markdig may have moved a little, as it does with line ends and some spaces in code.</summary>
    private void AddNearby(string content, Markdig.Syntax.SourceSpan span, Formatting formatting)
    {
        var at = span.Start;
        var end = Math.Min(text.Length, span.End + 1);
        foreach (var c in content)
        {
            var from = at;
            while (at < end && text[at] != c && !(char.IsWhiteSpace(text[at]) && char.IsWhiteSpace(c)))
            {
                at++;
            }

            // Not found: it is somewhere in the span, and so is what comes after it.
            at = at < end ? at + 1 : Math.Min(from + 1, end);
            _words.Add(c, new SourceSpan(Math.Max(span.Start, at - 1), Math.Max(span.Start + 1, at)), formatting);
        }
    }

    /// <summary>Adds what a reader sees of a tag: nothing, a line break, or the tag itself if it is not one of HTML.</summary>
    /// <returns>Null if it is not a tag.</returns>
    private TagName? AddTag(HtmlInline html, Formatting formatting)
    {
        // Markdig takes comments and the like for tags.
        if (html.Tag.Length > 1 && html.Tag[1] is '!' or '?')
        {
            return null;
        }

        // A <team name> to be filled in looks like a tag, and so does a <team-name>.
        if (TagName.At(html.Tag, 0) is not { } name || !HtmlElements.IsKnown(name.Text))
        {
            _words.Add(html.Tag, SpanOf(html), formatting);
            return null;
        }

        if (name is { Text: "img", IsEndTag: false })
        {
            AddPicture(html, formatting | Formatting.Picture);
        }

        if (name.Text is "li" or "p" or "div" or "ul" or "ol" or "br" || (!name.IsEndTag && name.Text is "hr"))
        {
            _words.Add(' ', SpanOf(html), formatting | Formatting.Break);
        }

        return name;
    }

    private void AddPicture(HtmlInline html, Formatting formatting)
    {
        if (TagAttributes.ValueOf(html.Tag, 0, html.Tag.Length, "alt") is { } words)
        {
            _words.Add(words.In(html.Tag), SpanOf(html), formatting);
        }
        else
        {
            _words.Add(ShownWords.Picture, SpanOf(html), formatting);
        }
    }

    /// <returns>1 if a tag opens one of the elements, -1 if it closes one.</returns>
    private static int Change(TagName? tag, params string[] elements) =>
        tag is not { } name || !elements.Contains(name.Text) ? 0 : name.IsEndTag ? -1 : 1;

    private static SourceSpan SpanOf(Inline inline) => new(inline.Span.Start, inline.Span.End + 1);

    private static Markdig.Syntax.SourceSpan Inside(Markdig.Syntax.SourceSpan span, int marks) => new(span.Start + marks, span.End - marks);
}
