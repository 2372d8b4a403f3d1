using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Csv;

/// <summary>Cuts a sheet that was exported as CSV into records of cells.</summary>
internal sealed class CsvRecords
{
    /// <summary>If several separators are equally frequent, the first is the one: commas are in texts more often than the others.</summary>
    private static readonly char[] Separators = ['\t', ';', ','];

    private const string SeparatorLine = "sep=";

    private readonly string _text;
    private readonly DocumentBuilder _builder;
    private int _at;

    public CsvRecords(DocumentBuilder builder)
    {
        _builder = builder;
        _text = builder.File.Text;
        _at = Lines.FirstStart(_text);
        Separator = ReadSeparatorLine() ?? MostFrequentSeparator();
    }

    public char Separator { get; }

    public List<SheetRow> Read()
    {
        var rows = new List<SheetRow>();
        while (_at < _text.Length)
        {
            rows.Add(ReadRecord());
        }

        return rows;
    }

    /// <summary>Reads a first line <c>sep=;</c>, which names the separator for spreadsheets.</summary>
    private char? ReadSeparatorLine()
    {
        var at = _at + SeparatorLine.Length;
        if (at >= _text.Length
            || string.Compare(_text, _at, SeparatorLine, 0, SeparatorLine.Length, StringComparison.OrdinalIgnoreCase) != 0
            || (at + 1 < _text.Length && !EndsRecord(_text[at + 1])))
        {
            return null;
        }

        _at = Lines.StartOfNext(_text, at + 1);
        return _text[at];
    }

    /// <summary>Finds the separator that is most frequent, outside of quotes, in the first record that has any.</summary>
    private char MostFrequentSeparator()
    {
        var counts = new int[Separators.Length];
        var isQuoted = false;
        for (var i = _at; i < _text.Length; i++)
        {
            isQuoted ^= _text[i] == '"';
            if (!isQuoted && EndsRecord(_text[i]) && counts.Max() > 0)
            {
                break;
            }

            var separator = isQuoted ? -1 : Array.IndexOf(Separators, _text[i]);
            if (separator >= 0)
            {
                counts[separator]++;
            }
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    private SheetRow ReadRecord()
    {
        var start = _at;
        var cells = new List<GridCell> { ReadCell() };
        while (_at < _text.Length && _text[_at] == Separator)
        {
            _at++;
            cells.Add(ReadCell());
        }

        var row = new SheetRow(cells, new SourceSpan(start, _at));
        _at = Lines.StartOfNext(_text, _at);
        return row;
    }

    private GridCell ReadCell()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] == ' ' && Separator != ' ')
        {
            _at++;
        }

        var words = new MappedTextBuilder();
        if (_at < _text.Length && _text[_at] == '"')
        {
            ReadQuoted(words);
        }

        var rest = _at;
        while (_at < _text.Length && _text[_at] != Separator && !EndsRecord(_text[_at]))
        {
            _at++;
        }

        words.Add(_text, rest, _at);
        return _builder.Cell(words.Take(), new SourceSpan(start, _at));
    }

    /// <summary>Reads the quoted part of a cell. In quotes, a line end ends a part of the cell, and two quotes are one.</summary>
    private void ReadQuoted(MappedTextBuilder words)
    {
        var open = _at++;
        for (; _at < _text.Length; _at++)
        {
            switch (_text[_at])
            {
                case '"' when _at + 1 < _text.Length && _text[_at + 1] == '"':
                    words.Add('"', new SourceSpan(_at, _at + 2));
                    _at++;
                    break;

                case '"':
                    _at++;
                    return;

                case '\v':
                case var c when Lines.IsEnd(c):
                    words.Add(' ', new SourceSpan(_at, _at + 1), Formatting.Break);
                    break;

                default:
                    words.Add(_text, _at, _at + 1);
                    break;
            }
        }

        _builder.Report(ReadingDiagnostics.UnclosedQuote(_builder.File, new SourceSpan(open, open + 1)));
    }

    /// <summary>True for the characters that end a record. The other line ends are part of a text.</summary>
    private static bool EndsRecord(char c) => c is '\r' or '\n';
}
