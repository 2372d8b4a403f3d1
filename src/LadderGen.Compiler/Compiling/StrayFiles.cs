using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Compiling;

/// <summary>Finds the files of a folder of ladders that belong to none, so that no document is left out without a word.</summary>
internal static class StrayFiles
{
    /// <summary>Returns the report about a file that belongs to no ladder; null if it does belong to one, or if nobody misses it.</summary>
    /// <param name="input">The file.</param>
    /// <param name="claims">The claims of all declarations.</param>
    /// <param name="isAmongLadders">True if it is known to be in a folder of ladders.</param>
    public static StrayFile? Check(InputFile input, DocumentClaims claims, bool isAmongLadders = false)
    {
        var file = input.File;
        try
        {
            var isAccountedFor = LadderFiles.IsDeclaration(file.Name)
                || !(isAmongLadders || claims.IsAmongLadders(file))
                || claims.Account(file)
                || QuietFiles.Include(file.Name);
            return isAccountedFor ? null : Judge(input, claims);
        }
        catch (Exception unforeseen)
        {
            return new StrayFile(file.Name, CompilingDiagnostics.Internal(file, unforeseen), IsDeclaration: false);
        }
    }

    /// <summary>
    /// Returns the reports to show. A declaration that nobody reads explains why the documents beside it and below it have none, and a
    /// misspelled name in <c>ignore</c> explains the file that it is meant for.
    /// </summary>
    /// <param name="strays">The files that belong to no ladder.</param>
    /// <param name="unused">The names in <c>ignore</c> that no file has.</param>
    public static IEnumerable<LadderDiagnostic> Report(IReadOnlyList<StrayFile> strays, IReadOnlyList<UnusedFileName> unused)
    {
        var meant = new HashSet<string>(unused.Select(u => u.Meant).OfType<string>(), StringComparer.Ordinal);
        var explained = strays.Where(s => s.IsDeclaration).Select(s => s.Folder).Distinct(StringComparer.Ordinal).ToList();
        return strays.Where(s => !meant.Contains(s.Path))
            .Where(s => s.IsDeclaration || !explained.Exists(f => s.Name.StartsWith(f, StringComparison.Ordinal)))
            .Select(s => s.Diagnostic)
            .Distinct()
            .Concat(unused.Select(u => u.Diagnostic));
    }

    private static StrayFile Judge(InputFile input, DocumentClaims claims)
    {
        var file = input.File;
        if (LadderFiles.IsYaml(file.Name))
        {
            return DeclarationSlip.IsDeclaration(file)
                ? new StrayFile(file.Name, StrayDiagnostics.WrongName(file), IsDeclaration: true)
                : new StrayFile(file.Name, StrayDiagnostics.OtherYaml(file), IsDeclaration: false);
        }

        return new StrayFile(file.Name, JudgeDocument(input, claims), IsDeclaration: false);
    }

    private static LadderDiagnostic JudgeDocument(InputFile input, DocumentClaims claims)
    {
        var file = input.File;
        if (!LadderFiles.IsDocument(file.Name))
        {
            return StrayDiagnostics.UnreadableForm(file, FileForm.Of(file.Name));
        }

        if (input.Diagnostics.Count > 0)
        {
            return input.Diagnostics[0];
        }

        var declaration = claims.FolderAbove(file);
        if (LadderFiles.MayDeclare(file.Name) && DeclarationSlip.Find(file, isLadder: declaration is not null) is { } slip)
        {
            return slip;
        }

        var suggested = Identifier.From(Path.GetFileNameWithoutExtension(file.FileName), "Ladder");
        return declaration is null
            ? StrayDiagnostics.NoDeclaration(file, suggested, LadderFiles.MayDeclare(file.Name))
            : StrayDiagnostics.NotInDocuments(file, declaration.PathBelow(file));
    }
}

/// <summary>A file in a folder of ladders that belongs to none of them.</summary>
/// <param name="Name">Its path relative to the project.</param>
/// <param name="Diagnostic">The report about it.</param>
/// <param name="IsDeclaration">True if it is a declaration under a name that nobody reads.</param>
internal sealed record StrayFile(string Name, LadderDiagnostic Diagnostic, bool IsDeclaration)
{
    /// <summary>The path of the file.</summary>
    public string Path => (Diagnostic.Location?.Path ?? Name).Replace('\\', '/');

    /// <summary>The folder of the file, with a slash at its end.</summary>
    public string Folder => Name.Substring(0, Name.LastIndexOf('/') + 1);
}
