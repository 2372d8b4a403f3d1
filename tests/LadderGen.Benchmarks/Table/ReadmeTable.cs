using System.Text;
using LadderGen.Tests;

namespace LadderGen.Benchmarks.Table;

/// <summary>Puts the rows between the marks in the README.</summary>
internal static class ReadmeTable
{
    private const string Begin = "<!-- benchmarks: dotnet run -c Release --project tests/LadderGen.Benchmarks -- table -->";
    private const string End = "<!-- end of benchmarks -->";

    public static void Write(IEnumerable<Row> rows)
    {
        var table = new StringBuilder().Append(Begin).Append("\n| what | measured on | median | at most | met |\n|---|---|---|---|---|\n");
        foreach (var row in rows)
        {
            table.Append(row.Line).Append('\n');
        }

        var path = Path.Combine(Repository.Root, "README.md");
        var readme = File.ReadAllText(path);
        var begin = readme.IndexOf(Begin, StringComparison.Ordinal);
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"README.md has no place for the table: {Begin} … {End}");
        }

        File.WriteAllText(path, readme[..begin] + table + readme[end..]);
        Console.WriteLine(table);
    }
}
