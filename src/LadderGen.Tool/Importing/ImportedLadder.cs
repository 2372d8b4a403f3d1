using LadderGen.Compiler.Labels;
using LadderGen.Tool.Exporting;
using LadderGen.Tool.Folders;

namespace LadderGen.Tool.Importing;

/// <summary>A document made of a file of another program, with its declaration on top.</summary>
/// <param name="FileName">The name of the document.</param>
/// <param name="Text">The document.</param>
/// <param name="LeftOut">What the file has and the document has not, a sentence each.</param>
internal sealed record ImportedLadder(string FileName, string Text, IReadOnlyList<string> LeftOut)
{
    /// <param name="page">The file as a page.</param>
    /// <param name="fileName">The name of the file, of which the ladder gets its name if the file does not declare one.</param>
    public static ImportedLadder Of(ImportedPage page, string fileName)
    {
        var markdown = PageAsMarkdown.Of(page.Html);
        var name = Identifier.From(Path.GetFileNameWithoutExtension(fileName), "Ladder");
        var declaration = page.Declaration ?? Declaration(name, markdown.Title);
        var text = $"---\n{declaration.TrimEnd('\n')}\n---\n\n{markdown.Text}";
        var written = LadderFolder.Of(("ladder.md", text));
        var asPage = LadderFolder.Of(("ladder/ladder.yml", declaration), ("ladder/ladder.html", page.Html));
        return new ImportedLadder(
            Identifier.Slug(written.Ladders.Select(l => l.Name).FirstOrDefault() ?? name) + ".md",
            text,
            [.. page.LeftOut.Concat(markdown.LeftOut).Distinct(StringComparer.Ordinal), .. Differences(asPage, written)]);
    }

    /// <summary>Compares the document with the page, which the compiler reads too.</summary>
    private static IEnumerable<string> Differences(LadderFolder page, LadderFolder document) =>
        page is { HasErrors: false, Ladders: [var original] } && document is { HasErrors: false, Ladders: [var written] }
            ? ReadBack.Differences(original, written).Select(d => $"The document is read differently here: {d}")
            : [];

    private static string Declaration(string name, string? title) =>
        $"ladder: {name}\n" + (title is { Length: > 0 } ? $"title: {LadderDeclaration.Quoted(title)}\n" : "");
}
