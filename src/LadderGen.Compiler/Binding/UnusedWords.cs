using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>Checks the declaration against the documents: an entry that matches nothing is a slip, or a leftover.</summary>
internal static class UnusedWords
{
    /// <summary>Of each key: a declaration by hand has fewer, and any other is not worth the time.</summary>
    private const int MostWords = 200;

    private static readonly char[] LineEnds = ['\n', '\r'];

    public static void Check(
        Declaration declaration,
        LevelTable levels,
        IReadOnlyList<Document> documents,
        IReadOnlyList<LabelTree> trees,
        DiagnosticBag diagnostics)
    {
        if (declaration.Ignore.Count + declaration.Facts.Count + declaration.Aliases.Count + declaration.Role.Count == 0)
        {
            return;
        }

        // Most words are found without a look at everything.
        var allLabels = new Lazy<List<string>>(() => [.. Labels(documents).Where(l => l.Length is > 0 and <= 200).Distinct(StringComparer.Ordinal)]);
        var keys = new Lazy<HashSet<string>>(() => new(allLabels.Value.Select(LabelText.Key), StringComparer.Ordinal));
        var bodies = new Lazy<List<string>>(() => [.. documents.Select(d => BodyOf(d.File))]);
        var text = new Lazy<string>(() => " " + string.Join(" ", bodies.Value.Select(LabelText.Key)) + " ");

        // What was nearly ignored is an error where it stands, and that says so.
        var reported = trees.SelectMany(o => o.Nodes).Where(diagnostics.IsExplained).Select(n => n.Text).ToList();
        foreach (var word in declaration.Ignore.Take(MostWords).Where(w => !IsThere(w.Text) && Suggestion.Nearest(w.Text, reported) is null))
        {
            diagnostics.Add(BindingDiagnostics.UnusedWord(declaration, word, "ignore", allLabels.Value));
        }

        foreach (var word in declaration.Facts.Take(MostWords).Where(w => !keys.Value.Contains(LabelText.Key(w.Text))))
        {
            diagnostics.Add(BindingDiagnostics.UnusedWord(declaration, word, "facts", allLabels.Value));
        }

        foreach (var word in declaration.Aliases.SelectMany(a => a.Labels).Take(MostWords).Where(w => !keys.Value.Contains(LabelText.Key(w.Text))))
        {
            diagnostics.Add(BindingDiagnostics.UnusedWord(declaration, word, "aliases", allLabels.Value));
        }

        var names = (levels.Declared ?? []).SelectMany(l => l.Labels.Append(l.Name)).Select(w => w.Text).Concat(documents.Select(d => FileTitle.Of(d.File)))
            .Select(n => " " + LabelText.Key(n) + " ").ToList();
        // A role has several spellings, and a ladder need not use all of them: it is wrong when it uses none.
        if (declaration.Role.Count > 0 && !declaration.Role.Take(MostWords).Any(w => names.Exists(n => HasPhrase(n, LabelText.Key(w.Text))) || IsThere(w.Text)))
        {
            diagnostics.Add(BindingDiagnostics.UnusedWord(declaration, declaration.Role[0], "role", allLabels.Value.SelectMany(l => l.Split(' ')).Distinct(StringComparer.Ordinal)));
        }

        // A reader skips what is syntax, so the text as it stands has the last word.
        bool IsThere(string words) =>
            LabelText.Key(words) is var key && (bodies.Value.Exists(b => IsOnALine(b, words, key)) || keys.Value.Contains(key) || HasPhrase(text.Value, key));
    }

    /// <summary>Whether one of the first lines that seem to have the words has them: what is true of nearly every entry, and found without the rest.</summary>
    private static bool IsOnALine(string body, string words, string key)
    {
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

    /// <summary>Without the declaration, where every word of it stands.</summary>
    private static string BodyOf(TextFile file) => FrontMatter.Find(file.Text) is { } found ? file.Text.Substring(found.Yaml.End) : file.Text;

    private static IEnumerable<string> Labels(IReadOnlyList<Document> documents) =>
        documents.SelectMany(d => d.Labels.Select(l => l.Text)
            .Concat(d.Grids.SelectMany(g => g.Header.Cells.Concat(g.Rows.SelectMany(r => r.Cells))).Select(c => c.Text))
            .Concat(d.Statements.Select(s => s.Text)));

    /// <summary>Whether a text has these words, and not merely as a part of other words.</summary>
    private static bool HasPhrase(string text, string words)
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
}
