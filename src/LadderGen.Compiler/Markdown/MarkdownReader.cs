using LadderGen.Compiler.Html;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using Markdig;
using Markdig.Parsers;

namespace LadderGen.Compiler.Markdown;

/// <summary>Reads a Markdown document: Markdig's tree becomes blocks, and these an outline.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    public static Document Read(TextFile file)
    {
        var builder = new DocumentBuilder(file);
        var frontMatter = FrontMatter.Find(file.Text);
        var html = HtmlTags.TakeOut(file, builder, frontMatter);
        if (html.IsBeyond)
        {
            return builder.Unreadable();
        }

        if (MarkdownLimits.Check(file, html.Text) is { } beyond)
        {
            builder.Report(beyond);
            return builder.Unreadable();
        }

        try
        {
            var markdown = Markdig.Markdown.Parse(html.Text, Pipeline);
            var inlines = new MarkdownInlines(html.Text, markdown);
            var table = new MarkdownTable(file, html.Text, inlines, builder);
            var blocks = new MarkdownBlocks(html, markdown, inlines, table);
            new BlockOutline(blocks.Tags(), builder, table).Walk(blocks.Read(), frontMatter?.Title);
            return builder.Build();
        }
        catch (ArgumentException)
        {
            // Markdig's limits of depth, the one thing it refuses, in a document or in a cell:
            // https://github.com/xoofx/markdig/blob/master/src/Markdig/Helpers/ThrowHelper.cs
            builder.Report(ReadingDiagnostics.TooDeep(file, MarkdownLimits.DeepestLine(html.Text)));
            return builder.Unreadable();
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var pipeline = new MarkdownPipelineBuilder { PreciseSourceLocation = true };

        // With it off, tags are words of a paragraph, and Markdown behind a tag is read whether or not an empty line is between.
        pipeline.BlockParsers.RemoveAll(p => p is HtmlBlockParser);
        pipeline.BlockParsers.Find<ParagraphBlockParser>()!.Closed += MarkdownBlocks.KeepLinesOfTable;
        return pipeline.Build();
    }
}
