using LadderGen.Compiler.Html;
using LadderGen.Compiler.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = LadderGen.Compiler.Text.SourceSpan;

namespace LadderGen.Compiler.Markdown;

/// <summary>Turns what stands in a line of a Markdown document into plain words, each character with its place.</summary>
internal sealed class MarkdownInlines(string text, MarkdownDocument document)
{
    // As Markdig's own pipeline has them; they keep no state of a document.
    private static readonly InlineParserList Parsers = new(new Markdig.MarkdownPipelineBuilder().InlineParsers);

    private static readonly char[] Special = ['\\', '`', '*', '_', '[', ']', '<', '>', '&', '!', '\n', '\r'];

    private readonly MappedTextBuilder _words = new();
    private readonly Stack<(Inline Inline, Formatting Formatting)> _open = new();
    private InlineProcessor? _processor;

    /// <summary>The words of a block whose inlines Markdig has read.</summary>
    public MappedText Read(LeafBlock block) => block.Inline is { } inline ? Read(inline) : MappedText.Empty;

    /// <summary>The words of a part of a line, such as a cell.</summary>
    public MappedText Read(int start, int end)
    {
        if (text.IndexOfAny(Special, start, end - start) < 0)
        {
            return MappedText.Of(text, start, end);
        }

        var block = new ParagraphBlock { ProcessInlines = true, Lines = new StringLineGroup(1) };
        var slice = new StringSlice(text, start, end - 1);
        block.Lines.Add(new StringLine(ref slice, 0, 0, start, NewLine.None));
        _processor ??= new InlineProcessor(document, Parsers, preciseSourcelocation: true, context: null);
        _processor.ProcessInlineLeaf(block);
        return Read(block);
    }

    /// <summary>The words of the first lines of several.</summary>
    public MappedText Read(IReadOnlyList<SourceSpan> lines, int count)
    {
        var words = new MappedTextBuilder();
        for (var i = 0; i < count; i++)
        {
            words.Add(Read(lines[i].Start, lines[i].End));
            words.Add(' ', lines[i].End, lines[i].End, Formatting.LineEnd);
        }

        return words.Take();
    }

    private MappedText Read(ContainerInline root)
    {
        var boldTags = 0;
        Push(root.FirstChild, Formatting.None);
        while (_open.Count > 0)
        {
            var (inline, style) = _open.Pop();
            Push(inline.NextSibling, style);
            var shown = boldTags > 0 ? style | Formatting.Bold : style;
            switch (inline)
            {
                case LiteralInline literal:
                    AddLiteral(literal, shown);
                    break;

                case CodeInline code:
                    AddWhereItStands(code.Content, Inside(code.Span, code.DelimiterCount), shown | Formatting.Code);
                    break;

                case HtmlEntityInline entity:
                    AddAll(entity.Transcoded.ToString(), entity.Span, shown);
                    break;

                case AutolinkInline link:
                    AddWhereItStands(link.Url, Inside(link.Span, 1), shown);
                    break;

                case LineBreakInline:
                    _words.Add(' ', inline.Span.Start, inline.Span.End + 1, shown | Formatting.LineEnd);
                    break;

                case HtmlInline html when !IsHtml(html.Tag):
                    AddAll(html.Tag, html.Span, shown);
                    break;

                case HtmlInline html:
                    boldTags = Math.Max(0, boldTags + BoldChange(html.Tag));
                    if (IsBreak(html.Tag))
                    {
                        _words.Add(' ', html.Span.Start, html.Span.End + 1, shown | Formatting.Break);
                    }

                    break;

                case LinkInline { IsImage: true }:
                    break;

                case LinkInline link:
                    Push(link.FirstChild, link.Url?.StartsWith("#", StringComparison.Ordinal) == true ? style | Formatting.InPageLink : style);
                    break;

                case EmphasisInline emphasis:
                    Push(emphasis.FirstChild, emphasis.DelimiterCount >= 2 ? style | Formatting.Bold : style);
                    break;

                case DelimiterInline delimiter:
                    AddAll(delimiter.ToLiteral(), delimiter.Span, shown);
                    Push(delimiter.FirstChild, style);
                    break;

                case ContainerInline container:
                    Push(container.FirstChild, style);
                    break;
            }
        }

        return _words.Take();
    }

    private void Push(Inline? inline, Formatting style)
    {
        if (inline is not null)
        {
            _open.Push((inline, style));
        }
    }

    private void AddLiteral(LiteralInline literal, Formatting style)
    {
        var start = literal.Span.Start + (literal.IsFirstCharacterEscaped && literal.Span.Length > literal.Content.Length ? 1 : 0);
        var length = literal.Content.Length;
        if (start >= 0 && start + length <= text.Length
            && string.CompareOrdinal(text, start, literal.Content.Text, literal.Content.Start, length) == 0)
        {
            _words.Add(text, start, start + length, style);
        }
        else
        {
            AddWhereItStands(literal.Content.ToString(), literal.Span, style);
        }
    }

    /// <summary>Characters that may stand in the document a little moved: in code, line ends and some spaces are.</summary>
    private void AddWhereItStands(string content, Markdig.Syntax.SourceSpan span, Formatting style)
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

            // Not found: it stands somewhere in the span, and so does what comes after it.
            at = at < end ? at + 1 : Math.Min(from + 1, end);
            _words.Add(c, Math.Max(span.Start, at - 1), Math.Max(span.Start + 1, at), style);
        }
    }

    private void AddAll(string content, Markdig.Syntax.SourceSpan span, Formatting style) => _words.AddAt(new SourceSpan(span.Start, span.End + 1), content, style);

    private static Markdig.Syntax.SourceSpan Inside(Markdig.Syntax.SourceSpan span, int marks) => new(span.Start + marks, span.End - marks);

    private static int BoldChange(string tag) => TagName(tag) switch
    {
        "b" or "strong" => 1,
        "/b" or "/strong" => -1,
        _ => 0,
    };

    private static bool IsBreak(string tag) => TagName(tag) is "br" or "li" or "p" or "/p" or "div" or "/div" or "/li" or "ul" or "/ul" or "ol" or "/ol" or "hr";

    /// <summary>A <c>&lt;team name&gt;</c> to be filled in looks like a tag and is none.</summary>
    private static bool IsHtml(string tag) => tag.StartsWith("<!", StringComparison.Ordinal) || tag.StartsWith("<?", StringComparison.Ordinal)
        || HtmlElements.IsElement(TagName(tag).TrimStart('/'));

    private static string TagName(string tag)
    {
        var end = 1;
        while (end < tag.Length && (char.IsLetterOrDigit(tag[end]) || (end == 1 && tag[end] == '/')))
        {
            end++;
        }

        return tag.Length > 1 ? tag.Substring(1, end - 1).ToLowerInvariant() : "";
    }
}
