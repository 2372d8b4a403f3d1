using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Html;

internal enum TagKind
{
    Open,
    Summary,
    Close,
}

/// <param name="Span">What stands between the tags of a summary.</param>
/// <param name="Words">Its words, once they are read.</param>
internal sealed record DetailsTag(TagKind Kind, int Start, SourceSpan Span, MappedText? Words = null);

/// <summary>Headings, lists and tables in HTML, where they stand in a Markdown document.</summary>
internal readonly record struct HtmlRegion(int Start, int RuleEnd, List<Block> Blocks);

/// <summary>
/// A document made plain before Markdown is read, without moving a character of it: comments, <c>&lt;details&gt;</c> and what HTML
/// has for headings, lists and tables are taken out and remembered, since Markdown reads text behind them differently for every
/// missing empty line.
/// </summary>
internal sealed class HtmlTags
{
    /// <summary>Stands where a tag stood: it ends a list or paragraph, and has no words.</summary>
    private const string Rule = "___";

    private const int LongestTag = 2_000;
    private const int LongestSummary = 5_000;

    private static readonly char[] LineEnds = ['\n', '\r'];

    private static readonly string[] EndsOfSummary = ["<summary", "<details", "</details"];

    private readonly TextFile _file;
    private readonly DocumentBuilder _builder;
    private readonly HashSet<string> _neverClosed = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _code = [];
    private readonly string _plain;
    private char[]? _text;
    private string? _changed;
    private HtmlTokens? _tokens;
    private HtmlBlocks? _blocks;
    private bool _isHtmlBlock;
    private bool _isInList;
    private bool _isBehindBlank = true;
    private int _nextToken;
    private int _regionEnd;
    private int _blankLine = -1;

    private HtmlTags(TextFile file, DocumentBuilder builder, FrontMatter? frontMatter)
    {
        _file = file;
        _builder = builder;
        _plain = Plain(file.Text);
        if (frontMatter is not null)
        {
            _regionEnd = frontMatter.Span.End;
            Blank(0, _regionEnd, '\n');
            _plain = new string(_text);
            _text = null;
        }
    }

    public List<DetailsTag> Tags { get; } = [];

    public List<HtmlRegion> Regions { get; } = [];

    /// <summary>It is too deep or too large to be read, which is reported.</summary>
    public bool IsBeyond => _blocks?.IsBeyond == true;

    public string Text => _text is null ? _plain : _changed ??= new string(_text);

    /// <summary>With the tags still in it.</summary>
    public string TextWithTags => _plain;

    public static HtmlTags TakeOut(TextFile file, DocumentBuilder builder, FrontMatter? frontMatter)
    {
        var tags = new HtmlTags(file, builder, frontMatter);
        if (tags._plain.IndexOf('<') >= 0)
        {
            tags.Scan(tags._regionEnd);
        }

        return tags;
    }

    /// <summary>What looks equal becomes equal: all white space is the space, all line ends end a line, all bullets are.</summary>
    public static string Plain(string source)
    {
        char[]? text = null;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (c is (>= ' ' and <= '~') or '\n' or '\r' or '\t')
            {
                continue;
            }

            var plain = c switch
            {
                '\u0085' or '\u2028' or '\u2029' => '\n',
                '\uFEFF' when i == 0 => '\n',
                _ when char.IsWhiteSpace(c) || c == '\0' => ' ',
                '•' or '◦' or '▪' or '●' or '‣' when i + 1 < source.Length && char.IsWhiteSpace(source[i + 1]) && IsLineStart(source, text, i) => '-',
                _ => c,
            };
            if (plain != c)
            {
                text ??= source.ToCharArray();
                text[i] = plain;
            }
        }

        return text is null ? source : new string(text);
    }

    /// <summary>Whether nothing but white space stands before it on its line.</summary>
    private static bool IsLineStart(string source, char[]? plain, int position)
    {
        for (var i = position - 1; i >= 0; i--)
        {
            var c = plain?[i] ?? source[i];
            if (c is not (' ' or '\t'))
            {
                return IsLineEnd(c);
            }
        }

        return true;
    }

    /// <summary>Whether a rule of the plain text stands for a region.</summary>
    public bool IsRegion(int position)
    {
        var (low, high) = (0, Regions.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Regions[middle].Start <= position ? (middle, high) : (low, middle - 1);
        }

        return high >= 0 && Regions[low].Start <= position && position <= Regions[low].RuleEnd;
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
                if (isLineStart)
                {
                    BeginLine(i, lineEnd);
                }

                if (isLineStart && AfterFence(i, lineEnd) is var after && after > i)
                {
                    i = after;
                    continue;
                }

                // Most lines have nothing to take out.
                if (_plain.IndexOf('<', i, lineEnd - i) < 0)
                {
                    i = lineEnd + 1;
                    continue;
                }

                isRow = _plain.IndexOf('|', i, lineEnd - i) >= 0 && _plain[Math.Min(FirstOf(i, lineEnd), _plain.Length - 1)] != '<';
                _code.Clear();
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

    /// <summary>Lines of HTML are as far to the right as their author likes, which would make them code in Markdown.</summary>
    private void BeginLine(int start, int lineEnd)
    {
        var first = FirstOf(start, lineEnd);
        if (first == lineEnd)
        {
            (_isHtmlBlock, _isBehindBlank) = (false, true);
            return;
        }

        var isBullet = first + 1 < lineEnd && (_plain[first] is '-' or '*' or '+' || char.IsDigit(_plain[first])) && _plain[first] != _plain[first + 1];
        _isInList = isBullet || (_isInList && !(_isBehindBlank && first == start));
        _isHtmlBlock |= _plain[first] == '<' && HtmlElements.IsBlock(NameAt(_plain[Math.Min(first + 1, lineEnd - 1)] == '/' ? first + 2 : first + 1));
        _isBehindBlank = false;
        if (_isHtmlBlock && !_isInList && (first - start > 3 || _plain.IndexOf('\t', start, first - start) >= 0))
        {
            Blank(start, first, '\n');
        }
    }

    private string NameAt(int start)
    {
        var end = start;
        while (end < _plain.Length && end < start + 16 && _plain[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
        {
            end++;
        }

        return start >= end ? "" : _plain.Substring(start, end - start).ToLowerInvariant();
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
        var name = NameAt(nameStart);
        var nameEnd = nameStart + name.Length;
        if (name.Length == 0 || nameEnd >= _plain.Length || !(char.IsWhiteSpace(_plain[nameEnd]) || _plain[nameEnd] is '>' or '/'))
        {
            return start + 1;
        }

        var close = LastOfTag(nameEnd);
        if (close < 0)
        {
            return start + 1;
        }

        var isEnd = nameStart == start + 2;
        switch (name)
        {
            case "details":
                Tags.Add(new DetailsTag(isEnd ? TagKind.Close : TagKind.Open, start, default));
                BlankLine(start, close + 1);
                return close + 1;

            case "summary" when !isEnd:
                var (words, end) = SummaryFrom(close + 1);
                Tags.Add(new DetailsTag(TagKind.Summary, start, words));
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

            case "p" or "blockquote" when !isEnd && IsBlockStart(start):
            case var _ when !isEnd && HtmlElements.IsStructure(name):
                return Region(start, close + 1);

            case var _ when HtmlElements.IsBlock(name) && !_isInList && (IsBlockStart(start) || IsBlockEnd(close + 1)):
                // Parts what stands before it from what stands behind, as an empty line does.
                Blank(start, close + 1, '\n');
                return close + 1;

            default:
                return close + 1;
        }
    }

    /// <summary>A tag ends with its <c>&gt;</c>, or where another begins behind its name; an empty line, a bullet, a heading or a row is of no tag.</summary>
    /// <returns>-1 if it does not end.</returns>
    private int LastOfTag(int nameEnd)
    {
        var lineEnds = 0;
        var isBare = true;
        for (var i = nameEnd; i < Math.Min(_plain.Length, nameEnd + LongestTag) && lineEnds < 2; i++)
        {
            switch (_plain[i])
            {
                case '>':
                    return i;

                case '<':
                    return isBare ? i - 1 : -1;

                case '\n' or '\r':
                    lineEnds += _plain[i] == '\n' && _plain[i - 1] == '\r' ? 0 : 1;
                    break;

                case '-' or '*' or '+' or '#' or '|' when lineEnds > 0:
                    return -1;

                case not (' ' or '\t'):
                    (lineEnds, isBare) = (0, false);
                    break;
            }
        }

        return -1;
    }

    /// <summary>A summary that is not closed before the next begins ends with its line, whatever is left of its last tag.</summary>
    private (SourceSpan Words, int End) SummaryFrom(int start)
    {
        var end = IndexOf("</summary", start, LongestSummary);
        var next = EndsOfSummary.Select(tag => IndexOf(tag, start, LongestSummary)).Where(i => i >= 0).DefaultIfEmpty(int.MaxValue).Min();
        if (end >= 0 && end < next)
        {
            return (new SourceSpan(start, end), _plain.IndexOf('>', end) is var gt && gt < 0 ? end : gt + 1);
        }

        var lineEnd = Math.Min(LineEnd(start), next);
        var broken = IndexOf("</sum", start, lineEnd - start);
        return (new SourceSpan(start, broken < 0 ? lineEnd : broken), lineEnd);
    }

    private int IndexOf(string what, int start, int length) =>
        _plain.IndexOf(what, start, Math.Min(_plain.Length - start, length), StringComparison.OrdinalIgnoreCase);

    /// <returns>Where to read on.</returns>
    private int Region(int start, int tagEnd)
    {
        _tokens ??= HtmlTokens.Of(_plain, _regionEnd);
        _blocks ??= new HtmlBlocks(_plain, _tokens, _builder, Tags);
        while (_nextToken < _tokens.Count && _tokens[_nextToken].Start < start)
        {
            _nextToken++;
        }

        if (_nextToken >= _tokens.Count || _tokens[_nextToken].Start != start || IsBeyond)
        {
            return tagEnd;
        }

        if (EndOfRegion(_nextToken) is not { } end)
        {
            return tagEnd;
        }

        var from = _nextToken;
        while (_nextToken < _tokens.Count && _tokens[_nextToken].Start < end)
        {
            _nextToken++;
        }

        _regionEnd = end;
        var blocks = _blocks.Read(from, _nextToken, end).Blocks;
        Regions.Add(new HtmlRegion(start, BlankLine(start, end), blocks));
        return end;
    }

    /// <returns>Null if what begins here is better read as Markdown.</returns>
    private int? EndOfRegion(int index)
    {
        var token = _tokens![index];
        if (token.Name == "p")
        {
            for (var i = index + 1; i < _tokens.Count && _tokens[i].Start < BlankLineAfter(token.End); i++)
            {
                if (HtmlElements.IsBlock(_tokens[i].Name))
                {
                    return _tokens[i].Name == "p" && _tokens[i].Kind == HtmlTokenKind.Close ? _tokens[i].End : _tokens[i].Start;
                }
            }

            return BlankLineAfter(token.End);
        }

        var end = token.Partner < 0 ? BlankLineAfter(token.End) : _tokens[token.Partner].End;
        return token.Name == "blockquote" && (token.Partner < 0 || end > BlankLineAfter(token.End)) ? null : end;
    }

    /// <summary>Where a browser that reads Markdown takes a tag that is not closed to end.</summary>
    private int BlankLineAfter(int position)
    {
        for (var end = LineEnd(Math.Max(position, _blankLine)); _blankLine < position; end = LineEnd(end + 1))
        {
            var next = end + 1;
            while (next < _plain.Length && _plain[next] is ' ' or '\t' || (next < _plain.Length && next == end + 1 && _plain[end] == '\r' && _plain[next] == '\n'))
            {
                next++;
            }

            _blankLine = end >= _plain.Length || next >= _plain.Length || IsLineEnd(_plain[next]) ? Math.Max(end, position) : _blankLine;
        }

        return _blankLine;
    }

    /// <summary>Whether nothing stands before it on its line.</summary>
    private bool IsBlockStart(int start)
    {
        while (start > 0 && At(start - 1) is ' ' or '\t')
        {
            start--;
        }

        return start == 0 || IsLineEnd(At(start - 1));
    }

    private bool IsBlockEnd(int end)
    {
        end = FirstOf(end, _plain.Length);
        return end == _plain.Length || IsLineEnd(_plain[end]);
    }

    /// <returns>Where the rule ends.</returns>
    private int BlankLine(int start, int end)
    {
        var line = start;
        while (line > 0 && !IsLineEnd(At(line - 1)))
        {
            line--;
        }

        var indent = line;
        while (indent < start && (At(indent) is ' ' or '\t' || (At(indent) is '-' or '*' or '+' or '>' && At(indent + 1) is ' ' or '\t')))
        {
            indent++;
        }

        Blank(start, end, '\n');
        var rule = start;
        if (indent < start)
        {
            // Behind words: on a line of its own, as far to the right as the words of its bullet.
            rule++;
            for (; rule < start + 1 + indent - line && rule + 1 + Rule.Length < end && At(rule + Rule.Length) == '\n'; rule++)
            {
                _text![rule] = ' ';
            }
        }

        Rule.CopyTo(0, _text!, rule, Rule.Length);
        return rule + Rule.Length;
    }

    private void Blank(int start, int end, char by)
    {
        _text ??= _plain.ToCharArray();
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

    /// <summary>What stands there after all that was taken out.</summary>
    private char At(int position) => _text is null ? _plain[position] : _text[position];

    private static bool IsLineEnd(char c) => c is '\n' or '\r';
}
