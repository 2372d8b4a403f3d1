using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Html;

/// <summary>Makes blocks of HTML.</summary>
internal sealed class HtmlBlocks
{
    private readonly string _text;
    private readonly HtmlTokens _tokens;
    private readonly List<DetailsTag> _tags;
    private readonly HtmlWords _words;
    private readonly OpenContainers _containers;
    private readonly OpenLeaf _leaf;
    private readonly HtmlTables _tables;

    /// <summary>The index of the container that a paragraph of Word, which is a bullet, has opened; 0 if none is open.</summary>
    private int _itemOfParagraph;

    /// <param name="tags">Collects the <c>&lt;details&gt;</c> tags of the document.</param>
    public HtmlBlocks(string text, HtmlTokens tokens, DocumentBuilder builder, List<DetailsTag> tags)
    {
        (_text, _tokens, _tags) = (text, tokens, tags);
        _words = new HtmlWords(text);
        _containers = new OpenContainers(builder);
        _leaf = new OpenLeaf(_words, _containers);
        _tables = new HtmlTables(text, _words, _leaf, _containers, builder);
    }

    /// <summary>True if the document is too deep or too large to be read, which has been reported.</summary>
    public bool IsBeyond => _containers.IsTooDeep || _tables.IsTooLarge;

    /// <summary>The title that the page has nowhere but in the browser's bar; null if there is none.</summary>
    public MappedText? Title => _leaf.HasMainHeading ? null : _leaf.Title;

    public Container ReadAll() => Read(0, _tokens.Count, _text.Length);

    /// <param name="from">The index of the first token to read.</param>
    /// <param name="to">The index of the first token not to read.</param>
    /// <param name="end">Where in the document to stop, even within a text.</param>
    public Container Read(int from, int to, int end)
    {
        var root = new Container(from < _tokens.Count ? _tokens[from].Start : 0);
        _containers.Start(root);
        _words.CloseInlines();
        for (var i = from; i < to && !IsBeyond; i++)
        {
            var token = _tokens[i];
            var isClosed = token.Kind == HtmlTokenKind.Open && token.Partner > i && token.Partner < to;
            if (isClosed && IsNoText(i))
            {
                i = token.Partner;
                continue;
            }

            if (token.Kind == HtmlTokenKind.Open && HtmlElements.HeadingLevel(token.Name) > 0)
            {
                CloseUnclosed();
            }

            if (token is { Kind: HtmlTokenKind.Open, Name: "summary" } && !_tables.IsInCell)
            {
                i = ReadSummary(i, to);
            }
            else
            {
                Read(token, end);
            }
        }

        _tables.End();
        _leaf.End();
        return root;
    }

    private void Read(HtmlToken token, int end)
    {
        if (token is { Kind: HtmlTokenKind.Close, Name: "title" } && _leaf.EndTitle())
        {
            return;
        }

        if (token.Kind == HtmlTokenKind.Text)
        {
            _leaf.AddText(token, end);
        }
        else if (token.Name == "br")
        {
            _leaf.BreakLine(token, _tables.IsInCell);
        }
        else if (!HtmlElements.IsBlock(token.Name))
        {
            _words.Inline(token);
        }
        else if (_tables.IsInCell && !_tables.LeavesCell(token))
        {
            _words.Break(token.Start, token.End);
        }
        else if (token.Kind == HtmlTokenKind.Open)
        {
            Open(token);
        }
        else
        {
            Close(token);
        }
    }

    private void Open(HtmlToken token)
    {
        switch (token.Name)
        {
            case "title" when _leaf.Title is null && _containers.IsEmpty:
                _leaf.BeginTitle();
                break;

            case "p" or "div" or "section" when _leaf.IsHeading:
                _words.Break(token.Start, token.End);
                break;

            case "p" when token.Partner >= 0 && ListDepth.OfStyle(_text, token) is > 0 and var depth:
                _leaf.End();
                _itemOfParagraph = _containers.OpenParagraphItem(token, depth);
                break;

            case "ul" or "ol" or "menu" or "dl":
                _leaf.End();
                _containers.OpenList(token, ListDepth.OfClass(_text, token));
                break;

            case "li":
                _leaf.End();
                _containers.OpenItem(token);
                break;

            case "dt":
                _leaf.End();
                _containers.OpenTerm(token);
                break;

            case "dd":
                _leaf.End();
                _containers.OpenDefinition(token);
                break;

            case "blockquote":
                _leaf.End();
                _containers.Open(new BlockQuote(token.Start), token);
                break;

            case "details":
                AddTag(new DetailsTag(DetailsTagKind.Open, token.Start, MappedText.Empty));
                break;

            case "hr":
                _leaf.End();
                _containers.Add(new DividingLine(token.Start));
                break;

            case "pre":
                _leaf.BeginPre();
                break;

            case var name when HtmlTables.IsTag(name):
                _tables.Open(token);
                break;

            default:
                _leaf.Begin(token);
                break;
        }
    }

    private void Close(HtmlToken token)
    {
        switch (token.Name)
        {
            case "p" or "div" or "section" when _leaf.IsHeading:
                _words.Break(token.Start, token.End);
                break;

            case "p" when _itemOfParagraph > 0:
                _leaf.End();
                _containers.CloseFrom(_itemOfParagraph);
                _itemOfParagraph = 0;
                break;

            case "ul" or "ol" or "menu" or "dl" or "blockquote":
                _leaf.End();
                _containers.Close(token.Name);
                break;

            case "li" or "dt" or "dd":
                _leaf.End();
                _containers.CloseItem(token.Name);
                break;

            case "details":
                AddTag(new DetailsTag(DetailsTagKind.Close, token.Start, MappedText.Empty));
                break;

            case var name when HtmlTables.IsTag(name):
                _tables.Close(token);
                break;

            default:
                _leaf.End();
                break;
        }
    }

    /// <summary>Reads a summary up to its closing tag, or up to the next tag if it has none.</summary>
    /// <returns>The index of the last token that was read.</returns>
    private int ReadSummary(int index, int to)
    {
        _leaf.End();
        var token = _tokens[index];
        var isClosed = token.Partner > index && token.Partner < to;
        var end = isClosed ? token.Partner : Math.Min(to, index + 2);
        for (var i = index + 1; i < end; i++)
        {
            if (_tokens[i].Kind == HtmlTokenKind.Text)
            {
                _words.Add(_tokens[i].Start, _tokens[i].End, isBold: false);
            }
            else
            {
                _words.Inline(_tokens[i]);
            }
        }

        _words.CloseInlines();
        AddTag(new DetailsTag(DetailsTagKind.Summary, token.Start, _words.Take()));
        return isClosed ? end : end - 1;
    }

    /// <summary>True for an element that is closed and whose words are not part of the text.</summary>
    private bool IsNoText(int index) =>
        TagAttributes.Hide(_text, _tokens[index].Start, _tokens[index].End)
        || PageFurniture.IsAt(_text, _tokens, index)
        || IsMarkOfItem(_tokens[index]);

    /// <summary>True for the element that holds the mark of a paragraph that is a bullet.</summary>
    private bool IsMarkOfItem(HtmlToken token) =>
        _itemOfParagraph > 0 && token.Name == "span"
        && _text.IndexOf("mso-list:Ignore", token.Start, token.End - token.Start, StringComparison.OrdinalIgnoreCase) >= 0;

    private void AddTag(DetailsTag tag)
    {
        _leaf.End();
        _tags.Add(tag);
        _containers.Add(new DividingLine(tag.Start));
    }

    /// <summary>Closes what its author forgot to close: a heading starts a new part.</summary>
    private void CloseUnclosed()
    {
        _tables.EndUnclosed();
        if (!_tables.IsInTable && _containers.IndexOfUnclosed() is var index && index > 0)
        {
            _leaf.End();
            _containers.CloseFrom(index);
        }
    }
}
