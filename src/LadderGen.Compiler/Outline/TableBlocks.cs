using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Adds tables to a document, and reports lines that are meant as one.</summary>
internal sealed class TableBlocks(DocumentBuilder builder)
{
    public void Add(Table table, Section section)
    {
        var label = table.Caption.HasWords && !section.IsExample
            ? builder.AddLabel(section.Label, LabelKind.BoldLine, table.Caption)
            : section.Label;
        if (table.Grid is not { } grid)
        {
            return;
        }

        if (section.IsExample)
        {
            builder.AddParagraph(label, table.Caption, isExample: true);
            AddExamples(grid, label);
        }
        else
        {
            builder.AddGrid(grid with { Label = label });
        }
    }

    /// <param name="above">The table right above the lines; null if something else is.</param>
    public void Report(UnfinishedRows rows, Grid? above)
    {
        var file = builder.File;
        if (above is not null && !rows.BeginsWithPipe)
        {
            var row = above.Rows.Count > 0 ? above.Rows[above.Rows.Count - 1] : above.Header;
            builder.Report(ReadingDiagnostics.SpiltText(file, rows.Spilt, rows.SpiltText, row.Cells[0].Text));
        }
        else if (above is not null && rows.Columns == above.Header.Cells.Count)
        {
            builder.Report(ReadingDiagnostics.RowsWithoutHeader(file, rows.Span, rows.Name));
        }
        else
        {
            builder.Report(ReadingDiagnostics.UnfinishedTable(file, rows.Span, rows.Name, rows.Columns));
        }
    }

    /// <summary>Adds a table of examples: each row is one.</summary>
    private void AddExamples(Grid grid, int label)
    {
        foreach (var row in grid.Rows)
        {
            var words = new MappedTextBuilder();
            foreach (var part in row.Cells.SelectMany(c => c.Parts))
            {
                words.AddSpace(part.Span.Start);
                words.Add(part.Text, part.Span);
            }

            builder.AddParagraph(label, words.Take(), isExample: true);
        }
    }
}
