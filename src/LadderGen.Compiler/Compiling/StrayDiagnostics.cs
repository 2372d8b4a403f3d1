using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Compiling;

/// <summary>The diagnostics about files in a folder of ladders that belong to none of them.</summary>
internal static class StrayDiagnostics
{
    private const string OrIgnore =
        "If it is not part of a ladder, list its name under 'ignore' in a declaration, or move it to another folder.";

    public static LadderDiagnostic WrongName(TextFile file) => new(
        Rules.MisspeltDeclaration,
        file.LocationOf(FirstLine(file)),
        $"{Quote(file.FileName)} declares a ladder, but LadderGen reads a declaration only from a file 'ladder.yml'. " +
        "Rename this file to 'ladder.yml'.");

    public static LadderDiagnostic OtherYaml(TextFile file) => Stray(
        file,
        $"{Quote(file.FileName)} belongs to no ladder. A declaration is a file 'ladder.yml' with a line such as 'ladder: Sre'. {OrIgnore}");

    public static LadderDiagnostic UnreadableForm(TextFile file, FileForm form) => Stray(
        file,
        $"{Quote(file.FileName)} is {form.Name}, so no ladder has its text. " +
        $"{form.Remedy}, and put that file here in its place. {OrIgnore}");

    public static LadderDiagnostic NoDeclaration(TextFile file, string ladder, bool mayDeclare) => Stray(
        file,
        mayDeclare
            ? $"{Quote(file.FileName)} belongs to no ladder: neither it nor its folder has a declaration. Write these three lines at its " +
                $"top: '---', 'ladder: {Short(ladder)}', '---'. " +
                $"Or put a file 'ladder.yml' with 'ladder: {Short(ladder)}' beside it. {OrIgnore}"
            : $"{Quote(file.FileName)} belongs to no ladder: its folder has no declaration. Put a file 'ladder.yml' with " +
                $"'ladder: {Short(ladder)}' beside it. {OrIgnore}");

    /// <param name="file">The document.</param>
    /// <param name="path">Its path from the folder of the declaration around it.</param>
    public static LadderDiagnostic NotInDocuments(TextFile file, string path) => Stray(
        file,
        path.IndexOf('/') < 0
            ? $"{Quote(file.FileName)} belongs to no ladder: the 'ladder.yml' beside it does not name it under 'documents'. " +
                $"Add {Quote(path)} there. {OrIgnore}"
            : $"{Quote(path)} belongs to no ladder: the 'ladder.yml' above it reads only documents in its own folder. " +
                $"Move it up into that folder, or list it under 'documents' in the 'ladder.yml'. {OrIgnore}");

    public static LadderDiagnostic OutsideParts(TextFile file, SourceSpan place, string text, IReadOnlyList<string> parts) => new(
        Rules.StrayText,
        file.LocationOf(place),
        $"{Quote(text)} is in no ladder. This document is divided into the parts {Quote(parts)}, and this is in none of them. " +
        "Declare it as the 'part' of a ladder, move it under the heading of a part, or list it under 'ignore'.");

    private static LadderDiagnostic Stray(TextFile file, string message) => new(Rules.StrayFile, file.LocationOf(FirstLine(file)), message);

    private static SourceSpan FirstLine(TextFile file) => Lines.At(file.Text, Lines.FirstStart(file.Text));
}
