using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Linking;

/// <summary>Resolves the references of a ladder to the ladders that its declaration names, once all of them are bound.</summary>
internal static class CrossReferences
{
    public static BoundLadder Resolve(BoundLadder bound, IReadOnlyList<LadderSignature> ladders)
    {
        if (bound is not { Model: { } model, Declaration: { References.Count: > 0 } declaration })
        {
            return bound;
        }

        var others = ladders.Where(l => l.Name != model.Name).ToList();
        var named = new List<LadderSignature>();
        var diagnostics = new List<LadderDiagnostic>();
        foreach (var word in declaration.References)
        {
            if (others.Find(l => IsNamed(l, word)) is { } ladder)
            {
                named.Add(ladder);
            }
            else
            {
                diagnostics.Add(LinkingDiagnostics.UnknownLadder(declaration, word, others.Select(l => l.Name)));
            }
        }

        var linker = new ReferenceLinker(model, named, isIncomplete: declaration.References.Count > named.Count, diagnostics);
        return bound with { Model = linker.Link(), Diagnostics = bound.Diagnostics.Concat(diagnostics).ToEquatableArray() };
    }

    private static bool IsNamed(LadderSignature ladder, Word word) =>
        ladder.Name.Equals(word.Text, StringComparison.OrdinalIgnoreCase) || LabelText.Key(ladder.Title) == LabelText.Key(word.Text);
}
