using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Collects what a reader finds. Does to all words what every reader has to do: collapses white space, repairs wrong decoding, cuts
/// off <c>{#id}</c>, and knows examples by their <c>E.g.</c>
/// </summary>
internal sealed class DocumentBuilder(TextFile file)
{
    private static readonly List<MappedText> NoNotes = [];

    private readonly List<Label> _labels = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Grid> _grids = [];
    private readonly List<LadderDiagnostic> _diagnostics = [];
    private Footnotes? _footnotes;

    /// <summary>The footnote marks of the words that were finished last; null if they have none.</summary>
    private List<FootnoteMark>? _marks;

    /// <summary>By label, where its last bullet or table is so far.</summary>
    private readonly Dictionary<int, int> _lastBullets = [];

    public TextFile File => file;

    private Footnotes Footnotes => _footnotes ??= new Footnotes(this);

    /// <summary>Notes that a label has bullets or a table. Its paragraphs then describe it, and are not statements.</summary>
    /// <param name="position">Where in the document the bullets are.</param>
    public void MarkHasBullets(int label, int position) => _lastBullets[label] = position;

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
        var notes = TakeNotes();
        text = text.WithoutColon() is { Count: > 0 } name ? name : text;
        _labels.Add(new Label(parent, kind, text.ToString(), text.Count == 0 ? words.Span : text.Span, id, depth));
        var label = _labels.Count - 1;
        foreach (var note in notes)
        {
            AddParagraph(label, note, isExample: false, isDescription: true);
        }

        return label;
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
            MarkHasBullets(label, (text.Count > 0 ? text : finished[0]).Span.Start);
        }

        var lost = kind == StatementKind.Bullet
            ? finished.Prepend(text).Select(t => LostBullets.InBullet(t, file.Text)).FirstOrDefault(l => l is not null)
            : null;
        Add(label, kind, text, finished, id, DoubtAt(DoubtKind.LostBullet, lost));
    }

    /// <summary>Adds a paragraph. It is a statement unless bullets are beside it, which is known only at the end.</summary>
    /// <param name="isQuote">True if it is in a quote, which may come after what it is about.</param>
    /// <param name="isAttached">True if it is right above a list, where no other line of the document is.</param>
    public void AddParagraph(
        int label,
        MappedText words,
        bool isExample,
        bool isDescription = false,
        bool isQuote = false,
        bool isAttached = false)
    {
        if (_footnotes is { } notes && FootnoteMarks.Footnote(words) is { } note && notes.HasMark(note.Key))
        {
            AddFootnote(note.Key, note.Text);
            return;
        }

        var (text, id) = Finish(words);
        if (!text.SaysSomething())
        {
            return;
        }

        var kind = KindOf(text, isExample, isDescription || isQuote, otherwise: StatementKind.Prose);
        var doubt = kind == StatementKind.Example ? null
            : isAttached ? DoubtAt(DoubtKind.AboveBullets, text)
            : !_lastBullets.ContainsKey(label) ? DoubtAt(DoubtKind.LostBullet, LostBullets.InParagraph(text))
            : isQuote ? DoubtAt(DoubtKind.QuoteAmongBullets, text)
            : text.EndsWithColon() ? null
            : DoubtAt(DoubtKind.FollowsBullets, text);
        Add(label, kind, text, [], id, doubt);
    }

    /// <summary>Adds a footnote. It goes to the statement that its mark is in.</summary>
    public void AddFootnote(string key, MappedText words) => Footnotes.AddText(key, Finish(words).Text);

    public void AddGrid(Grid grid)
    {
        MarkHasBullets(grid.Label, grid.Span.Start);
        _grids.Add(grid);
    }

    /// <param name="words">All words of the cell, with breaks between its parts.</param>
    /// <param name="span">The span of the cell if it has no words.</param>
    public GridCell Cell(MappedText words, SourceSpan span)
    {
        ReportWordless(words);
        var parts = CellLines.Of(words).Select(PartOf).OfType<CellPart>().ToEquatableArray();
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
        var (text, id) = Finish(piece);
        var details = TakeNotes() is { Count: > 0 } notes ? notes.Select(n => n.ToString()).ToEquatableArray() : default;
        var said = text.WithoutExampleMark();
        return said.Count > 0 ? new CellPart(said.ToString(), said.Span, id, said.Count < text.Count, details) : null;
    }

    public void Report(LadderDiagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public Document Build(bool depthIsInferred = false)
    {
        TakeMarks(-1);
        _footnotes?.Attach(_statements);
        return Built(depthIsInferred);
    }

    private Document Built(bool depthIsInferred) => new()
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

    private Statement WithKind(Statement statement)
    {
        var hasBullets = _lastBullets.TryGetValue(statement.Label, out var last);
        if (statement.Kind is not (StatementKind.Prose or StatementKind.Description) || !hasBullets)
        {
            return statement;
        }

        var isDoubtful = statement.Doubt?.Kind switch
        {
            DoubtKind.FollowsBullets or DoubtKind.AboveBullets => true,
            DoubtKind.QuoteAmongBullets => last > statement.Span.Start,
            _ => false,
        };
        return statement with { Kind = StatementKind.Description, Doubt = isDoubtful ? statement.Doubt : null };
    }

    /// <summary>Gives the marks found since the last time to a statement; those of headings and cells, before it, to none.</summary>
    private void TakeMarks(int statement)
    {
        if (_marks is { } marks)
        {
            _marks = null;
            Footnotes.AddMarks(statement, marks);
        }
    }

    /// <summary>Takes the footnotes of a heading or a cell. Only those count that are known when it is read.</summary>
    private List<MappedText> TakeNotes()
    {
        if (_marks is null)
        {
            return NoNotes;
        }

        var notes = _marks.Select(m => Footnotes.Take(m.Key)).OfType<MappedText>().ToList();
        if (notes.Count == 0)
        {
            TakeMarks(-1);
        }

        _marks = null;
        return notes;
    }

    private static Doubt? DoubtAt(DoubtKind kind, MappedText? words) =>
        words is null ? null : new Doubt(kind, words.Span, words.ToString());

    private void Add(int label, StatementKind kind, MappedText text, List<MappedText> details, string? id, Doubt? doubt)
    {
        TakeMarks(_statements.Count);
        var first = text.Count == 0 ? details[0].Span : text.Span;
        var span = details.Aggregate(first, (all, detail) => all.To(detail.Span));
        text = kind == StatementKind.Example ? text.WithoutExampleMark() : text;
        _statements.Add(new Statement(label, kind, text.ToString(), details.Select(d => d.ToString()).ToEquatableArray(), span, id, doubt));
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

        return FootnoteMarks.WithoutMarks(shown, ref _marks).CutId();
    }
}
