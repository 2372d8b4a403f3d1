using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Csv;

/// <summary>
/// Reads a sheet that was exported as CSV: records of cells as in RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), separated by
/// commas, semicolons or tabs.
/// </summary>
/// <remarks>
/// CsvHelper reads them too. But it reports only how far it is, not where in the file the words of a cell are, and it needs
/// Microsoft.Bcl.AsyncInterfaces, which the compiler that hosts us may not have.
/// </remarks>
internal static class CsvReader
{
    public static Document Read(TextFile file)
    {
        var builder = new DocumentBuilder(file);
        var records = new CsvRecords(builder);
        var sheet = new SheetReader(builder, records.Separator.ToString(), "quotes around a cell that holds the separator");
        var table = sheet.TableOf(0, MappedText.Empty, records.Read(), headRows: 0);
        var root = new Container(0);
        if (table.Caption.HasWords)
        {
            root.Blocks.Add(new Heading(0, 1, table.Caption));
        }

        root.Blocks.Add(new Table(0, MappedText.Empty, table.Grid));
        BlockOutline.Walk(root, [], title: null, builder);
        return builder.Build();
    }
}
