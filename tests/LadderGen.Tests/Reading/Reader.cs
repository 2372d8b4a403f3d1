using System.Text;
using LadderGen.Compiler.Csv;
using LadderGen.Compiler.Html;
using LadderGen.Compiler.Markdown;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.PlainText;
using LadderGen.Compiler.Text;

namespace LadderGen.Tests.Reading;

/// <summary>Reads a document and shows what was read, a line for each statement: <c>[L2: SRE] [Mastery] - Plans maintenance</c>.</summary>
internal static class Reader
{
    public static Document Markdown(string text) => MarkdownReader.Read(new TextFile("/ladders/a.md", "ladders/a.md", text));

    public static Document PlainText(string text) => PlainTextReader.Read(new TextFile("/ladders/a.txt", "ladders/a.txt", text));

    public static Document Html(string text) => HtmlReader.Read(new TextFile("/ladders/a.html", "ladders/a.html", text));

    public static Document Csv(string text) => CsvReader.Read(new TextFile("/ladders/a.csv", "ladders/a.csv", text));

    /// <summary>Reads Markdown and compares what was read. White space around lines does not count.</summary>
    public static void Gives(this string markdown, string expected) => Assert.Equal(Trimmed(expected), Show(Markdown(markdown)));

    public static void GivesPlain(this string text, string expected) => Assert.Equal(Trimmed(expected), Show(PlainText(text)));

    public static void GivesHtml(this string html, string expected) => Assert.Equal(Trimmed(expected), Show(Html(html)));

    public static void GivesCsv(this string csv, string expected) => Assert.Equal(Trimmed(expected), Show(Csv(csv)));

    /// <summary>
    /// Shows what was read: <c>-</c> a bullet, <c>.</c> prose, <c>></c> a description, <c>e.g.</c> an example, <c>|</c> a row,
    /// <c>!</c> a diagnostic, <c>#</c> a label with nothing directly under it.
    /// </summary>
    public static string Show(Document document)
    {
        var lines = new List<(int Start, string Line)>();
        foreach (var s in document.Statements)
        {
            var mark = s.Kind switch
            {
                StatementKind.Bullet => "-",
                StatementKind.Prose => ".",
                StatementKind.Description => ">",
                _ => "e.g.",
            };
            var details = string.Concat(s.Details.Select(d => $" / {d}"));
            lines.Add((s.Span.Start, $"{Path(document, s.Label)}{mark} {s.Text}{details}{(s.Id is null ? "" : $" #{s.Id}")}"));
        }

        foreach (var grid in document.Grids)
        {
            foreach (var row in grid.Rows.Prepend(grid.Header))
            {
                var cells = row.Cells.Select(c => string.Join(" ; ", c.Parts.Select(p => p.Text + (p.Id is null ? "" : $" #{p.Id}"))));
                lines.Add((row.Span.Start, $"{Path(document, grid.Label)}| {string.Join(" | ", cells)}"));
            }
        }

        for (var i = 0; i < document.Labels.Count; i++)
        {
            var isUsed = document.Statements.Any(s => s.Label == i)
                || document.Grids.Any(g => g.Label == i)
                || document.Labels.Any(l => l.Parent == i);
            if (!isUsed)
            {
                lines.Add((document.Labels[i].Span.Start, $"{Path(document, i)}#"));
            }
        }

        foreach (var d in document.Diagnostics)
        {
            var span = d.Location!.Span;
            lines.Add((span.Start, $"! {d.Rule.Id} {document.File.Text[span.Start..span.End].ReplaceLineEndings("⏎")}"));
        }

        return string.Join("\n", lines.OrderBy(l => l.Start).Select(l => l.Line.TrimEnd()));
    }

    public static string Path(Document document, int label)
    {
        var path = new StringBuilder();
        for (; label >= 0; label = document.Labels[label].Parent)
        {
            var id = document.Labels[label].Id;
            path.Insert(0, $"[{document.Labels[label].Text}{(id is null ? "" : $" #{id}")}] ");
        }

        return path.ToString();
    }

    private static string Trimmed(string text) =>
        string.Join("\n", text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0));
}
