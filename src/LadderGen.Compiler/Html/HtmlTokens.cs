namespace LadderGen.Compiler.Html;

internal enum HtmlTokenKind
{
    Text,
    Open,
    Close,
}

/// <param name="Name">In lower case; empty for text.</param>
/// <param name="Partner">For an opening tag the token that closes it, or -1.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, string Name, int Start, int End, int Partner = -1);

/// <summary>
/// Cuts HTML into tags and text, each with its place. A parser library would repair more, but AngleSharp tells no place of a
/// text, takes 45 s for 40,000 nested lists, and is as large as all else in the package together.
/// </summary>
internal sealed class HtmlTokens
{
    /// <summary>What a browser shows nothing of, shows as a picture, or has for finding one's way.</summary>
    private static readonly HashSet<string> Skipped =
        new(["script", "style", "svg", "template", "iframe", "object", "canvas", "audio", "video", "nav", "math"], StringComparer.Ordinal);

    private readonly string _text;
    private readonly List<HtmlToken> _tokens = [];
    private readonly Dictionary<string, Stack<int>> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _neverClosed = new(StringComparer.Ordinal);
    private readonly int _lastEnd;

    private HtmlTokens(string text)
    {
        _text = text;
        _lastEnd = text.LastIndexOf('>');
    }

    /// <summary>Where a comment begins that never ends; -1 if none does.</summary>
    public int UnclosedComment { get; private set; } = -1;

    public int Count => _tokens.Count;

    public HtmlToken this[int index] => _tokens[index];

    public static HtmlTokens Of(string text, int from)
    {
        var tokens = new HtmlTokens(text);
        tokens.Scan(from);
        return tokens;
    }

    private void Scan(int from)
    {
        var textStart = from;
        for (var i = from; i <= _lastEnd;)
        {
            var tag = _text.IndexOf('<', i);
            if (tag < 0 || tag > _lastEnd)
            {
                break;
            }

            var end = EndOf(tag, out var name);
            if (end < 0)
            {
                i = tag + 1;
                continue;
            }

            AddText(textStart, tag);
            if (name.Length > 0)
            {
                end = AddTag(name, tag, end);
            }

            i = textStart = end;
        }

        AddText(textStart, _text.Length);
    }

    private void AddText(int start, int end)
    {
        if (start < end)
        {
            _tokens.Add(new HtmlToken(HtmlTokenKind.Text, "", start, end));
        }
    }

    /// <returns>Where to read on.</returns>
    private int AddTag(string name, int start, int end)
    {
        if (!_open.TryGetValue(name, out var open))
        {
            _open.Add(name, open = new Stack<int>());
        }

        if (_text[start + 1] == '/')
        {
            if (open.Count > 0)
            {
                var partner = open.Pop();
                _tokens[partner] = _tokens[partner] with { Partner = _tokens.Count };
            }

            _tokens.Add(new HtmlToken(HtmlTokenKind.Close, name, start, end));
            return end;
        }

        if (Skipped.Contains(name) && _text[end - 2] != '/' && !_neverClosed.Contains(name))
        {
            var close = _text.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
            var after = close < 0 ? -1 : _text.IndexOf('>', close);
            if (after >= 0)
            {
                return after + 1;
            }

            _neverClosed.Add(name);
        }

        open.Push(_tokens.Count);
        _tokens.Add(new HtmlToken(HtmlTokenKind.Open, name, start, end));
        return end;
    }

    /// <param name="start">Of a <c>&lt;</c>.</param>
    /// <param name="name">Empty for a comment or the like.</param>
    /// <returns>Where what begins so ends; -1 if it is text.</returns>
    private int EndOf(int start, out string name)
    {
        name = "";
        if (string.CompareOrdinal(_text, start, "<!--", 0, 4) == 0)
        {
            var end = UnclosedComment >= 0 ? -1 : _text.IndexOf("-->", start + 4, StringComparison.Ordinal);
            if (end < 0 && UnclosedComment < 0)
            {
                UnclosedComment = start;
            }

            return end < 0 ? start + 4 : end + 3;
        }

        if (start + 1 < _text.Length && _text[start + 1] is '!' or '?')
        {
            return _text.IndexOf('>', start) + 1;
        }

        var nameStart = start + 1 < _text.Length && _text[start + 1] == '/' ? start + 2 : start + 1;
        var nameEnd = nameStart;
        while (nameEnd < _text.Length && nameEnd < nameStart + 40 && (IsLetter(_text[nameEnd]) || (nameEnd > nameStart && IsNameChar(_text[nameEnd]))))
        {
            nameEnd++;
        }

        if (nameEnd == nameStart || nameEnd >= _text.Length || !(char.IsWhiteSpace(_text[nameEnd]) || _text[nameEnd] is '>' or '/'))
        {
            return -1;
        }

        name = _text.Substring(nameStart, nameEnd - nameStart).ToLowerInvariant();
        return HtmlElements.IsElement(name) ? TagEnd(nameEnd) : -1;
    }

    /// <summary>A <c>&gt;</c> in a quoted attribute ends no tag.</summary>
    private int TagEnd(int nameEnd)
    {
        var isValue = false;
        for (var i = nameEnd; i < _text.Length; i++)
        {
            switch (_text[i])
            {
                case '>':
                    return i + 1;

                case '"' or '\'' when isValue:
                    var end = _text.IndexOf(_text[i], i + 1);
                    i = end < 0 ? _text.Length : end;
                    isValue = false;
                    break;

                case var c when !char.IsWhiteSpace(c):
                    isValue = c == '=';
                    break;
            }
        }

        return _text.IndexOf('>', nameEnd) + 1;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsNameChar(char c) => c is (>= '0' and <= '9') or '-' or ':';
}
