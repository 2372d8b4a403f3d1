using Markdig.Parsers;
using Markdig.Syntax;

namespace LadderGen.Compiler.Reading;

/// <summary>Walks a Markdown tree: which words are labels, which statements, and which stand under which.</summary>
internal sealed class MarkdownOutline
{
    private static readonly object TableLines = new();

    private readonly HtmlTags _html;
    private readonly string _text;
    private readonly MarkdownDocument _markdown;
    private readonly DocumentBuilder _builder;
    private readonly MarkdownTable _table;
    private readonly Dictionary<LeafBlock, MappedText> _words = [];
    private readonly HashSet<int> _closedLater = [];
    private MarkdownScopes _scopes = new(-1);
    private MarkdownLists _lists = null!;
    private int _nextTag;
    private bool _hasHeading;

    public MarkdownOutline(HtmlTags html, MarkdownDocument markdown, DocumentBuilder builder)
    {
        _html = html;
        _text = html.Text;
        _markdown = markdown;
        _builder = builder;
        _table = new MarkdownTable(builder.File, _text, markdown, builder);
        MatchTags();
    }

    public Place Current => _scopes.Current;

    public void Walk(MappedText? title)
    {
        if (title is not null)
        {
            _scopes = new MarkdownScopes(_builder.AddLabel(-1, LabelKind.FrontMatterTitle, title));
        }

        _lists = new MarkdownLists(this, _builder);
        _lists.LearnLabels(_markdown);
        Blocks(_markdown);
        PassTags(int.MaxValue);
    }

    /// <summary>Keeps the lines of what may be a table from being read as a paragraph.</summary>
    public static void KeepLinesOfTable(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock { Lines.Count: > 0 } paragraph)
        {
            return;
        }

        var text = paragraph.Lines.Lines[0].Slice.Text;
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

    public MappedText Words(LeafBlock block)
    {
        if (!_words.TryGetValue(block, out var words))
        {
            words = block switch
            {
                CodeBlock code => CodeWords(code),
                _ when Lines(block) is { } lines => WordsOf(lines, 0, lines.Count),
                _ => MarkdownInlines.Read(block, _text),
            };
            words = words.Collapse();
            _words.Add(block, words);
        }

        return words;
    }

    /// <summary>Blocks that stand one below the other.</summary>
    public void Blocks(ContainerBlock container, int from = 0)
    {
        Grid? above = null;
        for (var i = from; i < container.Count; i++)
        {
            PassTags(container[i].Span.Start);
            var table = Block(container, i, above);
            above = container[i] is ParagraphBlock ? table : null;
        }
    }

    /// <summary>A block that is part of a bullet or a quote: whatever it is, its words count.</summary>
    public void Paragraph(LeafBlock block, Place place, bool isDescription)
    {
        if (Lines(block) is { } lines)
        {
            Table(lines, place, null, isDescription);
        }
        else if (Words(block) is { HasWords: true } words && !IsOnlyPlaceLinks(words))
        {
            _builder.AddParagraph(place.Label, isDescription ? words.WithoutAlert() : words, place.IsExample, isDescription);
        }
    }

    public bool IsTable(LeafBlock block) => Lines(block) is { } lines && MarkdownTable.HeaderOf(_text, lines) >= 0;

    public void Quote(ContainerBlock quote, Place place)
    {
        foreach (var block in quote)
        {
            PassTags(block.Span.Start);
            switch (block)
            {
                case LeafBlock leaf when leaf is not (ThematicBreakBlock or LinkReferenceDefinition):
                    Paragraph(leaf, place, isDescription: true);
                    break;

                case ListBlock list:
                    _lists.Read(list, place, isDescription: true);
                    break;

                case ContainerBlock container and not LinkReferenceDefinitionGroup:
                    Quote(container, place);
                    break;
            }
        }
    }

    /// <summary>A heading, bullet or paragraph whose every word leads to a place on the same page is navigation.</summary>
    public static bool IsOnlyPlaceLinks(MappedText words)
    {
        var hasLink = false;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsWord && !words[i].Has(Style.PlaceLink))
            {
                return false;
            }

            hasLink |= words[i].Has(Style.PlaceLink);
        }

        return hasLink;
    }

    public static bool IsBold(MappedText words)
    {
        var hasBold = false;
        for (var i = 0; i < words.Count; i++)
        {
            // An emoji before or behind bold words is not bold, and a line is bold all the same.
            if (char.IsLetterOrDigit(words[i].Char) && !words[i].Has(Style.Bold))
            {
                return false;
            }

            hasBold |= char.IsLetterOrDigit(words[i].Char);
        }

        return hasBold;
    }

    private Grid? Block(ContainerBlock container, int index, Grid? above)
    {
        switch (container[index])
        {
            case HeadingBlock heading:
                Heading(heading, container, index);
                return null;

            case ListBlock list:
                _lists.Read(list, Current, isDescription: false);
                return null;

            case QuoteBlock quote:
                Quote(quote, Current);
                return null;

            case ThematicBreakBlock or LinkReferenceDefinitionGroup:
                return null;

            case ParagraphBlock paragraph when Lines(paragraph) is { } lines:
                return Table(lines, null, above, isDescription: false);

            case ParagraphBlock paragraph:
                Paragraph(Words(paragraph), StandsUnder(container, index));
                return null;

            case LeafBlock leaf:
                Paragraph(leaf, Current, isDescription: false);
                return null;

            case ContainerBlock other:
                Blocks(other);
                return null;

            default:
                return null;
        }
    }

    private void Heading(HeadingBlock heading, ContainerBlock container, int index)
    {
        var words = Words(heading);
        var isNavigation = IsOnlyPlaceLinks(words) || (_hasHeading && index + 1 < container.Count && container[index + 1] is ListBlock list && _lists.IsNavigation(list));
        if (words.Collapse().Count == 0 || (isNavigation && !HasSection(container, index, heading.Level)))
        {
            return;
        }

        _hasHeading = true;

        var under = _scopes.CloseHeadings(heading.Level);
        if (words.IsExamplesWord())
        {
            _scopes.OpenHeading(heading.Level, under with { IsExample = true });
        }
        else if (under.IsExample)
        {
            _builder.AddParagraph(under.Label, words, isExample: true);
            _scopes.OpenHeading(heading.Level, under);
        }
        else
        {
            _scopes.OpenHeading(heading.Level, new Place(_builder.AddLabel(under.Label, LabelKind.Heading, words), false));
        }
    }

    private void Paragraph(MappedText words, bool standsUnder)
    {
        if (!words.HasWords || IsOnlyPlaceLinks(words))
        {
            return;
        }

        if (standsUnder && (words.IsExamplesWord() || IsBold(words)))
        {
            BoldLine(words);
        }
        else if (FirstLine(words) is { } first)
        {
            BoldLine(words.Slice(0, first));
            _builder.AddParagraph(Current.Label, words.Slice(first), Current.IsExample);
        }
        else
        {
            _builder.AddParagraph(Current.Label, words, Current.IsExample);
        }
    }

    private void BoldLine(MappedText words)
    {
        var under = _scopes.AtHeading;
        _scopes.OpenBoldLine(words.IsExamplesWord()
            ? under with { IsExample = true }
            : under with { Label = _builder.AddLabel(under.Label, LabelKind.BoldLine, words) });
    }

    /// <summary>A bold line right above its text, with no empty line between: short, and no sentence.</summary>
    private static int? FirstLine(MappedText words)
    {
        var end = words.IndexOf(g => g.Has(Style.LineEnd));
        if (end <= 0 || end > 80)
        {
            return null;
        }

        var line = words.Slice(0, end);
        return IsBold(line) && line[line.Count - 1].Char is not ('.' or '!' or '?' or ',' or ';') && line.CountWords() <= 8 && !IsBold(words)
            ? end
            : null;
    }

    /// <summary>Whether something stands under a line that could label it, before the next label.</summary>
    private bool StandsUnder(ContainerBlock container, int index)
    {
        for (var i = index + 1; i < container.Count; i++)
        {
            switch (container[i])
            {
                case ThematicBreakBlock rule:
                    if (TagAt(rule.Span.Start) is not { } tag || tag.Kind == TagKind.Close)
                    {
                        return false;
                    }

                    return true;

                case HeadingBlock:
                    return false;

                case LinkReferenceDefinitionGroup:
                    continue;

                case ParagraphBlock paragraph when Lines(paragraph) is null:
                    var words = Words(paragraph);
                    if (words.HasWords)
                    {
                        return !IsBold(words);
                    }

                    continue;

                default:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a heading that is only a link has something under it, as one has that links to itself.</summary>
    private bool HasSection(ContainerBlock container, int index, int level)
    {
        for (var i = index + 1; i < container.Count; i++)
        {
            switch (container[i])
            {
                case HeadingBlock heading:
                    return heading.Level > level && !IsOnlyPlaceLinks(Words(heading));

                case ThematicBreakBlock rule:
                    return TagAt(rule.Span.Start) is { Kind: not TagKind.Close };

                case ListBlock list when _lists.IsNavigation(list):
                case LinkReferenceDefinitionGroup:
                case ParagraphBlock paragraph when Lines(paragraph) is null && (!Words(paragraph).HasWords || IsOnlyPlaceLinks(Words(paragraph))):
                    continue;

                default:
                    return true;
            }
        }

        return false;
    }

    private Grid? Table(List<SourceSpan> lines, Place? place, Grid? above, bool isDescription)
    {
        var header = MarkdownTable.HeaderOf(_text, lines);
        var prose = header < 0 ? lines.FindIndex(l => _text[l.Start] == '|' || _text[l.End - 1] == '|') : header;
        if (prose > 0)
        {
            var words = WordsOf(lines, 0, prose).Collapse();
            if (place is { } at)
            {
                _builder.AddParagraph(at.Label, words, at.IsExample, isDescription);
            }
            else
            {
                Paragraph(words, standsUnder: true);
            }
        }

        var under = place ?? Current;
        if (header < 0)
        {
            _table.ReportUnfinished(lines.GetRange(prose, lines.Count - prose), prose > 0 ? null : above);
            return null;
        }

        var grid = _table.Read(lines.GetRange(header, lines.Count - header), under.Label);
        if (grid is not null && under.IsExample)
        {
            AddExamples(grid);
        }
        else if (grid is not null)
        {
            _builder.AddGrid(grid);
        }

        return grid;
    }

    /// <summary>Examples laid out as a table: each row is one.</summary>
    private void AddExamples(Grid grid)
    {
        foreach (var row in grid.Rows)
        {
            var words = new MappedText();
            foreach (var part in row.Cells.SelectMany(c => c.Parts))
            {
                words.Add(' ', part.Span.Start, part.Span.Start);
                foreach (var c in part.Text)
                {
                    words.Add(c, part.Span.Start, part.Span.End);
                }
            }

            _builder.AddParagraph(grid.Label, words, isExample: true);
        }
    }

    private MappedText WordsOf(List<SourceSpan> lines, int from, int to)
    {
        var words = new MappedText();
        for (var i = from; i < to; i++)
        {
            words.Add(MarkdownInlines.Read(_text, lines[i].Start, lines[i].End, _markdown));
            words.Add(' ', lines[i].End, lines[i].End, Style.LineEnd);
        }

        return words;
    }

    private MappedText CodeWords(CodeBlock code)
    {
        var words = new MappedText();
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var slice = code.Lines.Lines[i].Slice;
            if (ReferenceEquals(slice.Text, _text))
            {
                words.Add(_text, slice.Start, slice.End + 1, Style.Code);
            }
            else
            {
                // Markdig has made spaces of a tab: the words are those behind it.
                var line = slice.ToString().Trim();
                var start = line.Length == 0 ? -1 : _text.IndexOf(line, Math.Max(code.Span.Start, code.Lines.Lines[i].Position - 4), StringComparison.Ordinal);
                words.Add(_text, Math.Max(0, start), Math.Max(0, start) + (start < 0 ? 0 : line.Length), Style.Code);
            }

            words.Add(' ', code.Span.End, code.Span.End, Style.LineEnd);
        }

        return words;
    }

    private static List<SourceSpan>? Lines(LeafBlock block) => block.GetData(TableLines) as List<SourceSpan>;

    private DetailsTag? TagAt(int position)
    {
        var (low, high) = (0, _html.Tags.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var tag = _html.Tags[middle];
            if (tag.Start <= position && position <= tag.Start + 1)
            {
                return tag;
            }

            (low, high) = tag.Start < position ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    public void PassTags(int position)
    {
        for (; _nextTag < _html.Tags.Count && _html.Tags[_nextTag].Start <= position; _nextTag++)
        {
            var tag = _html.Tags[_nextTag];
            switch (tag.Kind)
            {
                case TagKind.Open:
                    _scopes.OpenDetails(_closedLater.Contains(_nextTag));
                    break;

                case TagKind.Summary:
                    Summary(tag.Words);
                    break;

                case TagKind.Close when _closedLater.Contains(_nextTag):
                    _scopes.CloseDetails();
                    break;
            }
        }
    }

    private void Summary(SourceSpan span)
    {
        var words = MarkdownInlines.Read(_builder.File.Text, span.Start, span.End, _markdown).Collapse();
        var around = _scopes.AroundSummary();
        if (around.IsExample && !words.IsExamplesWord())
        {
            _builder.AddParagraph(around.Label, words, isExample: true);
        }

        _scopes.OpenSummary(!words.HasWords ? around
            : words.IsExamplesWord() || around.IsExample ? around with { IsExample = true }
            : new Place(_builder.AddLabel(around.Label, LabelKind.Summary, words), false));
    }

    private void MatchTags()
    {
        var open = new Stack<int>();
        for (var i = 0; i < _html.Tags.Count; i++)
        {
            if (_html.Tags[i].Kind == TagKind.Open)
            {
                open.Push(i);
            }
            else if (_html.Tags[i].Kind == TagKind.Close && open.Count > 0)
            {
                _closedLater.Add(open.Pop());
                _closedLater.Add(i);
            }
        }
    }
}
