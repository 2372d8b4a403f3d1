using System.Text;
using LadderGen.Tool.Exporting;

namespace LadderGen.Tool.Diffing;

/// <summary>Writes what has changed in ladders as Markdown, for the description of a pull request.</summary>
internal static class DiffAsMarkdown
{
    public static string Of(IReadOnlyList<LadderDiff> ladders)
    {
        if (ladders.Count == 0)
        {
            return "The ladders are the same.\n";
        }

        var markdown = new StringBuilder();
        foreach (var ladder in ladders)
        {
            markdown.Append(markdown.Length > 0 ? "\n" : "").Append("### ").Append(MarkdownText.Line(ladder.Title)).Append('\n');
            foreach (var section in ladder.Sections)
            {
                markdown.Append("\n**").Append(section.Title).Append("**\n\n");
                foreach (var line in section.Lines)
                {
                    markdown.Append("- ").Append(line.Place.Length > 0 ? $"*{MarkdownText.Line(line.Place)}*: " : "")
                        .AppendJoin("", line.Words.Select(Words)).Append('\n');
                }
            }
        }

        return markdown.ToString();
    }

    // Details begin on a line of their own, within the bullet.
    private static string Words(DiffWords words) => (words.Kind switch
    {
        WordChangeKind.Removed => words.Marked("~~", "~~", Lines),
        WordChangeKind.Added => words.Marked("**", "**", Lines),
        _ => words.Marked("", "", Lines),
    }).Replace("\n", "<br>", StringComparison.Ordinal);

    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(MarkdownText.Line));
}
