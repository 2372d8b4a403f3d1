using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Compiling;

/// <summary>Binds one ladder: its declaration and all statements of its documents become a model, or diagnostics.</summary>
internal static class LadderBinder
{
    private static readonly Rule[] Missing =
        [Rules.NoLevel, Rules.MissingLevel, Rules.Empty, Rules.MissingExpectation, Rules.MissingPart, Rules.DeadReference, Rules.UnusedWord];

    /// <summary>What a value of the declaration that could not be read may have prevented.</summary>
    private static readonly Rule[] Undeclared =
        [.. Missing, Rules.UndeclaredLevel, Rules.Unplaced, Rules.TwoSpellings];

    /// <param name="declaration">What the author declares.</param>
    /// <param name="documents">The documents of the ladder, in any order.</param>
    public static BoundLadder Bind(Declaration declaration, IEnumerable<Document> documents)
    {
        var diagnostics = new List<LadderDiagnostic>();
        var ordered = documents.OrderBy(d => d.File.Name, StringComparer.Ordinal).ToList();
        if (ordered.Count == 0)
        {
            diagnostics.Add(BindingDiagnostics.NoDocument(declaration));
            return new BoundLadder(null, WithoutShadows(declaration, ordered, diagnostics));
        }

        if (declaration.Part is { } part)
        {
            var parts = ordered.Select(d => DocumentPart.Of(d, LabelText.Key(part.Text))).OfType<Document>().ToList();
            if (parts.Count == 0)
            {
                diagnostics.AddRange(ordered.SelectMany(d => d.Diagnostics));
                diagnostics.Add(BindingDiagnostics.MissingPart(declaration, part, ordered.SelectMany(d => d.Labels).Select(l => l.Text)));
                return new BoundLadder(null, WithoutShadows(declaration, ordered, diagnostics));
            }

            ordered = parts;
        }

        diagnostics.AddRange(ordered.SelectMany(d => d.Diagnostics));
        var ignored = new HashSet<string>(declaration.Ignore.Select(i => LabelText.Key(i.Text)), StringComparer.Ordinal);
        if (FindLevels(declaration, ordered, ignored, diagnostics) is not { } levels)
        {
            return new BoundLadder(null, WithoutShadows(declaration, ordered, diagnostics));
        }

        if (ordered.Count > 1 && declaration.General is null)
        {
            ordered = [.. ordered.Select(d => FileTitle.Add(d, levels))];
        }

        var trees = ordered.Select(d => Flattening.Flatten(d, levels, ignored, diagnostics)).ToList();
        foreach (var tree in trees)
        {
            // What is no part of the ladder may be as broken as it likes.
            var labels = new HashSet<Label>(tree.Nodes.Where(n => n.IsIgnored).Select(n => n.Label));
            var unread = new HashSet<LadderDiagnostic>(Extent.DiagnosticsUnder(tree.Document, labels.Contains));
            diagnostics.RemoveAll(unread.Contains);
        }

        MisspeltLevels.Recover(trees, levels, declaration, diagnostics);
        foreach (var tree in trees)
        {
            LabelRoles.Assign(tree, declaration, levels, diagnostics);
        }

        var placed = new Placement(declaration, levels, ignored, diagnostics).Place(trees);
        new References(declaration, levels, placed, diagnostics).Resolve();
        PlacementChecks.Check(declaration, levels, trees, placed, diagnostics);
        UnusedWords.Check(declaration, levels, ordered, trees, diagnostics);
        var model = new ModelNaming(declaration, levels, diagnostics).Name(trees, placed);
        if (model is not null)
        {
            model = Renaming.Apply(declaration, model, diagnostics);
        }

        if (model is not null && LadderSize.Check(declaration, model) is { } tooLarge)
        {
            diagnostics.Add(tooLarge);
        }

        return new BoundLadder(model, WithoutShadows(declaration, ordered, diagnostics))
        {
            Declaration = declaration.References.Count > 0 ? declaration : null,
        };
    }

    /// <summary>
    /// One cause gives one diagnostic: what could not be read is reported, and what is missing because of it is not.
    /// </summary>
    private static EquatableArray<LadderDiagnostic> WithoutShadows(Declaration declaration, List<Document> documents, List<LadderDiagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
        {
            return EquatableArray<LadderDiagnostic>.Empty;
        }

        var isUnread = documents.Exists(d => d.Labels.Count + d.Statements.Count + d.Grids.Count == 0 && d.Diagnostics.Any(p => p.Severity == Severity.Error));
        IReadOnlyCollection<Rule> shadows = declaration.IsIncomplete ? Undeclared : isUnread ? Missing : [];
        var brokenRows = new HashSet<(string, int)>(diagnostics.Where(d => d.Rule == Rules.BrokenTable).Select(LineOf));
        var broken = new HashSet<Location?>(diagnostics.Where(d => d.Rule == Rules.NameCollision || d.Rule == Rules.NoName).Select(d => d.Location));
        return diagnostics
            .Where(d => d.Rule != Rules.MissingExpectation || !broken.Contains(d.Location))
            .Where(d => !shadows.Contains(d.Rule) && (d.Rule == Rules.BrokenTable || !brokenRows.Contains(LineOf(d))))
            .ToEquatableArray();

        static (string, int) LineOf(LadderDiagnostic diagnostic) => (diagnostic.Location?.Path ?? "", diagnostic.Location?.StartLine ?? -1);
    }

    private static LevelTable? FindLevels(Declaration declaration, List<Document> documents, HashSet<string> ignored, List<LadderDiagnostic> diagnostics)
    {
        var labels = new LevelLabels([.. declaration.Role.Select(r => r.Text)]);
        if (declaration.Levels is { Count: > 0 } declared)
        {
            return LevelTable.FromDeclaration(declared, labels);
        }

        var recognized = LevelRecognition.Recognize(documents.SelectMany(d => LevelRecognition.Candidates(d, labels, ignored)), labels, out var doubtful);
        if (recognized.Count == 0 && ignored.Count > 0)
        {
            // Of an ignored label above every level only its own line is meant.
            recognized = LevelRecognition.Recognize(documents.SelectMany(d => LevelRecognition.Candidates(d, labels, [])), labels, out doubtful);
        }

        if (recognized.Count > 0)
        {
            return LevelTable.FromRecognized(recognized, labels);
        }

        var guess = LevelGuess.InOrderFound(documents);
        diagnostics.Add(BindingDiagnostics.NoLevel(declaration, isDoubtful: doubtful.Count > 0, guess.Count > 0 ? guess : doubtful));
        return null;
    }
}
