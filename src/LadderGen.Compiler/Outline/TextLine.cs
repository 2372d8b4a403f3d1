using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>A line of a paragraph or of code.</summary>
/// <param name="Start">The index of its first character in the words of its block.</param>
/// <param name="Mark">The mark of a list that it starts with; null if it starts with none.</param>
internal readonly record struct TextLine(Leaf Block, int Start, int End, ListMark? Mark)
{
    public bool IsFirst => Start == 0;

    public MappedText Words => Block.Words.Slice(Start, End);

    /// <summary>Its words without the mark.</summary>
    public MappedText Said => Block.Words.Slice(Mark is { } mark ? Start + mark.End : Start, End);

    /// <summary>True if it starts on a line of the document, rather than after a <c>&lt;br&gt;</c> or a bullet within a line.</summary>
    public bool IsOwnLine =>
        !IsFirst && Block.Words.Has(Formatting.LineEnd, Start - 1) && !Block.Words.Has(Formatting.Break, Start - 1);

    public bool StartsWithCapital => Said[0] is var c && (char.IsUpper(c) || char.IsDigit(c) || char.IsSurrogate(c));

    public bool EndsSentence => Block.Words[End - 1] is '.' or ':' or '!' or '?' or ';' or '…' or '。' or '：';

    /// <param name="sign">The sign of the bullet that the block is in; any other character if it is in none.</param>
    public static List<TextLine> Of(Leaf block, char sign = '-')
    {
        var lines = new List<TextLine>();
        var words = block.Words;
        foreach (var (first, end) in words.LinesOf(Formatting.LineEnd | Formatting.Break))
        {
            var start = first;
            foreach (var next in InlineBullets.Starts(words, first, end, sign))
            {
                Add(start, next - 1);
                start = next;
            }

            Add(start, end);
        }

        return lines;

        void Add(int start, int end) => lines.Add(new TextLine(block, start, end, ListMark.Of(words.Slice(start, end))));
    }

    /// <summary>Gets the styles of marks that several lines have. A bold line is a heading, whatever it starts with.</summary>
    public static HashSet<string> RepeatedStyles(IEnumerable<TextLine> lines) =>
        ListMark.Repeated(lines.Where(l => l.Mark is null or { Kind: ListMarkKind.Bullet } || !l.Words.IsBold()).Select(l => l.Mark));
}
