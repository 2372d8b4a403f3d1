using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Finds the lists that only a person sees: lines that start with a mark which is none in Markdown or HTML, as paste and autocorrection
/// leave them. Afterwards they are lists, as if their author had typed a hyphen.
/// </summary>
internal sealed class PastedLists
{
    private const int TabWidth = 4;
    private const int WidestIndent = 80;

    private readonly string _text;

    private PastedLists(string text) => _text = text;

    /// <param name="root">The blocks of a document, which are changed.</param>
    /// <param name="text">The document.</param>
    public static void Find(Container root, string text)
    {
        var lists = new PastedLists(text);
        var open = new Stack<Container>([root]);
        while (open.Count > 0)
        {
            var container = open.Pop();
            if (container is BulletList list)
            {
                lists.ReadItems(list);
            }
            else
            {
                lists.ReadBlocks(container);
            }

            foreach (var inner in container.Blocks.OfType<Container>())
            {
                open.Push(inner);
            }
        }
    }

    /// <summary>A line of a paragraph or of code.</summary>
    /// <param name="Start">The index of its first character in the words of its block.</param>
    private readonly record struct Line(Leaf Block, int Start, int End, ListMark? Mark)
    {
        public bool IsFirst => Start == 0;

        public MappedText Words => Block.Words.Slice(Start, End);

        public MappedText Said => Block.Words.Slice(Mark is { } mark ? Start + mark.End : Start, End);
    }

    /// <summary>Makes lists of the paragraphs and code in a container.</summary>
    private void ReadBlocks(Container container)
    {
        // The first words of a bullet are the bullet, and have been read with its list.
        var from = container is ListItem && container.Blocks.Count > 0 && container.Blocks[0] is Leaf ? 1 : 0;
        List<Block>? result = null;
        for (var i = from; i < container.Blocks.Count;)
        {
            var end = i;
            while (end < container.Blocks.Count && IsText(container.Blocks[end]))
            {
                end++;
            }

            if (end == i)
            {
                result?.Add(container.Blocks[i]);
                i++;
                continue;
            }

            var run = container.Blocks.GetRange(i, end - i).ConvertAll(b => (Leaf)b);
            var isBesideList = (i > 0 && container.Blocks[i - 1] is BulletList)
                || (end < container.Blocks.Count && container.Blocks[end] is BulletList);
            var isUnderQuote = i > 0 && container.Blocks[i - 1] is BlockQuote;
            if (ListsIn(run, isBesideList, isUnderQuote) is { } found)
            {
                result ??= container.Blocks.GetRange(0, i);
                result.AddRange(found);
            }
            else
            {
                result?.AddRange(run);
            }

            i = end;
        }

        if (result is not null)
        {
            container.Blocks.Clear();
            container.Blocks.AddRange(result);
        }
    }

    private static bool IsText(Block block) => block is Paragraph { Words.Count: > 0 } or Code { Words.Count: > 0, IsProgram: false };

    /// <summary>Makes lists of paragraphs in a row.</summary>
    /// <returns>The blocks in their place; null if no list is among them.</returns>
    private List<Block>? ListsIn(List<Leaf> run, bool isBesideList, bool isUnderQuote)
    {
        var lines = run.SelectMany(b => LinesOf(b)).ToList();
        if (!lines.Exists(l => l.Mark is not null))
        {
            return null;
        }

        var styles = RepeatedStyles(lines);
        var result = new List<Block>();
        BulletList? list = null;
        var hasList = false;
        for (var i = 0; i < lines.Count;)
        {
            var line = lines[i];
            var isItem = line.Mark is { } mark && (line.IsFirst ? StartsList(line, mark) : list is not null || InterruptsText(lines[i - 1], mark));
            var end = i + 1;
            if (isItem)
            {
                while (end < lines.Count && !lines[end].IsFirst && !(lines[end].Mark is { } next && IsNextItem(next)))
                {
                    end++;
                }

                if (list is null)
                {
                    result.Add(list = new BulletList(line.Words.Span.Start));
                }

                AddItem(list, line, lines[end - 1].End, isNested: IsNested(list, line, indent: 2));
                hasList = true;
            }
            else
            {
                while (end < lines.Count && !lines[end].IsFirst && !(lines[end].Mark is { } next && InterruptsText(lines[end - 1], next)))
                {
                    end++;
                }

                list = null;
                result.Add(line.IsFirst && (end == lines.Count || lines[end].IsFirst)
                    ? line.Block
                    : new Paragraph(line.Words.Span.Start, line.Block.Words.Slice(line.Start, lines[end - 1].End)));
            }

            i = end;
        }

        return hasList ? result : null;

        bool StartsList(Line line, ListMark mark) =>
            mark.Kind == ListMarkKind.Bullet
            || styles.Contains(mark.Style)
            || (line.Block is Code && mark.HasSpace && mark.Kind != ListMarkKind.Number)
            || (mark.Kind is ListMarkKind.Dash or ListMarkKind.Box && !isUnderQuote && IsCapital(line.Said[0]) && !line.Words.IsBold())
            || (isBesideList && !isUnderQuote && mark.HasSpace && mark.Kind is ListMarkKind.Dash or ListMarkKind.Box);

        bool IsNextItem(ListMark mark) => mark.Kind == ListMarkKind.Bullet || styles.Contains(mark.Style);

        bool InterruptsText(Line above, ListMark mark) =>
            mark.Kind == ListMarkKind.Bullet
            || (styles.Contains(mark.Style) && mark.IsFirst && EndsSentence(above.Words));
    }

    /// <summary>Divides the bullets of a list whose lines go on with marks, and cuts off marks that come after the list's own.</summary>
    private void ReadItems(BulletList list)
    {
        var items = list.Blocks.OfType<ListItem>().ToList();
        foreach (var item in items)
        {
            // The words of "- > Plans the bake" are in a quote, and are what the bullet says.
            if (item.Blocks.Count == 1 && item.Blocks[0] is BlockQuote { Blocks: { Count: > 0 } quoted })
            {
                item.Blocks.Clear();
                item.Blocks.AddRange(quoted);
            }
        }

        var leaves = items.Select(i => i.Blocks.FirstOrDefault()).OfType<Leaf>().Where(l => l.Words.Count > 0).ToList();
        if (!leaves.Exists(MayHaveMarks) && !items.Exists(i => BulletMarks.IsBullet(SignOf(i))))
        {
            return;
        }

        var styles = RepeatedStyles(leaves.ConvertAll(l => LinesOf(l)[0]));
        var result = new BulletList(list.Start);
        foreach (var item in items)
        {
            if (item.Blocks.FirstOrDefault() is Leaf { Words.Count: > 0 } leaf)
            {
                Divide(item, leaf, styles, result);
            }
            else
            {
                result.Blocks.Add(item);
            }
        }

        list.Blocks.Clear();
        list.Blocks.AddRange(result.Blocks);
    }

    /// <summary>Adds the bullets that the lines of a bullet are.</summary>
    private void Divide(ListItem item, Leaf leaf, HashSet<string> doubled, BulletList to)
    {
        var lines = LinesOf(leaf, SignOf(item));
        var first = lines[0];
        if (first.Mark is { } mark && !IsDoubled(mark, first, doubled))
        {
            first = lines[0] = first with { Mark = null };
        }

        var own = RepeatedStyles(lines.GetRange(1, lines.Count - 1));
        var end = NextItem(lines, 1, own);
        if (end == lines.Count && first.Mark is null)
        {
            to.Blocks.Add(item);
            return;
        }

        item.Blocks[0] = new Paragraph(first.Said.Span.Start, leaf.Words.Slice(first.Start + (first.Mark?.End ?? 0), lines[end - 1].End));
        to.Blocks.Add(item);
        for (var i = end; i < lines.Count; i = end)
        {
            end = NextItem(lines, i + 1, own);
            AddItem(to, lines[i], lines[end - 1].End, isNested: IsNested(to, lines[i], indent: 0));
        }
    }

    private static int NextItem(List<Line> lines, int from, HashSet<string> styles)
    {
        while (from < lines.Count && !(lines[from].Mark is { } mark && ContinuesList(lines[from - 1], lines[from], mark, styles)))
        {
            from++;
        }

        return from;
    }

    /// <summary>True if a line within a bullet is a bullet itself. A dash there is more often one within a sentence.</summary>
    private static bool ContinuesList(Line above, Line line, ListMark mark, HashSet<string> styles) =>
        mark.Kind == ListMarkKind.Bullet
        || (mark.Kind == ListMarkKind.Sign && mark.HasSpace && styles.Contains(mark.Style))
        || ((styles.Contains(mark.Style) || mark.Kind != ListMarkKind.Sign)
            && (EndsSentence(above.Words) || (IsCapital(line.Said[0]) && mark.Kind != ListMarkKind.Number)));

    /// <summary>True for a mark after the list's own mark that adds nothing: <c>- • Plans</c>.</summary>
    private static bool IsDoubled(ListMark mark, Line line, HashSet<string> styles) => mark.Kind switch
    {
        ListMarkKind.Bullet or ListMarkKind.Box => true,
        _ when line.Words.IsBold() => false,
        ListMarkKind.Dash when mark.HasSpace && BulletMarks.IsDash(mark.Style[0]) => true,
        _ => styles.Contains(mark.Style),
    };

    private static void AddItem(BulletList list, Line line, int end, bool isNested)
    {
        var start = line.Start + (line.Mark?.End ?? 0);
        var item = new ListItem(line.Words.Span.Start);
        item.Blocks.Add(new Paragraph(item.Start, line.Block.Words.Slice(start, end)));
        if (!isNested)
        {
            list.Blocks.Add(item);
            return;
        }

        var outer = (ListItem)list.Blocks[list.Blocks.Count - 1];
        if (outer.Blocks[outer.Blocks.Count - 1] is not BulletList inner)
        {
            outer.Blocks.Add(inner = new BulletList(item.Start));
        }

        inner.Blocks.Add(item);
    }

    /// <summary>True for a line that belongs to the bullet above it: it is indented, or its mark is one for bullets within bullets.</summary>
    /// <param name="indent">The columns that it has to be indented by, counted from where its block starts.</param>
    private bool IsNested(BulletList list, Line line, int indent)
    {
        if (list.Blocks.Count == 0)
        {
            return false;
        }

        var first = (ListItem)list.Blocks[0];
        var isOuterInner = BulletMarks.IsInner(SignOf(first));
        var isLine = !line.IsFirst
            && line.Block.Words.Has(Formatting.LineEnd, line.Start - 1)
            && !line.Block.Words.Has(Formatting.Break, line.Start - 1);
        return (line.Mark is { IsInner: true } && !isOuterInner)
            || (isLine && Column(line.Words.Span.Start) >= Column(line.Block.Words.Span.Start) + indent);
    }

    /// <summary>Gets the sign that a bullet starts with in the document.</summary>
    private char SignOf(ListItem item) => item.Start < _text.Length ? _text[item.Start] : '-';

    /// <summary>Gets the column of the first word or mark of a line.</summary>
    private int Column(int offset)
    {
        var start = offset;
        while (start > 0 && offset - start < WidestIndent && !Lines.IsEnd(_text[start - 1]))
        {
            start--;
        }

        var column = 0;
        for (var i = start; i < offset; i++)
        {
            column = _text[i] == '\t' ? (column / TabWidth * TabWidth) + TabWidth : column + 1;
        }

        return column;
    }

    private static bool MayHaveMarks(Leaf leaf) =>
        leaf.Words.Has(Formatting.LineEnd | Formatting.Break) || ListMark.Of(leaf.Words) is not null;

    /// <summary>Gets the styles of marks that several lines have. A bold line is a heading, whatever it starts with.</summary>
    private static HashSet<string> RepeatedStyles(List<Line> lines) =>
        ListMark.Repeated(lines.Where(l => l.Mark is null or { Kind: ListMarkKind.Bullet } || !l.Words.IsBold()).Select(l => l.Mark));

    /// <param name="sign">The sign of the bullet that the block is in; any other character if it is in none.</param>
    private static List<Line> LinesOf(Leaf block, char sign = '-')
    {
        var lines = new List<Line>();
        var words = block.Words;
        var start = 0;
        for (var run = 0; run < words.Count; run = words.EndOfRun(run))
        {
            if (words.Has(Formatting.LineEnd | Formatting.Break, run))
            {
                Add(run);
                start = words.EndOfRun(run);
            }
        }

        Add(words.Count);
        return lines;

        void Add(int end)
        {
            if (end > start)
            {
                foreach (var next in InlineBullets.Starts(words, start, end, sign))
                {
                    AddLine(next - 1);
                    start = next;
                }

                AddLine(end);
            }
        }

        void AddLine(int end) => lines.Add(new Line(block, start, end, ListMark.Of(words.Slice(start, end))));
    }

    private static bool IsCapital(char c) => char.IsUpper(c) || char.IsDigit(c) || char.IsSurrogate(c);

    private static bool EndsSentence(MappedText line) => line[line.Count - 1] is '.' or ':' or '!' or '?' or ';' or '…' or '。' or '：';
}
