using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Html;

/// <summary>Makes blocks of HTML, with what browsers do about tags that people leave out.</summary>
internal sealed class HtmlBlocks
{
    /// <summary>As deep as Markdig goes, and for the same reason: what walks the blocks calls itself.</summary>
    private const int Deepest = 100;

    private readonly string _text;
    private readonly HtmlTokens _tokens;
    private readonly DocumentBuilder _builder;
    private readonly SheetReader _sheets;
    private readonly List<DetailsTag> _tags;
    private readonly HtmlWords _words;
    private readonly List<(Container Container, string Name, bool IsClosed)> _open = [];
    private HtmlTable? _table;
    private int _headingLevel;
    private int _leafStart;
    private bool _isPre;
    private bool _isTitle;

    /// <param name="tags">Where the <c>&lt;details&gt;</c> of the document are collected.</param>
    public HtmlBlocks(string text, HtmlTokens tokens, DocumentBuilder builder, List<DetailsTag> tags)
    {
        _text = text;
        _tokens = tokens;
        _builder = builder;
        _tags = tags;
        _words = new HtmlWords(text);
        _sheets = new SheetReader(builder, "<td></td>", "colspan=\"…\" on a header that stands above several");
    }

    /// <summary>It is too deep or too large to be read, which is reported.</summary>
    public bool IsBeyond { get; private set; }

    /// <summary>The words of the page's <c>&lt;title&gt;</c>; null if it has none.</summary>
    public MappedText? Title { get; private set; }

    public bool HasMainHeading { get; private set; }

    private Container Current => _open[_open.Count - 1].Container;

    private string CurrentName => _open[_open.Count - 1].Name;

    private bool IsBold => CurrentName == "dt";

    /// <param name="from">The first token to read.</param>
    /// <param name="to">The first that is not.</param>
    /// <param name="end">Where in the document to stop, be it within a text.</param>
    public Container Read(int from, int to, int end)
    {
        var root = new Container(from < _tokens.Count ? _tokens[from].Start : 0);
        _open.Clear();
        _open.Add((root, "", true));
        _words.CloseInlines();
        for (var i = from; i < to && !IsBeyond; i++)
        {
            var token = _tokens[i];
            if (token.Kind == HtmlTokenKind.Open && HtmlElements.HeadingLevel(token.Name) > 0)
            {
                CloseUnclosed();
            }

            if (_isTitle && token is { Kind: HtmlTokenKind.Close, Name: "title" })
            {
                Title = _words.Take().Collapse();
                _isTitle = false;
            }
            else if (token.Kind == HtmlTokenKind.Text)
            {
                Text(token, end);
            }
            else if (token.Name == "br")
            {
                BreakLine(token);
            }
            else if (!HtmlElements.IsBlock(token.Name))
            {
                _words.Inline(token);
            }
            else if (_table?.IsInCell == true && !IsOfTable(token))
            {
                _words.Break(token.Start, token.End);
            }
            else if (token is { Kind: HtmlTokenKind.Open, Name: "summary" })
            {
                i = Summary(i, to);
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

        EndTable();
        Flush();
        return root;
    }

    private void Text(HtmlToken token, int end)
    {
        if (_words.Count == 0 && _headingLevel == 0)
        {
            _leafStart = token.Start;
        }

        _words.Add(token.Start, Math.Min(end, token.End), IsBold, _isPre);
    }

    /// <summary>One ends a line, two end a paragraph.</summary>
    private void BreakLine(HtmlToken token)
    {
        if (_words.IsAtBreak && _table?.IsInCell != true && _headingLevel == 0)
        {
            Flush();
        }
        else if (_words.Count > 0)
        {
            _words.Break(token.Start, token.End, Formatting.Break | Formatting.LineEnd);
        }
    }

    private void Open(HtmlToken token)
    {
        switch (token.Name)
        {
            case "title" when Title is null && _open.Count == 1:
                Flush();
                _isTitle = true;
                break;

            case "p" or "div" or "section" when _headingLevel > 0:
                _words.Break(token.Start, token.End);
                break;

            case "ul" or "ol" or "menu" or "dl":
                Flush();
                Push(ItemOfList(token.Start), new BulletList(token.Start), token);
                break;

            case "li":
                Flush();
                CloseTo("ul", "ol", "menu");
                PushItem(token);
                break;

            case "dt":
                Flush();
                CloseTo("dl");
                PushItem(token);
                break;

            case "dd":
                Flush();
                CloseTo("dl");
                OpenDefinition(token);
                break;

            case "blockquote":
                Flush();
                Push(ItemOfList(token.Start), new BlockQuote(token.Start), token);
                break;

            case "table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "caption":
                OpenOfTable(token);
                break;

            case "details":
                Flush();
                _tags.Add(new DetailsTag(TagKind.Open, token.Start, default));
                Add(new DividingLine(token.Start));
                break;

            case "hr":
                Flush();
                Add(new DividingLine(token.Start));
                break;

            case "pre":
                Flush();
                _isPre = true;
                break;

            default:
                Flush();
                _headingLevel = HtmlElements.HeadingLevel(token.Name);
                _leafStart = token.Start;
                break;
        }
    }

    private void Close(HtmlToken token)
    {
        switch (token.Name)
        {
            case "p" or "div" or "section" when _headingLevel > 0:
                _words.Break(token.Start, token.End);
                break;

            case "ul" or "ol" or "menu" or "dl" or "blockquote":
                Flush();
                CloseThrough(token.Name);
                break;

            case "li" or "dt" or "dd":
                Flush();
                CloseItem(token.Name);
                break;

            case "table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "caption":
                CloseOfTable(token);
                break;

            case "details":
                Flush();
                _tags.Add(new DetailsTag(TagKind.Close, token.Start, default));
                Add(new DividingLine(token.Start));
                break;

            default:
                Flush();
                break;
        }
    }

    private int Summary(int index, int to)
    {
        Flush();
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
        _tags.Add(new DetailsTag(TagKind.Summary, token.Start, default, _words.Take()));
        Add(new DividingLine(token.Start));
        return isClosed ? end : end - 1;
    }

    /// <summary>Ends the paragraph or heading that is open.</summary>
    private void Flush()
    {
        var words = _words.Take();
        if (words.Count > 0)
        {
            if (_isTitle)
            {
                Title = words;
            }
            else if (_headingLevel > 0)
            {
                HasMainHeading |= _headingLevel == 1;
                Add(new Heading(_leafStart, _headingLevel, words));
            }
            else
            {
                Add(_isPre ? new Code(_leafStart, words) : new Paragraph(_leafStart, words));
            }
        }

        (_headingLevel, _isPre, _isTitle) = (0, false, false);
    }

    private void Add(Block block) => ItemOfList(block.Start).Blocks.Add(block);

    /// <summary>What stands right in a list, without being a bullet, is meant for the bullet above it.</summary>
    private Container ItemOfList(int start)
    {
        if (Current is not BulletList list)
        {
            return Current;
        }

        if (list.Blocks.Count == 0)
        {
            list.Blocks.Add(new ListItem(start));
        }

        return (Container)list.Blocks[list.Blocks.Count - 1];
    }

    private void Push(Container parent, Container container, HtmlToken token)
    {
        parent.Blocks.Add(container);
        _open.Add((container, token.Name, token.Partner >= 0));
        if (_open.Count > Deepest && !IsBeyond)
        {
            IsBeyond = true;
            _builder.Report(ReadingDiagnostics.TooDeep(_builder.File, new SourceSpan(token.Start, token.End)));
        }
    }

    private void PushItem(HtmlToken token)
    {
        var list = Current as BulletList;
        if (list is null)
        {
            // A bullet outside of any list goes on with the list above it.
            list = Current.Blocks.Count > 0 ? Current.Blocks[Current.Blocks.Count - 1] as BulletList : null;
            list ??= new BulletList(token.Start);
            if (list.Blocks.Count == 0)
            {
                Current.Blocks.Add(list);
            }
        }

        Push(list, new ListItem(token.Start), token);
    }

    /// <summary>What a definition list says of its term stands under the term as a bullet stands under a label.</summary>
    private void OpenDefinition(HtmlToken token)
    {
        if (Current is BulletList { Blocks.Count: > 0 } terms)
        {
            var term = (Container)terms.Blocks[terms.Blocks.Count - 1];
            Push(term, new BulletList(token.Start), token);
        }

        PushItem(token);
    }

    /// <summary>Leaves what stands in the innermost of these.</summary>
    private void CloseTo(params string[] names)
    {
        var at = Math.Max(0, _open.FindLastIndex(o => Array.IndexOf(names, o.Name) >= 0 || o.Name == "blockquote"));
        _open.RemoveRange(at + 1, _open.Count - at - 1);
    }

    private void CloseThrough(string name)
    {
        var at = _open.FindLastIndex(o => o.Name == name);
        if (at > 0)
        {
            _open.RemoveRange(at, _open.Count - at);
        }
    }

    /// <summary>A heading ends what its author forgot to close.</summary>
    private void CloseUnclosed()
    {
        if (_table is { IsClosed: false })
        {
            EndTable();
        }

        var at = _open.FindIndex(o => !o.IsClosed && o.Container is not ListItem);
        if (at > 0 && _table is null)
        {
            Flush();
            _open.RemoveRange(at, _open.Count - at);
        }
    }

    private void CloseItem(string name)
    {
        var at = _open.FindLastIndex(o => o.Name == name || o.Name is "ul" or "ol" or "menu" or "dl" or "blockquote");
        if (at > 0 && _open[at].Name == name)
        {
            // A definition is a list of its own.
            while (at > 1 && name == "dd" && _open[at - 1].Name == "dd")
            {
                at--;
            }

            _open.RemoveRange(at, _open.Count - at);
        }
    }

    private bool IsOfTable(HtmlToken token)
    {
        if (token.Name is not ("table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th"))
        {
            return false;
        }

        if (token.Name == "table" && token.Kind == HtmlTokenKind.Open)
        {
            _table!.Inner++;
            return false;
        }

        if (_table!.Inner > 0)
        {
            _table.Inner -= token.Name == "table" ? 1 : 0;
            return false;
        }

        return true;
    }

    private void OpenOfTable(HtmlToken token)
    {
        if (_table is null || token.Name == "table")
        {
            EndTable();
            Flush();
            _table = new HtmlTable(token.Start, token.Name == "table" && token.Partner >= 0, _builder, _sheets);
        }

        if (token.Name is not "table")
        {
            EndCell(token.Start);
        }

        switch (token.Name)
        {
            case "thead" or "tbody" or "tfoot":
                _table.Section(token.Name == "thead");
                break;

            case "tr":
                _table.OpenRow(token);
                break;

            case "td" or "th":
                _table.OpenCell(token);
                break;

            case "caption":
                Flush();
                break;
        }
    }

    private void CloseOfTable(HtmlToken token)
    {
        if (_table is null)
        {
            Flush();
            return;
        }

        if (token.Name == "caption")
        {
            _table.Caption = _words.Take();
            return;
        }

        EndCell(token.Start, token.Name is "td" or "th" ? token.End : token.Start);
        switch (token.Name)
        {
            case "table":
                EndTable();
                break;

            case "tr":
                _table.CloseRow();
                break;

            case "thead" or "tbody" or "tfoot":
                _table.Section(isHead: false);
                break;
        }
    }

    private void EndCell(int at, int? end = null)
    {
        if (_table!.IsInCell)
        {
            _table.CloseCell(_words.Take(), end ?? at, _text);
            _words.CloseInlines();
        }
        else
        {
            // What stands between cells is shown above the table.
            Flush();
        }
    }

    private void EndTable()
    {
        if (_table is not { } table)
        {
            return;
        }

        EndCell(_text.Length);
        _table = null;
        Add(table.Build());
        if (table.IsTooLarge)
        {
            IsBeyond = true;
            _builder.Report(ReadingDiagnostics.TooMany(_builder.File, new SourceSpan(table.Start, table.Start + 6), "cells that span others", HtmlTable.MostRepeated));
        }
    }
}
