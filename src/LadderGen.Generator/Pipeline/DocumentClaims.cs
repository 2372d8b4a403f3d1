using System.Collections.Immutable;
using LadderGen.Compiler;
using LadderGen.Compiler.Declaring;

namespace LadderGen.Generator.Pipeline;

/// <summary>Which documents the declarations of a build claim: an additional file that none claims is left alone.</summary>
internal sealed record DocumentClaims(EquatableArray<DocumentClaim> Claims)
{
    public static DocumentClaims Of(ImmutableArray<ReadDeclaration> declarations) =>
        new(declarations.Where(d => d.Declaration is not null).Select(d => DocumentClaim.Of(d.Declaration!)).ToEquatableArray());

    public bool Claim(ReadFile file) => Claims.Any(c => c.Claims(file.File, Claims));
}

/// <summary>Which documents one declaration claims.</summary>
/// <param name="Declaration">The name of the file it stands in.</param>
/// <param name="Folder">The folder of that file; null where the file is itself the one document.</param>
/// <param name="Patterns">Globs relative to the folder; none for every document in it but <c>README.md</c>.</param>
internal sealed record DocumentClaim(string Declaration, string? Folder, EquatableArray<string> Patterns)
{
    public static DocumentClaim Of(Declaration declaration) => new(
        declaration.File.Name,
        declaration.IsFrontMatter ? null : declaration.File.Folder,
        declaration.Documents.Select(d => d.Text).ToEquatableArray());

    public bool Claims(Compiler.Reading.TextFile file, IEnumerable<DocumentClaim> others)
    {
        if (Folder is null)
        {
            return file.Name == Declaration;
        }

        // A document that declares a ladder of its own is that ladder, whatever folder it lies in.
        if (LadderFiles.IsDeclaration(file.Name) || others.Any(o => o.Folder is null && o.Declaration == file.Name))
        {
            return false;
        }

        var prefix = Folder.Length == 0 ? "" : Folder + "/";
        if (!file.Name.StartsWith(prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var path = file.Name.Substring(prefix.Length);
        return Patterns.Count > 0
            ? Patterns.Any(p => Glob.IsMatch(path, p))
            : path.IndexOf('/') < 0 && !path.Equals("README.md", StringComparison.OrdinalIgnoreCase);
    }
}
