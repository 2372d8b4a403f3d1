using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Naming;

/// <summary>The diagnostics about the names that the words of a ladder give, and their remedies.</summary>
internal static class NamingDiagnostics
{
    public const string NameInDeclaration = "Give one of them a name of its own in the declaration, such as 'Name: the exact label'.";
    public const string NameInBraces = "Put another name into the braces.";
    public const string NameLevel = "Name it in 'levels', such as '- Name: the exact label'.";
    public const string NameCompetency = "Name it in 'competencies', such as '- Name: the exact label'.";
    public const string NameExpectation = "End one of them with a name of its own in braces, such as {#short-name}.";
    public const string NameExpectationAnew = "End it with a name in braces, such as {#short-name}.";

    public static LadderDiagnostic SameName(TextFile file, SourceSpan place, string second, string first, string firstPlace, string name, string remedy) => new(
        Rules.NameCollision,
        file.LocationOf(place),
        $"{Quote(second)} and {Quote(first)} ({Clean(firstPlace)}) give the same C# name {Quote(name)}. {remedy}");

    public static LadderDiagnostic NoName(TextFile file, SourceSpan place, string text, string remedy) => new(
        Rules.NoName,
        file.LocationOf(place),
        $"No C# name can be made of {Quote(text)}: a name needs at least one letter. {remedy}");

    public static LadderDiagnostic LongName(TextFile file, SourceSpan place, string text, int length, int longest, string remedy) => new(
        Rules.NoName,
        file.LocationOf(place),
        $"{Quote(text)} gives a C# name of {length} characters, and the longest may have {longest}. {remedy}");

    public static LadderDiagnostic NoLadderName(Declaration declaration, string suggestion) => new(
        Rules.NoName,
        declaration.File.LocationOf(declaration.Ladder.Span),
        $"{Quote(declaration.Ladder.Text)} is no C# name, which has letters and digits only and begins with a capital letter."
            + (suggestion.Length is > 0 and <= NameTable.LongestName ? $" Write 'ladder: {suggestion}', and what people shall read behind 'title:'." : " Write a name such as 'ladder: Sre'."));

    public static LadderDiagnostic NoId(TextFile file, SourceSpan place, string braces) => new(
        Rules.NoName,
        file.LocationOf(place),
        $"{Quote(braces)} is no name: a name in braces has letters, digits and '-' only, begins with a letter and ends with '}}'. Write one such as {{#short-name}}.");

    public static LadderDiagnostic RenamedToNothing(Declaration declaration, Word now, string old, IEnumerable<string> names) => new(
        Rules.UnknownRename,
        declaration.File.LocationOf(now.Span),
        $"{Quote(old)} is said to be {Quote(now.Text)} now, but no level, competency or expectation has that name.{Suggestion.For(now.Text, names)} Write the C# name that it has now.");

    public static LadderDiagnostic NoNewName(Declaration declaration, Word old) => new(
        Rules.UnknownRename,
        declaration.File.LocationOf(old.Span),
        $"{Quote(old.Text)} is said to be renamed, but not to what. Write the C# name that it has now, such as 'renamed: {{ {Clean(old.Text)}: NewName }}'.");

    public static LadderDiagnostic NoOldName(Declaration declaration, Word old) => new(
        Rules.UnknownRename,
        declaration.File.LocationOf(old.Span),
        $"{Quote(old.Text)} was never a C# name of a ladder, which has letters and digits only and begins with a capital letter. Write the name that programs know, such as 'renamed: {{ OldName: NewName }}'.");

    public static LadderDiagnostic OldNameTaken(Declaration declaration, Word old, string name) => new(
        Rules.NameCollision,
        declaration.File.LocationOf(old.Span),
        $"{Quote(old.Text)} is said to be a name of before, but something else stands under {Quote(name)} at the same place now. Rename that, or take the line out of 'renamed'.");
}
