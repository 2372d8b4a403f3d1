using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>Checks the declaration against the documents: an entry that matches nothing is a slip, or a leftover.</summary>
internal sealed class UnusedWords
{
    /// <summary>The most entries of a key that are checked: a declaration by hand has fewer.</summary>
    private const int MostWords = 200;

    private readonly Declaration _declaration;
    private readonly IReadOnlyList<Document> _documents;
    private readonly DiagnosticBag _diagnostics;
    private DocumentWords? _words;

    private UnusedWords(Declaration declaration, IReadOnlyList<Document> documents, DiagnosticBag diagnostics)
    {
        _declaration = declaration;
        _documents = documents;
        _diagnostics = diagnostics;
    }

    /// <summary>The words of the documents. Most entries are found without them, and they take a look at everything.</summary>
    private DocumentWords Words => _words ??= new DocumentWords(_documents);

    public static void Check(
        Declaration declaration,
        LevelTable levels,
        IReadOnlyList<Document> documents,
        IReadOnlyList<LabelTree> trees,
        PlacedLadder placed,
        DiagnosticBag diagnostics)
    {
        var check = new UnusedWords(declaration, documents, diagnostics);

        // An entry that nearly matches a label of the documents is an error there, and that says so.
        var reported = trees.SelectMany(t => t.Nodes).Where(diagnostics.IsExplained).Select(n => n.Text)
            .Concat(trees.SelectMany(t => t.Entries).Where(diagnostics.IsExplained).Select(e => e.Text))
            .ToList();
        var unused = declaration.Ignore.Take(MostWords).Where(w => !check.IsThere(w.Text))
            .Where(w => Suggestion.Nearest(w.Text, reported) is null)
            .ToList();
        check.Report("ignore", unused);
        foreach (var entry in trees.SelectMany(t => t.Entries).Where(e => e.Doubt is not null && unused.Count > 0))
        {
            // That such a line is in the wrong place follows from the entry, which was meant for it.
            if (Suggestion.Nearest(entry.Text, unused.Select(w => w.Text)) is not null)
            {
                diagnostics.Explain(entry);
            }
        }

        check.Report("groups", declaration.Groups.Take(MostWords).Where(w => !check.Words.HasLabel(w.Text)));
        check.Report("facts", declaration.Facts.Take(MostWords).Where(w => !check.Words.HasLabel(w.Text)));
        check.Report("aliases", declaration.Aliases.SelectMany(a => a.Labels).Take(MostWords).Where(w => !check.Words.HasLabel(w.Text)));
        check.CheckRole(levels);
        if (declaration.General is { } general && !placed.Competencies.Exists(c => LabelText.Key(c.Title) == LabelText.Key(general.Text)))
        {
            diagnostics.Add(StatementDiagnostics.UnusedGeneral(declaration, general));
        }
    }

    private void Report(string key, IEnumerable<Word> unused)
    {
        foreach (var word in unused)
        {
            _diagnostics.Add(StatementDiagnostics.UnusedWord(_declaration, word, key, Words.Labels));
        }
    }

    /// <summary>A role has several spellings, and a ladder need not use all of them: it is wrong when it uses none.</summary>
    private void CheckRole(LevelTable levels)
    {
        var names = (levels.Declared ?? [])
            .SelectMany(l => l.Labels.Append(l.Name))
            .Select(w => w.Text)
            .Concat(_documents.Select(d => FileTitle.Of(d.File)))
            .Select(n => " " + LabelText.Key(n) + " ")
            .ToList();
        if (_declaration.Role.Count > 0 && !_declaration.Role.Take(MostWords).Any(IsUsed))
        {
            var words = Words.Labels.SelectMany(l => l.Split(' ')).Distinct(StringComparer.Ordinal);
            _diagnostics.Add(StatementDiagnostics.UnusedWord(_declaration, _declaration.Role[0], "role", words));
        }

        bool IsUsed(Word role) => names.Exists(n => DocumentWords.HasPhrase(n, LabelText.Key(role.Text))) || IsThere(role.Text);
    }

    private bool IsThere(string words) => _documents.Any(d => DocumentWords.AreOnALine(d, words)) || Words.Has(words);
}
