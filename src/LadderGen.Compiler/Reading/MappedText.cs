namespace LadderGen.Compiler.Reading;

/// <summary>What is known of a character besides itself.</summary>
[Flags]
internal enum Style : byte
{
    None = 0,
    Bold = 1,
    Code = 2,

    /// <summary>Stands in a link to a <c>#place</c> on the same page.</summary>
    PlaceLink = 4,

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
/// Nothing is copied that need not be: slices are views of the same characters, and what would change nothing gives the
/// same text. Of all that reading costs, copies of characters were most.
/// </remarks>
internal sealed class MappedText
{
    private static readonly Glyph[] Nothing = [];

    private Glyph[] _glyphs;
    private int _start;

    // Whether the array is another text's: that one only ever adds behind what this one sees.
    private bool _isView;

    public MappedText(int capacity = 0) => _glyphs = capacity == 0 ? Nothing : new Glyph[capacity];

    private MappedText(Glyph[] glyphs, int start, int count, bool isView) => (_glyphs, _start, Count, _isView) = (glyphs, start, count, isView);

    internal readonly record struct Glyph(char Char, int Start, int End, Style Style)
    {
        public bool IsSpace => char.IsWhiteSpace(Char);

        /// <summary>Surrogates are: emoji say something.</summary>
        public bool IsWord => char.IsLetterOrDigit(Char) || char.IsSurrogate(Char);

        public bool Has(Style style) => (Style & style) != 0;
    }

    public int Count { get; private set; }

    // What lies beyond may be another text's.
    public Glyph this[int index] => (uint)index < (uint)Count ? _glyphs[_start + index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>From the first character to the last. Must not be asked of an empty text.</summary>
    public SourceSpan Span => new(this[0].Start, this[Count - 1].End);

    public bool HasWords => IndexOf(g => !g.IsSpace && (g.IsWord || char.IsSymbol(g.Char))) >= 0;

    public void Add(char c, int start, int end, Style style = Style.None) => Add(new Glyph(c, start, end, style));

    public void Add(Glyph glyph)
    {
        Reserve(1);
        _glyphs[_start + Count++] = glyph;
    }

    public void Add(MappedText text)
    {
        Reserve(text.Count);
        Array.Copy(text._glyphs, text._start, _glyphs, _start + Count, text.Count);
        Count += text.Count;
    }

    /// <summary>Adds a piece of the document as it stands there.</summary>
    public void Add(string source, int start, int end, Style style = Style.None)
    {
        Reserve(Math.Max(0, end - start));
        for (var i = start; i < end; i++)
        {
            _glyphs[_start + Count++] = new Glyph(source[i], i, i + 1, style);
        }
    }

    public static MappedText Of(string source, int start, int end)
    {
        var text = new MappedText(Math.Max(0, end - start));
        text.Add(source, start, end);
        return text;
    }

    public MappedText Slice(int start, int end) => start >= 0 && Math.Max(start, end) <= Count
        ? new(_glyphs, _start + start, Math.Max(0, end - start), isView: true)
        : throw new ArgumentOutOfRangeException(nameof(end));

    public MappedText Slice(int start) => Slice(start, Count);

    /// <summary>Pieces between breaks.</summary>
    public IEnumerable<MappedText> SplitAtBreaks()
    {
        var start = 0;
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Has(Style.Break))
            {
                yield return Slice(start, i);
                start = i + 1;
            }
        }

        yield return Slice(start);
    }

    /// <summary>White space, no-break or not, becomes one space between words and none around them.</summary>
    public MappedText Collapse()
    {
        if (IsCollapsed())
        {
            return this;
        }

        var result = new MappedText(Count);
        Glyph? space = null;
        for (var i = 0; i < Count; i++)
        {
            var glyph = this[i];
            if (glyph.IsSpace)
            {
                space ??= glyph with { Char = ' ' };
                continue;
            }

            if (space is { } between && result.Count > 0)
            {
                result.Add(between);
            }

            space = null;
            result.Add(glyph);
        }

        return result;
    }

    /// <summary>Without zero width space, word joiner, byte order mark, soft hyphen. The joiners stay: emoji and scripts need them.</summary>
    public MappedText WithoutInvisible()
    {
        if (IndexOf(IsInvisible) < 0)
        {
            return this;
        }

        var result = new MappedText(Count);
        for (var i = 0; i < Count; i++)
        {
            if (!IsInvisible(this[i]))
            {
                result.Add(this[i]);
            }
        }

        return result;
    }

    public bool All(Func<Glyph, bool> condition) => IndexOf(g => !condition(g)) < 0;

    public int IndexOf(Func<Glyph, bool> condition, int start = 0)
    {
        for (var i = start; i < Count; i++)
        {
            if (condition(this[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public override string ToString()
    {
        var text = new char[Count];
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = this[i].Char;
        }

        return new string(text);
    }

    private static bool IsInvisible(Glyph glyph) => glyph.Char is '\u200B' or '\u2060' or '\uFEFF' or '\u00AD';

    private bool IsCollapsed()
    {
        var isBehindSpace = true;
        for (var i = 0; i < Count; i++)
        {
            var isSpace = this[i].IsSpace;
            if (isSpace && (isBehindSpace || this[i].Char != ' '))
            {
                return false;
            }

            isBehindSpace = isSpace;
        }

        return Count == 0 || !isBehindSpace;
    }

    private void Reserve(int more)
    {
        var needed = Count + more;
        if (!_isView && needed <= _glyphs.Length)
        {
            return;
        }

        var own = new Glyph[Math.Max(needed, Math.Max(16, 2 * Count))];
        Array.Copy(_glyphs, _start, own, 0, Count);
        (_glyphs, _start, _isView) = (own, 0, false);
    }
}
