using LadderGen.Compiler.Html;
using LadderGen.Compiler.Markdown;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Walks the blocks of a document: which words are labels, which statements, and which stand under which.</summary>
internal sealed class BlockOutline
{
    private readonly IReadOnlyList<DetailsTag> _tags;
    private readonly DocumentBuilder _builder;
    private readonly MarkdownTable? _pipes;
    private readonly HashSet<int> _closedLater = [];
    private OutlineScopes _scopes = new(-1);
    private BlockLists _lists = null!;
    private int _nextTag;
    private bool _hasHeading;

    /// <param name="tags">In the order of the document.</param>
    /// <param name="builder">Where what is found goes.</param>
    /// <param name="pipes">Reports lines with pipes that are no table; null where a document cannot have such.</param>
    public BlockOutline(IReadOnlyList<DetailsTag> tags, DocumentBuilder builder, MarkdownTable? pipes = null)
    {
        _tags = tags;
        _builder = builder;
        _pipes = pipes;
        MatchTags();
    }

    public Section Current => _scopes.Current;

    public void Walk(Container root, MappedText? title)
    {
        if (title is not null)
        {
            _scopes = new OutlineScopes(_builder.AddLabel(-1, LabelKind.FrontMatterTitle, title));
        }

        _lists = new BlockLists(this, _builder);
        _lists.LearnLabels(root);
        Blocks(root);
        PassTags(int.MaxValue);
    }

    /// <summary>A block that is part of a bullet or a quote: whatever it is, its words count.</summary>
    public void Part(Block block, Section place, bool isDescription)
    {
        switch (block)
        {
            case Table table:
                Table(table, place);
                break;

            case PipeLines pipes:
                Pipes(pipes, place, null, isDescription);
                break;

            case Leaf { Words: { HasWords: true } words } when !IsNavigation(words):
                _builder.AddParagraph(place.Label, isDescription ? words.WithoutAlert() : words, place.IsExample, isDescription);
                break;
        }
    }

    public void Quote(Container quote, Section place)
    {
        foreach (var block in quote.Blocks)
        {
            PassTags(block.Start);
            switch (block)
            {
                case BulletList list:
                    _lists.Read(list, place, isDescription: true);
                    break;

                case Container container:
                    Quote(container, place);
                    break;

                default:
                    Part(block, place, isDescription: true);
                    break;
            }
        }
    }

    /// <summary>A heading, bullet or paragraph whose every word leads to a place on the same page is navigation.</summary>
    public static bool IsNavigation(MappedText words)
    {
        if (!words.Has(Formatting.InPageLink))
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (MappedText.IsWord(words[i]) && !words.Has(Formatting.InPageLink, i))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsBold(MappedText words)
    {
        if (!words.Has(Formatting.Bold))
        {
            return false;
        }

        var hasBold = false;
        for (var i = 0; i < words.Count; i++)
        {
            // An emoji before or behind bold words is not bold, and a line is bold all the same.
            if (char.IsLetterOrDigit(words[i]) && !words.Has(Formatting.Bold, i))
            {
                return false;
            }

            hasBold |= char.IsLetterOrDigit(words[i]);
        }

        return hasBold;
    }

    /// <summary>Blocks that stand one below the other.</summary>
    private void Blocks(Container blocks)
    {
        var container = WithLabelledParagraphsAsBullets(blocks);
        for (var i = 0; i < container.Blocks.Count; i++)
        {
            PassTags(container.Blocks[i].Start);
            Block(container, i);
        }
    }

    /// <summary>Paragraphs in a row that all begin with a bold label and a colon are a list in all but its marks.</summary>
    private static Container WithLabelledParagraphsAsBullets(Container container)
    {
        if (!HasLabelledParagraphs(container.Blocks))
        {
            return container;
        }

        var grouped = new Container(container.Start);
        var row = new List<Block>();
        foreach (var block in container.Blocks.Append(null))
        {
            if (IsLabelled(block))
            {
                row.Add(block!);
                continue;
            }

            if (row.Count > 1)
            {
                var list = new BulletList(row[0].Start);
                foreach (var labelled in row)
                {
                    var bullet = new ListItem(labelled.Start);
                    bullet.Blocks.Add(labelled);
                    list.Blocks.Add(bullet);
                }

                grouped.Blocks.Add(list);
            }
            else
            {
                grouped.Blocks.AddRange(row);
            }

            row.Clear();
            if (block is not null)
            {
                grouped.Blocks.Add(block);
            }
        }

        return grouped;
    }

    private static bool HasLabelledParagraphs(List<Block> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            if (IsLabelled(blocks[i]) && IsLabelled(blocks[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLabelled(Block? block) => block is Paragraph paragraph && BlockLists.BeginsWithBoldLabel(paragraph.Words);

    private void Block(Container container, int index)
    {
        switch (container.Blocks[index])
        {
            case Heading heading:
                Heading(heading, container, index);
                break;

            case Paragraph paragraph:
                Paragraph(paragraph.Words, StandsUnder(container, index));
                break;

            case BulletList list:
                _lists.Read(list, Current, isDescription: false);
                break;

            case BlockQuote quote:
                Quote(quote, Current);
                break;

            case PipeLines pipes:
                Pipes(pipes, null, index > 0 ? (container.Blocks[index - 1] as Table)?.Grid : null, isDescription: false);
                break;

            case Container other:
                Blocks(other);
                break;

            case var other:
                Part(other, Current, isDescription: false);
                break;
        }
    }

    private void Heading(Heading heading, Container container, int index)
    {
        var words = heading.Words;
        var isAboveContents = _hasHeading && index + 1 < container.Blocks.Count && container.Blocks[index + 1] is BulletList list && _lists.IsNavigation(list);
        if (words.Count == 0 || ((IsNavigation(words) || isAboveContents) && !HasSection(container, index, heading.Level)))
        {
            return;
        }

        _hasHeading = true;

        var under = _scopes.CloseHeadings(heading.Level);
        if (words.IsExamplesWord())
        {
            _scopes.OpenHeading(heading.Level, under with { IsExample = true });
        }
        else if (under.IsExample)
        {
            _builder.AddParagraph(under.Label, words, isExample: true);
            _scopes.OpenHeading(heading.Level, under);
        }
        else
        {
            _scopes.OpenHeading(heading.Level, new Section(_builder.AddLabel(under.Label, LabelKind.Heading, words), false));
        }
    }

    private void Paragraph(MappedText words, bool standsUnder)
    {
        if (!words.HasWords || IsNavigation(words))
        {
            return;
        }

        if (standsUnder && (words.IsExamplesWord() || IsBold(words)))
        {
            BoldLine(words);
        }
        else if (FirstLine(words) is { } first)
        {
            BoldLine(words.Slice(0, first));
            _builder.AddParagraph(Current.Label, words.Slice(first), Current.IsExample);
        }
        else
        {
            _builder.AddParagraph(Current.Label, words, Current.IsExample);
        }
    }

    private void BoldLine(MappedText words)
    {
        var under = _scopes.AtHeading;
        _scopes.OpenBoldLine(words.IsExamplesWord()
            ? under with { IsExample = true }
            : under with { Label = _builder.AddLabel(under.Label, LabelKind.BoldLine, words) });
    }

    /// <summary>A bold line right above its text, with no empty line between: short, and no sentence.</summary>
    private static int? FirstLine(MappedText words)
    {
        var end = words.IndexOf(Formatting.LineEnd);
        if (end <= 0 || end > 80)
        {
            return null;
        }

        var line = words.Slice(0, end);
        return IsBold(line) && line[line.Count - 1] is not ('.' or '!' or '?' or ',' or ';') && line.CountWords() <= 8 && !IsBold(words)
            ? end
            : null;
    }

    /// <summary>Whether something stands under a line that could label it, before the next label.</summary>
    private bool StandsUnder(Container container, int index)
    {
        for (var i = index + 1; i < container.Blocks.Count; i++)
        {
            switch (container.Blocks[i])
            {
                case DividingLine rule:
                    return TagAt(rule.Start) is { Kind: not TagKind.Close };

                case Heading { Level: > 0 }:
                    return false;

                case Paragraph { Words: var words }:
                    if (words.HasWords)
                    {
                        return !IsBold(words);
                    }

                    continue;

                default:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a heading that is only a link has something under it, as one has that links to itself.</summary>
    private bool HasSection(Container container, int index, int level)
    {
        for (var i = index + 1; i < container.Blocks.Count; i++)
        {
            switch (container.Blocks[i])
            {
                case Heading heading:
                    return heading.Level > level && !IsNavigation(heading.Words);

                case DividingLine rule:
                    return TagAt(rule.Start) is { Kind: not TagKind.Close };

                case BulletList list when _lists.IsNavigation(list):
                case Paragraph { Words: var words } when !words.HasWords || IsNavigation(words):
                    continue;

                default:
                    return true;
            }
        }

        return false;
    }

    private void Pipes(PipeLines pipes, Section? place, Grid? above, bool isDescription)
    {
        var first = _pipes!.FirstWithPipe(pipes.Lines);
        if (first > 0)
        {
            var words = _pipes.WordsOf(pipes.Lines, first);
            if (place is { } at)
            {
                _builder.AddParagraph(at.Label, words, at.IsExample, isDescription);
            }
            else
            {
                Paragraph(words, standsUnder: true);
            }
        }

        _pipes.ReportUnfinished(pipes.Lines.Skip(first).ToList(), first > 0 ? null : above);
    }

    private void Table(Table table, Section under)
    {
        var label = table.Caption.HasWords && !under.IsExample ? _builder.AddLabel(under.Label, LabelKind.BoldLine, table.Caption) : under.Label;
        if (table.Grid is { } grid && under.IsExample)
        {
            _builder.AddParagraph(label, table.Caption, isExample: true);
            AddExamples(grid with { Label = label });
        }
        else if (table.Grid is { } rows)
        {
            _builder.AddGrid(rows with { Label = label });
        }
    }

    /// <summary>Examples laid out as a table: each row is one.</summary>
    private void AddExamples(Grid grid)
    {
        foreach (var row in grid.Rows)
        {
            var words = new MappedTextBuilder();
            foreach (var part in row.Cells.SelectMany(c => c.Parts))
            {
                words.Add(' ', part.Span.Start, part.Span.Start);
                words.AddAt(part.Span, part.Text);
            }

            _builder.AddParagraph(grid.Label, words.Take(), isExample: true);
        }
    }

    private DetailsTag? TagAt(int position)
    {
        var (low, high) = (0, _tags.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var tag = _tags[middle];
            if (tag.Start <= position && position <= tag.Start + 1)
            {
                return tag;
            }

            (low, high) = tag.Start < position ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    public void PassTags(int position)
    {
        for (; _nextTag < _tags.Count && _tags[_nextTag].Start <= position; _nextTag++)
        {
            var tag = _tags[_nextTag];
            switch (tag.Kind)
            {
                case TagKind.Open:
                    _scopes.OpenDetails(_closedLater.Contains(_nextTag));
                    break;

                case TagKind.Summary:
                    Summary(tag.Words!);
                    break;

                case TagKind.Close when _closedLater.Contains(_nextTag):
                    _scopes.CloseDetails();
                    break;
            }
        }
    }

    private void Summary(MappedText words)
    {
        var around = _scopes.AroundSummary();
        if (around.IsExample && !words.IsExamplesWord())
        {
            _builder.AddParagraph(around.Label, words, isExample: true);
        }

        _scopes.OpenSummary(!words.HasWords ? around
            : words.IsExamplesWord() || around.IsExample ? around with { IsExample = true }
            : new Section(_builder.AddLabel(around.Label, LabelKind.Summary, words), false));
    }

    private void MatchTags()
    {
        var open = new Stack<int>();
        for (var i = 0; i < _tags.Count; i++)
        {
            if (_tags[i].Kind == TagKind.Open)
            {
                open.Push(i);
            }
            else if (_tags[i].Kind == TagKind.Close && open.Count > 0)
            {
                _closedLater.Add(open.Pop());
                _closedLater.Add(i);
            }
        }
    }
}
