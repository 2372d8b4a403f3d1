using LadderGen.Compiler.Markdown;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.PlainText;

/// <summary>Reads a page pasted as plain text.</summary>
internal static class PlainTextReader
{
    public static Document Read(TextFile file)
    {
        var frontMatter = FrontMatter.Find(file.Text);
        var from = frontMatter?.Span.End ?? 0;
        return PlainTextLines.IsMarkdown(file.Text, from)
            ? MarkdownReader.Read(file)
            : PlainTextOutline.Walk(PlainTextLines.Read(file.Text, from), frontMatter?.Title, new DocumentBuilder(file));
    }
}
