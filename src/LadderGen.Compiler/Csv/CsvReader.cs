using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Csv;

/// <summary>
/// Reads a sheet that was exported as CSV: records of cells, as RFC 4180 has them (https://www.rfc-editor.org/rfc/rfc4180), parted by
/// commas, semicolons or tabs. CsvHelper reads them too, but tells only how far it is, not where in the file the words of a cell
/// stand, and asks the compiler for Microsoft.Bcl.AsyncInterfaces, which that may not have.
/// </summary>
internal static class CsvReader
{
    /// <summary>Of separators that stand equally often the first is it: a comma is part of texts more often than the others.</summary>
    private static readonly char[] Separators = ['\t', ';', ','];

    public static Document Read(TextFile file)
    {
        var builder = new DocumentBuilder(file);
        var scan = new Scan(file.Text, builder);
        var rows = scan.Rows();
        var sheets = new SheetReader(builder, scan.Separator.ToString(), "quotes around a cell that holds the separator");
        var table = sheets.TableOf(0, MappedText.Empty, rows, headRows: 0);
        var root = new Container(0);
        if (table.Caption.HasWords)
        {
            root.Blocks.Add(new Heading(0, 1, table.Caption));
        }

        root.Blocks.Add(new Table(0, MappedText.Empty, table.Grid));
        new BlockOutline([], builder).Walk(root, title: null);
        return builder.Build();
    }

    private sealed class Scan(string text, DocumentBuilder builder)
    {
        private int _at;

        public char Separator { get; private set; }

        public List<SheetRow> Rows()
        {
            _at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
            var isSaid = ReadSeparator();
            Separator = isSaid ? Separator : Sniffed();
            var rows = new List<SheetRow>();
            while (_at < text.Length)
            {
                rows.Add(Row());
            }

            return rows;
        }

        /// <summary>A first line <c>sep=;</c> is how a spreadsheet is told the separator.</summary>
        private bool ReadSeparator()
        {
            var isSaid = _at + 4 < text.Length && string.Compare(text, _at, "sep=", 0, 4, StringComparison.OrdinalIgnoreCase) == 0
                && (_at + 5 == text.Length || text[_at + 5] is '\r' or '\n');
            if (isSaid)
            {
                Separator = text[_at + 4];
                _at += 5;
                EndLine();
            }

            return isSaid;
        }

        /// <summary>What stands most often, outside of quotes, in the first record that has any.</summary>
        private char Sniffed()
        {
            var counts = new int[Separators.Length];
            var isQuoted = false;
            for (var i = _at; i < text.Length; i++)
            {
                isQuoted ^= text[i] == '"';
                if (!isQuoted && text[i] is '\r' or '\n' && counts.Max() > 0)
                {
                    break;
                }

                var separator = isQuoted ? -1 : Array.IndexOf(Separators, text[i]);
                if (separator >= 0)
                {
                    counts[separator]++;
                }
            }

            return Separators[Array.IndexOf(counts, counts.Max())];
        }

        private SheetRow Row()
        {
            var start = _at;
            var cells = new List<GridCell>();
            do
            {
                cells.Add(Cell());
            }
            while (_at < text.Length && text[_at] == Separator && ++_at <= text.Length);

            var row = new SheetRow(cells, new SourceSpan(start, _at));
            EndLine();
            return row;
        }

        private GridCell Cell()
        {
            var start = _at;
            while (_at < text.Length && text[_at] == ' ' && Separator != ' ')
            {
                _at++;
            }

            var words = new MappedTextBuilder();
            if (_at < text.Length && text[_at] == '"')
            {
                Quoted(words);
            }

            var rest = _at;
            while (_at < text.Length && text[_at] != Separator && text[_at] is not ('\r' or '\n'))
            {
                _at++;
            }

            words.Add(text, rest, _at);
            return builder.Cell(words.Take(), new SourceSpan(start, _at));
        }

        /// <summary>In quotes a line end ends a part of the cell, and two quotes are one.</summary>
        private void Quoted(MappedTextBuilder words)
        {
            var open = _at++;
            for (; _at < text.Length; _at++)
            {
                switch (text[_at])
                {
                    case '"' when _at + 1 < text.Length && text[_at + 1] == '"':
                        words.Add('"', _at, _at + 2);
                        _at++;
                        break;

                    case '"':
                        _at++;
                        return;

                    case '\r' or '\n' or '\v' or '\u2028' or '\u2029' or '\u0085':
                        words.Add(' ', _at, _at + 1, Formatting.Break);
                        break;

                    default:
                        words.Add(text, _at, _at + 1);
                        break;
                }
            }

            builder.Report(ReadingDiagnostics.UnclosedQuote(builder.File, new SourceSpan(open, open + 1)));
        }

        private void EndLine()
        {
            _at += _at < text.Length && text[_at] == '\r' ? 1 : 0;
            _at += _at < text.Length && text[_at] == '\n' ? 1 : 0;
        }
    }
}
