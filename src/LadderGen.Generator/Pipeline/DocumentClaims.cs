using System.Collections.Immutable;
using LadderGen.Compiler;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Text;

namespace LadderGen.Generator.Pipeline;

/// <summary>Which documents the declarations of a build claim: an additional file that none claims is left alone.</summary>
internal sealed class DocumentClaims : IEquatable<DocumentClaims>
{
    private readonly EquatableArray<DocumentClaim> _claims;

    // So that a file asks only the declarations it may belong to, however many there are.
    private readonly ILookup<string, DocumentClaim> _ofDocument;
    private readonly ILookup<string, DocumentClaim> _ofFolder;

    private DocumentClaims(EquatableArray<DocumentClaim> claims)
    {
        _claims = claims;

        // A file that a project lists twice claims no more than once.
        var distinct = claims.Distinct().ToList();
        _ofDocument = distinct.Where(c => c.Folder is null).ToLookup(c => c.Declaration, StringComparer.Ordinal);
        _ofFolder = distinct.Where(c => c.Folder is not null).ToLookup(c => c.Folder!, StringComparer.Ordinal);
    }

    public static DocumentClaims Of(ImmutableArray<ReadDeclaration> declarations) =>
        new(declarations.SelectMany(d => d.Declarations).Select(DocumentClaim.Of).ToEquatableArray());

    public bool Claim(ReadFile file) => On(file.File).Any();

    /// <summary>The claims that a file meets.</summary>
    public IEnumerable<DocumentClaim> On(TextFile file)
    {
        var path = DocumentClaim.PathOf(file);

        // A document that declares a ladder of its own is that ladder, whatever folder it lies in.
        if (_ofDocument.Contains(path))
        {
            return _ofDocument[path];
        }

        return LadderFiles.IsDeclaration(file.Name) ? [] : Folders(path).SelectMany(f => _ofFolder[f]).Where(c => c.Claims(file));
    }

    public bool Equals(DocumentClaims? other) => other is not null && _claims == other._claims;

    public override bool Equals(object? obj) => Equals(obj as DocumentClaims);

    public override int GetHashCode() => _claims.GetHashCode();

    private static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash >= 0; slash = slash == 0 ? -1 : path.LastIndexOf('/', slash - 1))
        {
            yield return path.Substring(0, slash + 1);
        }

        yield return "";
    }
}

/// <summary>Which documents one declaration claims.</summary>
/// <param name="Declaration">The path of the file it stands in; names of files far from the project may be the same.</param>
/// <param name="Folder">The folder of that file with a slash at its end; null where the file is itself the one document.</param>
/// <param name="Patterns">Globs relative to the folder; none for every document in it but <c>README.md</c>.</param>
internal sealed record DocumentClaim(string Declaration, string? Folder, EquatableArray<string> Patterns)
{
    public static DocumentClaim Of(Declaration declaration) => new(
        PathOf(declaration.File),
        declaration.IsFrontMatter ? null : FolderOf(PathOf(declaration.File)),
        declaration.Documents.Select(d => d.Text).ToEquatableArray());

    public static string PathOf(TextFile file) => file.Path.Replace('\\', '/');

    public bool Claims(TextFile file)
    {
        var path = PathOf(file);
        if (Folder is null)
        {
            return path == Declaration;
        }

        if (!path.StartsWith(Folder, StringComparison.Ordinal))
        {
            return false;
        }

        path = path.Substring(Folder.Length);
        return Patterns.Count > 0
            ? Patterns.Any(p => Glob.IsMatch(path, p))
            : path.IndexOf('/') < 0 && !path.Equals("README.md", StringComparison.OrdinalIgnoreCase);
    }

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);
}
