namespace LadderGen.Compiler.Html;

internal enum HtmlTokenKind
{
    Text,
    Open,
    Close,
}

/// <param name="Name">The name of a tag in lower case; empty for text.</param>
/// <param name="Partner">For an opening tag, the index of the token that closes it, or -1.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, string Name, int Start, int End, int Partner = -1);

/// <summary>Cuts HTML into tags and text, and finds which tags belong together.</summary>
internal sealed class HtmlTokens
{
    /// <summary>Elements that a browser shows nothing of, shows as a picture, or has for finding one's way.</summary>
    private static readonly HashSet<string> Skipped =
        new(["script", "style", "svg", "template", "iframe", "object", "canvas", "audio", "video", "nav", "math"], StringComparer.Ordinal);

    private const int LongestFooter = 5_000;

    private readonly string _text;
    private readonly HtmlScanner _scanner;
    private readonly List<HtmlToken> _tokens = [];
    private readonly Dictionary<string, Stack<int>> _open = new(StringComparer.Ordinal);

    /// <summary>Where the last tag can end.</summary>
    private readonly int _lastEnd;

    private HtmlTokens(string text)
    {
        _text = text;
        _scanner = new HtmlScanner(text);
        _lastEnd = text.LastIndexOf('>');
    }

    /// <summary>Where a comment starts that never ends; null if all of them do.</summary>
    public int? UnclosedComment { get; private set; }

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
        for (var i = from; i <= _lastEnd && _text.IndexOf('<', i) is var start && start >= 0 && start <= _lastEnd;)
        {
            if (_scanner.IsComment(start))
            {
                AddText(textStart, start);
                var end = _scanner.EndOfComment(start);
                UnclosedComment ??= end is null ? start : null;
                i = textStart = end ?? start + HtmlScanner.CommentStart.Length;
            }
            else if (start + 1 < _text.Length && _text[start + 1] is '!' or '?')
            {
                AddText(textStart, start);
                i = textStart = _text.IndexOf('>', start) + 1;
            }
            else if (TagName.At(_text, start) is { } name && HtmlElements.IsElement(name.Text))
            {
                AddText(textStart, start);
                i = textStart = AddTag(name, start, _scanner.EndOfTag(name.End));
            }
            else
            {
                i = start + 1;
            }
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
    private int AddTag(TagName name, int start, int end)
    {
        if (!_open.TryGetValue(name.Text, out var open))
        {
            _open.Add(name.Text, open = new Stack<int>());
        }

        if (name.IsEndTag)
        {
            if (open.Count > 0)
            {
                var partner = open.Pop();
                _tokens[partner] = _tokens[partner] with { Partner = _tokens.Count };
            }

            _tokens.Add(new HtmlToken(HtmlTokenKind.Close, name.Text, start, end));
            return end;
        }

        // What is at the foot of a web page is not part of a ladder, unless it has a structure of its own.
        if (name.Text == "footer"
            && _scanner.StartOfEndTag(name.Text, end) is { } foot
            && foot <= _lastEnd
            && foot - end < LongestFooter
            && !HasStructure(end, foot))
        {
            return _text.IndexOf('>', foot) + 1;
        }

        var isSelfClosing = _text[end - 2] == '/';
        if (Skipped.Contains(name.Text) && !isSelfClosing && _scanner.StartOfEndTag(name.Text, end) is { } close && close <= _lastEnd)
        {
            return _text.IndexOf('>', close) + 1;
        }

        open.Push(_tokens.Count);
        _tokens.Add(new HtmlToken(HtmlTokenKind.Open, name.Text, start, end));
        return end;
    }

    /// <summary>True if a heading, list or table is between two offsets.</summary>
    private bool HasStructure(int start, int end)
    {
        for (var i = _text.IndexOf('<', start, end - start); i >= 0; i = _text.IndexOf('<', i + 1, end - i - 1))
        {
            if (TagName.At(_text, i) is { } name && HtmlElements.IsStructure(name.Text))
            {
                return true;
            }
        }

        return false;
    }
}
