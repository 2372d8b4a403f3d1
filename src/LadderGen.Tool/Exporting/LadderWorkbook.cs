using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Validations;
using SpreadCheetah.Worksheets;

namespace LadderGen.Tool.Exporting;

/// <summary>Writes a ladder as a workbook of Excel: its matrix, a sheet for each person to fill in, and its declaration.</summary>
internal sealed class LadderWorkbook
{
    /// <summary>The name of the sheet that holds the declaration.</summary>
    public const string DeclarationSheet = "ladder.yml";

    private const int WidthOfKey = 24;
    private const int WidthOfText = 48;
    private static readonly string[] Columns = ["Level", "Competency", "Expectation", "Met", "Evidence", "Date", "Id"];
    private static readonly int[] Widths = [WidthOfKey, WidthOfKey, 2 * WidthOfText, 8, WidthOfText, 12, WidthOfKey];

    private readonly Spreadsheet _book;
    private readonly SheetNames _names = new();
    private readonly StyleId _header;
    private readonly StyleId _text;
    private readonly StyleId _date;

    private LadderWorkbook(Spreadsheet book)
    {
        _book = book;
        var top = new Alignment { WrapText = true, Vertical = VerticalAlignment.Top };
        _header = book.AddStyle(new Style { Font = new Font { Bold = true }, Alignment = top });
        _text = book.AddStyle(new Style { Alignment = top });
        _date = book.AddStyle(new Style { Alignment = top, Format = NumberFormat.Custom("yyyy\\-mm\\-dd") });
    }

    /// <param name="ladder">The ladder.</param>
    /// <param name="people">The names of the people who get a sheet to fill in.</param>
    /// <param name="assessments">The self-assessments of more people, which fill in their sheets.</param>
    /// <param name="stream">Where to write the workbook.</param>
    /// <param name="cancellation">Cancels the writing.</param>
    public static async Task WriteAsync(
        Ladder ladder,
        IReadOnlyList<string> people,
        IReadOnlyList<SelfAssessment> assessments,
        Stream stream,
        CancellationToken cancellation)
    {
        var book = await Spreadsheet.CreateNewAsync(stream, cancellationToken: cancellation).ConfigureAwait(false);
        await using (book.ConfigureAwait(false))
        {
            var workbook = new LadderWorkbook(book);
            await workbook.WriteMatrixAsync(ladder, cancellation).ConfigureAwait(false);
            foreach (var person in people)
            {
                await workbook.WritePersonAsync(ladder, person, [], cancellation).ConfigureAwait(false);
            }

            foreach (var (person, _, met) in assessments)
            {
                var name = person.Length > 0 ? person : "Self-assessment";
                await workbook.WritePersonAsync(ladder, name, met, cancellation).ConfigureAwait(false);
            }

            await workbook.WriteDeclarationAsync(ladder, cancellation).ConfigureAwait(false);
            await book.FinishAsync(cancellation).ConfigureAwait(false);
        }
    }

    private async Task WriteMatrixAsync(Ladder ladder, CancellationToken cancellation)
    {
        var rows = LadderMatrix.ToRows(ladder);
        var levels = ladder.Levels.Count + (ladder.SharedLevel is null ? 0 : 1);
        var keys = rows[0].Count - levels;
        var options = new WorksheetOptions { FrozenRows = 1, FrozenColumns = keys };
        for (var i = 1; i <= rows[0].Count; i++)
        {
            options.Column(i).Width = i <= keys ? WidthOfKey : WidthOfText;
        }

        await _book.StartWorksheetAsync(_names.Of(ladder.Title), options, cancellation).ConfigureAwait(false);
        await AddAsync(rows[0], _header, cancellation).ConfigureAwait(false);
        foreach (var row in rows.Skip(1))
        {
            await AddAsync(row, _text, cancellation).ConfigureAwait(false);
        }
    }

    private async Task WritePersonAsync(
        Ladder ladder, string person, IReadOnlyList<MetExpectation> met, CancellationToken cancellation)
    {
        var evidence = met.ToLookup(m => m.Expectation, m => m.Note);
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (var i = 0; i < Widths.Length; i++)
        {
            options.Column(i + 1).Width = Widths[i];
        }

        await _book.StartWorksheetAsync(_names.Of(person), options, cancellation).ConfigureAwait(false);
        await AddAsync(Columns, _header, cancellation).ConfigureAwait(false);

        // What is met may be retired, and then is in no level.
        var levels = ladder.SharedLevel is { } shared ? ladder.Levels.Append(shared) : ladder.Levels;
        var expectations = levels.SelectMany(l => l.CompetencyExpectations).SelectMany(e => e.Own);
        foreach (var expectation in expectations.Union(met.Select(m => m.Expectation)))
        {
            StyledCell[] row =
            [
                new(expectation.Level.Title, _text),
                new(expectation.Competency.Title, _text),
                new(string.Join('\n', expectation.Details.Prepend(expectation.Text)), _text),
                new(evidence.Contains(expectation) ? "yes" : "", _text),
                new(string.Join('\n', evidence[expectation].Where(note => note.Length > 0)), _text),
                new((DateTime?)null, _date),
                new(expectation.Id, _text),
            ];
            await _book.AddRowAsync(row, cancellation).ConfigureAwait(false);
        }

        if (_book.NextRowNumber > 2)
        {
            _book.AddDataValidation($"D2:D{_book.NextRowNumber - 1}", DataValidation.ListValues(["yes", "no"]));
        }
    }

    /// <summary>Writes the declaration line by line, so that a workbook can become a document again.</summary>
    private async Task WriteDeclarationAsync(Ladder ladder, CancellationToken cancellation)
    {
        var options = new WorksheetOptions();
        options.Column(1).Width = 2 * WidthOfText;
        await _book.StartWorksheetAsync(DeclarationSheet, options, cancellation).ConfigureAwait(false);
        foreach (var line in LadderDeclaration.OfSheet(ladder).TrimEnd('\n').Split('\n'))
        {
            await _book.AddRowAsync([new DataCell(line)], cancellation).ConfigureAwait(false);
        }
    }

    private ValueTask AddAsync(IEnumerable<string> row, StyleId style, CancellationToken cancellation) =>
        _book.AddRowAsync([.. row.Select(text => new StyledCell(text, style))], cancellation);
}
