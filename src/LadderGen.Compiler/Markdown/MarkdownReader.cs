using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using Markdig;
using Markdig.Parsers;

namespace LadderGen.Compiler.Markdown;

/// <summary>Reads a Markdown document: takes its HTML out, lets Markdig parse the rest, and walks the blocks of both.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    public static Document Read(TextFile file)
    {
        var builder = new DocumentBuilder(file);
        var frontMatter = FrontMatter.Find(file.Text);
        if (HtmlExtractor.Extract(builder, frontMatter) is not { } html)
        {
            return builder.Unreadable();
        }

        html = html with { Markdown = SlidHeadings.PutOnLines(html.Markdown, builder) };
        if (MarkdownLimits.Check(file, html.Markdown) is { } beyond)
        {
            builder.Report(beyond);
            return builder.Unreadable();
        }

        var markdown = html.Markdown;
        var footnotes = FootnoteTexts.TakeOut(ref markdown);
        html = html with { Markdown = markdown };
        try
        {
            var blocks = new MarkdownBlocks(html, Markdig.Markdown.Parse(html.Markdown, Pipeline), builder);
            blocks.AddFootnotes(footnotes);
            BlockOutline.Walk(blocks.Read(), blocks.ReadTags(), frontMatter?.Title, builder);
            return builder.Build();
        }
        catch (ArgumentException refused) when (refused is not (ArgumentNullException or ArgumentOutOfRangeException))
        {
            // Markdig refuses only what is nested too deeply, in a document or in a cell (the two others would be mistakes of ours):
            // https://github.com/xoofx/markdig/blob/master/src/Markdig/Helpers/ThrowHelper.cs
            builder.Report(ReadingDiagnostics.TooDeep(file, MarkdownLimits.DeepestLine(html.Markdown)));
            return builder.Unreadable();
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var pipeline = MarkdownInlines.WithStruck(new MarkdownPipelineBuilder { PreciseSourceLocation = true });

        // Without it, tags are words of a paragraph, and Markdown after a tag is read even with no empty line between.
        pipeline.BlockParsers.RemoveAll(p => p is HtmlBlockParser);
        pipeline.BlockParsers.Insert(0, new BoxParser());
        pipeline.BlockParsers.Insert(1, new NoteParser());
        pipeline.BlockParsers.Replace<HeadingBlockParser>(new TypedHeadingParser());
        pipeline.BlockParsers.Find<ParagraphBlockParser>()!.Closed += TableParagraphs.KeepLines;
        return pipeline.Build();
    }
}
