using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>All words of the documents of a ladder: as labels and statements, and as plain text.</summary>
internal sealed class DocumentWords
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    private readonly List<string> _bodies;
    private readonly HashSet<string> _keys;
    private readonly string _text;

    public DocumentWords(IReadOnlyList<Document> documents)
    {
        Labels = [.. documents.SelectMany(LabelsOf).Where(l => l.Length is > 0 and <= 200).Distinct(StringComparer.Ordinal)];
        _keys = new(Labels.Select(LabelText.Key), StringComparer.Ordinal);
        _bodies = [.. documents.Select(BodyOf)];
        _text = " " + string.Join(" ", _bodies.Select(LabelText.Key)) + " ";
    }

    /// <summary>The labels, cells and statements that are short enough to be meant by a declaration.</summary>
    public List<string> Labels { get; }

    public bool HasLabel(string words) => _keys.Contains(LabelText.Key(words));

    /// <summary>
    /// Determines whether the documents have these words anywhere. A reader skips what is syntax, so the text has the last word.
    /// </summary>
    public bool Has(string words) => HasLabel(words) || HasPhrase(_text, LabelText.Key(words));

    /// <summary>
    /// Determines whether a line has these words, judged by the first few lines alone: true of nearly every entry, and quick to find.
    /// </summary>
    public static bool AreOnALine(Document document, string words)
    {
        var body = BodyOf(document);
        var key = LabelText.Key(words);
        var at = -1;
        for (var tries = 0; tries < 3 && words.Length > 0 && at + 1 < body.Length; tries++)
        {
            at = body.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return false;
            }

            var start = body.LastIndexOfAny(LineEnds, at) + 1;
            var end = body.IndexOfAny(LineEnds, at) is var found && found < 0 ? body.Length : found;
            if (end - start < 1_000 && HasPhrase(" " + LabelText.Key(body.Substring(start, end - start)) + " ", key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether a text has these words, and not merely as a part of other words.</summary>
    public static bool HasPhrase(string text, string words)
    {
        if (words.Length == 0)
        {
            return true;
        }

        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> LabelsOf(Document document) =>
        document.Labels.Select(l => l.Text)
            .Concat(document.Grids.SelectMany(g => g.Header.Cells.Concat(g.Rows.SelectMany(r => r.Cells))).Select(c => c.Text))
            .Concat(document.Statements.Select(s => s.Text));

    /// <summary>The text without the declaration, which has every word that it declares.</summary>
    private static string BodyOf(Document document) =>
        FrontMatter.Find(document.File.Text) is { } found ? document.File.Text.Substring(found.Yaml.End) : document.File.Text;
}
