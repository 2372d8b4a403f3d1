using System.Globalization;
using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Locking;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Compiling;

/// <summary>Compiles one ladder: its declaration and all statements of its documents become a model, or diagnostics.</summary>
internal static class LadderCompiler
{
    /// <param name="declaration">The declaration of the ladder.</param>
    /// <param name="documents">The documents of the ladder, in any order.</param>
    /// <param name="otherLadders">The names of the other ladders of the project.</param>
    /// <param name="locked">The lock of the ladder; null if it has none.</param>
    public static BoundLadder Compile(
        Declaration declaration, IEnumerable<Document> documents, IEnumerable<string> otherLadders, LockFile? locked)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(locked?.Diagnostics ?? EquatableArray<LadderDiagnostic>.Empty);
        if (declaration.IsIncomplete)
        {
            diagnostics.Doubt(Presumptions.Declaration);
        }

        var model = Documents(declaration, documents, diagnostics) is { } own
            ? Compile(declaration, own, otherLadders, locked is { IsReadable: true } ? locked : null, diagnostics)
            : null;
        return new BoundLadder(model, diagnostics.ToArray())
        {
            Declaration = model is not null && declaration.References.Count > 0 ? declaration : null,
        };
    }

    /// <summary>The documents in order, or the declared part of each; null, and reported, if there is none.</summary>
    private static List<Document>? Documents(Declaration declaration, IEnumerable<Document> documents, DiagnosticBag diagnostics)
    {
        var ordered = documents.OrderBy(d => d.File.Name, StringComparer.Ordinal).ToList();
        if (ordered.Count == 0)
        {
            diagnostics.Add(CompilingDiagnostics.NoDocument(declaration));
            return null;
        }

        if (declaration.Part is not { } part)
        {
            DoubtUnread(ordered, diagnostics);
            return ordered;
        }

        var parts = ordered.Select(d => DocumentPart.Of(d, LabelText.Key(part.Text))).OfType<Document>().ToList();
        if (parts.Count > 0)
        {
            return parts;
        }

        DoubtUnread(ordered, diagnostics);
        diagnostics.AddRange(ordered.SelectMany(d => d.Diagnostics));
        diagnostics.Add(CompilingDiagnostics.MissingPart(declaration, part, ordered.SelectMany(d => d.Labels).Select(l => l.Text)));
        return null;
    }

    private static void DoubtUnread(List<Document> documents, DiagnosticBag diagnostics)
    {
        if (documents.Exists(d => d.IsUnread))
        {
            diagnostics.Doubt(Presumptions.Documents);
        }

        if (documents.Exists(d => d.Diagnostics.Any(f => f.Rule == Rules.EmptyHeading)))
        {
            diagnostics.Doubt(Presumptions.Headings);
        }
    }

    private static LadderModel? Compile(
        Declaration declaration,
        List<Document> documents,
        IEnumerable<string> otherLadders,
        LockFile? locked,
        DiagnosticBag diagnostics)
    {
        var ignored = new HashSet<string>(declaration.Ignore.Select(i => LabelText.Key(i.Text)), StringComparer.Ordinal);
        if (LevelTable.Find(declaration, documents, ignored, out var doubt) is not { } levels)
        {
            diagnostics.AddRange(documents.SelectMany(d => d.Diagnostics));
            var misspelt = MisspeltRoles.Find(declaration, documents).ToList();
            if (misspelt.Count > 0)
            {
                diagnostics.AddRange(misspelt);
                return null;
            }

            diagnostics.Add(LevelDiagnostics.NoLevel(declaration, doubt, LevelGuess.Of(documents)));
            return null;
        }

        documents = DocumentCopies.TakeOut(documents, levels, diagnostics);
        documents = HeadingDepths.Correct(documents, levels, ignored, diagnostics);
        if (documents.Count > 1 && declaration.General is null)
        {
            documents = [.. documents.Select(d => FileTitle.AddTo(d, levels))];
        }

        var trees = Trees(documents, levels, ignored, diagnostics);
        LabelRoles.Assign(trees, declaration, levels, diagnostics);
        LostHeadings.Report(trees, levels, ignored, diagnostics);
        FileNames.Check(trees, levels, diagnostics);
        new LevelOrder(trees, levels, diagnostics).Check();
        var placed = Placement.Place(declaration, levels, ignored, trees, diagnostics);
        new References(declaration, levels, placed, diagnostics).Resolve();
        new PlacementChecks(declaration, levels, ignored, trees, placed, diagnostics).Run();
        UnusedWords.Check(declaration, levels, documents, trees, placed, diagnostics);
        if (ModelLocking.Name(locked, declaration, levels, trees, placed, otherLadders, diagnostics) is not { } model)
        {
            return null;
        }

        model = model with { Version = declaration.Version?.Text, EffectiveFrom = EffectiveFrom(declaration, diagnostics) };
        if (AssemblyLimits.Check(declaration, model) is { } tooLarge)
        {
            diagnostics.Add(tooLarge);
            return AssemblyLimits.NamesOnly(model) is var names && AssemblyLimits.Check(declaration, names) is null ? names : null;
        }

        return model;
    }

    private static DateTime? EffectiveFrom(Declaration declaration, DiagnosticBag diagnostics)
    {
        if (declaration.Effective is not { } written)
        {
            return null;
        }

        if (DateTime.TryParseExact(written.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        diagnostics.Add(CompilingDiagnostics.NoDate(declaration, written));
        return null;
    }

    private static List<LabelTree> Trees(
        List<Document> documents,
        LevelTable levels,
        IReadOnlyCollection<string> ignored,
        DiagnosticBag diagnostics)
    {
        var inTables = new DiagnosticBag();
        var trees = documents.ConvertAll(d => LabelTree.Of(d, levels));
        var headerRows = new HeaderRows(documents);
        foreach (var tree in trees)
        {
            var tables = new TableFlattening(tree, levels, ignored, headerRows, inTables);
            tables.Run();
            for (var i = 0; i < levels.Count && tables.IsWithoutLevels; i++)
            {
                diagnostics.Explain(new LostHeadings.Level(i));
            }

            LabelRoles.MarkIgnored(tree, ignored);
        }

        // Ignored text may be as broken as it likes, so the reader's diagnostics wait until it is known what is ignored.
        diagnostics.AddRange(trees.SelectMany(t => t.ReadingDiagnostics));
        diagnostics.AddRange(inTables.ToArray());
        return trees;
    }
}
