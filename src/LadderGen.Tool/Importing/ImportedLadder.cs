using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Text;
using LadderGen.Tool.Exporting;
using LadderGen.Tool.Folders;
using LadderGen.Tool.Initializing;

namespace LadderGen.Tool.Importing;

/// <summary>A document made of a file of another program, with its declaration on top.</summary>
/// <param name="FileName">The name of the document.</param>
/// <param name="Text">The document.</param>
/// <param name="LeftOut">What the file has and the document has not, a sentence each.</param>
internal sealed record ImportedLadder(string FileName, string Text, IReadOnlyList<string> LeftOut)
{
    /// <param name="page">The file as a page.</param>
    /// <param name="fileName">The name of the file, from which the ladder gets its name if the file does not declare one.</param>
    /// <param name="questions">Asks what the declaration should say where the file leaves it open.</param>
    public static ImportedLadder Of(ImportedPage page, string fileName, Questions questions)
    {
        var markdown = PageAsMarkdown.Of(page.Html);
        var name = Path.GetFileNameWithoutExtension(fileName);
        var declaration = page.Declaration ?? Drafted(name, markdown, questions);
        var text = $"---\n{declaration.TrimEnd('\n')}\n---\n\n{markdown.Text}";
        var written = LadderFolder.Of(("ladder.md", text));
        var asPage = LadderFolder.Of(("ladder/ladder.yml", declaration), ("ladder/ladder.html", page.Html));
        return new ImportedLadder(
            Identifier.Slug(written.Ladders.Select(l => l.Name).FirstOrDefault() ?? InitFolder.NameOf(name)) + ".md",
            text,
            [.. page.LeftOut.Concat(markdown.LeftOut).Distinct(StringComparer.Ordinal), .. Differences(asPage, written)]);
    }

    /// <summary>Compares the document with the page, which the compiler reads too.</summary>
    private static IEnumerable<string> Differences(LadderFolder page, LadderFolder document) =>
        page is { HasErrors: false, Ladders: [var original] } && document is { HasErrors: false, Ladders: [var written] }
            ? ReadBack.Differences(original, written).Select(d => $"The document is read differently here: {d}")
            : [];

    /// <summary>Returns the declaration that <c>laddergen init</c> would write.</summary>
    private static string Drafted(string name, PageAsMarkdown markdown, Questions questions)
    {
        var document = InputFile.Of(new TextFile($"/{name}/{name}.md", name + ".md", markdown.Text), encoding: null);
        var draft = Drafting.Draft("/" + name, [document], isWhole: true, questions)[0].Draft;
        return draft.Yaml() + (markdown.Title is { Length: > 0 } title ? $"title: {LadderDeclaration.Quoted(title)}\n" : "");
    }
}
