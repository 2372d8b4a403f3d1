using System.Globalization;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using Markdig.Helpers;

namespace LadderGen.Compiler.Html;

/// <summary>Collects words out of text and inline tags, as a browser shows them: white space collapsed, entities decoded, each character with its place.</summary>
internal sealed class HtmlWords(string text)
{
    private const int LongestEntity = 40;

    private readonly Stack<bool> _boldSpans = new();
    private readonly MappedTextBuilder _words = new();
    private (SourceSpan Place, Formatting Formatting)? _space;
    private int _bold;
    private int _code;
    private bool _isInPageLink;

    public int Count => _words.Count;

    /// <summary>The last thing was a <c>&lt;br&gt;</c>.</summary>
    public bool IsAtBreak => _space is { } space && (space.Formatting & Formatting.Break) != 0;

    /// <summary>What was collected since the last time.</summary>
    public MappedText Take()
    {
        _space = null;
        return _words.Take();
    }

    /// <summary>Forgets tags that were never closed: a browser shows bold to the end, which nobody meant.</summary>
    public void CloseInlines()
    {
        _boldSpans.Clear();
        (_bold, _code, _isInPageLink) = (0, 0, false);
    }

    public void Break(int start, int end, Formatting style = Formatting.Break) => _space = (new SourceSpan(start, end), style | Shown(false));

    public void Add(int start, int end, bool isBold, bool isPre = false)
    {
        var style = Shown(isBold);
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                var isLineEnd = isPre && text[i] is '\n' or '\r';
                _space = IsAtBreak ? _space : (new SourceSpan(i, i + 1), isLineEnd ? style | Formatting.LineEnd : style);
                continue;
            }

            var entityEnd = text[i] == '&' ? EntityEnd(i, end) : 0;
            if (entityEnd > 0 && EntityHelper.DecodeEntity(text.AsSpan(i + 1, entityEnd - i - 2)) is { } decoded)
            {
                foreach (var c in decoded)
                {
                    Add(c, new SourceSpan(i, entityEnd), style);
                }

                i = entityEnd - 1;
            }
            else if (entityEnd > 0 && Number(i + 2, entityEnd - 1) is { } number)
            {
                foreach (var c in CharUnicodeOf(number))
                {
                    Add(c, new SourceSpan(i, entityEnd), style);
                }

                i = entityEnd - 1;
            }
            else
            {
                Add(text[i], new SourceSpan(i, i + 1), style);
            }
        }
    }

    /// <summary>A tag that changes how words are shown; any other is passed over.</summary>
    public void Inline(HtmlToken tag)
    {
        var isOpen = tag.Kind == HtmlTokenKind.Open;
        switch (tag.Name)
        {
            case "b" or "strong":
                _bold = Math.Max(0, _bold + (isOpen ? 1 : -1));
                break;

            case "code" or "tt" or "kbd" or "samp":
                _code = Math.Max(0, _code + (isOpen ? 1 : -1));
                break;

            case "a":
                _isInPageLink = isOpen && IsInPageLink(tag);
                break;

            case "span" or "font" when isOpen:
                // Word processors write bold so.
                _boldSpans.Push(IsBold(tag));
                _bold += _boldSpans.Peek() ? 1 : 0;
                break;

            case "span" or "font" when _boldSpans.Count > 0:
                _bold = Math.Max(0, _bold - (_boldSpans.Pop() ? 1 : 0));
                break;
        }
    }

    private void Add(char c, SourceSpan place, Formatting style)
    {
        if (char.IsWhiteSpace(c))
        {
            _space ??= (place, style);
            return;
        }

        if (_space is { } space && _words.Count > 0)
        {
            _words.Add(' ', space.Place, space.Formatting);
        }

        _space = null;
        _words.Add(c, place, style);
    }

    private Formatting Shown(bool isBold) =>
        (isBold || _bold > 0 ? Formatting.Bold : Formatting.None) | (_code > 0 ? Formatting.Code : Formatting.None) | (_isInPageLink ? Formatting.InPageLink : Formatting.None);

    private int EntityEnd(int start, int end)
    {
        var i = start + 1;
        while (i < end && i < start + LongestEntity && (char.IsLetterOrDigit(text[i]) || (text[i] == '#' && i == start + 1)))
        {
            i++;
        }

        return i > start + 1 && i < end && text[i] == ';' ? i + 1 : 0;
    }

    private int? Number(int start, int end)
    {
        if (start >= end || text[start - 1] != '#')
        {
            return null;
        }

        var isHex = text[start] is 'x' or 'X';
        var digits = text.Substring(isHex ? start + 1 : start, end - (isHex ? start + 1 : start));
        return int.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string CharUnicodeOf(int number) =>
        number is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? char.ConvertFromUtf32(number) : "\uFFFD";

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
        return value.StartsWith("bold", StringComparison.OrdinalIgnoreCase) || (value.Length > 2 && value[0] is >= '6' and <= '9' && value[1] == '0');
    }

    private int IndexOf(HtmlToken tag, string word) => text.IndexOf(word, tag.Start, tag.End - tag.Start, StringComparison.OrdinalIgnoreCase);
}
