using System.Collections.Immutable;
using LadderGen.Compiler;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Outline;

namespace LadderGen.Generator.Pipeline;

/// <summary>Which documents belong to which declaration of a build.</summary>
/// <remarks>No value, and made anew after every edit of a file: a step has to pick out of it what it goes on with.</remarks>
internal sealed class LadderInputs
{
    // Of declarations with one name the first by path, without the cost of an order: this is made for every edit.
    private readonly Dictionary<string, Declaration> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<DocumentClaim, List<Document>> _documents = [];

    public LadderInputs(AllDeclarations declarations, IReadOnlyList<Document> documents)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            // A file that a project lists twice is still one document.
            if (!seen.Add(document.File.Path))
            {
                continue;
            }

            foreach (var claim in declarations.Claims.On(document.File))
            {
                if (!_documents.TryGetValue(claim, out var claimed))
                {
                    _documents.Add(claim, claimed = []);
                }

                claimed.Add(document);
            }
        }

        foreach (var file in declarations.Files)
        {
            foreach (var declaration in file.Declarations)
            {
                if (!_byName.TryGetValue(declaration.Ladder.Text, out var first) || ByPath.Compare(declaration, first) < 0)
                {
                    _byName[declaration.Ladder.Text] = declaration;
                }
            }
        }
    }

    /// <summary>The declarations in the order of their paths, without those whose name is taken.</summary>
    public static IEnumerable<Declaration> Unique(ImmutableArray<ReadDeclaration> declarations) =>
        Ordered(declarations).GroupBy(d => d.Ladder.Text, StringComparer.OrdinalIgnoreCase).Select(g => g.First());

    /// <summary>The declarations in the order of their paths, each file once.</summary>
    public static IEnumerable<Declaration> Ordered(ImmutableArray<ReadDeclaration> declarations) =>
        declarations.SelectMany(d => d.Declarations)
            .GroupBy(Key)
            .Select(d => d.First())
            .OrderBy(d => d, ByPath);

    /// <summary>The ladders that a file declares.</summary>
    public IEnumerable<LadderInput> Of(ReadDeclaration file) => file.Declarations.Select(Of).OfType<LadderInput>();

    /// <summary>The ladder of a declaration; null if its name is taken, or if its file was listed before.</summary>
    public LadderInput? Of(Declaration declaration) =>
        ReferenceEquals(_byName[declaration.Ladder.Text], declaration)
            ? new LadderInput(declaration, _documents.TryGetValue(DocumentClaim.Of(declaration), out var documents) ? documents.ToEquatableArray() : EquatableArray<Document>.Empty)
            : null;

    private static Comparer<Declaration> ByPath { get; } = Comparer<Declaration>.Create((a, b) =>
        string.CompareOrdinal(a.File.Name, b.File.Name) is var name and not 0 ? name
        : string.CompareOrdinal(a.File.Path, b.File.Path) is var path and not 0 ? path
        : a.Ladder.Span.Start - b.Ladder.Span.Start);

    private static (string Path, int Start) Key(Declaration declaration) => (declaration.File.Path, declaration.Ladder.Span.Start);
}
