using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.PlainText;

/// <summary>
/// Walks the lines of a page whose headings have no mark that shows their depth. Depth is aligned at the bottom: the heading right above
/// a bullet is the deepest, and those above it, with no bullet between, are its parents.
/// </summary>
internal sealed class PlainTextOutline
{
    private readonly DocumentBuilder _builder;

    /// <summary>The headings that the next bullet is under, outermost first.</summary>
    private readonly List<int> _stack = [];

    /// <summary>Headings with no bullet yet, and the text between them. How deep they are is known only at the next bullet.</summary>
    private readonly List<(MappedTextBuilder Words, bool IsHeading)> _chain = [];

    /// <summary>The label that the whole page is under, or -1.</summary>
    private readonly int _root = -1;

    private readonly bool _hasBullets;
    private readonly List<MappedTextBuilder> _details = [];

    /// <summary>The innermost label when the chain began.</summary>
    private int _labelAtChain = -1;

    private bool _isExamples;
    private MappedTextBuilder? _bullet;
    private int _indent;
    private char _mark;

    private PlainTextOutline(List<PlainTextLine> lines, MappedText? title, DocumentBuilder builder)
    {
        _builder = builder;
        _root = title is null ? -1 : builder.AddLabel(-1, LabelKind.FrontMatterTitle, title);
        _hasBullets = lines.Exists(line => line.Kind == PlainTextLineKind.Bullet);
    }

    private int Current => _stack.Count > 0 ? _stack[_stack.Count - 1] : _root;

    public static Document Walk(List<PlainTextLine> lines, MappedText? title, DocumentBuilder builder)
    {
        var outline = new PlainTextOutline(lines, title, builder);
        var above = PlainTextLineKind.Blank;
        foreach (var line in lines)
        {
            outline.Read(line, above);
            above = line.Kind;
        }

        outline.EndBullet();
        outline.EndChain();
        return builder.Build(depthIsInferred: true);
    }

    private void Read(PlainTextLine line, PlainTextLineKind above)
    {
        if (line.Kind == PlainTextLineKind.Blank)
        {
            return;
        }

        if (_bullet is { Count: 0 } && line.Kind != PlainTextLineKind.Bullet)
        {
            // A bullet alone on its line: this is its text, whatever it looks like.
            _bullet.Add(line.Words);
        }
        else if (line.Kind == PlainTextLineKind.Bullet)
        {
            ReadBullet(line);
        }
        else if (_bullet is not null && above != PlainTextLineKind.Blank && ContinuesBullet(line))
        {
            Continue(_details.Count > 0 ? _details[_details.Count - 1] : _bullet, line.Words);
        }
        else if (line.Kind == PlainTextLineKind.Heading)
        {
            ReadHeading(line.Words);
        }
        else
        {
            ReadText(line.Words, above);
        }
    }

    private bool ContinuesBullet(PlainTextLine line) =>
        line.Indent > _indent || (line.Kind == PlainTextLineKind.Text && char.IsLower(line.Words[0]));

    private void ReadBullet(PlainTextLine line)
    {
        if (_bullet is { Count: > 0 } && IsNested(line))
        {
            _details.Add(Begin(line.Words));
            return;
        }

        EndBullet();
        EndChain();
        (_bullet, _indent, _mark) = (Begin(line.Words), line.Indent, line.Mark);
    }

    private bool IsNested(PlainTextLine line) =>
        line.Indent > _indent + 1 || (BulletMarks.IsInner(line.Mark) && !BulletMarks.IsInner(_mark));

    private void ReadHeading(MappedText words)
    {
        EndBullet();
        if (words.IsExamplesHeading())
        {
            EndChain();
            _isExamples = true;
            return;
        }

        _isExamples = false;
        _chain.Add((Begin(words), true));
    }

    private void ReadText(MappedText words, PlainTextLineKind above)
    {
        EndBullet();
        if (!_hasBullets)
        {
            // A page without a single bullet says what it says in paragraphs.
            EndChain();
            _builder.AddParagraph(Current, words, _isExamples);
        }
        else if (above == PlainTextLineKind.Text && char.IsLower(words[0]) && _chain.Count > 0 && !_chain[_chain.Count - 1].IsHeading)
        {
            Continue(_chain[_chain.Count - 1].Words, words);
        }
        else
        {
            _chain.Add((Begin(words), false));
        }
    }

    private static MappedTextBuilder Begin(MappedText words)
    {
        var text = new MappedTextBuilder();
        text.Add(words);
        return text;
    }

    /// <summary>Adds the words of the next line to a text.</summary>
    private static void Continue(MappedTextBuilder text, MappedText words)
    {
        text.AddSpace(words.Span.Start);
        text.Add(words);
    }

    private void EndBullet()
    {
        if (_bullet is { Count: > 0 } words)
        {
            _builder.AddBullet(Current, words.Take(), _details.ConvertAll(d => d.Take()), _isExamples);
        }

        _bullet = null;
        _details.Clear();
    }

    /// <summary>Gives the headings of the chain their depth, and the text between them the labels it describes.</summary>
    private void EndChain()
    {
        var headings = Math.Min(_stack.Count, _chain.Count(c => c.IsHeading));
        _stack.RemoveRange(_stack.Count - headings, headings);

        // Text before the first heading describes the label that is still open.
        var isBeforeHeadings = true;
        foreach (var (text, isHeading) in _chain)
        {
            var words = text.Take();
            if (isHeading)
            {
                isBeforeHeadings = false;
                _stack.Add(_builder.AddLabel(Current, LabelKind.Heading, words));
            }
            else
            {
                var label = isBeforeHeadings ? _labelAtChain : Current;
                _builder.AddParagraph(label, words, _isExamples && isBeforeHeadings, isDescription: true);
            }
        }

        _chain.Clear();
        _labelAtChain = Current;
    }
}
