using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Naming;

/// <summary>The diagnostics about the names that the words of a ladder give, and their remedies.</summary>
internal static class NamingDiagnostics
{
    public const string NameOneLevel = "Give one of them a name of its own in 'levels', such as '- Name: the exact heading'.";
    public const string NameOneCompetency =
        "If they are one competency, spell them the same. Otherwise end one of them with a name of its own in braces, such as " +
        "{#short-name}.";
    public const string NameInBraces = "Put another name into the braces.";
    public const string NameLevel = "Name it in 'levels', such as '- Name: the exact heading'.";
    public const string NameCompetency = "Write it in words, or end it with a name in braces, such as {#short-name}.";
    public const string NameExpectation = "End one of them with a name of its own in braces, such as {#short-name}.";
    public const string NameExpectationAnew =
        "If it means the same as at another level, write so, such as 'Same as Senior'. If nothing is expected, leave the place empty. " +
        "Otherwise write it in words, or end it with a name in braces, such as {#short-name}.";

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
        (text.Any(char.IsLetter)
            ? $"Nothing is left of {Quote(text)} without its role, so that it has no name. "
            : $"{Quote(text)} has no letter, so that it says nothing by itself. ") + remedy);

    public static LadderDiagnostic LongName(TextFile file, SourceSpan place, string text, int length, int longest) => new(
        Rules.NoName,
        file.LocationOf(place),
        $"{Quote(text)} becomes a name of {length} characters, and a name may have {longest}. " +
        "End it with a shorter name in braces, such as {#short-name}.");

    public static LadderDiagnostic NoLadderName(Declaration declaration, string suggestion) => new(
        Rules.NoName,
        declaration.File.LocationOf(declaration.Ladder.Span),
        $"{Quote(declaration.Ladder.Text)} cannot name a ladder: a name has only letters and digits, and begins with a capital letter. " +
        (suggestion.Length is > 0 and <= NameTable.LongestName
            ? $"Write 'ladder: {suggestion}', and the words for people after 'title:'."
            : "Write a name such as 'ladder: Sre'."));

    public static LadderDiagnostic TakenLadderName(Declaration declaration, string free) => new(
        Rules.TakenLadderName,
        declaration.File.LocationOf(declaration.Ladder.Span),
        $"{Quote(declaration.Ladder.Text)} already means something else to developers, who will see {Quote(free)} instead. " +
        "Write another name after 'ladder:', and the words for people after 'title:'.");

    public static LadderDiagnostic NoId(TextFile file, SourceSpan place, string braces) => new(
        Rules.NoName,
        file.LocationOf(place),
        $"{Quote(braces)} is not a name: a name in braces has only letters, digits and '-', begins with a letter and ends with '}}'. " +
        "Write one such as {#short-name}.");

    public static LadderDiagnostic TwoNames(Node label, Node? first, string name) => new(
        Rules.NameCollision,
        label.Tree.File.LocationOf(label.Label.Span),
        $"{Quote(label.Text)} has the name {Quote(label.Label.Id!)} in braces here, and "
        + (first is null
            ? $"the declaration names it {Quote(name)}. "
            : $"{Quote(first.Label.Id!)} in {Clean(NameTable.PlaceOf(first.Tree.File, first.Label.Span))}. ")
        + "Leave one of them.");

    public static LadderDiagnostic NoLadderId(Declaration declaration, TextFile file, SourceSpan place, string id, string name) => new(
        Rules.NoName,
        file.LocationOf(place),
        $"{Braces(id)} is on a title, and a title does not name the ladder: 'ladder: {Clean(declaration.Ladder.Text)}' does. " +
        $"Remove the braces, or write 'ladder: {Clean(name)}'.");

    public static LadderDiagnostic SeveralLevels(Node label) => new(
        Rules.NoName,
        label.Tree.File.LocationOf(label.Label.Span),
        $"{Braces(label.Label.Id!)} cannot name {Quote(label.Text)}, which is more than one level. " +
        "Remove the braces, or put them after the heading of a single level.");

    public static LadderDiagnostic NothingNamed(TextFile file, SourceSpan place, string text, string id) => new(
        Rules.NoName,
        file.LocationOf(place),
        $"{Braces(id)} does not name anything here, since {Quote(text)} is not a level, a group, a competency or an expectation. " +
        "Remove the braces.");

    public static LadderDiagnostic RenamedToNothing(Declaration declaration, Word now, string old, IEnumerable<string> names) => new(
        Rules.UnknownRename,
        declaration.File.LocationOf(now.Span),
        $"'renamed' says that {Quote(old)} is now {Quote(now.Text)}, but no part of the ladder has that name." +
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

    private static string Braces(string id) => Quote($"{{#{id}}}");
}
