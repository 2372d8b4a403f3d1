using System.Text;

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
internal sealed class MappedText
{
    private readonly List<Glyph> _glyphs;

    public MappedText() => _glyphs = [];

    private MappedText(List<Glyph> glyphs) => _glyphs = glyphs;

    internal readonly record struct Glyph(char Char, int Start, int End, Style Style)
    {
        public bool IsSpace => char.IsWhiteSpace(Char);

        /// <summary>Surrogates are: emoji say something.</summary>
        public bool IsWord => char.IsLetterOrDigit(Char) || char.IsSurrogate(Char);

        public bool Has(Style style) => (Style & style) != 0;
    }

    public int Count => _glyphs.Count;

    public Glyph this[int index] => _glyphs[index];

    /// <summary>From the first character to the last. Must not be asked of an empty text.</summary>
    public SourceSpan Span => new(_glyphs[0].Start, _glyphs[_glyphs.Count - 1].End);

    public bool HasWords => _glyphs.Exists(g => !g.IsSpace && (g.IsWord || char.IsSymbol(g.Char)));

    public void Add(char c, int start, int end, Style style = Style.None) => _glyphs.Add(new Glyph(c, start, end, style));

    public void Add(Glyph glyph) => _glyphs.Add(glyph);

    public void Add(MappedText text) => _glyphs.AddRange(text._glyphs);

    /// <summary>Adds a piece of the document as it stands there.</summary>
    public void Add(string source, int start, int end, Style style = Style.None)
    {
        for (var i = start; i < end; i++)
        {
            Add(source[i], i, i + 1, style);
        }
    }

    public static MappedText Of(string source, int start, int end)
    {
        var text = new MappedText();
        text.Add(source, start, end);
        return text;
    }

    public MappedText Slice(int start, int end) => new(_glyphs.GetRange(start, Math.Max(0, end - start)));

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
        var result = new List<Glyph>(Count);
        Glyph? space = null;
        foreach (var glyph in _glyphs)
        {
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

        return new MappedText(result);
    }

    /// <summary>Without zero width space, word joiner, byte order mark, soft hyphen. The joiners stay: emoji and scripts need them.</summary>
    public MappedText WithoutInvisible() => new(_glyphs.FindAll(g => g.Char is not ('\u200B' or '\u2060' or '\uFEFF' or '\u00AD')));

    public bool All(Func<Glyph, bool> condition) => _glyphs.TrueForAll(g => condition(g));

    public int IndexOf(Func<Glyph, bool> condition, int start = 0) =>
        start >= Count ? -1 : _glyphs.FindIndex(start, g => condition(g));

    public override string ToString()
    {
        var builder = new StringBuilder(Count);
        foreach (var glyph in _glyphs)
        {
            builder.Append(glyph.Char);
        }

        return builder.ToString();
    }
}
