using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Naming;

/// <summary>The diagnostics about the names that the words of a ladder give, and their remedies.</summary>
internal static class NamingDiagnostics
{
    public const string NameInDeclaration = "Give one of them a name of its own in the declaration, such as 'Name: the exact heading'.";
    public const string NameInBraces = "Put another name into the braces.";
    public const string NameLevel = "Name it in 'levels', such as '- Name: the exact heading'.";
    public const string NameCompetency = "Name it in 'competencies', such as '- Name: the exact heading'.";
    public const string NameExpectation = "End one of them with a name of its own in braces, such as {#short-name}.";
    public const string NameExpectationAnew = "End it with a name in braces, such as {#short-name}.";

    public static LadderDiagnostic SameName(
        TextFile file,
        SourceSpan place,
        string second,
        string first,
        string firstPlace,
        string name,
        string remedy) => new(
        Rules.NameCollision,
        file.LocationOf(place),
        $"{Quote(second)} and {Quote(first)} ({Clean(firstPlace)}) become the same name for developers, {Quote(name)}. {remedy}");

    public static LadderDiagnostic NoName(TextFile file, SourceSpan place, string text, string remedy) => new(
        Rules.NoName,
        file.LocationOf(place),
        $"Nothing is left of {Quote(text)} to make a name for developers from: a name needs a letter. {remedy}");

    public static LadderDiagnostic LongName(TextFile file, SourceSpan place, string text, int length, int longest, string remedy) => new(
        Rules.NoName,
        file.LocationOf(place),
        $"{Quote(text)} becomes a name of {length} characters, and a name may have {longest}. {remedy}");

    public static LadderDiagnostic NoLadderName(Declaration declaration, string suggestion) => new(
        Rules.NoName,
        declaration.File.LocationOf(declaration.Ladder.Span),
        $"{Quote(declaration.Ladder.Text)} cannot name a ladder: a name has only letters and digits, and begins with a capital letter. " +
        (suggestion.Length is > 0 and <= NameTable.LongestName
            ? $"Write 'ladder: {suggestion}', and the words for people after 'title:'."
            : "Write a name such as 'ladder: Sre'."));

    public static LadderDiagnostic NoId(TextFile file, SourceSpan place, string braces) => new(
        Rules.NoName,
        file.LocationOf(place),
        $"{Quote(braces)} is not a name: a name in braces has only letters, digits and '-', begins with a letter and ends with '}}'. " +
        "Write one such as {#short-name}.");

    public static LadderDiagnostic RenamedToNothing(Declaration declaration, Word now, string old, IEnumerable<string> names) => new(
        Rules.UnknownRename,
        declaration.File.LocationOf(now.Span),
        $"'renamed' says that {Quote(old)} is now {Quote(now.Text)}, but no level, competency or expectation has that name." +
        $"{Suggestion.For(now.Text, names)} Write the name that it has now.");

    public static LadderDiagnostic NoNewName(Declaration declaration, Word old) => new(
        Rules.UnknownRename,
        declaration.File.LocationOf(old.Span),
        $"'renamed' does not say what {Quote(old.Text)} is called now. " +
        $"Write its new name, such as 'renamed: {{ {Clean(old.Text)}: NewName }}'.");

    public static LadderDiagnostic NoOldName(Declaration declaration, Word old) => new(
        Rules.UnknownRename,
        declaration.File.LocationOf(old.Span),
        $"{Quote(old.Text)} cannot be an old name: a name has only letters and digits, and begins with a capital letter. " +
        "Write the name that programs use, such as 'renamed: { OldName: NewName }'.");

    public static LadderDiagnostic OldNameTaken(Declaration declaration, Word old, string name) => new(
        Rules.NameCollision,
        declaration.File.LocationOf(old.Span),
        $"'renamed' says that {Quote(old.Text)} is an old name, but {Quote(name)} is something else at the same place now. " +
        "Rename that, or take the line out of 'renamed'.");
}
