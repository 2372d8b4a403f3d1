namespace LadderGen.Compiler.Reading;

/// <summary>Reads a Markdown document: outline and tables in one walk over Markdig's tree.</summary>
internal static class MarkdownReader
{
    public static Document Read(TextFile file) => throw new NotImplementedException();
}
