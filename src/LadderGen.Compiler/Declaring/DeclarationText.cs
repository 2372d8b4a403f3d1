using System.Text;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Declaring;

/// <summary>
/// The YAML of a declaration as its author sees it. White space of any kind is a space, a pasted bullet is a hyphen, and a title may have a
/// colon or a number sign, which would need quotes in YAML.
/// </summary>
internal sealed class DeclarationText
{
    private static readonly string[] KeysOfText = ["title", "part", "general"];

    private readonly StringBuilder _text;
    private readonly List<int> _offsets;
    private readonly int _tab;
    private int _indentOfBlock = -1;
    private bool _isOpen;

    private DeclarationText(string text, SourceSpan yaml)
    {
        Yaml = yaml;
        _text = new StringBuilder(yaml.Length + 16);
        _offsets = new List<int>(yaml.Length + 16);
        _tab = TabIn(text, yaml);
        for (var at = yaml.Start; at < yaml.End;)
        {
            var line = new SourceSpan(at, Math.Min(Lines.EndOf(text, at), yaml.End));
            AddLine(text, line);
            at = Math.Min(Lines.StartOfNext(text, line.End), yaml.End);
            Copy(text, line.End, at);
        }

        _offsets.Add(yaml.End);
        Text = _text.ToString();
    }

    /// <summary>The part of the file that it is.</summary>
    public SourceSpan Yaml { get; }

    public string Text { get; }

    public static DeclarationText Of(TextFile file, SourceSpan yaml) => new(file.Text, yaml);

    /// <summary>Returns the offset in the file of a character of the text.</summary>
    public int OffsetOf(long index) => _offsets[(int)Math.Min(index, _offsets.Count - 1)];

    /// <summary>Returns the width of a tab: that of the smallest indent by spaces, so that both mean the same.</summary>
    private static int TabIn(string text, SourceSpan yaml)
    {
        var own = text.Substring(yaml.Start, yaml.Length);
        return Lines.Of(own)
            .Select(line => own.Substring(line.Start, line.Length))
            .Select(line => line.Length - line.TrimStart(' ').Length)
            .Where(indent => indent > 0)
            .DefaultIfEmpty(2)
            .Min();
    }

    private void AddLine(string text, SourceSpan line)
    {
        var at = AddIndent(text, line, out var indent);
        if (_isOpen || at == line.End || text[at] == '#' || IsInBlock(indent))
        {
            _isOpen = !IsInBlock(indent) && IsOpenAfter(text, at, line.End);
            Copy(text, at, line.End);
            return;
        }

        _indentOfBlock = -1;
        at = AddBullets(text, at, line.End);
        var colon = ColonIn(text, at, line.End);
        var key = colon < 0 ? "" : text.Substring(at, colon - at).TrimEnd();
        if (colon >= 0)
        {
            Copy(text, at, colon);
            Add(": ", colon);
            at = StartOfValue(text, colon + 1, line.End);
        }

        var end = WhiteSpace.Trim(text, new SourceSpan(at, line.End)).End;
        _indentOfBlock = at < end && text[at] is '|' or '>' ? indent : -1;
        if (key is not ("ladder" or "cumulative") && NeedsQuotes(text, at, end, Array.IndexOf(KeysOfText, key) >= 0))
        {
            AddQuoted(text, at, end);
        }
        else
        {
            _isOpen = IsOpenAfter(text, at, line.End);
            CopyWithQuotes(text, at, line.End);
        }
    }

    private bool IsInBlock(int indent) => _indentOfBlock >= 0 && indent > _indentOfBlock;

    private int AddIndent(string text, SourceSpan line, out int indent)
    {
        var at = line.Start;
        var before = _text.Length;
        for (; at < line.End && (char.IsWhiteSpace(text[at]) || WhiteSpace.IsInvisible(text[at])); at++)
        {
            if (!WhiteSpace.IsInvisible(text[at]))
            {
                Add(text[at] == '\t' ? new string(' ', _tab) : " ", at);
            }
        }

        indent = _text.Length - before;
        return at;
    }

    /// <summary>Adds a hyphen and a space for each mark of a list, such as <c>•</c>, or a hyphen right before a word.</summary>
    private int AddBullets(string text, int at, int end)
    {
        while (at + 1 < end
            && ((IsMark(text[at]) && char.IsWhiteSpace(text[at + 1]))
                || (BulletMarks.IsBullet(text[at]) && text[at + 1] != text[at])
                || (text[at] is '-' or '–' && (char.IsLetter(text[at + 1]) || text[at + 1] == '"'))))
        {
            Add("- ", at);
            at = StartOfValue(text, at + 1, end);
        }

        return at;
    }

    private static bool IsMark(char c) => c == '*' || BulletMarks.IsDash(c) || BulletMarks.IsBullet(c);

    private static int StartOfValue(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || WhiteSpace.IsInvisible(text[at])))
        {
            at++;
        }

        return at;
    }

    /// <summary>
    /// Finds the colon after a key of a declaration, with a space after it or not (<c>role:[SRE]</c>), or after a name in a list; -1 if
    /// there is none.
    /// </summary>
    private static int ColonIn(string text, int start, int end)
    {
        var at = start;
        while (at < end && (char.IsLetter(text[at]) || WhiteSpace.IsInvisible(text[at])))
        {
            at++;
        }

        var isKey = DeclarationKeys.All.Contains(text.Substring(start, at - start), StringComparer.Ordinal);
        var colon = isKey ? Lines.EndOfIndent(text, at, end) : at;
        if (isKey)
        {
            return colon < end && text[colon] is ':' or '：' ? colon : -1;
        }

        for (; colon < end && text[colon] is not ('"' or '\'' or '[' or '{' or '#'); colon++)
        {
            if (text[colon] == ':' && IsBlank(text, colon + 1, end))
            {
                return colon;
            }
        }

        return -1;
    }

    /// <summary>Determines whether a value without quotes is more than YAML would read of it.</summary>
    private static bool NeedsQuotes(string text, int start, int end, bool isText)
    {
        if (start >= end || text[start] is '"' or '\'' or '[' or '{' or '|' or '>' or '“' or '„' or '«' or '‘')
        {
            return false;
        }

        if (text[start] is '@' or '%' or '`' || (text[start] is '*' or '&' or '!' or '#' && isText && !IsBlank(text, start + 1, end)))
        {
            return true;
        }

        var hasColon = false;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '#' && i > start && char.IsWhiteSpace(text[i - 1]))
            {
                // A comment has a space after its sign, and 'Bakery #1' has not.
                var isComment = IsBlank(text, i + 1, end) || !(isText || char.IsDigit(text[i + 1]));
                return isComment ? isText && hasColon : true;
            }

            hasColon |= text[i] == ':' && IsBlank(text, i + 1, end);
        }

        return isText && hasColon;
    }

    private static bool IsBlank(string text, int at, int end) => at >= end || char.IsWhiteSpace(text[at]);

    /// <summary>Determines whether a list in brackets goes on in the next line.</summary>
    private bool IsOpenAfter(string text, int start, int end)
    {
        var depth = _isOpen || (start < end && text[start] is '[' or '{') ? _isOpen ? 1 : 0 : -1;
        if (depth < 0)
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            depth += text[i] is '[' or '{' ? 1 : text[i] is ']' or '}' ? -1 : 0;
        }

        return depth > 0;
    }

    private void AddQuoted(string text, int start, int end)
    {
        Add("\"", start);
        for (var i = start; i < end; i++)
        {
            if (text[i] is '"' or '\\')
            {
                Add("\\", i);
            }

            Copy(text, i, i + 1);
        }

        Add("\"", end - 1);
    }

    /// <summary>Copies a value, with straight quotes for the curly ones that programs make of those around a text.</summary>
    private void CopyWithQuotes(string text, int start, int end)
    {
        var opened = false;
        for (var i = start; i < end; i++)
        {
            var isQuote = text[i] is '“' or '”' or '„' or '‟';
            var opens = isQuote && !opened && StartsValue(text, start, i);
            var closes = isQuote && opened && EndsValue(text, i + 1, end);
            if (opens || closes)
            {
                opened = opens;
                Add("\"", i);
            }
            else
            {
                Copy(text, i, i + 1);
            }
        }
    }

    private static bool StartsValue(string text, int start, int at)
    {
        while (at > start && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at == start || text[at - 1] is '[' or ',' or '{' or ':';
    }

    private static bool EndsValue(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at == end || text[at] is ']' or ',' or '}' or ':';
    }

    private void Copy(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!WhiteSpace.IsInvisible(text[i]))
            {
                _text.Append(text[i] is '\n' or '\r' || !char.IsWhiteSpace(text[i]) ? text[i] : Lines.IsEnd(text[i]) ? '\n' : ' ');
                _offsets.Add(i);
            }
        }
    }

    private void Add(string added, int offset)
    {
        _text.Append(added);
        _offsets.AddRange(Enumerable.Repeat(offset, added.Length));
    }
}
