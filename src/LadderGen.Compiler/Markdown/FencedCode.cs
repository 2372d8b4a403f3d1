using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>
/// Finds fenced code: the lines from three or more backticks or tildes up to as many again. Knows which fences were hardly meant: those
/// that never close, and those that would make code of headings or tables.
/// </summary>
internal sealed class FencedCode
{
    private const int ShortestFence = 3;

    private static readonly string[] DashLines = ["|--", "| --", "|:-", "| :-"];

    private readonly string _text;
    private readonly List<Fence> _fences = [];

    /// <summary>By fence, the length of the longest fence from there on that can close one; for backticks and for tildes.</summary>
    private readonly List<(int Backticks, int Tildes)> _longest = [];

    private readonly bool _isUneven;
    private int _next;

    public FencedCode(string text, int from)
    {
        _text = text;
        if (!MayBeIn(text))
        {
            return;
        }

        foreach (var line in Lines.Of(text, from))
        {
            if (FenceOn(line) is { } fence)
            {
                _fences.Add(fence);
            }
        }

        var longest = (Backticks: 0, Tildes: 0);
        for (var i = _fences.Count - 1; i >= 0; i--)
        {
            var (mark, length) = (_text[_fences[i].Start], _fences[i].CanClose ? _fences[i].Length : 0);
            longest = mark == '`'
                ? (Math.Max(longest.Backticks, length), longest.Tildes)
                : (longest.Backticks, Math.Max(longest.Tildes, length));
            _longest.Add(longest);
        }

        _longest.Reverse();
        _isUneven = IsUneven();
    }

    /// <param name="Line">Where its line starts.</param>
    /// <param name="Start">Where its marks start.</param>
    /// <param name="Length">The number of its marks.</param>
    /// <param name="End">The end of its line.</param>
    /// <param name="CanClose">True if nothing else is on its line.</param>
    private readonly record struct Fence(int Line, int Start, int Length, int End, bool CanClose, bool IsBare);

    public static bool MayBeIn(string text) =>
        text.IndexOf("```", StringComparison.Ordinal) >= 0 || text.IndexOf("~~~", StringComparison.Ordinal) >= 0;

    /// <summary>True for the name of a language that is not one: its author means text.</summary>
    public static bool IsText(string language) =>
        Casing.ToLower(language) is "text" or "txt" or "plain" or "plaintext" or "markdown" or "md";

    /// <summary>Reads the fence on a line, if there is one. Ask for lines in the order of the document.</summary>
    /// <param name="lineStart">Where the line starts.</param>
    /// <param name="end">The end of the last line of the code, or of the line of a stray fence.</param>
    /// <param name="strays">
    /// The marks that are not to be read as a fence: one that never closes, or a pair around headings or tables.
    /// </param>
    /// <returns>False if the line does not start fenced code.</returns>
    public bool TryRead(int lineStart, out int end, out (SourceSpan Open, SourceSpan? Close)? strays)
    {
        (end, strays) = (0, null);
        while (_next < _fences.Count && _fences[_next].Line < lineStart)
        {
            _next++;
        }

        if (_next == _fences.Count || _fences[_next].Line != lineStart)
        {
            return false;
        }

        var open = _fences[_next];
        var span = new SourceSpan(open.Start, open.End);
        if (CloseOf(_next) is not { } close)
        {
            (end, strays) = (open.End, (span, null));
        }
        else if (open.IsBare && (HasHeading(open.End, _fences[close].Line) || HasTable(open.End, _fences[close].Line)))
        {
            SourceSpan? closing = new SourceSpan(_fences[close].Start, _fences[close].End);
            (end, strays) = (open.End, (span, _isUneven ? null : closing));
            _next = _isUneven ? _next : close;
        }
        else
        {
            end = _fences[close].End;
            _next = close;
        }

        _next++;
        return true;
    }

    /// <summary>True if a fence is left over when the others are paired.</summary>
    private bool IsUneven()
    {
        var i = 0;
        while (i < _fences.Count)
        {
            if (CloseOf(i) is not { } close)
            {
                return true;
            }

            i = close + 1;
        }

        return false;
    }

    /// <summary>Finds the fence that closes another: of the same marks, and at least as long.</summary>
    private int? CloseOf(int open)
    {
        var (mark, length) = (_text[_fences[open].Start], _fences[open].Length);
        var i = open + 1;
        if (i >= _fences.Count || (mark == '`' ? _longest[i].Backticks : _longest[i].Tildes) < length)
        {
            return null;
        }

        while (!_fences[i].CanClose || _text[_fences[i].Start] != mark || _fences[i].Length < length)
        {
            i++;
        }

        return i;
    }

    /// <summary>True if a line between two offsets is a heading of the second depth or below: a comment in code has one <c>#</c>.</summary>
    private bool HasHeading(int start, int end)
    {
        for (var i = _text.IndexOf("##", start, end - start, StringComparison.Ordinal); i >= 0;)
        {
            var next = i;
            while (next < end && _text[next] == '#')
            {
                next++;
            }

            var line = i;
            while (line > start && _text[line - 1] is ' ' or '\t')
            {
                line--;
            }

            if (next < end && _text[next] is ' ' or '\t' && Lines.IsEnd(_text[line - 1]))
            {
                return true;
            }

            i = _text.IndexOf("##", next, end - next, StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>True if the line of dashes of a table is between two offsets.</summary>
    private bool HasTable(int start, int end) =>
        Array.Exists(DashLines, dashes => _text.IndexOf(dashes, start, end - start, StringComparison.Ordinal) >= 0);

    private Fence? FenceOn(SourceSpan line)
    {
        var start = StartOfWords(line);
        var length = start < line.End && _text[start] is '`' or '~' ? Run(start, line.End) : 0;
        if (length < ShortestFence)
        {
            return null;
        }

        var rest = WhiteSpace.Trim(_text, new SourceSpan(start + length, line.End));
        if (_text[start] == '`' && rest.Length > 0 && _text.IndexOf('`', rest.Start, rest.Length) >= 0)
        {
            // Code within a line.
            return null;
        }

        var canClose = rest.Length == 0 && !IsInBullet(line.Start, start);
        return new Fence(line.Start, start, length, line.End, canClose, IsBare: rest.Length == 0);
    }

    /// <summary>Finds what follows the marks of quotes and bullets on a line: code may start right after them.</summary>
    private int StartOfWords(SourceSpan line)
    {
        for (var i = line.Start; ;)
        {
            i = Lines.EndOfIndent(_text, i, line.End);
            var mark = i;
            while (mark < line.End && mark < i + 4 && _text[mark] is >= '0' and <= '9')
            {
                mark++;
            }

            var isNumber = mark > i && mark < line.End && _text[mark] is '.' or ')';
            var isMark = i < line.End && (_text[i] == '>' || BulletMarks.IsMarkdown(_text[i]));
            if (!isNumber && !isMark)
            {
                return i;
            }

            var next = isNumber ? mark + 1 : i + 1;
            if (_text[i] != '>' && !(next < line.End && _text[next] is ' ' or '\t'))
            {
                return i;
            }

            i = next;
        }
    }

    private bool IsInBullet(int lineStart, int fence)
    {
        for (var i = lineStart; i < fence; i++)
        {
            if (_text[i] is not (' ' or '\t' or '>'))
            {
                return true;
            }
        }

        return false;
    }

    private int Run(int start, int end)
    {
        var i = start;
        while (i < end && _text[i] == _text[start])
        {
            i++;
        }

        return i - start;
    }
}
