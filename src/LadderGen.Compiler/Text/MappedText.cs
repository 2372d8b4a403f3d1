namespace LadderGen.Compiler.Text;

/// <summary>
/// Words as a reader sees them, each character with its span in the document. Cutting, collapsing or repairing some words keeps the
/// spans of the others exact.
/// </summary>
/// <remarks>
/// Most words are in the document just as they are read. Then this is a view of the document, and so are its slices: copies of
/// characters were the largest cost of reading.
/// </remarks>
internal sealed class MappedText
{
    /// <summary>The one run of a document as it is.</summary>
    private static readonly TextRun[] WholeDocument = [new TextRun(0, 0, TextRun.InARow, Formatting.None)];

    public static readonly MappedText Empty = new("", 0, 0, WholeDocument);

    private readonly string _text;
    private readonly int _start;
    private readonly TextRun[] _runs;

    /// <param name="text">The document, or characters put together by a <see cref="MappedTextBuilder"/>.</param>
    /// <param name="start">The index in <paramref name="text"/> of the first character.</param>
    /// <param name="count">The number of characters.</param>
    /// <param name="runs">Runs of <paramref name="text"/>, in order, that cover these characters.</param>
    internal MappedText(string text, int start, int count, TextRun[] runs) => (_text, _start, Count, _runs) = (text, start, count, runs);

    public int Count { get; }

    /// <summary>Gets the span from the first character to the last. The text must not be empty.</summary>
    public SourceSpan Span => new(SpanOf(0).Start, SpanOf(Count - 1).End);

    public bool HasWords => IndexOf(c => IsWord(c) || char.IsSymbol(c)) >= 0;

    public char this[int index] => _text[_start + Checked(index)];

    /// <summary>True for letters, digits and surrogates: emoji say something too.</summary>
    public static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    /// <summary>Gets a part of the document as it is.</summary>
    public static MappedText Of(string document, int start, int end) =>
        new(document, start, Math.Max(0, end - start), WholeDocument);

    public SourceSpan SpanOf(int index) => RunAt(index).SpanOf(_start + index);

    public Formatting FormattingOf(int index) => RunAt(index).Formatting;

    public bool Has(Formatting formatting, int index) => (FormattingOf(index) & formatting) != 0;

    /// <summary>True if any character has this formatting.</summary>
    public bool Has(Formatting formatting) => IndexOf(formatting) >= 0;

    /// <summary>Finds the first character with this formatting.</summary>
    /// <returns>Its index, or -1.</returns>
    public int IndexOf(Formatting formatting)
    {
        for (var i = 0; i < Count; i = EndOfRun(i))
        {
            if (Has(formatting, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Finds the first character that meets a condition.</summary>
    /// <returns>Its index, or -1.</returns>
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

    /// <summary>True if the text starts with these words, in upper or lower case.</summary>
    public bool StartsWith(string beginning) =>
        beginning.Length <= Count && string.Compare(_text, _start, beginning, 0, beginning.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Finds the end of the run that a character is in.</summary>
    /// <returns>The index after the run's last character.</returns>
    public int EndOfRun(int index)
    {
        var next = IndexOfRun(index) + 1;
        return next < _runs.Length ? Math.Min(Count, _runs[next].From - _start) : Count;
    }

    public MappedText Slice(int start, int end) =>
        start < 0 || Math.Max(start, end) > Count ? throw new ArgumentOutOfRangeException(nameof(end))
        : start == 0 && end == Count ? this
        : new(_text, _start + start, Math.Max(0, end - start), _runs);

    public MappedText Slice(int start) => Slice(start, Count);

    public override string ToString() => _text.Substring(_start, Count);

    /// <summary>Adds a part of this text to a builder, run by run.</summary>
    internal void AddTo(MappedTextBuilder builder, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var run = RunAt(i);
            var next = Math.Min(end, EndOfRun(i));
            builder.Add(_text, _start + i, next - i, run with { Start = run.SpanOf(_start + i).Start });
            i = next;
        }
    }

    private TextRun RunAt(int index) => _runs[IndexOfRun(index)];

    private int IndexOfRun(int index)
    {
        index = _start + Checked(index);
        var (low, high) = (0, _runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _runs[middle].From <= index ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private int Checked(int index) => index >= 0 && index < Count ? index : throw new ArgumentOutOfRangeException(nameof(index));
}
