using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Collects what a reader finds. Does to all words what every reader has to do: collapses white space, repairs wrong decoding, cuts
/// off <c>{#id}</c>, and knows examples by their <c>E.g.</c>
/// </summary>
internal sealed class DocumentBuilder(TextFile file)
{
    private readonly List<Label> _labels = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Grid> _grids = [];
    private readonly List<LadderDiagnostic> _diagnostics = [];
    private readonly HashSet<int> _labelsWithBullets = [];

    public TextFile File => file;

    /// <summary>Notes that a label has bullets or a table. Its paragraphs then describe it, and are not statements.</summary>
    public void MarkHasBullets(int label) => _labelsWithBullets.Add(label);

    /// <returns>The label's index.</returns>
    public int AddLabel(int parent, LabelKind kind, MappedText words, int depth = 0)
    {
        ReportWordless(words);
        if (words.IsStruck())
        {
            Report(ReadingDiagnostics.StruckName(file, words.Span, words.ToString()));
            words = words.WithoutFormatting();
        }

        var (text, id) = Finish(words);
        text = kind is LabelKind.BoldLine or LabelKind.Bullet or LabelKind.Summary ? text.WithoutColon() : text;
        _labels.Add(new Label(parent, kind, text.ToString(), text.Count == 0 ? words.Span : text.Span, id, depth));
        return _labels.Count - 1;
    }

    public void AddBullet(int label, MappedText words, IReadOnlyList<MappedText> details, bool isExample, bool isDescription = false)
    {
        if (ReportWordless(words))
        {
            // It says something, even if nobody knows what: its competency is not empty.
            words = MappedText.Of(file.Text, words.Span.Start, words.Span.End);
        }

        var (text, id) = Finish(words);
        var finished = details.Select(d => Finish(d).Text).Where(d => d.Count > 0).ToList();
        if (text.Count == 0 && finished.Count == 0)
        {
            return;
        }

        var kind = KindOf(text, isExample, isDescription, otherwise: StatementKind.Bullet);
        if (kind == StatementKind.Bullet)
        {
            MarkHasBullets(label);
        }

        Add(label, kind, text, finished, id);
    }

    /// <summary>Adds a paragraph. It is a statement unless bullets are beside it, which is known only at the end.</summary>
    public void AddParagraph(int label, MappedText words, bool isExample, bool isDescription = false)
    {
        var (text, id) = Finish(words);
        if (text.SaysSomething())
        {
            Add(label, KindOf(text, isExample, isDescription, otherwise: StatementKind.Prose), text, [], id);
        }
    }

    public void AddGrid(Grid grid)
    {
        MarkHasBullets(grid.Label);
        _grids.Add(grid);
    }

    /// <param name="words">All words of the cell, with breaks between its parts.</param>
    /// <param name="span">The span of the cell if it has no words.</param>
    public GridCell Cell(MappedText words, SourceSpan span)
    {
        ReportWordless(words);
        var parts = SplitAtBreaks(words).Select(PartOf).OfType<CellPart>().ToEquatableArray();
        return new GridCell(parts, parts.Count == 0 ? span : parts[0].Span.To(parts[parts.Count - 1].Span));
    }

    /// <summary>Reports the name of a row that is struck out while other cells of the row are not.</summary>
    /// <param name="words">The words of the first cell.</param>
    public void ReportStruckKey(MappedText words) => Report(ReadingDiagnostics.StruckName(file, words.Span, words.ToString()));

    private bool ReportWordless(MappedText words)
    {
        var isWordless = words.IsWordlessPicture();
        if (isWordless)
        {
            Report(ReadingDiagnostics.WordlessPicture(file, words.Span));
        }

        return isWordless;
    }

    private CellPart? PartOf(MappedText piece)
    {
        var (text, id) = Finish(piece.WithoutBullet());
        var said = text.WithoutExampleMark();
        return said.Count > 0 ? new CellPart(said.ToString(), said.Span, id, said.Count < text.Count) : null;
    }

    public void Report(LadderDiagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public Document Build(bool depthIsInferred = false) => new()
    {
        File = file,
        Labels = _labels.ToEquatableArray(),
        Statements = _statements.Select(WithKind).ToEquatableArray(),
        Grids = _grids.ToEquatableArray(),
        Diagnostics = _diagnostics.OrderBy(d => d.Location!.Span.Start).ToEquatableArray(),
        DepthIsInferred = depthIsInferred,
    };

    /// <summary>Builds a document that cannot be read at all: only the reasons, so that nothing follows from what was half read.</summary>
    public Document Unreadable() => new()
    {
        File = file,
        Labels = EquatableArray<Label>.Empty,
        Statements = EquatableArray<Statement>.Empty,
        Grids = EquatableArray<Grid>.Empty,
        Diagnostics = _diagnostics.Where(d => d.Rule == Rules.UnreadableForm).ToEquatableArray(),
    };

    private static StatementKind KindOf(MappedText text, bool isExample, bool isDescription, StatementKind otherwise) =>
        isExample || text.IsExample() ? StatementKind.Example : isDescription ? StatementKind.Description : otherwise;

    private Statement WithKind(Statement statement) =>
        statement.Kind == StatementKind.Prose && _labelsWithBullets.Contains(statement.Label)
            ? statement with { Kind = StatementKind.Description }
            : statement;

    private void Add(int label, StatementKind kind, MappedText text, List<MappedText> details, string? id)
    {
        var first = text.Count == 0 ? details[0].Span : text.Span;
        var span = details.Aggregate(first, (all, detail) => all.To(detail.Span));
        text = kind == StatementKind.Example ? text.WithoutExampleMark() : text;
        _statements.Add(new Statement(label, kind, text.ToString(), details.Select(d => d.ToString()).ToEquatableArray(), span, id));
    }

    private (MappedText Text, string? Id) Finish(MappedText words)
    {
        // Before white space is collapsed: a no-break space or a soft hyphen may be a byte of a wrongly decoded letter.
        var repaired = Mojibake.Repair(words, file.Text, out var wrong);
        if (wrong is { } found)
        {
            Report(ReadingDiagnostics.WronglyDecoded(file, found.Span, found.Wrong, found.Repaired));
        }

        var shown = repaired.WithoutStruck().WithoutInvisible().Collapse();
        if (SlidHeading.In(shown) is { } heading)
        {
            Report(ReadingDiagnostics.HeadingInText(file, heading.Span, heading.ToString()));
        }

        return shown.CutId();
    }

    private static IEnumerable<MappedText> SplitAtBreaks(MappedText words)
    {
        var start = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Has(Formatting.Break, i))
            {
                yield return words.Slice(start, i);
                start = i + 1;
            }
        }

        yield return words.Slice(start);
    }
}
