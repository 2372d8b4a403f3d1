using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Declaring;

/// <summary>The diagnostics about a declaration itself.</summary>
internal static class DeclarationDiagnostics
{
    public static LadderDiagnostic InvalidYaml(TextFile file, SourceSpan place, string reason) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(place),
        $"The declaration is not valid YAML from here on: {Clean(reason).TrimEnd('.')}. Indent with spaces, and put a value in double " +
        "quotes if it has ': ' or ' #' in it, or begins with a sign.");

    public static LadderDiagnostic TooMuch(TextFile file, SourceSpan place) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(place),
        "The declaration is longer, or has more brackets, than any ladder needs, so it is not read. It may have 100,000 characters and " +
        "500 opening brackets. Take out what does not belong to it.");

    public static LadderDiagnostic OpenEnd(TextFile file, SourceSpan yaml) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(yaml),
        "A declaration begins here and does not end: the second line '---' is missing. Write a line '---' below its last key.");

    public static LadderDiagnostic NoFirstDashes(TextFile file, SourceSpan place, string name) => new(
        Rules.MisspeltDeclaration,
        file.LocationOf(place),
        "A declaration begins here, but the line '---' above it is missing. " +
        $"Write '---' on a line of its own above {Quote(name)}, as the first line of the document, and another one below its last line.");

    public static LadderDiagnostic OtherDashes(TextFile file, SourceSpan place, string written) => new(
        Rules.MisspeltDeclaration,
        file.LocationOf(place),
        $"A declaration begins here, but with {Quote(written)}. " +
        "Type three hyphens, '---', on this line, and on the line below its last key.");

    public static LadderDiagnostic MisspeltLadder(TextFile file, SourceSpan place, string written, string meant) => new(
        Rules.MisspeltDeclaration,
        file.LocationOf(place),
        $"{Quote(written)} does not name the ladder of this declaration. Write {Quote(meant)}.");

    public static LadderDiagnostic NotAtTop(TextFile file, SourceSpan place) => new(
        Rules.MisspeltDeclaration,
        file.LocationOf(place),
        "This declaration is not at the top of the document, so it does not count. Move it, with the lines of '---' around it, above all " +
        "other text.");

    public static LadderDiagnostic MissingName(TextFile file, SourceSpan place) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(place),
        "The declaration does not name its ladder: the key 'ladder' is missing. Add a line such as 'ladder: Sre'. " +
        "Developers then find the ladder as 'Ladders.Sre'.");

    public static LadderDiagnostic WrongType(TextFile file, SourceSpan place, string key, string found, string expected) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(place),
        $"{Quote(key)} is {found} here, but must be {expected}. Correct it, or remove the key.");

    public static LadderDiagnostic DuplicateKey(TextFile file, SourceSpan place, string key, int firstLine) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(place),
        $"The key {Quote(key)} is here a second time. The first is on line {firstLine}. Keep one of the two.");

    public static LadderDiagnostic UnknownKey(TextFile file, SourceSpan place, string key, IReadOnlyList<string> known) => new(
        Rules.UnknownKey,
        file.LocationOf(place),
        $"A declaration has no key {Quote(key)}.{Suggestion.For(key, known)} The keys are {string.Join(", ", known)}. " +
        "Correct it, or remove it.");
}
