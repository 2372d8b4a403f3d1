using LadderGen.Compiler.Diagnostics;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace LadderGen.Compiler.Reading;

/// <summary>Reads a Markdown document: outline and tables in one walk over Markdig's tree.</summary>
internal static class MarkdownReader
{
    /// <summary>Far more than anybody writes, the <c>(</c> of a <c>a)</c> and smileys included.</summary>
    private const int MostOpenBrackets = 500;

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

        if (UnclosedBrackets(html.Text) is { } brackets)
        {
            builder.Report(ReadingDiagnostics.TooDeep(file, brackets));
            return builder.Unreadable();
        }

        MarkdownDocument markdown;
        try
        {
            markdown = Markdown.Parse(html.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's depth limit, the one thing it refuses: https://github.com/xoofx/markdig/pull/543
            builder.Report(ReadingDiagnostics.TooDeep(file, DeepestLine(html.Text)));
            return builder.Unreadable();
        }

        new MarkdownOutline(html, markdown, builder).Walk(frontMatter?.Title);
        return builder.Build();
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var pipeline = new MarkdownPipelineBuilder { PreciseSourceLocation = true };

        // With it off, tags are words of a paragraph, and Markdown behind a tag is read whether or not an empty line is between.
        pipeline.BlockParsers.RemoveAll(p => p is HtmlBlockParser);
        pipeline.BlockParsers.Find<ParagraphBlockParser>()!.Closed += MarkdownOutline.KeepLinesOfTable;
        return pipeline.Build();
    }

    /// <summary>Brackets that open in a paragraph and do not close cost Markdig quadratic time: <c>[a]([a]([a](</c> …</summary>
    private static SourceSpan? UnclosedBrackets(string text)
    {
        var (depth, isBlank) = (0, true);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[' or '(':
                    depth++;
                    isBlank = false;
                    break;

                case ']' or ')':
                    depth = Math.Max(0, depth - 1);
                    isBlank = false;
                    break;

                case '\n' or '\r':
                    depth = isBlank ? 0 : depth;
                    isBlank = true;
                    break;

                case not (' ' or '\t'):
                    isBlank = false;
                    break;
            }

            if (depth > MostOpenBrackets)
            {
                return new SourceSpan(i, i + 1);
            }
        }

        return null;
    }

    /// <summary>The line with the most marks that nest.</summary>
    private static SourceSpan DeepestLine(string text)
    {
        var deepest = default(SourceSpan);
        var most = -1;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(['\n', '\r'], start);
            end = end < 0 ? text.Length : end;
            var (marks, inner) = (0, 0);
            while (start + marks < end && !char.IsLetterOrDigit(text[start + marks]))
            {
                marks++;
            }

            for (var i = start + marks; i < end; i++)
            {
                inner += text[i] is '*' or '_' or '[' ? 1 : 0;
            }

            if (marks + inner > most)
            {
                (most, deepest) = (marks + inner, new SourceSpan(start, end));
            }

            start = end + 1;
        }

        return deepest;
    }
}
