using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Html;

/// <summary>Reads a document that is HTML from end to end.</summary>
internal static class HtmlReader
{
    public static Document Read(TextFile file)
    {
        var builder = new DocumentBuilder(file);
        var frontMatter = FrontMatter.Find(file.Text);
        var text = HtmlTags.Plain(file.Text);
        var tokens = HtmlTokens.Of(text, frontMatter?.Span.End ?? 0);
        if (tokens.UnclosedComment >= 0)
        {
            builder.Report(ReadingDiagnostics.UnclosedComment(file, new SourceSpan(tokens.UnclosedComment, tokens.UnclosedComment + 4)));
        }

        var tags = new List<DetailsTag>();
        var html = new HtmlBlocks(text, tokens, builder, tags);
        var blocks = html.Read(0, tokens.Count, text.Length);
        if (html.IsBeyond)
        {
            return builder.Unreadable();
        }

        // What a page calls itself in the browser's bar is its title where it has none on the page.
        new BlockOutline(tags, builder).Walk(blocks, frontMatter?.Title ?? (html.HasMainHeading ? null : html.Title));
        return builder.Build();
    }
}
