using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Compiling;

/// <summary>The claims of all declarations of a project. A file that none of them claims is left alone.</summary>
internal sealed class DocumentClaims : IEquatable<DocumentClaims>
{
    private readonly EquatableArray<DocumentClaim> _claims;

    // By path, so that a file asks only the declarations it may belong to, however many there are.
    private readonly ILookup<string, DocumentClaim> _ofDocument;
    private readonly ILookup<string, DocumentClaim> _ofFolder;

    private DocumentClaims(EquatableArray<DocumentClaim> claims)
    {
        _claims = claims;

        // A project may list a file twice.
        var distinct = claims.Distinct().ToList();
        _ofDocument = distinct.Where(c => c.Folder is null).ToLookup(c => c.Declaration, StringComparer.Ordinal);
        _ofFolder = distinct.Where(c => c.Folder is not null).ToLookup(c => c.Folder!, StringComparer.Ordinal);
    }

    public static DocumentClaims Of(IEnumerable<DeclarationFile> files) =>
        new(files.SelectMany(f => f.Declarations).Select(DocumentClaim.Of).ToEquatableArray());

    /// <summary>Determines whether any declaration claims a file.</summary>
    public bool Include(InputFile input) => On(input.File).Any();

    /// <summary>Returns the claims on a file.</summary>
    public IEnumerable<DocumentClaim> On(TextFile file)
    {
        var path = DocumentClaim.PathOf(file);

        // A document that declares a ladder of its own is that ladder, whatever folder it is in.
        if (_ofDocument.Contains(path))
        {
            return _ofDocument[path];
        }

        return LadderFiles.IsDeclaration(file.Name) ? [] : FoldersOf(path).SelectMany(f => _ofFolder[f]).Where(c => c.Includes(file));
    }

    public bool Equals(DocumentClaims? other) => other is not null && _claims == other._claims;

    public override bool Equals(object? obj) => Equals(obj as DocumentClaims);

    public override int GetHashCode() => _claims.GetHashCode();

    /// <summary>Returns the folders around a file, innermost first, each with a slash at its end.</summary>
    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash >= 0; slash = slash == 0 ? -1 : path.LastIndexOf('/', slash - 1))
        {
            yield return path.Substring(0, slash + 1);
        }

        yield return "";
    }
}
