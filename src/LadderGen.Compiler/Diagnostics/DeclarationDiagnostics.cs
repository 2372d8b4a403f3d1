using LadderGen.Compiler.Reading;

namespace LadderGen.Compiler.Diagnostics;

/// <summary>What can be wrong with a declaration itself.</summary>
internal static class DeclarationDiagnostics
{
    public static LadderDiagnostic InvalidYaml(TextFile file, SourceSpan place, string reason) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(place),
        $"The declaration is no valid YAML from here on: {reason.TrimEnd('.')}. Indent with spaces, and put a value that has ': ' or ' #' in it, or begins with a sign, in double quotes.");

    public static LadderDiagnostic TooMuch(TextFile file, SourceSpan place) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(place),
        "This is longer, or has more brackets, than any declaration needs, and is not read. A declaration has at most 100,000 characters and 500 opening brackets.");

    public static LadderDiagnostic OpenEnd(TextFile file, SourceSpan yaml) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(yaml),
        "A declaration begins here, but nothing says where it ends. Write a line '---' below its last key.");

    public static LadderDiagnostic MissingName(TextFile file, SourceSpan place) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(place),
        "The declaration does not name its ladder: the key 'ladder' is missing. Add a line such as 'ladder: Sre'; it gives the C# name 'Ladders.Sre'.");

    public static LadderDiagnostic WrongType(TextFile file, SourceSpan place, string key, string found, string expected) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(place),
        $"'{key}' is {found} here, but has to be {expected}.");

    public static LadderDiagnostic DuplicateKey(TextFile file, SourceSpan place, string key, int firstLine) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(place),
        $"The key '{key}' stands here a second time, first on line {firstLine}. Keep one of the two.");

    public static LadderDiagnostic UnknownKey(TextFile file, SourceSpan place, string key, IReadOnlyList<string> known) => new(
        Rules.UnknownKey,
        file.LocationOf(place),
        $"A declaration has no key '{key}'.{Suggestion.For(key, known)} The keys are {string.Join(", ", known)}.");
}
