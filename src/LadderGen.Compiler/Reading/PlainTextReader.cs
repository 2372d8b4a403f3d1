namespace LadderGen.Compiler.Reading;

/// <summary>Reads a page pasted as plain text, whose headings have no mark that tells their depth.</summary>
internal static class PlainTextReader
{
    public static Document Read(TextFile file) => throw new NotImplementedException();
}
