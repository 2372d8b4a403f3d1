namespace LadderGen.Compiler.Compiling;

/// <summary>A form of files that no reader knows, in the words of those who write them.</summary>
/// <param name="Name">Such as <c>a Word file</c>.</param>
/// <param name="Remedy">How to get a document from it that can be read.</param>
internal sealed record FileForm(string Name, string Remedy)
{
    public static readonly FileForm Word = new("a Word file", "Open it in Word and save it as plain text (.txt) or web page (.html)");

    public static readonly FileForm Excel = new("an Excel file", "Open it in Excel and save it as CSV UTF-8 (.csv)");

    public static readonly FileForm Pdf = new("a PDF file", "Copy its text into a text document (.txt), or save the original as text");

    public static readonly FileForm OtherZip = new("a packed file", "Save its text as plain text (.txt)");

    public static readonly FileForm Picture = new("a picture", "Type its text into a text document (.txt)");

    public static readonly FileForm RichText = new("a Rich Text file", "Open it in Word and save it as plain text (.txt)");

    private static readonly FileForm Writer = new("a text of another office program", "Open it there and save it as plain text (.txt)");

    private static readonly FileForm Sheet = new("a sheet of another office program", "Open it there and save it as CSV (.csv)");

    private static readonly FileForm Slides = new("a presentation", "Copy its text into a text document (.txt)");

    private static readonly FileForm Markup =
        new("a text with other marks than Markdown", "Write it as Markdown, and let its name end in .md");

    private static readonly FileForm Unknown =
        new("a file of a kind that LadderGen does not read", "Save it as plain text (.txt) or Markdown (.md)");

    private static readonly Dictionary<string, FileForm> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".doc"] = Word,
        [".docx"] = Word,
        [".docm"] = Word,
        [".dotx"] = Word,
        [".xls"] = Excel,
        [".xlsx"] = Excel,
        [".xlsm"] = Excel,
        [".xlsb"] = Excel,
        [".pdf"] = Pdf,
        [".rtf"] = RichText,
        [".odt"] = Writer,
        [".pages"] = Writer,
        [".wps"] = Writer,
        [".gdoc"] = Writer,
        [".one"] = Writer,
        [".epub"] = Writer,
        [".ods"] = Sheet,
        [".numbers"] = Sheet,
        [".gsheet"] = Sheet,
        [".ppt"] = Slides,
        [".pptx"] = Slides,
        [".odp"] = Slides,
        [".key"] = Slides,
        [".mdx"] = Markup,
        [".rst"] = Markup,
        [".adoc"] = Markup,
        [".asciidoc"] = Markup,
        [".textile"] = Markup,
        [".org"] = Markup,
        [".wiki"] = Markup,
        [".mediawiki"] = Markup,
        [".tex"] = Markup,
        [".rmd"] = Markup,
        [".qmd"] = Markup,
        [".zip"] = OtherZip,
    };

    /// <summary>Gets whether the ending of a file is that of a document which people write, but no reader knows.</summary>
    public static bool IsKnown(string path) => ByEnding.ContainsKey(Path.GetExtension(path));

    public static FileForm Of(string path) => ByEnding.TryGetValue(Path.GetExtension(path), out var form) ? form : Unknown;
}
