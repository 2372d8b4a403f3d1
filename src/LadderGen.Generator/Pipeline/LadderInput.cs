using System.Collections.Immutable;
using LadderGen.Compiler;
using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Reading;

namespace LadderGen.Generator.Pipeline;

/// <summary>Everything that one ladder is made of.</summary>
internal sealed record LadderInput(Declaration Declaration, EquatableArray<Document> Documents)
{
    /// <summary>The ladders of a build, in the order of their declarations' paths. Of two with one name only the first counts.</summary>
    public static IEnumerable<LadderInput> Group(ImmutableArray<ReadDeclaration> declarations, ImmutableArray<Document> documents)
    {
        // A file that a project lists twice is still one document.
        var distinct = documents.GroupBy(d => d.File.Path, StringComparer.Ordinal).Select(d => d.First()).ToList();
        var claims = DocumentClaims.Of(declarations).Claims;
        return Unique(declarations).Select(declaration =>
        {
            var claim = DocumentClaim.Of(declaration);
            return new LadderInput(declaration, distinct.Where(d => claim.Claims(d.File, claims)).ToEquatableArray());
        });
    }

    /// <summary>The declarations in the order of their paths, without those whose name is taken.</summary>
    public static IEnumerable<Declaration> Unique(ImmutableArray<ReadDeclaration> declarations) =>
        Ordered(declarations).GroupBy(d => d.Ladder.Text, StringComparer.OrdinalIgnoreCase).Select(g => g.First());

    /// <summary>The declarations in the order of their paths, each file once.</summary>
    public static IEnumerable<Declaration> Ordered(ImmutableArray<ReadDeclaration> declarations) =>
        declarations.SelectMany(d => d.Declarations)
            .GroupBy(d => (d.File.Path, d.Ladder.Span.Start))
            .Select(d => d.First())
            .OrderBy(d => d.File.Name, StringComparer.Ordinal)
            .ThenBy(d => d.File.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Ladder.Span.Start);

    public BoundLadder Bind()
    {
        try
        {
            var bound = LadderBinder.Bind(Declaration, Documents);
            return UnusedPatterns() is { Count: > 0 } unused
                ? bound with { Diagnostics = bound.Diagnostics.Concat(unused).ToEquatableArray() }
                : bound;
        }
        catch (Exception unforeseen)
        {
            return new BoundLadder(null, new([FileDiagnostics.Internal(Declaration.File, unforeseen)]));
        }
    }

    /// <summary>Where there is no document at all, an error says so.</summary>
    private List<LadderDiagnostic> UnusedPatterns()
    {
        var claim = DocumentClaim.Of(Declaration);
        return [.. Declaration.Documents
            .Where(p => Documents.Count > 0 && !Documents.Any(d => (claim with { Patterns = new([p.Text]) }).Claims(d.File, [])))
            .Select(p => BindingDiagnostics.UnusedPattern(Declaration, p))];
    }
}
