using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LadderGen.Tool.Importing.Word;

/// <summary>Reads a document of Word: headings by their styles, lists by their numbering, tables, and the words in them.</summary>
internal sealed class WordPage
{
    private readonly HtmlPage _page = new();
    private readonly MainDocumentPart _document;
    private readonly WordStyles _styles;
    private readonly WordNumbering _numbering;
    private readonly WordNotes _notes;
    private readonly WordRuns _runs;
    private readonly bool _hasTitle;

    /// <summary>By depth, whether a list is open.</summary>
    private int _openLists;

    /// <summary>The words of a paragraph whose end is deleted: the next one continues it.</summary>
    private string _unfinished = "";

    private WordPage(MainDocumentPart document)
    {
        _document = document;
        _styles = new WordStyles(document);
        _numbering = new WordNumbering(document, _styles);
        _notes = new WordNotes(document);
        _runs = new WordRuns(document, _styles, _notes, _page);
        _hasTitle = document.Document?.Body?.Descendants<Paragraph>().Any(p => _styles.DepthOf(p) == 0) == true;
    }

    public static ImportedPage Read(Stream file)
    {
        using var word = WordprocessingDocument.Open(file, isEditable: false);
        return new WordPage(word.MainDocumentPart ?? throw new FileFormatException()).Read();
    }

    private ImportedPage Read()
    {
        if (_document.Document?.Body is { } body)
        {
            Write(body);
        }

        CloseLists(0);
        _notes.WriteTo(_page);
        foreach (var comment in _document.WordprocessingCommentsPart?.Comments?.Elements<Comment>() ?? [])
        {
            _page.LeaveOut("A comment" + WordText.By(comment), WordText.Of(comment));
        }

        foreach (var header in _document.HeaderParts.Select(p => p.Header).OfType<OpenXmlElement>()
            .Concat(_document.FooterParts.Select(p => p.Footer).OfType<OpenXmlElement>()))
        {
            if (WordText.Of(header) is { Length: > 0 } words)
            {
                _page.LeaveOut(header is Header ? "The header of a page" : "The footer of a page", words);
            }
        }

        return _page.Build();
    }

    private void Write(OpenXmlElement parent)
    {
        var hasContents = false;
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph when _styles.IsContents(paragraph):
                    if (!hasContents)
                    {
                        _page.LeaveOut("A table of contents");
                        hasContents = true;
                    }

                    break;
                case Paragraph paragraph:
                    Write(paragraph);
                    break;
                case Table table:
                    CloseLists(0);
                    Write(table);
                    break;
                case AltChunk:
                    _page.LeaveOut("A document within the document");
                    break;
                case SectionProperties or BookmarkStart or BookmarkEnd:
                    break;
                default:
                    // Content controls and the like hold paragraphs.
                    Write(child);
                    break;
            }
        }
    }

    private void Write(Paragraph paragraph)
    {
        var html = _unfinished + _runs.Html(paragraph, isInCell: false);
        if (paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.Deleted is not null)
        {
            _unfinished = html;
            return;
        }

        _unfinished = "";
        if (html.Length == 0)
        {
            return;
        }

        if (_styles.DepthOf(paragraph) is { } depth)
        {
            CloseLists(0);
            var tag = string.Create(CultureInfo.InvariantCulture, $"h{Math.Clamp(depth + (_hasTitle ? 1 : 0), 1, 6)}");
            _page.Html($"<{tag}>{html}</{tag}>\n");
        }
        else if (_numbering.DepthOf(paragraph) is { } listDepth)
        {
            OpenLists(listDepth + 1);
            _page.Html($"<li>{html}\n");
        }
        else
        {
            CloseLists(0);
            _page.Html($"<p>{html}</p>\n");
        }
    }

    private void OpenLists(int depth)
    {
        CloseLists(depth);
        for (; _openLists < depth; _openLists++)
        {
            _page.Tag("ul");
        }
    }

    private void CloseLists(int depth)
    {
        for (; _openLists > depth; _openLists--)
        {
            _page.Html("</ul>\n");
        }
    }

    private void Write(Table table)
    {
        var written = new PageTable();
        var rows = table.Elements<TableRow>().ToList();
        var cells = rows.ConvertAll(CellsOf);
        for (var row = 0; row < rows.Count; row++)
        {
            var shown = new List<PageCell>();
            foreach (var cell in cells[row].Where(c => !c.IsContinued))
            {
                var below = cells.Skip(row + 1).TakeWhile(r => r.Exists(c => c.Column == cell.Column && c.IsContinued)).Count();
                shown.Add(new PageCell(Html(cell.Content), cell.Columns, below + 1));
            }

            written.Add(shown, isHead: rows[row].TableRowProperties?.GetFirstChild<TableHeader>() is not null);
        }

        written.WriteTo(_page);
    }

    /// <param name="IsContinued">True if the cell above spans it.</param>
    private sealed record WordCell(TableCell Content, int Column, int Columns, bool IsContinued);

    private static List<WordCell> CellsOf(TableRow row)
    {
        var cells = new List<WordCell>();
        var column = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
        foreach (var cell in row.Descendants<TableCell>().Where(c => c.Ancestors<TableRow>().First() == row))
        {
            var columns = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
            var merge = cell.TableCellProperties?.VerticalMerge;
            cells.Add(new WordCell(cell, column, columns, merge is not null && merge.Val?.Value != MergedCellValues.Restart));
            column += columns;
        }

        return cells;
    }

    /// <summary>Returns the paragraphs of a cell as its lines. A table in it becomes lines too.</summary>
    private string Html(TableCell cell) => string.Join("<br>", cell.Descendants<Paragraph>().Where(IsShown)
        .Select(p => (Html: _runs.Html(p, isInCell: true), IsItem: _numbering.DepthOf(p) is not null))
        .Where(p => p.Html.Length > 0)
        .Select(p => p.IsItem ? "\u2022 " + p.Html : p.Html));

    /// <summary>Gets whether a paragraph is text of the cell. Those of a text box in it are not.</summary>
    private static bool IsShown(Paragraph paragraph) => !paragraph.Ancestors<Run>().Any();
}
