using LadderGen.Compiler.Html;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>
/// Takes HTML out of a document before Markdown is read, without moving a character: comments, <c>&lt;details&gt;</c>, and what HTML
/// has for headings, lists and tables. Left in, every missing empty line would change how Markdown reads the text after it.
/// </summary>
internal sealed class HtmlExtractor
{
    private readonly DocumentBuilder _builder;
    private readonly string _text;
    private readonly int _from;
    private readonly BlankedText _markdown;
    private readonly HtmlScanner _scanner;
    private readonly FencedCode _code;
    private readonly List<DetailsTag> _tags = [];
    private readonly Dictionary<int, SourceSpan> _summaries = [];
    private readonly List<HtmlRegion> _regions = [];
    private HtmlRegions? _html;
    private bool _hasUnclosedComment;
    private bool _hasStrayFence;
    private bool _isInHtmlBlock;
    private bool _isInList;
    private bool _isAfterEmptyLine = true;

    private HtmlExtractor(string text, int from, DocumentBuilder builder)
    {
        (_text, _from, _builder) = (text, from, builder);
        _markdown = new BlankedText(text);
        _scanner = new HtmlScanner(text);
        _code = new FencedCode(text, from);
    }

    /// <returns>Null if the HTML is too deep or too large to be read, which has been reported.</returns>
    public static EmbeddedHtml? Extract(DocumentBuilder builder, FrontMatter? frontMatter)
    {
        var text = WithoutFrontMatter(Normalization.Normalize(builder.File.Text), frontMatter);
        text = SiteSyntax.TakeOut(text, frontMatter?.Span.End ?? 0, builder);
        if (text.IndexOf('<') < 0 && !FencedCode.MayBeIn(text))
        {
            return new EmbeddedHtml(text, text, [], [], []);
        }

        var extractor = new HtmlExtractor(text, frontMatter?.Span.End ?? 0, builder);
        extractor.Scan();
        return extractor._html is { IsBeyond: true }
            ? null
            : new EmbeddedHtml(text, extractor._markdown.ToString(), extractor._tags, extractor._summaries, extractor._regions);
    }

    private static string WithoutFrontMatter(string text, FrontMatter? frontMatter)
    {
        if (frontMatter is null)
        {
            return text;
        }

        var blanked = new BlankedText(text);
        blanked.Blank(0, frontMatter.Span.End, '\n');
        return blanked.ToString();
    }

    private void Scan()
    {
        for (var i = _from; i < _text.Length;)
        {
            var line = Lines.At(_text, i);
            var isWhole = i == _from || Lines.IsEnd(_text[i - 1]);
            if (isWhole)
            {
                BeginLine(line);
            }

            i = isWhole && TakeCode(line) is { } end ? end : ScanLine(line);
        }
    }

    /// <returns>Where to read on; null if no code starts on the line.</returns>
    private int? TakeCode(SourceSpan line)
    {
        if (!_code.TryRead(line.Start, out var end, out var strays))
        {
            return null;
        }

        if (strays is { } stray)
        {
            if (!_hasStrayFence)
            {
                var fence = stray.Open.In(_text).Trim();
                _builder.Report(stray.Close is null
                    ? ReadingDiagnostics.UnclosedCode(_builder.File, stray.Open, fence)
                    : ReadingDiagnostics.StructureInCode(_builder.File, stray.Open, fence));
            }

            // What follows from it is not reported.
            _hasStrayFence = true;
            Blank(stray.Open);
            if (stray.Close is { } close)
            {
                Blank(close);
            }
        }

        return end;

        void Blank(SourceSpan span) => _markdown.Blank(span.Start, span.End, '\n');
    }

    /// <summary>Takes out what starts on a line, or on the rest of one.</summary>
    /// <returns>Where to read on.</returns>
    private int ScanLine(SourceSpan line)
    {
        var i = line.Start;
        if (_text.IndexOf('<', line.Start, line.Length) < 0)
        {
            return line.End + 1;
        }

        var isRow = _text.IndexOf('|', line.Start, line.Length) >= 0 && _text[Lines.EndOfIndent(_text, line.Start, line.End)] != '<';
        CodeSpans? code = null;
        while (i <= line.End && i < _text.Length)
        {
            i = _text[i] switch
            {
                '`' => (code ??= new CodeSpans(_text, i, line.End)).EndOf(i),
                '\\' => i + 2,
                '<' when _scanner.IsComment(i) => TakeComment(i),
                '<' when _scanner.IsSpoiltComment(i) => TakeSpoiltComment(i),
                '<' when !isRow => TakeTag(i),
                _ => i + 1,
            };
        }

        return i;
    }

    /// <summary>Takes away the indent of a line of HTML. Authors indent HTML as they like, which Markdown would take for code.</summary>
    private void BeginLine(SourceSpan line)
    {
        var first = Lines.EndOfIndent(_text, line.Start, line.End);
        if (first == line.End)
        {
            (_isInHtmlBlock, _isAfterEmptyLine) = (false, true);
            return;
        }

        var isMark = BulletMarks.IsMarkdown(_text[first]) || char.IsDigit(_text[first]);
        var isBullet = isMark && first + 1 < line.End && _text[first] != _text[first + 1];
        _isInList = isBullet || (_isInList && !(_isAfterEmptyLine && first == line.Start));
        _isInHtmlBlock |= _text[first] == '<' && TagName.At(_text, first) is { } name && HtmlElements.IsBlock(name.Text);
        _isAfterEmptyLine = false;
        if (_isInHtmlBlock && !_isInList && (first - line.Start > 3 || _text.IndexOf('\t', line.Start, first - line.Start) >= 0))
        {
            _markdown.Blank(line.Start, first, '\n');
        }
    }

    /// <returns>Where to read on.</returns>
    private int TakeComment(int start)
    {
        if (_scanner.EndOfComment(start) is { } end)
        {
            _markdown.Blank(start, end, start == 0 || Lines.IsEnd(_text[start - 1]) ? '\n' : ' ');
            return end;
        }

        return ReportComment(new SourceSpan(start, start + HtmlScanner.CommentStart.Length));
    }

    /// <summary>Takes out a comment whose dashes an editor has replaced. It looks like a comment, and so it is one.</summary>
    /// <returns>Where to read on.</returns>
    private int TakeSpoiltComment(int start)
    {
        if (_scanner.EndOfSpoiltComment(start) is not { } end)
        {
            return ReportComment(new SourceSpan(start, start + HtmlScanner.SpoiltStart));
        }

        _markdown.Blank(start, end, ' ');
        return end;
    }

    /// <summary>Reports a comment that never ends. It hides nothing.</summary>
    /// <returns>Where to read on.</returns>
    private int ReportComment(SourceSpan mark)
    {
        if (!_hasUnclosedComment)
        {
            _hasUnclosedComment = true;
            _builder.Report(ReadingDiagnostics.UnclosedComment(_builder.File, mark));
        }

        _markdown.Blank(mark.Start, mark.End, ' ');
        return mark.End;
    }

    /// <returns>Where to read on.</returns>
    private int TakeTag(int start)
    {
        if (TagName.At(_text, start) is not { } name || _scanner.EndOfTagInMarkdown(name.End) is not { } end)
        {
            return start + 1;
        }

        if (!name.IsEndTag && !HtmlElements.IsStructure(name.Text) && HtmlElements.IsKnown(name.Text)
            && TagAttributes.Hide(_text, start, end) && _scanner.StartOfEndTag(name.Text, end) is { } hidden)
        {
            hidden = _text.IndexOf('>', hidden) + 1 is var after && after > 0 ? after : hidden;
            _markdown.Blank(start, hidden, ' ');
            return hidden;
        }

        switch (name.Text)
        {
            case "details":
                var kind = name.IsEndTag ? DetailsTagKind.Close : DetailsTagKind.Open;
                _tags.Add(new DetailsTag(kind, start, MappedText.Empty));
                _markdown.PutRule(start, end);
                return end;

            case "summary" when !name.IsEndTag:
                return TakeSummary(start, end);

            case "summary":
                _markdown.PutRule(start, end);
                return end;

            case "style" or "script" when !name.IsEndTag && _scanner.StartOfEndTag(name.Text, end) is { } close:
                _markdown.Blank(end, close, ' ');
                return close;

            case "p" or "blockquote" when !name.IsEndTag && _markdown.IsFirstOnLine(start):
            case var element when !name.IsEndTag && HtmlElements.IsStructure(element):
                return TakeRegion(start) ?? end;

            case var element when HtmlElements.IsBlock(element) && !_isInList && (_markdown.IsFirstOnLine(start) || IsLastOnLine(end)):
                // It separates what is before it from what is after it, as an empty line does.
                _markdown.Blank(start, end, '\n');
                return end;

            default:
                return end;
        }
    }

    /// <returns>Where to read on.</returns>
    private int TakeSummary(int start, int tagEnd)
    {
        var (words, end) = SummaryTag.Read(_text, tagEnd);
        _summaries.Add(_tags.Count, words);
        _tags.Add(new DetailsTag(DetailsTagKind.Summary, start, MappedText.Empty));
        _markdown.PutRule(start, end);
        return end;
    }

    /// <returns>Where to read on; null if the tag does not start a region.</returns>
    private int? TakeRegion(int start)
    {
        _html ??= new HtmlRegions(_text, _from, _builder, _tags);
        if (_html.Read(start) is not { } region)
        {
            return null;
        }

        _regions.Add(new HtmlRegion(start, _markdown.PutRule(start, region.End), region.Blocks));
        return region.End;
    }

    private bool IsLastOnLine(int offset)
    {
        var next = Lines.EndOfIndent(_text, offset, _text.Length);
        return next == _text.Length || Lines.IsEnd(_text[next]);
    }
}
