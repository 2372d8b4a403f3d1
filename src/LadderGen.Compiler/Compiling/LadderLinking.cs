using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Linking;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Translating;

namespace LadderGen.Compiler.Compiling;

/// <summary>Links a compiled ladder to the other ladders of its project, and to its translations.</summary>
internal static class LadderLinking
{
    /// <summary>
    /// Resolves the references to other ladders, and gives the ladder its words in other languages, the last step of a ladder; an exception
    /// becomes a diagnostic.
    /// </summary>
    public static BoundLadder Link(
        this BoundLadder ladder, EquatableArray<LadderSignature> others, IReadOnlyList<Translation> translations)
    {
        try
        {
            var linked = WithTranslations(WithPredecessor(CrossReferences.Resolve(ladder, others), others), translations);
            return linked with { Diagnostics = linked.Diagnostics.Bounded() };
        }
        catch (Exception unforeseen)
        {
            return new BoundLadder(null, new([CompilingDiagnostics.Internal(ladder.Model?.Name ?? "", unforeseen)]));
        }
    }

    /// <summary>Removes the version before if it has errors: its C# is not there.</summary>
    private static BoundLadder WithPredecessor(BoundLadder ladder, EquatableArray<LadderSignature> others) =>
        ladder.Model is { Predecessor: { } older } model && !others.Any(l => l.Name == older)
            ? ladder with { Model = model with { Predecessor = null } }
            : ladder;

    private static BoundLadder WithTranslations(BoundLadder ladder, IReadOnlyList<Translation> translations)
    {
        if (ladder.Model is not { } model || translations.Where(t => t.Words.Id == model.Id).ToList() is not { Count: > 0 } own)
        {
            return ladder;
        }

        // A translation of half a ladder would be reported as wrong.
        if (ladder.Diagnostics.Any(d => d.Severity == Severity.Error))
        {
            return ladder;
        }

        var diagnostics = ladder.Diagnostics.ToList();
        var translated = own.OrderBy(t => t.Language, StringComparer.Ordinal)
            .Select(t => Translator.Translate(model, t, diagnostics))
            .OfType<TranslationModel>()
            .ToEquatableArray();
        return ladder with { Model = model with { Translations = translated }, Diagnostics = diagnostics.ToEquatableArray() };
    }
}
