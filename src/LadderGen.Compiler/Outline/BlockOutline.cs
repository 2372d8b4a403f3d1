using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Walks the blocks of a document from top to bottom: which words are labels, which are statements, and which are under which. Lists
/// and quotes are left to <see cref="NestedBlocks"/>.
/// </summary>
internal sealed class BlockOutline
{
    private const int LongestFirstLine = 80;
    private const int WordsOfFirstLine = 8;

    private readonly DocumentBuilder _builder;
    private readonly OutlineScopes _scopes;
    private readonly DetailsTags _tags;
    private readonly TableBlocks _tables;
    private readonly NestedBlocks _nested;
    private readonly Paragraph? _attached;
    private bool _hasHeading;

    private BlockOutline(Container root, IReadOnlyList<DetailsTag> tags, MappedText? title, DocumentBuilder builder)
    {
        _builder = builder;
        _attached = AttachedText.In(root, builder.File.Text);
        _scopes = new OutlineScopes(title is null ? -1 : builder.AddLabel(-1, LabelKind.FrontMatterTitle, title));
        _tags = new DetailsTags(tags, _scopes, builder);
        _tables = new TableBlocks(builder);
        _nested = new NestedBlocks(_scopes, _tags, BulletLabels.LearnedFrom(root), _tables, builder);
    }

    /// <param name="root">The blocks of the document.</param>
    /// <param name="tags">Its <c>&lt;details&gt;</c> tags, in order.</param>
    /// <param name="title">The title that is not one of its blocks; null if there is none.</param>
    /// <param name="builder">Collects what is found.</param>
    public static void Walk(Container root, IReadOnlyList<DetailsTag> tags, MappedText? title, DocumentBuilder builder)
    {
        PastedLists.Find(root, builder.File.Text);
        if (title is null)
        {
            UnmarkedTitle.Mark(root);
        }

        var outline = new BlockOutline(root, tags, title, builder);
        outline.ReadAll(root);
        outline._tags.PassTo(int.MaxValue);
    }

    private void ReadAll(Container container)
    {
        var blocks = LabelledParagraphs.AsBullets(DefinitionParagraphs.AsBullets(container.Blocks));
        var navigation = new NavigationHeadings(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            _tags.PassTo(blocks[i].Start);
            Read(blocks, i, navigation);
        }
    }

    private void Read(List<Block> blocks, int index, NavigationHeadings navigation)
    {
        switch (blocks[index])
        {
            case Heading { Words: var words } when words.IsNavigation() && navigation.LeadsAway(index):
                break;

            case Heading heading:
                ReadHeading(heading, blocks, index);
                break;

            case Paragraph paragraph:
                ReadParagraph(paragraph.Words, canBeLabel: IsAboveText(blocks, index), isAttached: paragraph == _attached);
                break;

            case BulletList list:
                _nested.ReadList(list, _scopes.Current, isDescription: false);
                break;

            case BlockQuote quote:
                _nested.ReadQuote(quote, _scopes.Current);
                break;

            case PipeLines { TextAbove: { } text } pipes:
                ReadParagraph(text, canBeLabel: true);
                _tables.Report(pipes.Rows, above: null);
                break;

            case PipeLines pipes:
                _tables.Report(pipes.Rows, above: index > 0 ? (blocks[index - 1] as Table)?.Grid : null);
                break;

            case Container other:
                ReadAll(other);
                break;

            case var leaf:
                _nested.ReadLeaf(leaf, _scopes.Current, isDescription: false);
                break;
        }
    }

    private void ReadHeading(Heading heading, List<Block> blocks, int index)
    {
        var words = heading.Words;
        var isAboveContents = _hasHeading && index + 1 < blocks.Count && blocks[index + 1] is BulletList { IsNavigation: true };
        if (words.Count == 0 && index + 1 < blocks.Count && IsUnderHeading(blocks[index + 1], heading))
        {
            _builder.Report(ReadingDiagnostics.EmptyHeading(_builder.File, heading.Start));
        }

        var isSkipped = words.IsStruck() || words.IsNavigation() || isAboveContents;
        if (words.Count == 0 || (isSkipped && !HasSection(blocks, index, heading.Level)))
        {
            return;
        }

        _hasHeading = true;
        var under = _scopes.CloseHeadings(heading.Level);
        if (words.IsExamplesHeading())
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
            var label = _builder.AddLabel(under.Label, LabelKind.Heading, words, heading.Level);
            _scopes.OpenHeading(heading.Level, new Section(label, false));
        }
    }

    private void ReadParagraph(MappedText words, bool canBeLabel, bool isAttached = false)
    {
        // A picture in a paragraph of its own decorates the page, and its author has withdrawn struck text.
        if (!words.SaysSomething() || words.IsNavigation() || words.IsPicture() || words.IsStruck() || words.IsWayOut())
        {
            return;
        }

        if (canBeLabel && (words.IsExamplesHeading() || words.IsBold()))
        {
            ReadBoldLine(words);
        }
        else if (EndOfBoldFirstLine(words) is { } end)
        {
            ReadBoldLine(words.Slice(0, end));
            _builder.AddParagraph(_scopes.Current.Label, words.Slice(end), _scopes.Current.IsExample);
        }
        else
        {
            _builder.AddParagraph(_scopes.Current.Label, words, _scopes.Current.IsExample, isAttached: isAttached);
        }
    }

    private void ReadBoldLine(MappedText words)
    {
        var under = _scopes.AtHeading;
        _scopes.OpenBoldLine(words.IsExamplesHeading()
            ? under with { IsExample = true }
            : under with { Label = _builder.AddLabel(under.Label, LabelKind.BoldLine, words) });
    }

    /// <summary>Finds the end of a bold first line that labels the rest of its paragraph: a short line that is not a sentence.</summary>
    private static int? EndOfBoldFirstLine(MappedText words)
    {
        var end = words.IndexOf(Formatting.LineEnd);
        if (end is <= 0 or > LongestFirstLine)
        {
            return null;
        }

        var line = words.Slice(0, end);
        var isLabel = line.IsBold()
            && line[end - 1] is not ('.' or '!' or '?' or ',' or ';')
            && line.CountWords() <= WordsOfFirstLine
            && !words.IsBold();
        return isLabel ? end : null;
    }

    /// <summary>True if something that a line could label follows it, before the next label.</summary>
    private bool IsAboveText(List<Block> blocks, int index)
    {
        for (var i = index + 1; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case DividingLine line:
                    return _tags.OpensAt(line);

                case Heading:
                    return false;

                case Paragraph { Words.HasWords: false }:
                    continue;

                case Paragraph paragraph:
                    return !paragraph.Words.IsBold();

                default:
                    return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True if a block is certain to be under an empty heading above it. In a web page, where nobody sees such a heading, only a list is.
    /// </summary>
    private bool IsUnderHeading(Block block, Heading heading) => block is Heading inner
        ? inner.Level > heading.Level && inner.Words.Count > 0
        : _builder.File.Text[heading.Start] == '#' ? block is not DividingLine : block is BulletList or Table;

    /// <summary>
    /// True if something is under a heading that is only a link. A heading that links to itself has a section; one in a table of
    /// contents does not.
    /// </summary>
    private bool HasSection(List<Block> blocks, int index, int level)
    {
        for (var i = index + 1; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case Heading heading:
                    return heading.Level > level && !heading.Words.IsNavigation() && !heading.Words.IsStruck();

                case DividingLine line:
                    return _tags.OpensAt(line);

                case Paragraph { Words: var words } when !words.HasWords || words.IsNavigation() || words.IsStruck() || words.IsPicture():
                case BulletList { IsNavigation: true } or BulletList { IsStruck: true }:
                    continue;

                default:
                    return true;
            }
        }

        return false;
    }
}
