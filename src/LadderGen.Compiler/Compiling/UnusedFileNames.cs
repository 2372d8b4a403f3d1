using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Compiling;

/// <summary>Finds the entries of <c>ignore</c> that name a file which is not there.</summary>
internal static class UnusedFileNames
{
    /// <summary>The most entries of a declaration that are checked: a declaration by hand has fewer.</summary>
    private const int MostEntries = 200;

    /// <param name="declarations">The declarations of the project.</param>
    /// <param name="paths">The paths of its files, as far as they may belong to a ladder.</param>
    public static IEnumerable<UnusedFileName> Find(IReadOnlyCollection<Declaration> declarations, IReadOnlyList<string> paths) =>
        declarations.SelectMany(d => IgnoredFiles.Named(d).Take(MostEntries)
            .Where(named => !paths.Any(path => Glob.IsMatch(path, named.Pattern)))
            .Select(named => Unused(d, named.Entry, paths)));

    private static UnusedFileName Unused(Declaration declaration, Word entry, IReadOnlyList<string> paths)
    {
        var path = DocumentClaim.PathOf(declaration.File);
        var folder = path.Substring(0, path.LastIndexOf('/') + 1);
        var names = paths.Where(p => p.StartsWith(folder, StringComparison.Ordinal)).Select(p => p.Substring(folder.Length)).ToList();
        var meant = Suggestion.Nearest(entry.Text, names);
        return new UnusedFileName(
            CompilingDiagnostics.UnusedFileName(declaration, entry, names),
            meant is null ? null : folder + meant);
    }
}

/// <summary>An entry of <c>ignore</c> for a file that is not there.</summary>
/// <param name="Diagnostic">The report about it.</param>
/// <param name="Meant">The path of the file that was probably meant; null if none is near.</param>
internal sealed record UnusedFileName(LadderDiagnostic Diagnostic, string? Meant);
