using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Html;

/// <summary>
/// Collects words from text and inline tags, as a browser shows them: white space collapsed, entities decoded, each character with its
/// span.
/// </summary>
internal sealed class HtmlWords(string text)
{
    private readonly Stack<bool> _boldSpans = new();
    private readonly MappedTextBuilder _words = new();
    private (SourceSpan Span, Formatting Formatting)? _space;
    private int _bold;
    private int _code;
    private int _struck;
    private int _raised;
    private bool _isInPageLink;

    public int Count => _words.Count;

    /// <summary>True if a <c>&lt;br&gt;</c> was the last thing added.</summary>
    public bool IsAtBreak => _space is { } space && (space.Formatting & Formatting.Break) != 0;

    /// <summary>Takes everything collected since the last time.</summary>
    public MappedText Take()
    {
        _space = null;
        return _words.Take().WithoutIcons();
    }

    /// <summary>Forgets tags that were never closed. A browser shows bold to the end, which nobody means.</summary>
    public void CloseInlines()
    {
        _boldSpans.Clear();
        (_bold, _code, _struck, _raised, _isInPageLink) = (0, 0, 0, 0, false);
    }

    public void Break(int start, int end, Formatting formatting = Formatting.Break) =>
        _space = (new SourceSpan(start, end), formatting | Shown(isBold: false));

    public void Add(int start, int end, bool isBold, bool isPre = false)
    {
        var formatting = Shown(isBold);
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                var isLineEnd = isPre && Lines.IsEnd(text[i]);
                _space = IsAtBreak ? _space : (new SourceSpan(i, i + 1), isLineEnd ? formatting | Formatting.LineEnd : formatting);
            }
            else if (text[i] == '&' && HtmlEntity.Decode(text, i, end, out var entityEnd) is { } decoded)
            {
                foreach (var c in decoded)
                {
                    Add(c, new SourceSpan(i, entityEnd), formatting);
                }

                i = entityEnd - 1;
            }
            else
            {
                Add(text[i], new SourceSpan(i, i + 1), formatting);
            }
        }
    }

    /// <summary>Takes account of a tag that changes how words are shown. Does nothing for any other.</summary>
    public void Inline(HtmlToken tag)
    {
        var isOpen = tag.Kind == HtmlTokenKind.Open;
        switch (tag.Name)
        {
            case "b" or "strong":
                _bold = Math.Max(0, _bold + (isOpen ? 1 : -1));
                break;

            case "s" or "del" or "strike":
                _struck = Math.Max(0, _struck + (isOpen ? 1 : -1));
                break;

            case "img" when isOpen:
                AddPicture(tag);
                break;

            case "code" or "tt" or "kbd" or "samp":
                _code = Math.Max(0, _code + (isOpen ? 1 : -1));
                break;

            case "sup":
                _raised = Math.Max(0, _raised + (isOpen ? 1 : -1));
                break;

            case "a":
                _isInPageLink = isOpen && IsInPageLink(tag);
                break;

            case "span" or "font" when isOpen:
                // Word processors write bold this way.
                _boldSpans.Push(IsBold(tag));
                _bold += _boldSpans.Peek() ? 1 : 0;
                break;

            case "span" or "font" when _boldSpans.Count > 0:
                _bold = Math.Max(0, _bold - (_boldSpans.Pop() ? 1 : 0));
                break;
        }
    }

    private void Add(char c, SourceSpan span, Formatting formatting)
    {
        if (char.IsWhiteSpace(c))
        {
            _space ??= (span, formatting);
            return;
        }

        if (_space is { } space && _words.Count > 0)
        {
            _words.Add(' ', space.Span, space.Formatting);
        }

        _space = null;
        _words.Add(c, span, formatting);
    }

    private void AddPicture(HtmlToken tag)
    {
        var formatting = Shown(isBold: false) | Formatting.Picture;
        if (TagAttributes.ValueOf(text, tag.Start, tag.End, "alt") is not { } words)
        {
            Add(ShownWords.Picture, new SourceSpan(tag.Start, tag.End), formatting);
            return;
        }

        for (var i = words.Start; i < words.End; i++)
        {
            Add(text[i], new SourceSpan(i, i + 1), formatting);
        }
    }

    private Formatting Shown(bool isBold) =>
        (isBold || _bold > 0 ? Formatting.Bold : Formatting.None)
        | (_code > 0 ? Formatting.Code : Formatting.None)
        | (_struck > 0 ? Formatting.Struck : Formatting.None)
        | (_raised > 0 ? Formatting.Raised : Formatting.None)
        | (_isInPageLink ? Formatting.InPageLink : Formatting.None);

    private bool IsInPageLink(HtmlToken tag)
    {
        var at = IndexOf(tag, "href=");
        at += at < 0 ? 0 : 5;
        return at > 0 && (text[at] == '#' || (text[at] is '"' or '\'' && text[at + 1] == '#'));
    }

    private bool IsBold(HtmlToken tag)
    {
        var at = IndexOf(tag, "font-weight:");
        if (at < 0)
        {
            return false;
        }

        var value = text.Substring(at + 12, Math.Min(8, tag.End - at - 12)).TrimStart();
        return value.StartsWith("bold", StringComparison.OrdinalIgnoreCase)
            || (value.Length > 2 && value[0] is >= '6' and <= '9' && value[1] == '0');
    }

    private int IndexOf(HtmlToken tag, string word) =>
        text.IndexOf(word, tag.Start, tag.End - tag.Start, StringComparison.OrdinalIgnoreCase);
}
