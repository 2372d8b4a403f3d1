using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Text;

/// <summary>What is known of a character besides itself.</summary>
[Flags]
internal enum Formatting : byte
{
    None = 0,
    Bold = 1,
    Code = 2,

    /// <summary>Stands in a link to a <c>#place</c> on the same page.</summary>
    InPageLink = 4,

    /// <summary>Not in the document: a <c>&lt;br&gt;</c> or the like, which ends a part.</summary>
    Break = 8,

    /// <summary>The end of a line of the document.</summary>
    LineEnd = 16,
}

/// <summary>
/// Words as a reader sees them, each character with its place in the document: what is cut off, collapsed or repaired
/// leaves the places of the rest exact.
/// </summary>
/// <remarks>
/// Words nearly always stand in the document as they are read: then this is a view of it, and so are its slices. Of all that
/// reading costs, copies of characters were most.
/// </remarks>
internal sealed class MappedText
{
    public static readonly MappedText Empty = new("", 0, 0, Run.AsItStands(Formatting.None));

    private readonly string _text;
    private readonly int _start;
    private readonly Run[] _runs;

    // The run that was asked for last: the next question is about it or the one behind.
    private int _run;

    private bool? _isPlain;

    internal MappedText(string text, int start, int count, Run[] runs, int run = 0) =>
        (_text, _start, Count, _runs, _run) = (text, start, count, runs, run);

    /// <summary>Characters with one style that stand in the document one behind the other, or all of them in one place.</summary>
    /// <param name="From">The index of the first of them in the text; the last is before the next run.</param>
    /// <param name="Start">Where the first stands.</param>
    /// <param name="End">Where the place of all of them ends; <see cref="InARow"/> if each has its own.</param>
    internal readonly record struct Run(int From, int Start, int End, Formatting Formatting)
    {
        public const int InARow = -1;

        private static readonly Run[] Plain = [new(0, 0, InARow, Formatting.None)];

        private static readonly Run[] Bold = [new(0, 0, InARow, Formatting.Bold)];

        /// <summary>The one run of the document itself.</summary>
        public static Run[] AsItStands(Formatting style) => style switch
        {
            Formatting.None => Plain,
            Formatting.Bold => Bold,
            _ => [new(0, 0, InARow, style)],
        };

        public SourceSpan SpanOf(int index) => End == InARow ? new SourceSpan(Start + index - From, Start + index - From + 1) : new SourceSpan(Start, End);
    }

    public int Count { get; }

    public char this[int index] => (uint)index < (uint)Count ? _text[_start + index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>From the first character to the last. Must not be asked of an empty text.</summary>
    public SourceSpan Span => new(SpanOf(0).Start, SpanOf(Count - 1).End);

    public bool HasWords => IndexOf(c => IsWord(c) || char.IsSymbol(c)) >= 0;

    /// <summary>Nothing but ASCII, one space between words and none around them: as nearly all words are.</summary>
    public bool IsPlain => Count == 0 || (_isPlain ??= LooksPlain());

    /// <summary>Surrogates are: emoji say something.</summary>
    public static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    public static MappedText Of(string source, int start, int end, Formatting style = Formatting.None) => new(source, start, Math.Max(0, end - start), Run.AsItStands(style));

    public SourceSpan SpanOf(int index) => _runs[RunAt(index)].SpanOf(_start + index);

    public Formatting FormattingOf(int index) => _runs[RunAt(index)].Formatting;

    public bool Has(Formatting style, int index) => (FormattingOf(index) & style) != 0;

    /// <summary>Whether any character has this style.</summary>
    public bool Has(Formatting style) => IndexOf(style) >= 0;

    public int IndexOf(Formatting style)
    {
        for (var i = 0; i < Count; i = EndOfRun(i))
        {
            if (Has(style, i))
            {
                return i;
            }
        }

        return -1;
    }

    public int IndexOf(Func<char, bool> condition, int start = 0)
    {
        for (var i = start; i < Count; i++)
        {
            if (condition(_text[_start + i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether it begins so, in any case.</summary>
    public bool StartsWith(string beginning) =>
        beginning.Length <= Count && string.Compare(_text, _start, beginning, 0, beginning.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The index behind the last character of the run that a character belongs to.</summary>
    public int EndOfRun(int index)
    {
        var run = RunAt(index);
        return run + 1 < _runs.Length ? Math.Min(Count, _runs[run + 1].From - _start) : Count;
    }

    public MappedText Slice(int start, int end) =>
        start < 0 || Math.Max(start, end) > Count ? throw new ArgumentOutOfRangeException(nameof(end))
        : start == 0 && end == Count ? this
        : new(_text, _start + start, Math.Max(0, end - start), _runs, _run);

    public MappedText Slice(int start) => Slice(start, Count);

    /// <summary>Pieces between breaks.</summary>
    public List<MappedText> SplitAtBreaks()
    {
        var pieces = new List<MappedText>();
        var start = 0;
        for (var i = 0; i < Count; i++)
        {
            if (Has(Formatting.Break, i))
            {
                pieces.Add(Slice(start, i));
                start = i + 1;
            }
        }

        pieces.Add(Slice(start));
        return pieces;
    }

    /// <summary>White space, no-break or not, becomes one space between words and none around them.</summary>
    public MappedText Collapse()
    {
        if (IsPlain)
        {
            return this;
        }

        var (start, end) = (0, Count);
        while (start < end && char.IsWhiteSpace(this[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(this[end - 1]))
        {
            end--;
        }

        for (var i = _start + start; i < _start + end; i++)
        {
            var c = _text[i];
            if (c is <= ' ' or > '~' && char.IsWhiteSpace(c) && (c != ' ' || char.IsWhiteSpace(_text[i + 1])))
            {
                return Collapsed(start, end);
            }
        }

        return Slice(start, end);
    }

    /// <summary>Without zero width space, word joiner, byte order mark, soft hyphen. The joiners stay: emoji and scripts need them.</summary>
    public MappedText WithoutInvisible()
    {
        MappedTextBuilder? result = null;
        var start = 0;
        for (var i = 0; i < Count; i++)
        {
            if (IsInvisible(_text[_start + i]))
            {
                result ??= new MappedTextBuilder();
                result.Add(this, start, i);
                start = i + 1;
            }
        }

        if (result is null)
        {
            return this;
        }

        result.Add(this, start, Count);
        return result.Take();
    }

    public override string ToString() => _text.Substring(_start, Count);

    /// <summary>Adds a part of this run by run.</summary>
    internal void AddTo(MappedTextBuilder builder, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var run = _runs[RunAt(i)];
            var next = Math.Min(end, EndOfRun(i));
            builder.Add(_text, _start + i, next - i, run.End == Run.InARow ? run.SpanOf(_start + i).Start : run.Start, run.End, run.Formatting);
            i = next;
        }
    }

    private bool LooksPlain()
    {
        if (this[0] == ' ' || this[Count - 1] == ' ' || _text.IndexOf("  ", _start, Count, StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        foreach (var c in _text.AsSpan(_start, Count))
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    private MappedText Collapsed(int start, int end)
    {
        var result = new MappedTextBuilder();
        for (var i = start; i < end;)
        {
            var from = i;
            while (i < end && !char.IsWhiteSpace(this[i]))
            {
                i++;
            }

            result.Add(this, from, i);
            if (i < end)
            {
                result.Add(' ', SpanOf(i), FormattingOf(i));
            }

            while (i < end && char.IsWhiteSpace(this[i]))
            {
                i++;
            }
        }

        return result.Take();
    }

    private static bool IsInvisible(char c) => c is '\u200B' or '\u2060' or '\uFEFF' or '\u00AD';

    private int RunAt(int index)
    {
        if ((uint)index >= (uint)Count)
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }

        index += _start;
        if (IsIn(_run, index))
        {
            return _run;
        }

        if (_run + 1 < _runs.Length && IsIn(_run + 1, index))
        {
            return ++_run;
        }

        var (low, high) = (0, _runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _runs[middle].From <= index ? (middle, high) : (low, middle - 1);
        }

        return _run = low;
    }

    private bool IsIn(int run, int index) => _runs[run].From <= index && (run + 1 == _runs.Length || index < _runs[run + 1].From);
}
