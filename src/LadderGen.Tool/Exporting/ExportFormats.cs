using System.Text;
using System.Text.Json;

namespace LadderGen.Tool.Exporting;

/// <summary>Writes a ladder in the format that was asked for.</summary>
internal static class ExportFormats
{
    public const string Xlsx = "xlsx";
    public const string Case = "case";
    private const string Json = "json";
    private const string Csv = "csv";
    private const string Markdown = "md";
    private const string Html = "html";

    public static IReadOnlyList<string> All { get; } = [Json, Csv, Xlsx, Markdown, Html, Case];

    /// <summary>Returns a ladder as text, in any format but a workbook.</summary>
    /// <param name="organization">The owner of the ladder, whom CASE names.</param>
    /// <exception cref="WrongUseException">The document would not be read back unchanged.</exception>
    public static string Text(Ladder ladder, string format, string organization) => format switch
    {
        Json => JsonSerializer.Serialize(ladder, Findings.FindingsAsJson.Options).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n",
        Csv => LadderMatrix.ToCsv(ladder),
        Case => CasePackage.Write(ladder, organization),
        Markdown => ReadBack.Write(ladder, named => MarkdownDocument.Write(ladder, named), text => [("ladder.md", text)]),
        Html => ReadBack.Write(
            ladder,
            named => HtmlDocument.Write(ladder, named),
            text => [("ladder/ladder.yml", LadderDeclaration.Of(ladder)), ("ladder/ladder.html", text)]),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>Returns the bytes of a text in a file: UTF-8, with a byte order mark only for CSV, since Excel needs it.</summary>
    public static byte[] Bytes(string text, string format) => format == Csv
        ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]
        : Encoding.UTF8.GetBytes(text);
}
