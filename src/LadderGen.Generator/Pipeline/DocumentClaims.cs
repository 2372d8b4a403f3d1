using System.Collections.Immutable;
using LadderGen.Compiler;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Reading;

namespace LadderGen.Generator.Pipeline;

/// <summary>Which documents the declarations of a build claim: an additional file that none claims is left alone.</summary>
internal sealed record DocumentClaims(EquatableArray<DocumentClaim> Claims)
{
    public static DocumentClaims Of(ImmutableArray<ReadDeclaration> declarations) =>
        new(declarations.SelectMany(d => d.Declarations).Select(DocumentClaim.Of).ToEquatableArray());

    public bool Claim(ReadFile file) => Claims.Any(c => c.Claims(file.File, Claims));
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

    public bool Claims(TextFile file, IEnumerable<DocumentClaim> others)
    {
        var path = PathOf(file);
        if (Folder is null)
        {
            return path == Declaration;
        }

        // A document that declares a ladder of its own is that ladder, whatever folder it lies in.
        if (LadderFiles.IsDeclaration(file.Name) || others.Any(o => o.Folder is null && o.Declaration == path))
        {
            return false;
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

    private static string PathOf(TextFile file) => file.Path.Replace('\\', '/');

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);
}
