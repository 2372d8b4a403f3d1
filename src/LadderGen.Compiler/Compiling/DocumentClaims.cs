using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Compiling;

/// <summary>The claims of all declarations of a project. A file that none of them claims belongs to no ladder.</summary>
internal sealed class DocumentClaims : IEquatable<DocumentClaims>
{
    private readonly EquatableArray<DocumentClaim> _claims;

    /// <summary>The paths of the files with a declaration that could not be read, which is reported.</summary>
    private readonly EquatableArray<string> _unread;

    /// <summary>The files that declarations ignore, as globs.</summary>
    private readonly EquatableArray<string> _ignored;

    // By path, so that a file asks only the declarations it may belong to, however many there are.
    private readonly ILookup<string, DocumentClaim> _ofDocument;
    private readonly ILookup<string, DocumentClaim> _ofFolder;

    private DocumentClaims(EquatableArray<DocumentClaim> claims, EquatableArray<string> unread, EquatableArray<string> ignored)
    {
        _claims = claims;
        _unread = unread;
        _ignored = ignored;

        // A project may list a file twice.
        var distinct = claims.Distinct().ToList();
        _ofDocument = distinct.Where(c => c.Folder is null).ToLookup(c => c.Declaration, StringComparer.Ordinal);
        _ofFolder = distinct.Where(c => c.Folder is not null).ToLookup(c => c.Folder!, StringComparer.Ordinal);
    }

    public static DocumentClaims Of(IReadOnlyCollection<DeclarationFile> files)
    {
        var declarations = files.SelectMany(f => f.Declarations).ToList();
        return new(
            declarations.Select(DocumentClaim.Of).ToEquatableArray(),
            files.Where(f => f.Declarations.Count == 0).Select(f => DocumentClaim.PathOf(f.File)).ToEquatableArray(),
            declarations.SelectMany(IgnoredFiles.Of).ToEquatableArray());
    }

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

        return LadderFiles.IsDocument(file.Name)
            ? FoldersOf(path).SelectMany(f => _ofFolder[f]).Where(c => c.Includes(file) && !c.Ignores(path))
            : [];
    }

    /// <summary>Determines whether a file is in a folder named <c>ladders</c>, or in or below one with a <c>ladder.yml</c>.</summary>
    public bool IsAmongLadders(TextFile file) => LadderFiles.IsInLaddersFolder(file.Name) || FolderAbove(file) is not null;

    /// <summary>Determines whether a file belongs to a ladder, may belong to one that could not be read, or is ignored.</summary>
    public bool Account(TextFile file)
    {
        var path = DocumentClaim.PathOf(file);
        return On(file).Any()
            || _unread.Any(u => u == path || (LadderFiles.IsDeclaration(u) && path.StartsWith(FolderOf(u), StringComparison.Ordinal)))
            || _ignored.Any(pattern => Glob.IsMatch(path, pattern));
    }

    /// <summary>Returns the claim of the nearest <c>ladder.yml</c> in the folder of a file or above; null if there is none.</summary>
    public DocumentClaim? FolderAbove(TextFile file) =>
        FoldersOf(DocumentClaim.PathOf(file)).SelectMany(f => _ofFolder[f]).FirstOrDefault();

    public bool Equals(DocumentClaims? other) =>
        other is not null && _claims == other._claims && _unread == other._unread && _ignored == other._ignored;

    public override bool Equals(object? obj) => Equals(obj as DocumentClaims);

    public override int GetHashCode() => _claims.GetHashCode();

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

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
