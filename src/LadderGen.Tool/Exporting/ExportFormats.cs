using System.Text;
using System.Text.Json;

namespace LadderGen.Tool.Exporting;

/// <summary>Writes a ladder in the format that was asked for.</summary>
internal static class ExportFormats
{
    private const string Json = "json";
    private const string Csv = "csv";
    private const string Markdown = "md";
    private const string Html = "html";

    public static IReadOnlyList<string> Texts { get; } = [Json, Csv, Markdown, Html];

    /// <exception cref="WrongUseException">The document would not be read back unchanged.</exception>
    public static string Text(Ladder ladder, string format) => format switch
    {
        Json => JsonSerializer.Serialize(ladder, Findings.FindingsAsJson.Options).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n",
        Csv => LadderMatrix.ToCsv(ladder),
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
