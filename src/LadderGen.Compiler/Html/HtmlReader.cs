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
        var start = frontMatter?.Span.End ?? 0;
        var text = TemplatedPage.WithoutTags(Normalization.Normalize(file.Text), start, builder);
        var tokens = HtmlTokens.Of(text, start);
        if (tokens.UnclosedComment is { } comment)
        {
            builder.Report(ReadingDiagnostics.UnclosedComment(file, new SourceSpan(comment, comment + 4)));
        }

        var tags = new List<DetailsTag>();
        var html = new HtmlBlocks(text, tokens, builder, tags);
        var blocks = html.ReadAll();
        if (html.IsBeyond)
        {
            return builder.Unreadable();
        }

        BlockOutline.Walk(blocks, tags, frontMatter?.Title ?? html.Title, builder);
        return builder.Build();
    }
}
