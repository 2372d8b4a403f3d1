using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Reading;

internal enum TagKind
{
    Open,
    Summary,
    Close,
}

/// <param name="Words">The words between the tags of a summary.</param>
internal readonly record struct DetailsTag(TagKind Kind, int Start, SourceSpan Words);

/// <summary>
/// A document made plain before Markdown is read, without moving a character of it: comments and <c>&lt;details&gt;</c> are
/// taken out and remembered, since Markdown reads text behind them differently for every missing empty line.
/// </summary>
internal sealed class HtmlTags
{
    /// <summary>Stands where a tag stood: it ends a list or paragraph, and has no words.</summary>
    private const string Rule = "***";

    private static readonly string[] Structure = ["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td", "th"];

    private static readonly char[] LineEnds = ['\n', '\r'];

    private readonly TextFile _file;
    private readonly DocumentBuilder _builder;
    private readonly char[] _text;
    private readonly HashSet<string> _neverClosed = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _code = [];
    private bool _isHtmlReported;
    private string _plain = "";

    private HtmlTags(TextFile file, DocumentBuilder builder)
    {
        _file = file;
        _builder = builder;
        _text = file.Text.ToCharArray();
    }

    public List<DetailsTag> Tags { get; } = [];

    public string Text { get; private set; } = "";

    public static HtmlTags TakeOut(TextFile file, DocumentBuilder builder, FrontMatter? frontMatter)
    {
        var tags = new HtmlTags(file, builder);
        tags.MakePlain();
        tags.Blank(0, frontMatter?.Span.End ?? 0, '\n');
        tags._plain = new string(tags._text);
        tags.Scan(frontMatter?.Span.End ?? 0);
        tags.Text = new string(tags._text);
        return tags;
    }

    /// <summary>What looks equal becomes equal: all white space is the space, all line ends end a line, all bullets are.</summary>
    private void MakePlain()
    {
        var isLineStart = true;
        for (var i = 0; i < _text.Length; i++)
        {
            var c = _text[i];
            _text[i] = c switch
            {
                '\u0085' or '\u2028' or '\u2029' => '\n',
                '\uFEFF' when i == 0 => '\n',
                '\n' or '\r' or '\t' => c,
                _ when char.IsWhiteSpace(c) || c == '\0' => ' ',
                '•' or '◦' or '▪' or '●' or '‣' when isLineStart && i + 1 < _text.Length && char.IsWhiteSpace(_text[i + 1]) => '-',
                _ => c,
            };
            isLineStart = _text[i] is '\n' or '\r' || (isLineStart && _text[i] is ' ' or '\t');
        }
    }

    private void Scan(int from)
    {
        var lineEnd = from - 1;
        var isRow = false;
        for (var i = from; i < _plain.Length;)
        {
            if (i > lineEnd)
            {
                var isLineStart = i == from || IsLineEnd(_plain[i - 1]);
                lineEnd = LineEnd(i);
                isRow = _plain.IndexOf('|', i, lineEnd - i) >= 0 && _plain[Math.Min(FirstOf(i, lineEnd), _plain.Length - 1)] != '<';
                _code.Clear();
                if (isLineStart && AfterFence(i, lineEnd) is var after && after > i)
                {
                    i = after;
                    continue;
                }
            }

            i = _plain[i] switch
            {
                '`' => AfterCode(i, lineEnd),
                '\\' => i + 2,
                '<' when Is(i, "<!--") => Comment(i),
                '<' when !isRow => Tag(i),
                _ => i + 1,
            };
        }
    }

    private int Comment(int start)
    {
        var end = _neverClosed.Contains("-->") ? -1 : _plain.IndexOf("-->", start + 4, StringComparison.Ordinal);
        if (end >= 0)
        {
            Blank(start, end + 3, start == 0 || IsLineEnd(_plain[start - 1]) ? '\n' : ' ');
            return end + 3;
        }

        if (_neverClosed.Add("-->"))
        {
            _builder.Report(ReadingDiagnostics.UnclosedComment(_file, new SourceSpan(start, start + 4)));
        }

        Blank(start, start + 4, ' ');
        return start + 4;
    }

    private int Tag(int start)
    {
        var nameStart = start + 1 < _plain.Length && _plain[start + 1] == '/' ? start + 2 : start + 1;
        var nameEnd = nameStart;
        while (nameEnd < _plain.Length && nameEnd < nameStart + 16 && _plain[nameEnd] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
        {
            nameEnd++;
        }

        if (nameEnd == nameStart || nameEnd >= _plain.Length || !(char.IsWhiteSpace(_plain[nameEnd]) || _plain[nameEnd] is '>' or '/'))
        {
            return start + 1;
        }

        var close = _plain.IndexOf('>', nameEnd, Math.Min(_plain.Length - nameEnd, 2000));
        if (close < 0)
        {
            return start + 1;
        }

        var name = _plain.Substring(nameStart, nameEnd - nameStart).ToLowerInvariant();
        var isEnd = nameStart == start + 2;
        switch (name)
        {
            case "details":
                Tags.Add(new DetailsTag(isEnd ? TagKind.Close : TagKind.Open, start, default));
                BlankLine(start, close + 1);
                return close + 1;

            case "summary" when !isEnd:
                var end = _plain.IndexOf("</summary", close, Math.Min(_plain.Length - close, 5000), StringComparison.OrdinalIgnoreCase);
                var words = new SourceSpan(close + 1, end < 0 ? LineEnd(close) : end);
                Tags.Add(new DetailsTag(TagKind.Summary, start, words));
                end = end < 0 ? words.End : _plain.IndexOf('>', end) is var gt && gt < 0 ? words.End : gt + 1;
                BlankLine(start, end);
                return end;

            case "summary":
                BlankLine(start, close + 1);
                return close + 1;

            case "style" or "script" when !isEnd && !_neverClosed.Contains(name):
                var stop = _plain.IndexOf("</" + name, close, StringComparison.OrdinalIgnoreCase);
                Blank(close + 1, Math.Max(close + 1, stop), ' ');
                _ = stop >= 0 || _neverClosed.Add(name);
                return Math.Max(close + 1, stop);

            default:
                if (!_isHtmlReported && Array.IndexOf(Structure, name) >= 0)
                {
                    _isHtmlReported = true;
                    _builder.Report(ReadingDiagnostics.Html(_file, new SourceSpan(start, close + 1), name));
                }

                return close + 1;
        }
    }

    public bool IsHtml => _isHtmlReported;

    private void BlankLine(int start, int end)
    {
        var before = start;
        while (before > 0 && _text[before - 1] is ' ' or '\t')
        {
            before--;
        }

        var isFirst = before == 0 || IsLineEnd(_text[before - 1]);
        Blank(start, end, '\n');
        Rule.CopyTo(0, _text, isFirst ? start : start + 1, Rule.Length);
    }

    private void Blank(int start, int end, char by)
    {
        for (var i = start; i < end; i++)
        {
            if (_text[i] is not ('\n' or '\r'))
            {
                _text[i] = by;
            }
        }
    }

    /// <returns>The line behind the fenced code that begins with this line; its own start if none does.</returns>
    private int AfterFence(int start, int lineEnd)
    {
        var first = FirstOf(start, lineEnd);
        var length = first < lineEnd && _plain[first] is '`' or '~' ? Run(first, lineEnd) : 0;
        if (length < 3)
        {
            return start;
        }

        for (var line = lineEnd + 1; line < _plain.Length; line = LineEnd(line) + 1)
        {
            var end = LineEnd(line);
            var at = FirstOf(line, end);
            if (at < end && _plain[at] == _plain[first] && Run(at, end) >= length)
            {
                return end;
            }
        }

        return start;
    }

    private int FirstOf(int start, int lineEnd)
    {
        while (start < lineEnd && _plain[start] is ' ' or '\t')
        {
            start++;
        }

        return start;
    }

    private int AfterCode(int start, int lineEnd)
    {
        if (_code.Count == 0)
        {
            // Where the last run of each length is: so that runs without a partner cost nothing.
            for (var i = start; i < lineEnd;)
            {
                var run = _plain[i] == '`' ? Run(i, lineEnd) : 0;
                _code[run] = i;
                i += Math.Max(1, run);
            }
        }

        var length = Run(start, lineEnd);
        for (var i = start + length; _code.TryGetValue(length, out var last) && i <= last;)
        {
            var run = _plain[i] == '`' ? Run(i, lineEnd) : 0;
            i += Math.Max(1, run);
            if (run == length)
            {
                return i;
            }
        }

        return start + length;
    }

    private int Run(int start, int end)
    {
        var i = start;
        while (i < end && _plain[i] == _plain[start])
        {
            i++;
        }

        return i - start;
    }

    private bool Is(int start, string word) => string.CompareOrdinal(_plain, start, word, 0, word.Length) == 0;

    private int LineEnd(int start)
    {
        var end = start >= _plain.Length ? -1 : _plain.IndexOfAny(LineEnds, start);
        return end < 0 ? _plain.Length : end;
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r';
}
