using System.Text;

namespace LadderGen.Tool.Exporting;

/// <summary>Writes a ladder as a Markdown document with its declaration on top.</summary>
internal static class MarkdownDocument
{
    public static string Write(Ladder ladder, IReadOnlySet<string> named)
    {
        var text = new StringBuilder();
        text.Append("---\n").Append(LadderDeclaration.Of(ladder)).Append("---\n");
        foreach (var block in new LadderOutline(ladder, named).Blocks())
        {
            text.Append('\n');
            Write(text, block);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, LadderBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                text.Append('#', Math.Min(heading.Depth, 6)).Append(' ');
                text.Append(MarkdownText.Line(heading.Text)).Append(Braces(heading.Name)).Append('\n');
                break;
            case TextBlock paragraph:
                text.Append(MarkdownText.Line(paragraph.Text)).Append('\n');
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                {
                    var label = item.Label.Length > 0 ? $"**{MarkdownText.Line(item.Label)}**: " : "";
                    text.Append("- ").Append(label).Append(MarkdownText.Line(item.Text)).Append(Braces(item.Name)).Append('\n');
                    foreach (var detail in item.Details)
                    {
                        text.Append("  - ").Append(MarkdownText.Line(detail)).Append('\n');
                    }
                }

                break;
        }
    }

    private static string Braces(string name) => name.Length > 0 ? $" {{#{name}}}" : "";
}
