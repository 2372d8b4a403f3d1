using LadderGen.Compiler.Diagnostics;
using Markdig;
using Markdig.Parsers;

namespace LadderGen.Compiler.Reading;

/// <summary>Reads a Markdown document: outline and tables in one walk over Markdig's tree.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    public static Document Read(TextFile file)
    {
        var builder = new DocumentBuilder(file);
        var frontMatter = FrontMatter.Find(file.Text);
        var html = HtmlTags.TakeOut(file, builder, frontMatter);
        if (html.IsHtml)
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
            new MarkdownOutline(html, Markdown.Parse(html.Text, Pipeline), builder).Walk(frontMatter?.Title);
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
        pipeline.BlockParsers.Find<ParagraphBlockParser>()!.Closed += MarkdownOutline.KeepLinesOfTable;
        return pipeline.Build();
    }
}
