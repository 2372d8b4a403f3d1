using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Naming;
using LadderGen.Compiler.Reading;

namespace LadderGen.Compiler.Binding;

/// <summary>Checks the declaration against the documents: an entry that matches nothing is a slip, or a leftover.</summary>
internal static class UnusedWords
{
    /// <summary>Of each key: a declaration by hand has fewer, and any other is not worth the time.</summary>
    private const int MostWords = 200;

    public static void Check(
        Declaration declaration,
        LevelTable levels,
        IReadOnlyList<Document> documents,
        IReadOnlyList<Outline> outlines,
        List<LadderDiagnostic> diagnostics)
    {
        if (declaration.Ignore.Count + declaration.Facts.Count + declaration.Aliases.Count + declaration.Role.Count == 0)
        {
            return;
        }

        var labels = Labels(documents).Where(l => l.Length is > 0 and <= 200).Distinct(StringComparer.Ordinal).ToList();
        var keys = new HashSet<string>(labels.Select(LabelText.Key), StringComparer.Ordinal);
        var text = new Lazy<string>(() => " " + string.Join(" ", documents.Select(d => LabelText.Key(BodyOf(d.File)))) + " ");

        // What was nearly ignored is an error where it stands, and that says so.
        var reported = outlines.SelectMany(o => o.Nodes).Where(n => n.IsReported).Select(n => n.Text).ToList();
        foreach (var word in declaration.Ignore.Take(MostWords).Where(w => !IsThere(w.Text) && Suggestion.Nearest(w.Text, reported) is null))
        {
            diagnostics.Add(BindingDiagnostics.UnusedWord(declaration, word, "ignore", labels));
        }

        foreach (var word in declaration.Facts.Take(MostWords).Where(w => !keys.Contains(LabelText.Key(w.Text))))
        {
            diagnostics.Add(BindingDiagnostics.UnusedWord(declaration, word, "facts", labels));
        }

        foreach (var word in declaration.Aliases.SelectMany(a => a.Labels).Take(MostWords).Where(w => !keys.Contains(LabelText.Key(w.Text))))
        {
            diagnostics.Add(BindingDiagnostics.UnusedWord(declaration, word, "aliases", labels));
        }

        var names = (levels.Declared ?? []).SelectMany(l => l.Labels.Append(l.Name)).Select(w => w.Text).Concat(documents.Select(d => LabelRoles.NameOfFile(d.File)))
            .Select(n => " " + LabelText.Key(n) + " ").ToList();
        // A role has several spellings, and a ladder need not use all of them: it is wrong when it uses none.
        if (declaration.Role.Count > 0 && !declaration.Role.Take(MostWords).Any(w => IsThere(w.Text) || names.Exists(n => HasPhrase(n, LabelText.Key(w.Text)))))
        {
            diagnostics.Add(BindingDiagnostics.UnusedWord(declaration, declaration.Role[0], "role", labels.SelectMany(l => l.Split(' ')).Distinct(StringComparer.Ordinal)));
        }

        // A reader skips what is syntax, so the text as it stands has the last word.
        bool IsThere(string words) => LabelText.Key(words) is var key && (keys.Contains(key) || HasPhrase(text.Value, key));
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
