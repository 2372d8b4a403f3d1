using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LadderGen;

namespace HrTool;

/// <summary>Writes a ladder for other programs.</summary>
internal static class Export
{
    private const string Csv = "csv";
    private const string Markdown = "markdown";
    private const string Json = "json";

    // People read this file, and nobody puts it into HTML: an apostrophe need not be \u0027.
    private static readonly JsonSerializerOptions JsonOptions = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IReadOnlyList<string> Formats { get; } = [Csv, Markdown, Json];

    public static string Text(Ladder ladder, string format) => format switch
    {
        Csv => LadderMatrix.ToCsv(ladder),
        Markdown => LadderMatrix.ToMarkdown(ladder),
        Json => JsonSerializer.Serialize(ladder, JsonOptions).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>Writes the text as UTF-8; CSV with a byte order mark, which Excel needs (<see cref="LadderMatrix.WriteCsv"/>).</summary>
    public static void Write(string text, string format, string path) =>
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: format == Csv));
}
