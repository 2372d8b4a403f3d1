using System.Text;
using LadderGen.Compiler.Html;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using LadderGen.Tool.Exporting;
using ListItem = LadderGen.Compiler.Outline.ListItem;

namespace LadderGen.Tool.Importing;

/// <summary>Writes a page as Markdown, as the compiler itself reads the page.</summary>
internal sealed class PageAsMarkdown
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _leftOut = [];
    private readonly List<DetailsTag> _tags = [];
    private readonly PageLinks _links;
    private readonly InlineMarkdown _inline;

    private PageAsMarkdown(string html)
    {
        // A name, since readers report where in a file a problem is.
        var file = new TextFile("/page.html", "page.html", html);
        var builder = new DocumentBuilder(file);
        var text = Normalization.Normalize(html);
        var tokens = HtmlTokens.Of(text, 0);
        var reader = new HtmlBlocks(text, tokens, builder, _tags);
        var root = reader.ReadAll();
        PastedLists.Find(root, text);
        _links = new PageLinks(html, tokens);
        _inline = new InlineMarkdown(_links);
        Title = reader.Title?.ToString();
        Write(root.Blocks, "");
        _leftOut.AddRange(builder.Build().Diagnostics.Select(d => d.Message));
    }

    /// <summary>The document.</summary>
    public string Text => _text.ToString();

    /// <summary>The title that is only in the head of the page; null if there is none.</summary>
    public string? Title { get; }

    /// <summary>The sentences about what is not in the document.</summary>
    public IReadOnlyList<string> LeftOut => _leftOut;

    public static PageAsMarkdown Of(string html) => new(html);

    /// <param name="indent">What every line begins with: the indentation of a bullet, or the mark of a quote.</param>
    private void Write(IEnumerable<Block> blocks, string indent)
    {
        foreach (var block in blocks.Where(b => b is not Leaf { Words: var words } || (words.Count > 0 && !words.IsPicture())))
        {
            Separate(indent);
            switch (block)
            {
                case Heading heading:
                    Line(indent, $"{new string('#', heading.Level)} {_inline.OneLine(Plain(heading.Words))}");
                    break;
                case Code code:
                    Fence(code, indent);
                    break;
                case Leaf leaf:
                    // A backslash keeps the break between two lines of a paragraph.
                    Line(indent, string.Join($"\\\n{indent}", _inline.Lines(leaf.Words)));
                    break;
                case BulletList list:
                    list.Blocks.OfType<ListItem>().ToList().ForEach(item => Write(item, indent));
                    break;
                case BlockQuote quote:
                    Write(quote.Blocks, indent + "> ");
                    break;
                case Container container:
                    Write(container.Blocks, indent);
                    break;
                case Table table:
                    Write(table, indent);
                    break;
                case DividingLine line:
                    Write(line, indent);
                    break;
            }
        }
    }

    /// <summary>Returns the words of a heading, which is bold already.</summary>
    private static MappedText Plain(MappedText words) => words.IsBold() ? words.WithoutFormatting() : words;

    private void Write(ListItem item, string indent)
    {
        var bullet = Bullet.Of(item);
        if (bullet.IsEmpty)
        {
            return;
        }

        var inner = indent + "  ";
        Line(indent, "- " + string.Join($"\\\n{inner}", _inline.Lines(bullet.Words)));
        foreach (var nested in bullet.Nested)
        {
            if (nested is BulletList list)
            {
                list.Blocks.OfType<ListItem>().ToList().ForEach(i => Write(i, inner));
            }
            else
            {
                Write([nested], inner);
            }
        }
    }

    private void Write(Table table, string indent)
    {
        if (table.Caption.HasWords)
        {
            Line(indent, $"**{_inline.OneLine(Plain(table.Caption))}**");
            Separate(indent);
        }

        if (table.Grid is { } grid)
        {
            Row(indent, grid.Header.Cells.Select(Cell));
            Row(indent, grid.Header.Cells.Select(_ => "---"));
            foreach (var row in grid.Rows)
            {
                Row(indent, row.Cells.Select(Cell));
            }

            var cells = grid.Rows.SelectMany(r => r.Cells).Concat(grid.Header.Cells).Distinct();
            _leftOut.AddRange(cells.SelectMany(c => _links.In(c.Span).Select(l => $"A link in a table, on '{c.Text}', to {l}")));
        }
    }

    private void Row(string indent, IEnumerable<string> cells) => Line(indent, $"| {string.Join(" | ", cells)} |");

    private static string Cell(GridCell cell) => string.Join("<br>", cell.Parts.Select(part =>
        (part.IsExample ? "E.g. " : MayBeginWithMark(part.Text) ? "* " : "")
        + MarkdownText.Escaped(part.Text, startsLine: false, endsLine: false)
        + (part.Id is { } id ? $" {{#{id}}}" : "")));

    /// <summary>Gets whether a reader takes the beginning of a line for the mark of a list. It takes away one mark only.</summary>
    private static bool MayBeginWithMark(string text) => ListMark.Of(MappedText.Of(text, 0, text.Length)) is not null;

    /// <summary>Writes a rule, or a tag of a folded part.</summary>
    private void Write(DividingLine line, string indent) => Line(indent, _tags.Find(t => t.Start == line.Start) switch
    {
        { Kind: DetailsTagKind.Open } => "<details>",
        { Kind: DetailsTagKind.Close } => "</details>",
        { Kind: DetailsTagKind.Summary } summary => $"<summary>{_inline.OneLine(summary.Summary)}</summary>",
        _ => "---",
    });

    private void Fence(Code code, string indent)
    {
        Line(indent, "```");
        for (var start = 0; start < code.Words.Count;)
        {
            var end = start;
            while (end < code.Words.Count && !code.Words.Has(Formatting.LineEnd | Formatting.Break, end))
            {
                end++;
            }

            Line(indent, code.Words.Slice(start, end).ToString());
            start = end + 1;
        }

        Line(indent, "```");
    }

    private void Separate(string indent) => _text.Append(_text.Length > 0 ? indent.TrimEnd() + "\n" : "");

    private void Line(string indent, string text) => _text.Append(indent).Append(text).Append('\n');
}
