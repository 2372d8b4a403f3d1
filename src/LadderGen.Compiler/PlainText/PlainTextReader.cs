using LadderGen.Compiler.Markdown;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.PlainText;

/// <summary>
/// Reads a page pasted as plain text, whose headings have no mark that tells their depth. It is aligned at the bottom: the
/// heading right above a bullet is the deepest, those above it with no bullet between are its parents.
/// </summary>
internal static class PlainTextReader
{
    public static Document Read(TextFile file)
    {
        var frontMatter = FrontMatter.Find(file.Text);
        var from = frontMatter?.Span.End ?? 0;
        return PlainTextLines.IsMarkdown(file.Text, from)
            ? MarkdownReader.Read(file)
            : new Walk(new DocumentBuilder(file)).Read(PlainTextLines.Read(file.Text, from), frontMatter?.Title);
    }

    private sealed class Walk(DocumentBuilder builder)
    {
        /// <summary>The headings that the next bullet stands under, outermost first.</summary>
        private readonly List<int> _stack = [];

        /// <summary>Headings with no bullet yet, and the text between them: how deep they are is known only at the next bullet.</summary>
        private readonly List<(MappedTextBuilder Words, bool IsHeading)> _chain = [];

        private int _root = -1;
        private bool _isExamples;
        private bool _hasBullets;

        private MappedTextBuilder? _bullet;
        private readonly List<MappedTextBuilder> _details = [];
        private int _indent;
        private char _mark;

        private int Current => _stack.Count > 0 ? _stack[_stack.Count - 1] : _root;

        public Document Read(List<PlainTextLine> lines, MappedText? title)
        {
            if (title is not null)
            {
                _root = builder.AddLabel(-1, LabelKind.FrontMatterTitle, title);
            }

            _hasBullets = lines.Exists(l => l.Kind == LineKind.Bullet);
            var above = LineKind.Blank;
            foreach (var line in lines)
            {
                Line(line, above);
                above = line.Kind;
            }

            EndBullet();
            EndChain();
            return builder.Build(depthIsInferred: true);
        }

        private void Line(PlainTextLine line, LineKind above)
        {
            if (line.Kind == LineKind.Blank)
            {
                return;
            }

            if (_bullet is { Count: 0 } && line.Kind != LineKind.Bullet)
            {
                // A bullet alone on its line: this is its text, whatever it looks like.
                _bullet.Add(line.Words);
            }
            else if (line.Kind == LineKind.Bullet)
            {
                Bullet(line);
            }
            else if (_bullet is not null && above != LineKind.Blank && Continues(line))
            {
                Continue(line.Words);
            }
            else if (line.Kind == LineKind.Heading)
            {
                Heading(line.Words);
            }
            else
            {
                Text(line.Words, above);
            }
        }

        private bool Continues(PlainTextLine line) =>
            line.Indent > _indent || (line.Kind == LineKind.Text && char.IsLower(line.Words[0]));

        private void Bullet(PlainTextLine line)
        {
            if (_bullet is { Count: > 0 } && IsNested(line))
            {
                _details.Add(Begun(line.Words));
                return;
            }

            EndBullet();
            EndChain();
            (_bullet, _indent, _mark) = (Begun(line.Words), line.Indent, line.Mark);
        }

        private bool IsNested(PlainTextLine line) => line.Indent > _indent + 1 || (line.Mark == '◦' && _mark != '◦');

        private void Continue(MappedText words) => GoOn(_details.Count > 0 ? _details[_details.Count - 1] : _bullet!, words);

        private static MappedTextBuilder Begun(MappedText words)
        {
            var text = new MappedTextBuilder();
            text.Add(words);
            return text;
        }

        /// <summary>Text goes on in a line below.</summary>
        private static void GoOn(MappedTextBuilder text, MappedText words)
        {
            text.Add(' ', words.Span.Start, words.Span.Start);
            text.Add(words);
        }

        private void Heading(MappedText words)
        {
            EndBullet();
            if (words.IsExamplesWord())
            {
                EndChain();
                _isExamples = true;
                return;
            }

            _isExamples = false;
            _chain.Add((Begun(words), true));
        }

        private void Text(MappedText words, LineKind above)
        {
            EndBullet();
            if (!_hasBullets)
            {
                // A page without a single bullet says what it says in paragraphs.
                EndChain();
                builder.AddParagraph(Current, words, _isExamples);
            }
            else if (above == LineKind.Text && char.IsLower(words[0]) && _chain.Count > 0 && !_chain[_chain.Count - 1].IsHeading)
            {
                GoOn(_chain[_chain.Count - 1].Words, words);
            }
            else
            {
                _chain.Add((Begun(words), false));
            }
        }

        private void EndBullet()
        {
            if (_bullet is { Count: > 0 } words)
            {
                builder.AddBullet(Current, words.Take(), _details.ConvertAll(d => d.Take()), _isExamples);
            }

            _bullet = null;
            _details.Clear();
        }

        private void EndChain()
        {
            var headings = _chain.Count(c => c.IsHeading);
            _stack.RemoveRange(Math.Max(0, _stack.Count - headings), Math.Min(headings, _stack.Count));

            // What stands before the first heading describes the label that is still open.
            var isBeforeHeadings = true;
            var open = _opened;
            foreach (var (text, isHeading) in _chain)
            {
                var words = text.Take();
                if (isHeading)
                {
                    isBeforeHeadings = false;
                    _stack.Add(builder.AddLabel(Current, LabelKind.Heading, words));
                }
                else
                {
                    builder.AddParagraph(isBeforeHeadings ? open : Current, words, _isExamples && isBeforeHeadings, isDescription: true);
                }
            }

            _chain.Clear();
            _opened = Current;
        }

        /// <summary>The innermost label when the chain began.</summary>
        private int _opened = -1;
    }
}
