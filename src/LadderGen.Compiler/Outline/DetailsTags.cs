using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Opens and closes scopes at the <c>&lt;details&gt;</c> tags of a document, as the walk passes them.</summary>
internal sealed class DetailsTags
{
    /// <summary>As for lists and quotes. Mostly, the tags that close the others are missing.</summary>
    private const int MostWithinEachOther = 100;

    private readonly IReadOnlyList<DetailsTag> _tags;
    private readonly OutlineScopes _scopes;
    private readonly DocumentBuilder _builder;
    private readonly Dictionary<int, int> _partners = [];
    private bool _isTooDeep;
    private int _next;

    /// <param name="tags">In the order of the document.</param>
    public DetailsTags(IReadOnlyList<DetailsTag> tags, OutlineScopes scopes, DocumentBuilder builder)
    {
        (_tags, _scopes, _builder) = (tags, scopes, builder);
        Match();
    }

    /// <summary>Passes the tags up to and including an offset.</summary>
    public void PassTo(int offset)
    {
        for (; _next < _tags.Count && _tags[_next].Start <= offset; _next++)
        {
            var tag = _tags[_next];
            switch (tag.Kind)
            {
                case DetailsTagKind.Open when _scopes.Depth > MostWithinEachOther:
                    Skip(tag);
                    break;

                case DetailsTagKind.Open:
                    _scopes.OpenDetails(isClosedLater: _partners.ContainsKey(_next));
                    break;

                case DetailsTagKind.Summary:
                    OpenSummary(tag);
                    break;

                case DetailsTagKind.Close when _partners.ContainsKey(_next):
                    _scopes.CloseDetails();
                    break;
            }
        }
    }

    /// <summary>True if a dividing line is in place of a tag that opens details.</summary>
    public bool OpensAt(DividingLine line)
    {
        var (low, high) = (0, _tags.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var tag = _tags[middle];
            if (tag.Start <= line.Start && line.Start <= tag.Start + 1)
            {
                return tag.Kind != DetailsTagKind.Close;
            }

            (low, high) = tag.Start < line.Start ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    /// <summary>Leaves out a tag, and the one that closes it. The first is reported.</summary>
    private void Skip(DetailsTag tag)
    {
        if (_partners.TryGetValue(_next, out var close))
        {
            _partners.Remove(close);
        }

        if (!_isTooDeep)
        {
            _isTooDeep = true;
            _builder.Report(ReadingDiagnostics.DetailsTooDeep(_builder.File, new SourceSpan(tag.Start, tag.Start + "<details".Length)));
        }
    }

    private void OpenSummary(DetailsTag tag)
    {
        var words = tag.Summary;
        var around = _scopes.AroundSummary();
        if (around.IsExample && !words.IsExamplesHeading())
        {
            _builder.AddParagraph(around.Label, words, isExample: true);
        }

        _scopes.OpenSummary(!words.HasWords ? around
            : words.IsExamplesHeading() || around.IsExample ? around with { IsExample = true }
            : new Section(_builder.AddLabel(around.Label, LabelKind.Summary, words), false));
    }

    /// <summary>Finds the pairs of opening and closing tags. A closing tag without an opening one does nothing.</summary>
    private void Match()
    {
        var open = new Stack<int>();
        for (var i = 0; i < _tags.Count; i++)
        {
            if (_tags[i].Kind == DetailsTagKind.Open)
            {
                open.Push(i);
            }
            else if (_tags[i].Kind == DetailsTagKind.Close && open.Count > 0)
            {
                _partners[i] = open.Pop();
                _partners[_partners[i]] = i;
            }
        }
    }
}
