using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Collects what a reader finds, and does to all words what every reader has to: collapse white space, repair wrong
/// decoding, cut off <c>{#id}</c>, know examples by their <c>E.g.</c>
/// </summary>
internal sealed class DocumentBuilder(TextFile file)
{
    private readonly List<Label> _labels = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Grid> _grids = [];
    private readonly List<LadderDiagnostic> _diagnostics = [];
    private readonly HashSet<int> _labelsWithBullets = [];

    public TextFile File => file;

    /// <summary>Label by label, whether it has bullets or a table; told before the paragraphs are given their kind.</summary>
    public void HasBullets(int label) => _labelsWithBullets.Add(label);

    /// <returns>The label's index.</returns>
    public int AddLabel(int parent, LabelKind kind, MappedText words)
    {
        var (text, id) = Finish(words);
        text = kind is LabelKind.BoldLine or LabelKind.Bullet or LabelKind.Summary ? text.WithoutColon() : text;
        _labels.Add(new Label(parent, kind, text.ToString(), text.Count == 0 ? words.Span : text.Span, id));
        return _labels.Count - 1;
    }

    public void AddBullet(int label, MappedText words, IReadOnlyList<MappedText> details, bool isExample, bool isDescription = false)
    {
        var (text, id) = Finish(words);
        var finished = new List<MappedText>(details.Count);
        foreach (var detail in details)
        {
            if (Finish(detail).Text is { Count: > 0 } said)
            {
                finished.Add(said);
            }
        }

        if (text.Count == 0 && finished.Count == 0)
        {
            return;
        }

        var kind = isExample || text.IsExample() ? StatementKind.Example
            : isDescription ? StatementKind.Description
            : StatementKind.Bullet;
        if (kind == StatementKind.Bullet)
        {
            HasBullets(label);
        }

        Add(label, kind, text, finished, id);
    }

    /// <summary>A paragraph says something by itself where no bullets stand beside it, which is known only at the end.</summary>
    public void AddParagraph(int label, MappedText words, bool isExample, bool isDescription = false)
    {
        var (text, id) = Finish(words);
        if (text.HasWords)
        {
            var kind = isExample || text.IsExample() ? StatementKind.Example
                : isDescription ? StatementKind.Description
                : StatementKind.Prose;
            Add(label, kind, text, [], id);
        }
    }

    public void AddGrid(Grid grid)
    {
        HasBullets(grid.Label);
        _grids.Add(grid);
    }

    /// <param name="words">All that stands in the cell.</param>
    /// <param name="place">Where the cell is, if it has no words.</param>
    public GridCell Cell(MappedText words, SourceSpan place)
    {
        if (!words.Has(Formatting.Break))
        {
            return PartOf(words) is { } all ? new GridCell(new([all]), all.Span) : new GridCell(EquatableArray<CellPart>.Empty, place);
        }

        var parts = new List<CellPart>();
        foreach (var piece in words.SplitAtBreaks())
        {
            if (PartOf(piece) is { } part)
            {
                parts.Add(part);
            }
        }

        return new GridCell(parts.ToEquatableArray(), parts.Count == 0 ? place : parts[0].Span.To(parts[parts.Count - 1].Span));
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

    /// <summary>A document that cannot be read at all: only the reasons, so that nothing follows from what was half read.</summary>
    public Document Unreadable() => new()
    {
        File = file,
        Labels = EquatableArray<Label>.Empty,
        Statements = EquatableArray<Statement>.Empty,
        Grids = EquatableArray<Grid>.Empty,
        Diagnostics = _diagnostics.Where(d => d.Rule == Rules.UnreadableForm).ToEquatableArray(),
    };

    private Statement WithKind(Statement statement) =>
        statement.Kind == StatementKind.Prose && _labelsWithBullets.Contains(statement.Label)
            ? statement with { Kind = StatementKind.Description }
            : statement;

    private void Add(int label, StatementKind kind, MappedText text, List<MappedText> details, string? id)
    {
        var span = text.Count == 0 ? details[0].Span : text.Span;
        var said = new string[details.Count];
        for (var i = 0; i < said.Length; i++)
        {
            span = span.To(details[i].Span);
            said[i] = details[i].ToString();
        }

        text = kind == StatementKind.Example ? text.WithoutExampleMark() : text;
        _statements.Add(new Statement(label, kind, text.ToString(), said.Length == 0 ? EquatableArray<string>.Empty : new(said), span, id));
    }

    private (MappedText Text, string? Id) Finish(MappedText words)
    {
        if (words.IsPlain)
        {
            return words.CutId();
        }

        // Before white space is collapsed: a no-break space or a soft hyphen may be a byte of a wrongly decoded letter.
        var repaired = Mojibake.Repair(words, file.Text, out var wrong);
        if (wrong is { } found)
        {
            Report(ReadingDiagnostics.WronglyDecoded(file, found.Span, found.Wrong, found.Repaired));
        }

        return repaired.WithoutInvisible().Collapse().CutId();
    }
}
