using System.Text;
using LadderGen.Tests;

namespace LadderGen.Benchmarks.Table;

/// <summary>Writes the rows into the README of the benchmarks, between two comments.</summary>
internal static class CostTable
{
    private const string File = "tests/LadderGen.Benchmarks/README.md";
    private const string Begin = "<!-- dotnet run -c Release --project tests/LadderGen.Benchmarks -- table -->";
    private const string End = "<!-- end of table -->";

    public static void Write(IEnumerable<Row> rows)
    {
        var table = new StringBuilder().Append(Begin).Append("\n\n| Measured | On | Median | At most | Kept |\n|---|---|---|---|---|\n");
        foreach (var row in rows)
        {
            table.Append(row.Line).Append('\n');
        }

        table.Append('\n');
        var path = Path.Combine(Repository.Root, File);
        var readme = System.IO.File.ReadAllText(path);
        var begin = readme.IndexOf(Begin, StringComparison.Ordinal);
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"{File} has no place for the table: {Begin} … {End}");
        }

        System.IO.File.WriteAllText(path, readme[..begin] + table + readme[end..]);
        Console.WriteLine(table);
    }
}
